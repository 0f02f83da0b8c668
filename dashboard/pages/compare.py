"""Two ranges of days side by side: their maps, and what there was more and less of."""

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from dashboard import canvas, clock, data, markup, session
from dashboard.filters import View
from dashboard.layers.base import Shown
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.pages.map import fitting
from dashboard.panels import side
from dashboard.panels.differences import differences
from dashboard.panels.head import head
from dashboard.strings import Words
from geo.records.filters import Filters

KEY = "compare"
DAYS = 7
"""Days that are compared with those before them when no range has been chosen."""


@st.fragment
def page(words: Words) -> None:
    """The clock chooses the later range, two dates the earlier one."""
    days = data.days(session.look().filters)
    if days is None:
        st.html(tag("div", tag("h1", words("compare.title")), cls="fa-bar"))
        st.html(markup.empty(words("empty.store"), words("empty.store_how")))
        return
    now = _chosen(days.first, days.last)
    before = _earlier(now)
    _head(before, now, words)
    clock.clock(days, _held(now), words, lambda: session.narrow_days(*clock.chosen()))
    _ask(before, now, words)
    _maps(before, now, words)
    _tables(before, now, words)
    session.write_url()


def _chosen(first: date, last: date) -> tuple[date, date]:
    """The days of the clock; its last days when both of its ends are open."""
    filters = session.look().filters
    if filters.since is None and filters.until is None:
        return max(first, last - timedelta(days=DAYS - 1)), last
    return filters.since or first, filters.until or last


def _earlier(now: tuple[date, date]) -> tuple[date, date]:
    """The range that was asked for, else as many days just before."""
    length = now[1] - now[0]
    last = now[0] - timedelta(days=1)
    return session.look().before or (last - length, last)


def _held(days: tuple[date, date]) -> Filters:
    return replace(session.look().filters, since=days[0], until=days[1])


def _head(before: tuple[date, date], now: tuple[date, date], words: Words) -> None:
    earlier, later = (data.counts(_held(days)).all for days in (before, now))
    told = words("compare.told", before=f"{earlier:,}", now=f"{later:,}")
    head(KEY, words("compare.title"), told, words)


def _ask(before: tuple[date, date], now: tuple[date, date], words: Words) -> None:
    """The earlier range, typed, or the days just before the later one."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_days"):
        session.seed("w_before", before)
        st.date_input(words("compare.earlier"), key="w_before", on_change=_asked,
                      format="YYYY-MM-DD")  # fmt: skip
        st.button(words("compare.just_before"), on_click=_just_before, key="compare_just",
                  disabled=session.look().before is None)  # fmt: skip
    if now[1] - now[0] != before[1] - before[0]:
        st.html(tag("p", words("compare.lengths"), cls="fa-note"))


def _asked() -> None:
    chosen = st.session_state["w_before"]
    if len(chosen) == 2:
        session.change(before=(chosen[0], chosen[1]))


def _just_before() -> None:
    session.change(before=None)


def _maps(before: tuple[date, date], now: tuple[date, date], words: Words) -> None:
    """Both maps follow each other's moves; only the later one follows the clock's."""
    start = session.start_view(fitting())
    left, right = st.columns(2)
    with left:
        st.html(_caption(before, words))
        _listen(canvas.draw(_shown(before, words, follows=False), start, f"{KEY}_before"), words,
                f"{KEY}_before")  # fmt: skip
    with right:
        st.html(_caption(now, words))
        _listen(canvas.draw(_shown(now, words, follows=True), start, KEY), words, KEY)
    _opened(words)


def _caption(days: tuple[date, date], words: Words) -> str:
    number = data.counts(_held(days)).placed
    told = words("map.on_map", placed=f"{number:,}")
    return tag("p", tag("b", words.days(*days)), f" · {told}", cls="fa-note")


def _shown(days: tuple[date, date], words: Words, *, follows: bool) -> Shown:
    look = session.look()
    return Shown(filters=_held(days), words=words, hidden=frozenset(look.hidden), day=days[1],
                 maker=look.maker, within=look.filters.within, beside=KEY,
                 follows=follows)  # fmt: skip


def _listen(said: dict[str, object], words: Words, key: str) -> None:
    view = said.get("view")
    if isinstance(view, dict):
        session.change(view=View(view["lat"], view["lon"], view["zoom"]))
    pick = canvas.news(said, key)
    if pick:
        side.pick(pick)


def _opened(words: Words) -> None:
    """The card of what was chosen on either map."""
    if session.look().event:
        with st.container(border=True):
            side.panel(words)


def _tables(before: tuple[date, date], now: tuple[date, date], words: Words) -> None:
    names = {
        "activity": lambda name: words(f"activity.{name}"),
        "raion": lambda name: name or words("unknown"),
        "claimant": lambda name: name or words("unknown"),
    }
    for column, (kind, named) in zip(st.columns(len(names)), names.items(), strict=True):
        earlier, later = (data.tally(_held(days), kind) for days in (before, now))
        with column:
            st.html(differences(words(f"compare.{kind}"), earlier, later, named, words))


PAGE = Page(5, ":material/compare:", page, filtered=True)
