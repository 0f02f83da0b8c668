"""Control of terrain: the maps of a day, the changes since another, areas, claims beside them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from dashboard import canvas, clock, markup, regions, session, terrain
from dashboard.assets import HERE
from dashboard.charts.area_series import area_series
from dashboard.filters import START, View
from dashboard.layers.base import Shown
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.panels import ground
from dashboard.panels.checks import checks
from dashboard.strings import Words
from geo.control.area import AreaRow
from geo.records.vocabulary import Lang

PARTS = ("map", "findings")
VIEWS = ("change", "beside", "belt")
KEY = "ground"


def page(words: Words) -> None:
    """The workspace or the claims; what to do when no map is loaded."""
    st.html((HERE / "page" / "control.css").read_text("utf-8"))
    regions.check()
    span = terrain.span()
    if span is None:
        st.html(tag("div", tag("h1", words("ground.title")), cls="fa-bar"))
        st.html(markup.empty(words("ground.empty"), words("ground.empty_how")))
        return
    _workspace(words, span)


@st.fragment
def _workspace(words: Words, span: tuple[date, date]) -> None:
    """A click, a step or a move of the map reruns only this."""
    days = _days(span)
    within = session.look().filters.within
    look = session.look()
    since = days[0] if days[0] < days[1] else None
    links = ground.figure_links(within, (since, days[1]), look.maker, look.filters, words)
    st.html(tag("div", tag("h1", words("ground.title")), links, cls="fa-bar"))
    part, view = _controls(words)
    if part == "findings":
        checks(look.filters, words)
    else:
        _map(within, days, view, words)
        _clock(span, days, words)
        _chart(within, span, days, words)
    session.write_url()


def _days(span: tuple[date, date]) -> tuple[date, date]:
    """The two days of the clock, an open end being the first or the last map."""
    filters = session.look().filters
    last = filters.until or max(span[1], filters.since or span[1])
    return min(filters.since or span[0], last), last


def _controls(words: Words) -> tuple[str, str]:
    """Which part of the page, whose map, which region, and how two days are shown."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="ground_controls"):
        part = _one("part", PARTS, words)
        if part == "findings":
            return part, VIEWS[0]
        makers = terrain.makers()
        if len(makers) > 1:
            _maker(makers, words)
        regions.box("ground_within", words)
        return part, _one("view", _views(makers), words)


def _views(makers: tuple[str, ...]) -> tuple[str, ...]:
    """The belt is there where two makers can be compared."""
    two = len(makers) > 1 and session.look().maker is None
    return VIEWS if two else VIEWS[:-1]


def _lang(words: Words) -> Lang:
    return "uk" if words.lang == "uk" else "en"


def _one(name: str, options: tuple[str, ...], words: Words) -> str:
    chosen = st.segmented_control(
        words(f"ground.{name}"), options, default=options[0], required=True, key=f"ground_{name}",
        format_func=lambda option: words(f"ground.{name}.{option}"),
    )  # fmt: skip
    return chosen or options[0]


def _maker(makers: tuple[str, ...], words: Words) -> None:
    """Whose maps are shown; the box follows the Look, which a URL may set."""
    given = session.look().maker
    st.session_state["ground_maker"] = given
    known = makers if given in (None, *makers) else (given, *makers)
    st.selectbox(words("ground.maker"), known, index=None, placeholder=words("ground.everybody"),
                 key="ground_maker", on_change=_chosen_maker)  # fmt: skip


def _chosen_maker() -> None:
    session.change(maker=st.session_state["ground_maker"])


def _map(within: str | None, days: tuple[date, date], view: str, words: Words) -> None:
    """One map with its numbers, or the two days side by side."""
    start = session.start_view(terrain.fitting(within) or View(*START))
    shown = _shown(within, days, words)
    _legend(days, view, words)
    if view == "beside":
        left, right = st.columns(2)
        before = replace(shown, day=days[0], since=None, day_end="from", beside=KEY)
        with left:
            canvas.draw(before, start, f"{KEY}_before")
        with right:
            _listen(canvas.draw(replace(shown, since=None, beside=KEY), start, KEY), words)
        return
    left, right = st.columns([2.1, 1], gap="medium")
    with left:
        if view == "belt":
            shown = replace(shown, since=None, belt=True)
        _listen(canvas.draw(shown, start, KEY), words)
    with right, st.container(key="ground_side"):
        if shown.belt:
            _disputed(within, days[1], words)
        else:
            _numbers(within, days, words)


def _legend(days: tuple[date, date], view: str, words: Words) -> None:
    """Signs of what the maps of the shown days hold."""
    present = terrain.kinds(days if view == "beside" else days[1:], session.look().maker)
    if view == "belt":
        st.html(ground.belt_legend(present, terrain.makers(), words))
    else:
        st.html(ground.legend(present, words, changes=view == "change"))


def _shown(within: str | None, days: tuple[date, date], words: Words) -> Shown:
    """The control maps of the last day and the change since the first, without events."""
    return Shown(
        filters=session.EVERYTHING,
        words=words,
        hidden=frozenset({"events", "circles", "areas"}),
        day=days[1],
        since=days[0],
        maker=session.look().maker,
        within=within,
    )


def _listen(said: dict[str, object], words: Words) -> None:
    """Keep where the map stands, and the region that was chosen on it."""
    view = said.get("view")
    if isinstance(view, dict):
        session.change(view=View(view["lat"], view["lon"], view["zoom"]))
    pick = canvas.news(said, KEY)
    if pick and regions.picked(pick, words):
        st.rerun()


def _numbers(within: str | None, days: tuple[date, date], words: Words) -> None:
    """Map ages, then for each maker the change with its arithmetic, raion by raion."""
    maker = session.look().maker
    before, after = terrain.areas(days[0], within), terrain.areas(days[1], within)
    names = (maker,) if maker else terrain.makers()
    _ages(after, names, words)
    rows = terrain.raions(*days, maker, within, _lang(words))
    paces = terrain.paces(*days, within)
    changes = {change.maker: change for change in terrain.change(*days, maker, within)}
    for name in names:
        if name not in changes:
            st.html(ground.no_change(name, days[0], words))
            continue
        ends = before.get(name), after.get(name)
        st.html(ground.numbers(changes[name], ends, paces.get(name), words))
        st.html(ground.by_raion([row for row in rows if row.maker == name], words))


def _ages(after: Mapping[str, AreaRow], names: tuple[str, ...], words: Words) -> None:
    st.html(ground.ages([row for row in after.values() if row.maker in names], names, words))


def _disputed(within: str | None, on: date, words: Words) -> None:
    """Map ages, then for each two makers how far they agree and what only one of them shows."""
    _ages(terrain.areas(on, within), terrain.makers(), words)
    found = terrain.compared(on, within)
    for one in found:
        st.html(ground.agreement(one, words))
    if not found:
        st.html(markup.empty(words("ground.belt_none")))


def _clock(span: tuple[date, date], days: tuple[date, date], words: Words) -> None:
    """The clock over the days of the maps: its last day is shown, its first the change's."""
    whole = min(span[0], days[0]), max(span[1], days[1])
    filters = replace(session.look().filters, since=days[0], until=days[1])
    claims = terrain.claims_by_day(session.look().filters, *whole)
    clock.clock(claims, filters, words, lambda: session.narrow_days(*clock.chosen()), anchored=True)


def _chart(
    within: str | None, span: tuple[date, date], days: tuple[date, date], words: Words
) -> None:
    """The occupied area by day; a day chosen in it becomes the last day of the clock."""
    maker = session.look().maker
    found = [one for one in terrain.series(within) if maker in (None, one.maker)]
    place = regions.label(within, words) if within else words("series.whole")
    title = words("series.title", within=place)
    st.html(tag("p", tag("b", title), " ", words("series.hint"), cls="fa-note"))
    whole = min(span[0], days[0]), max(span[1], days[1])
    picked = area_series(found, whole, days, words, "ground_series")
    if picked is not None and picked != days[1]:
        session.narrow_days(min(days[0], picked), picked)
        st.rerun(scope="fragment")


PAGE = Page(2, ":material/layers:", page, filtered=True)
