"""The selection as a table that sorts: the records themselves, each leading to its words."""

import streamlit as st

from dashboard import clock, data, markup, session
from dashboard.filters import Sort
from dashboard.ordered import Spoken, ordered
from dashboard.pages.base import Page
from dashboard.panels import side
from dashboard.panels.head import head
from dashboard.panels.table import table
from dashboard.session import Slot, narrow_days
from dashboard.strings import Words

AT_ONCE = 100
"""Records that are drawn at first, and with every wish for more."""
SPOKEN = {"activity": "activity", "status": "chip"}
"""Columns of a closed vocabulary -> where the catalogue has their words."""
MOST = 1_000
"""Records beyond which a table is no longer read but filtered."""


@st.fragment
def page(words: Words) -> None:
    """The clock, the table, and beside it the card of the record that was chosen."""
    filters = session.look().filters
    counts = data.counts(filters)
    _head(counts, words)
    days = data.days(filters)
    if days:
        clock.clock(days, filters, words, lambda: narrow_days(*clock.chosen()))
    if not counts.all:
        st.html(markup.empty(words("empty.events"), words("empty.events_how")))
    elif session.look().event:
        left, right = st.columns([1.9, 1], gap="medium")
        with left:
            _table(counts.all, words)
        with right, st.container(key="card"):
            side.card_of(session.look().event or "", words, on_map=True)
    else:
        _table(counts.all, words)
    session.write_url()


def _head(counts: data.Counts, words: Words) -> None:
    whole = data.counts(session.EVERYTHING)
    shown = words("map.shown", shown=f"{counts.all:,}", all=f"{whole.all:,}")
    head("records", words("records.title"), shown, words)


def _table(number: int, words: Words) -> None:
    look = session.look()
    most = session.recall(Slot.LISTED, AT_ONCE)
    found = ordered(look.filters, look.sort, most, _spoken(look.sort, words))
    shown = [data.named(event, words.lang) for event in found]
    asked = table(shown, look.sort, look.event, words, "records")
    if asked.sorted:
        session.change(sort=look.sort.by(asked.sorted))
        session.remember(Slot.LISTED, AT_ONCE)
        st.rerun(scope="fragment")
    if asked.picked:
        session.select(asked.picked, focus=True)
        st.rerun(scope="fragment")
    _more(len(found), number, words)


def _spoken(sort: Sort, words: Words) -> Spoken:
    """The words of a closed vocabulary as the reader sees them, so that they sort as seen."""
    if sort.column not in SPOKEN:
        return ()
    key = f"{SPOKEN[sort.column]}."
    return tuple((name.removeprefix(key), text) for name, text in words.table.items()
                 if name.startswith(key))  # fmt: skip


def _more(shown: int, number: int, words: Words) -> None:
    if shown >= number:
        return
    st.caption(words("records.shown", n=f"{shown:,}", all=f"{number:,}"))
    if shown < MOST:
        st.button(words("records.more"), icon=":material/expand_more:", key="records_more",
                  on_click=session.remember, args=(Slot.LISTED, shown + AT_ONCE))  # fmt: skip


PAGE = Page(1, ":material/table_rows:", page, filtered=True)
