"""What a visit remembers between runs: one Look, read from the URL once, written back always."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

import streamlit as st

from dashboard.filters import Look, View
from geo.records.filters import BBox, Filters

EVERYTHING = Filters()


class Slot(StrEnum):
    """Names in the session state; each visitor has their own."""

    LOOK = "look"
    START = "start"
    PICKED = "picked"
    SEEN = "seen"
    FOCUS = "focus"
    FRAME = "frame"
    LISTED = "listed"
    PANEL = "panel"
    ONLINE = "online"
    NEAR = "near"
    DRAFT = "draft"
    PAGES = "pages"
    AUTHOR = "author"
    NO_REGION = "no_region"
    HEARD = "heard"


def look() -> Look:
    """What this visitor looks at; read from the URL when the visit begins."""
    if Slot.LOOK not in st.session_state:
        pairs = [(k, v) for k in st.query_params for v in st.query_params.get_all(k)]
        st.session_state[Slot.LOOK] = Look.from_query(pairs)
    found: Look = st.session_state[Slot.LOOK]
    return found


def change(**parts: Any) -> None:
    """Replace parts of the Look."""
    st.session_state[Slot.LOOK] = replace(look(), **parts)


def seed(key: str, value: Any) -> None:
    """Let a widget show a value; left alone where it does, or what is typed meanwhile is lost."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def narrow_days(since: date | None, until: date | None) -> None:
    """Show these days, both included; None is an open end."""
    change(filters=replace(look().filters, since=since, until=until))
    remember(Slot.PICKED, None)


def hear(source: str, turn: object) -> None:
    """Remember that a part of the page has told its choice of this turn; the map waits for it."""
    if isinstance(turn, int):
        remember(Slot.HEARD, recall(Slot.HEARD, {}) | {source: turn})


def heard(source: str) -> int:
    """The turn of the last choice that a part of the page has told; 0 before the first."""
    return int(recall(Slot.HEARD, {}).get(source, 0))


def write_url() -> None:
    """Put the Look into the address, so that it can be sent to a colleague."""
    wanted: dict[str, list[str]] = {}
    for name, value in look().to_query():
        wanted.setdefault(name, []).append(value)
    there = {k: st.query_params.get_all(k) for k in st.query_params}
    if wanted != there:
        st.query_params.from_dict(wanted)


def start_view(fitting: View) -> View:
    """Where the map opens: as the URL says, else `fitting`; constant through the visit.

    The base map must not change, or the browser builds it anew and loses zoom and place.
    """
    if Slot.START not in st.session_state:
        st.session_state[Slot.START] = look().view or fitting
    found: View = st.session_state[Slot.START]
    return found


def select(event_id: str | None, *, focus: bool = False) -> None:
    """Open an event's card; `focus` also brings its place into view, once."""
    change(event=event_id)
    if focus:
        bring_into_view(None)


def take_up(wanted: Look) -> None:
    """Show another Look, its view included."""
    st.session_state[Slot.LOOK] = wanted
    remember(Slot.PICKED, None)
    if wanted.view:
        bring_into_view(wanted.view)


def bring_into_view(box: BBox | View | None) -> None:
    """Bring a box (west, south, east, north in degrees) or a view up once; None is the event's.

    The view is the reader's own at all other times.
    """
    st.session_state[Slot.FOCUS] = st.session_state.get(Slot.FOCUS, 0) + 1
    st.session_state[Slot.FRAME] = box


def recall(slot: Slot, default: Any = None) -> Any:
    """A remembered value, `default` when nothing is remembered."""
    return st.session_state.get(slot, default)


def remember(slot: Slot, value: Any) -> None:
    """Remember a value until the visit ends."""
    st.session_state[slot] = value
