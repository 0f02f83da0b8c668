"""Correcting an event from its card: always with a name and a reason, never past undoing."""

from collections.abc import Callable
from functools import partial
from typing import get_args

import streamlit as st

from dashboard import correcting, session
from dashboard.correcting import Wish
from dashboard.layers.events import middle
from dashboard.panels.card import short_place
from dashboard.session import Slot
from dashboard.strings import Words
from geo.corrections.changes import Spot
from geo.errors import GeoError
from geo.records.event import Event
from geo.records.vocabulary import Activity, Side

MOST_PLACES = 6
"""Places that one event is split into at once."""
QUOTE_CHARS = 60
"""Code points of a quote that tell an event in a list of choices."""


def correct(event: Event, words: Words) -> None:
    """The form, and the corrections that this event has."""
    with st.expander(words("fix.title"), icon=":material/edit:", key="fix"):
        _made(event, words)
        action = st.selectbox(words("fix.what"), list(FIELDS), key="fix_action",
                              format_func=lambda name: words(f"fix.{name}"))  # fmt: skip
        wish = FIELDS[action](event, words)
        author = st.text_input(words("fix.author"), value=session.recall(Slot.AUTHOR, ""),
                               max_chars=200, key="fix_author")  # fmt: skip
        reason = st.text_area(words("fix.reason"), max_chars=2000, height=80, key="fix_reason")
        saved = st.button(words("fix.save"), type="primary", disabled=not wish, key="fix_save")
        if saved and wish:
            session.remember(Slot.AUTHOR, author)
            _carried_out(partial(correcting.correct, event.id, wish, author, reason))


def _carried_out(change: Callable[[], object]) -> None:
    """Do it and show the page anew, or say in words why it was refused."""
    try:
        change()
    except (GeoError, ValueError) as error:
        st.error(str(error))
        return
    st.rerun()


def _made(event: Event, words: Words) -> None:
    for made in correcting.made_on(event.report_id, event.id):
        line = words("fix.made", what=words(f"fix.{made.action}"), author=made.author,
                     day=words.day(made.made_at.date()))  # fmt: skip
        st.text(f"{line}\n{made.reason}")
        if st.button(words("fix.undo"), key=f"undo_{made.id}", icon=":material/undo:"):
            author = session.recall(Slot.AUTHOR) or made.author
            _carried_out(partial(correcting.undo, made.id, author, words("fix.undo")))


def _candidate(event: Event, words: Words) -> Wish | None:
    names = {c.place_id: f"{c.names.in_language('en') or c.place_id}, {c.admin}"
             for c in event.place_candidates}  # fmt: skip
    if not names:
        st.caption(words("fix.no_candidates"))
        return None
    chosen = st.selectbox(words("card.where"), list(names), format_func=names.__getitem__,
                          key="fix_candidate")  # fmt: skip
    return Wish("choose_candidate", candidate=chosen)


def _place(event: Event, words: Words) -> Wish:
    view = session.look().view
    lon, lat = middle(event) or ((view.lon, view.lat) if view else (31.4, 48.6))
    first, second, third = st.columns(3)
    return Wish(
        "place",
        lon=first.number_input(words("fix.lon"), -180.0, 180.0, lon, format="%.5f", key="fix_lon"),
        lat=second.number_input(words("fix.lat"), -90.0, 90.0, lat, format="%.5f", key="fix_lat"),
        radius_m=third.number_input(words("fix.radius"), 1.0, 500_000.0, 500.0, key="fix_radius"),
    )


def _activity(event: Event, words: Words) -> Wish:
    options = list(get_args(Activity))
    chosen = st.selectbox(words("filter.activity"), options, index=options.index(event.activity),
                          format_func=lambda a: words(f"activity.{a}"), key="fix_act")  # fmt: skip
    return Wish("activity", activity=chosen)


def _dates(event: Event, words: Words) -> Wish:
    first, second = st.columns(2)
    start = first.date_input(words("time.from"), event.date_start, key="fix_start")
    end = second.date_input(words("time.to"), event.date_end, key="fix_end")
    return Wish("dates", start=start, end=end)


def _claimant(event: Event, words: Words) -> Wish:
    sides = list(get_args(Side))
    name = st.text_input(words("card.claimant"), event.claimant or "", key="fix_name")
    side = st.selectbox(words("fix.side"), sides, index=sides.index(event.claimant_side),
                        format_func=lambda s: words(f"side.{s}"), key="fix_side")  # fmt: skip
    return Wish("claimant", claimant=name, side=side)


def _merge(event: Event, words: Words) -> Wish | None:
    """The event that stays, among those of the report and those alike on the same days."""
    others = {other.id: _told(other, words) for other in correcting.alike(event)}
    if not others:
        st.caption(words("fix.no_others"))
        return None
    into = st.selectbox(words("fix.into"), list(others), format_func=others.__getitem__,
                        key="fix_into")  # fmt: skip
    return Wish("merge", into=into)


def _told(event: Event, words: Words) -> str:
    quote = (event.quote or "")[:QUOTE_CHARS]
    return f"{words(f'activity.{event.activity}')}, {short_place(event)}: {quote}"


def _split(event: Event, words: Words) -> Wish:
    """One event at several places: its own first, then those it could also have been."""
    number = st.number_input(words("fix.places"), 2, MOST_PLACES, 2, key="fix_places")
    known = [middle(event) or (31.4, 48.6)]
    known += [(candidate.lon, candidate.lat) for candidate in event.place_candidates]
    spots = tuple(_spot(n, known[min(n, len(known) - 1)], words) for n in range(int(number)))
    return Wish("split", spots=spots)


def _spot(number: int, at: tuple[float, float], words: Words) -> Spot:
    first, second, third = st.columns(3)
    lon, lat = at
    return Spot(
        first.number_input(words("fix.lon"), -180.0, 180.0, lon, format="%.5f",
                           key=f"fix_lon_{number}"),
        second.number_input(words("fix.lat"), -90.0, 90.0, lat, format="%.5f",
                            key=f"fix_lat_{number}"),
        third.number_input(words("fix.radius"), 1.0, 500_000.0, 500.0, key=f"fix_radius_{number}"),
    )  # fmt: skip


FIELDS: dict[str, Callable[[Event, Words], Wish | None]] = {
    "choose_candidate": _candidate,
    "place": _place,
    "not_placed": lambda event, words: Wish("not_placed"),
    "activity": _activity,
    "dates": _dates,
    "claimant": _claimant,
    "merge": _merge,
    "split": _split,
    "reject": lambda event, words: Wish("reject"),
}
"""Action -> its inputs; None when it cannot be asked for."""
