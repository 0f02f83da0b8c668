"""The selection in numbers: by day, activity, claimant, source and raion."""

import streamlit as st

from dashboard import clock, data, markup, session
from dashboard.charts.by_activity import by_activity
from dashboard.charts.by_name import by_name
from dashboard.markup import Html, tag
from dashboard.pages.base import Page
from dashboard.session import narrow_days
from dashboard.strings import Words


def page(words: Words) -> None:
    """Totals, the clock, and one chart each."""
    filters = session.look().filters
    st.html(tag("div", tag("h1", words("findings.title")), cls="fa-bar"))
    st.html(tag("p", words("findings.note"), cls="fa-note"))
    counts = data.counts(filters)
    if not counts.all:
        st.html(markup.empty(words("empty.events")))
        return
    st.html(_tiles(counts, words))
    days = data.days(filters)
    if days:
        clock.clock(days, filters, words, lambda: narrow_days(*clock.chosen()))
    left, right = st.columns(2, gap="large")
    with left:
        _chart("activity", by_activity(data.tally(filters, "activity"), words), words)
        _chart("place", by_name(data.tally(filters, "raion"), words), words)
    with right:
        _chart("claimant", by_name(data.tally(filters, "claimant"), words), words)
        _chart("source", by_name(data.tally(filters, "source"), words), words)


def _tiles(counts: data.Counts, words: Words) -> Html:
    numbers = {
        "findings.records": counts.all,
        "findings.placed": counts.placed,
        "panel.claims": counts.claims,
        "panel.unplaced": counts.unplaced,
    }
    tiles = (tag("div", tag("b", f"{n:,}"), tag("span", words(k))) for k, n in numbers.items())
    return tag("div", *tiles, cls="fa-tiles")


def _chart(name: str, chart: Html, words: Words) -> None:
    st.subheader(words(f"findings.{name}"), anchor=False)
    st.html(chart)


PAGE = Page(3, ":material/bar_chart:", page, filtered=True)
