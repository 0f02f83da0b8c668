"""The date slider: a histogram of days with a range on it, typed dates, steps, presets, play."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from dashboard import palette, session
from dashboard.assets import HERE, choosing
from dashboard.strings import Words
from geo.records.filters import Filters
from geo.views.by_day import Days

_FILES = HERE / "timeline"
KEY = "clock"
WORDS = ("from", "to", "back", "on", "play", "grow", "speed")

_mount = st.components.v2.component(
    "frontline_clock",
    html=(_FILES / "timeline.html").read_text("utf-8"),
    css=(_FILES / "timeline.css").read_text("utf-8"),
    js=choosing(_FILES / "timeline.js"),
)


def clock(
    days: Days,
    filters: Filters,
    words: Words,
    settled: Callable[[], None],
    *,
    anchored: bool = False,
) -> None:
    """Draw the slider; `settled` is called before the next run when the range was changed.

    Anchored, steps and play move its last day only, and no end of it is open.
    """
    data = {
        "first": days.first.isoformat(),
        "last": days.last.isoformat(),
        "counts": days.counts,
        "since": _iso(filters.since),
        "until": _iso(filters.until),
        "inks": palette.for_browser(),
        "anchored": anchored,
        "lang": words.lang,
        "words": {name: words.table[f"time.{name}"] for name in WORDS},
        "presets": _presets(words),
    }
    _mount(key=KEY, data=data, on_range_change=lambda: _settled(settled))


def _settled(then: Callable[[], None]) -> None:
    session.hear(KEY, (st.session_state[KEY].range or {}).get("turn"))
    then()


def chosen() -> tuple[date | None, date | None]:
    """The range as the slider last sent it; None is an open end."""
    said = st.session_state[KEY].range or {}
    since, until = said.get("since"), said.get("until")
    return since and date.fromisoformat(since), until and date.fromisoformat(until)


def _presets(words: Words) -> list[tuple[str, str, int | str]]:
    """Short words, whole words, and how many last days: `month` and `all` are counted there."""
    lengths: list[tuple[str, str, int | str]] = [
        (words("time.short", n=n), words("time.days", n=n), n) for n in (1, 3, 7, 30)
    ]
    month, whole = words("time.month"), words("time.all")
    return [*lengths, (month, words("time.this_month"), "month"), (whole, whole, "all")]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
