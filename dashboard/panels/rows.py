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
Line = dict[str, Any]
"""One line as the browser draws it; every value is text or a number, never markup."""

QUOTE_CHARS = 180
"""Code points of a quote in a row: two lines beside the map."""

_mount = st.components.v2.component(
    "frontline_rows",
    html='<div class="rows"></div>',
    css=(_FILES / "rows.css").read_text("utf-8"),
    js=(_FILES / "rows.js").read_text("utf-8"),
)


def rows(lines: Iterable[Line], selected: str | None, key: str) -> str | None:
    """Draw the list; the id of the line that was chosen in this run, else None."""
    browser = palette.for_browser()
    data = {"rows": list(lines), "selected": selected, "inks": browser,
            "shapes": browser["shapes"]}  # fmt: skip
    picked: str | None = _mount(key=key, data=data, on_picked_change=_noticed).picked
    return picked


def row(event: Event, words: Words) -> Line:
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


def plain(line_id: str, title: str, date: str, quote: str, who: str) -> Line:
    """A line without a sign: a report in the list of reports."""
    return {"id": line_id, "group": None, "title": title, "date": date, "quote": quote, "who": who}


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
