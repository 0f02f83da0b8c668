"""A table of records that sorts by its head and opens a record; drawn in the browser."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from dashboard import palette
from dashboard.assets import HERE
from dashboard.filters import SORTS, Sort
from dashboard.panels.card import distance, short_place
from dashboard.strings import Words
from geo.records.event import Event

_FILES = HERE / "table"
COLUMNS = ("activity", "day", "place", "raion", "claimant", "status", "source", "radius", "words")
KINDS = {"day": "day", "radius": "number", "words": "words"}
"""How the cells of a column are set; all others are plain."""

_mount = st.components.v2.component(
    "frontline_table",
    html='<div class="scroll" tabindex="0" role="region"></div>',
    css=(_FILES / "table.css").read_text("utf-8"),
    js=(_FILES / "table.js").read_text("utf-8"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the table in this run: a record, or another order."""

    picked: str | None
    sorted: str | None


def table(
    events: Iterable[Event], sort: Sort, selected: str | None, words: Words, key: str
) -> Asked:
    """Draw the table; what was asked of it in this run."""
    browser = palette.for_browser()
    data: dict[str, Any] = {
        "label": words("records.title"),
        "columns": columns(words),
        "rows": [row(event, words) for event in events],
        "sort": {"column": sort.column, "falling": sort.falling},
        "selected": selected,
        "inks": browser,
        "shapes": browser["shapes"],
    }
    said = _mount(key=key, data=data, on_picked_change=_noticed, on_sorted_change=_noticed)
    return Asked(said.picked, said.sorted)


def columns(words: Words) -> Sequence[dict[str, Any]]:
    """The columns in order: name, title, whether the head sorts, how cells are set."""
    return [
        {"name": name, "title": words(f"records.{name}"), "sorts": name in SORTS,
         "kind": KINDS.get(name, "")}
        for name in COLUMNS
    ]  # fmt: skip


def row(event: Event, words: Words) -> dict[str, Any]:
    """One record; every value is text or a number, never markup."""
    return {
        "id": event.id,
        "group": palette.GROUPS.index(palette.GROUP_OF[event.activity]),
        "side": palette.SIDES.index(event.claimant_side),
        "denied": event.status == "denied",
        "activity": words(f"activity.{event.activity}"),
        "day": words.days(event.date_start, event.date_end) if event.date_start else "",
        "place": short_place(event),
        "raion": event.raion or "",
        "claimant": event.claimant or words("card.nobody"),
        "status": words(f"chip.{event.status}") if event.status else "",
        "source": event.source or words("unknown"),
        "radius": distance(event.uncertainty_m, words) if event.uncertainty_m else "",
        "words": event.quote or "",
    }


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
