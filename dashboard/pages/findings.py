"""The selection in numbers, each a filter of it; and the same events beside the control maps."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard import clock, data, markup, navigation, session
from dashboard.charts.bars import Bar, bars
from dashboard.charts.by_activity import by_activity
from dashboard.charts.by_name import by_name
from dashboard.markup import Html, tag
from dashboard.pages.base import Page
from dashboard.panels.head import head
from dashboard.session import narrow_days
from dashboard.strings import Words
from geo.records.filters import Filters


def page(words: Words) -> None:
    """Totals, the clock, one chart each, and what control maps show."""
    filters = session.look().filters
    counts = data.counts(filters)
    whole = data.counts(session.EVERYTHING)
    shown = words("map.shown", shown=f"{counts.all:,}", all=f"{whole.all:,}")
    head("findings", words("findings.title"), shown, words)
    st.html(tag("p", words("findings.note"), cls="fa-note"))
    st.html(_tiles(counts, words))
    days = data.days(filters)
    if days:
        clock.clock(days, filters, words, lambda: narrow_days(*clock.chosen()))
    if not counts.all:
        st.html(markup.empty(words("empty.events"), words("empty.events_how")))
        return
    left, right = st.columns(2, gap="large")
    with left:
        _chart("activity", by_activity(data.tally(filters, "activity"), words), words)
        _chart("place", by_name(data.tally(filters, "raion"), words), words)
    with right:
        _chart("claimant", by_name(data.tally(filters, "claimant"), words), words)
        _chart("source", by_name(data.tally(filters, "source"), words), words)
    _control(filters, words)


def _tiles(counts: data.Counts, words: Words) -> Html:
    numbers = {
        "findings.records": counts.all,
        "findings.placed": counts.placed,
        "panel.claims": counts.claims,
        "panel.unplaced": counts.unplaced,
    }
    return _boxes({words(key): f"{number:,}" for key, number in numbers.items()})


def _boxes(numbers: dict[str, str]) -> Html:
    tiles = (tag("div", tag("b", n), tag("span", name)) for name, n in numbers.items())
    return tag("div", *tiles, cls="fa-tiles")


def _chart(name: str, lines: Sequence[Bar], words: Words) -> None:
    st.subheader(words(f"findings.{name}"), anchor=False)
    given = getattr(session.look().filters, name)
    chosen = (given,) if isinstance(given, str) else given or ()
    picked = bars(lines, chosen, f"bars_{name}")
    if picked is not None:
        session.change(filters=_toggled(session.look().filters, name, picked))
        st.rerun()


def _toggled(filters: Filters, name: str, picked: str) -> Filters:
    """The filters with a word more, or without it when it was chosen already."""
    if name == "place":
        return replace(filters, place=None if filters.place == picked else picked)
    chosen = getattr(filters, name)
    kept = tuple(word for word in chosen if word != picked)
    changed: Any = {name: kept if picked in chosen else (*chosen, picked)}
    return replace(filters, **changed)


def _control(filters: Filters, words: Words) -> None:
    """How the newest events stand beside the maps of their day."""
    makers = data.control_maps().makers
    if not makers:
        return
    st.subheader(words("findings.control"), anchor=False)
    st.html(tag("p", words("findings.control_note"), cls="fa-note"))
    verdicts = data.verdicts(filters)
    st.html(_boxes({words(f"verdict.{name}"): str(n) for name, n in verdicts.items()}))
    navigation.button(words("findings.ground"), "control", key="findings_ground",
                      icon=":material/layers:")  # fmt: skip


PAGE = Page(4, ":material/bar_chart:", page, filtered=True)
