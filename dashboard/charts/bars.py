"""Bars of counts that can be chosen: a name, a bar, a number; readable without the colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from dashboard.assets import HERE
from dashboard.palette import Ink

_FILES = HERE / "bars"
PLAIN = Ink("#4f86a0", "#5c9cb8")

_mount = st.components.v2.component(
    "frontline_bars",
    html='<div class="bars"></div>',
    css=(_FILES / "bars.css").read_text("utf-8"),
    js=(_FILES / "bars.js").read_text("utf-8"),
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart; `key` is the word that it stands for, None when it stands for many."""

    name: str
    number: int
    key: str | None = None
    ink: Ink = PLAIN


def bars(lines: Sequence[Bar], chosen: Sequence[str], key: str) -> str | None:
    """Draw the bars; the key of the one that was chosen in this run, else None."""
    data: dict[str, Any] = {
        "lines": [
            {"name": line.name, "number": line.number, "key": line.key, "light": line.ink.light,
             "dark": line.ink.dark}
            for line in lines
        ],
        "chosen": list(chosen),
    }  # fmt: skip
    picked: str | None = _mount(key=key, data=data, on_picked_change=_noticed).picked
    return picked


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
