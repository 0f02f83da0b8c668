"""The occupied area of a region by day, with its daily changes; a day of it can be chosen."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from dashboard import palette
from dashboard.assets import HERE
from dashboard.strings import Words
from geo.control.area import NO_MAP_THAT_DAY, NOT_UPDATED, NOT_UPDATED_HERE
from geo.views.control_series import MakerSeries

_FILES = HERE / "series"
WORDS = ("change", "occupied", "step", "over", "since", "km2", "not_updated", "no_map", "zero")
NOTES = {None: 0, NOT_UPDATED: 1, NOT_UPDATED_HERE: 1, NO_MAP_THAT_DAY: 2}
"""What a row says of itself, as a number for the browser."""

_mount = st.components.v2.component(
    "frontline_series",
    html='<div class="series"><canvas role="img"></canvas><div class="tip" hidden></div></div>',
    css=(_FILES / "series.css").read_text("utf-8"),
    js=(_FILES / "series.js").read_text("utf-8"),
)


def area_series(
    found: Sequence[MakerSeries],
    span: tuple[date, date],
    chosen: tuple[date, date],
    words: Words,
    key: str,
) -> date | None:
    """Draw one line a maker over the days of `span`; the day that was chosen in this run.

    `chosen` are the days that the clock stands on. A line ends with its maker's last map and
    never runs on into another's.
    """
    data: dict[str, Any] = {
        "first": span[0].isoformat(),
        "last": span[1].isoformat(),
        "from": chosen[0].isoformat(),
        "on": chosen[1].isoformat(),
        "lang": words.lang,
        "words": {name: words(f"series.{name}") for name in WORDS},
        "inks": palette.ground_for_browser(),
        "series": [{"maker": one.maker, "rows": _rows(one)} for one in found],
    }
    picked: str | None = _mount(key=key, data=data, on_day_change=_noticed).day
    return date.fromisoformat(picked) if picked else None


def _rows(one: MakerSeries) -> list[list[Any]]:
    """Day, occupied km², change since the row before, note, the days of that change."""
    return [
        [row.date.isoformat(), round(row.occupied_km2, 2), row.step_km2, NOTES.get(row.note, 0),
         row.step_days or 1]
        for row in one.rows
    ]  # fmt: skip


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
