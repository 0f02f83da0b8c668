"""A list of records to choose from, drawn in the browser from plain rows."""

from collections.abc import Iterable
from typing import Any

import streamlit as st

from dashboard import palette
from dashboard.assets import HERE
from dashboard.panels.card import short_place
from dashboard.strings import Words
from geo.records.event import Event

_FILES = HERE / "rows"
QUOTE_CHARS = 180
"""Code points of a quote in a row: two lines beside the map."""

_mount = st.components.v2.component(
    "frontline_rows",
    html='<div class="rows"></div>',
    css=(_FILES / "rows.css").read_text("utf-8"),
    js=(_FILES / "rows.js").read_text("utf-8"),
)


def rows(events: Iterable[Event], selected: str | None, words: Words, key: str) -> str | None:
    """Draw the list; the id of the record that was chosen in this run, else None."""
    data = {
        "rows": [row(event, words) for event in events],
        "selected": selected,
        "inks": palette.for_browser(),
        "shapes": palette.for_browser()["shapes"],
    }
    result = _mount(key=key, data=data, on_picked_change=_noticed)
    return result.picked


def row(event: Event, words: Words) -> dict[str, Any]:
    """One record as the browser draws it; every value is text, never markup."""
    quote = event.quote or ""
    return {
        "id": event.id,
        "group": palette.GROUPS.index(palette.GROUP_OF[event.activity]),
        "side": palette.SIDES.index(event.claimant_side),
        "denied": event.status == "denied",
        "title": words(f"activity.{event.activity}"),
        "date": words.days(event.date_start, event.date_end) if event.date_start else "",
        "place": short_place(event),
        "quote": quote if len(quote) <= QUOTE_CHARS else quote[:QUOTE_CHARS].rstrip() + "…",
        "who": " · ".join(part for part in (event.claimant, event.source) if part),
    }


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
