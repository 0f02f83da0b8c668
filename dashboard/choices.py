"""The filters as one part of the page: a choice is on the map before the page runs anew."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import streamlit as st

from dashboard import session
from dashboard.assets import HERE, choosing
from dashboard.strings import Words

_FILES = HERE / "choices"
KEY = "choices"
WORDS = ("more", "drop", "nothing")

_mount = st.components.v2.component(
    "frontline_choices",
    html=(_FILES / "choices.html").read_text("utf-8"),
    css=(_FILES / "choices.css").read_text("utf-8"),
    js=choosing(_FILES / "choices.js"),
)
Values = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Field:
    """One filter: words to type, one or many of some options, or a menu."""

    name: str
    kind: Literal["words", "one", "many", "menu"]
    label: str
    given: Sequence[str]
    hint: str = ""
    options: Sequence[tuple[str, str]] = ()
    """Values and what they are called."""
    open: bool = False
    """Whether words that are no option may be chosen too."""
    more: bool = False
    """Whether it is folded away."""


def choices(fields: Sequence[Field], words: Words, chosen: Callable[[Values], None]) -> None:
    """Draw the filters; `chosen` gets what was changed, before the next run."""
    data: dict[str, Any] = {
        "fields": [{name: getattr(field, name) for name in Field.__slots__} for field in fields],
        "words": {name: words.table[f"filter.{name}"] for name in WORDS},
        "heard": session.heard(KEY),
    }
    _mount(key=KEY, data=data, on_asked_change=lambda: _asked(chosen))


def _asked(chosen: Callable[[Values], None]) -> None:
    said = st.session_state[KEY].asked or {}
    session.hear(KEY, said.get("turn"))
    chosen(_read(said.get("values")))


def _read(said: Any) -> Values:
    """Texts by name; what a browser sends otherwise is left out."""
    given = said.items() if isinstance(said, Mapping) else ()
    return {str(name): tuple(text for text in texts if isinstance(text, str))
            for name, texts in given if isinstance(texts, Sequence)}  # fmt: skip
