"""The map with its clock, and beside it the card of the chosen event or the lists."""

from datetime import date

import numpy as np
import streamlit as st

from dashboard import canvas, clock, data, markup, navigation, regions, session, terrain
from dashboard.filters import START, View
from dashboard.layers.base import Shown
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.panels import side
from dashboard.panels.head import head
from dashboard.panels.legend import legend
from dashboard.session import Slot
from dashboard.strings import Words


def page(words: Words) -> None:
    """The workspace, or what to do when nothing has been read yet."""
    if not data.counts(EVERYTHING).all:
        _nothing_yet(words)
        return
    _workspace(words)


def _nothing_yet(words: Words) -> None:
    st.html(tag("div", tag("h1", words("product")), cls="fa-bar"))
    st.html(markup.empty(words("empty.store"), words("empty.store_how")))
    navigation.button(words("page.ingest"), "ingest", key="begin", icon=":material/edit_note:")


@st.fragment
def _workspace(words: Words) -> None:
    """Map, clock and panel: a click or a move of the map reruns only these."""
    _head(words)
    shown = _shown(words)
    st.html(legend(words, _grounds(shown)))
    left, right = st.columns([2.25, 1], gap="medium")
    with left:
        _listen(canvas.draw(shown, session.start_view(fitting())), words)
        _clock(words)
    with right:
        side.panel(words)
    session.write_url()


def _grounds(shown: Shown) -> frozenset[str]:
    """Kinds of ground that the control maps of the day show; none where they are switched off."""
    if "control" in shown.hidden or shown.day is None or not data.control_maps().makers:
        return frozenset()
    return terrain.kinds((shown.day,), shown.maker)


def _head(words: Words) -> None:
    filters = session.look().filters
    here, whole = data.counts(filters), data.counts(EVERYTHING)
    shown = words("map.shown", shown=f"{here.all:,}", all=f"{whole.all:,}")
    placed = words("map.on_map", placed=f"{here.placed:,}")
    head("map", words("product"), f"{shown} · {placed}", words)


def _shown(words: Words) -> Shown:
    look = session.look()
    days = data.days(look.filters)
    last = look.filters.until or (days.last if days else date.today())
    return Shown(
        filters=look.filters,
        words=words,
        selected=data.event(look.event) if look.event else None,
        selected_fid=data.fid(look.event) if look.event else None,
        hidden=frozenset(look.hidden),
        day=last,
        maker=look.maker,
        within=look.filters.within,
        online=bool(session.recall(Slot.ONLINE)),
        focus=session.recall(Slot.FOCUS, 0),
        frame=session.recall(Slot.FRAME),
    )


def _clock(words: Words) -> None:
    look = session.look()
    days = data.days(look.filters)
    if days:
        clock.clock(days, look.filters, words, lambda: session.narrow_days(*clock.chosen()))


def _listen(said: dict[str, object], words: Words) -> None:
    """Take in what the browser told: where the map stands, and what was clicked on it."""
    view = said.get("view")
    if isinstance(view, dict):
        session.change(view=View(view["lat"], view["lon"], view["zoom"]))
        session.remember(Slot.NEAR, view["bbox"])
    pick = canvas.news(said)
    if pick and regions.picked(pick, words):
        st.rerun()
    elif pick:
        side.pick(pick)
        st.rerun(scope="fragment")


def fitting() -> View:
    """The view in which the events from the tenth to the ninetieth percentile lie."""
    box = data.middle_part()
    if box is None:
        return View(*START)
    west, south, east, north = box
    width = max(east - west, 1.6 * (north - south), 0.25)
    zoom = float(np.clip(np.floor(2 * np.log2(360 * 2.4 / width)) / 2, 5, 11))
    return View(round((south + north) / 2, 4), round((west + east) / 2, 4), zoom)


EVERYTHING = session.EVERYTHING
PAGE = Page(0, ":material/map:", page, filtered=True)
