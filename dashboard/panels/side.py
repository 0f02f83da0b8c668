"""Beside the map: the card of the chosen event, else the lists of events, claims, not placed."""

from typing import Any

import streamlit as st

from dashboard import data, markup, navigation, session
from dashboard.markup import tag
from dashboard.panels import card, rows
from dashboard.panels.cite import citation
from dashboard.panels.correct import correct
from dashboard.session import Slot
from dashboard.strings import Words
from geo.records.event import Event

LISTS = {"events": "placed", "claims": "claim", "unplaced": "lost"}
NOTES = {"claims": "claims.note", "unplaced": "unplaced.note", "events": "panel.hint"}
HEIGHT = 640


def panel(words: Words) -> None:
    """The card when an event is chosen, the lists otherwise."""
    chosen = session.look().event
    if chosen:
        with st.container(key="card"):
            card_of(chosen, words)
    elif session.recall(Slot.PICKED):
        _picked(words)
    else:
        _lists(words)


def pick(what: dict[str, Any]) -> None:
    """What the map told: one event opens its card, several their list, none closes either."""
    ids = what.get("ids", ())
    if what.get("kind") == "box":
        found = data.within(session.look().filters, tuple(what["bbox"]))
    elif what.get("kind") == "area":
        found = tuple(event for event in map(data.event, ids) if event)
    else:
        found = data.at_rows(tuple(ids))
    if len(found) == 1:
        session.select(found[0].id)
        return
    session.select(None)
    session.remember(Slot.PICKED, tuple(event.id for event in found))


def card_of(event_id: str, words: Words, *, on_map: bool = False) -> None:
    """The card with all that can be done from it; `on_map` adds the way to the map."""
    st.button(words("panel.back"), icon=":material/arrow_back:", type="tertiary", shortcut="Esc",
              on_click=session.select, args=(None,), key="back")  # fmt: skip
    event = data.event(event_id)
    if event is None:
        st.html(markup.empty(words("error.event")))
        return
    report = data.report(event.report_id)
    shown = data.named(event, words.lang)
    st.html(card.card(shown, report.text if report else "", words, data.findings(event_id)))
    if on_map:
        navigation.button(words("reports.show"), "map", key="to_map", icon=":material/map:",
                          before=lambda: session.bring_into_view(None))  # fmt: skip
    if report:
        navigation.button(words("card.report"), "reports", key="to_report",
                          before=lambda: session.change(report=event.report_id))  # fmt: skip
    with st.expander(words("card.cite"), icon=":material/format_quote:"):
        st.code(citation(event, words), language=None, wrap_lines=True)
    correct(event, words)
    others = [e for e in data.statement(event.statement_id) if e.id != event_id]
    if others:
        st.html(tag("p", words("card.same"), cls="fa-note"))
        _choose(others, words, "same")


def _picked(words: Words) -> None:
    """The events of a heap on the map."""
    st.button(words("panel.back"), icon=":material/arrow_back:", type="tertiary", shortcut="Esc",
              on_click=session.remember, args=(Slot.PICKED, None), key="unpick")  # fmt: skip
    ids = session.recall(Slot.PICKED)
    found = [event for event in map(data.event, ids) if event]
    st.html(tag("p", words("panel.some", n=len(found)), cls="fa-note"))
    _choose(found, words, "picked")


def _lists(words: Words) -> None:
    counts = data.counts(session.look().filters)
    number = {"events": counts.placed, "claims": counts.claims, "unplaced": counts.unplaced}
    st.session_state.setdefault("w_panel", session.recall(Slot.PANEL, "events"))
    name = st.segmented_control(
        words("panel.events"), list(LISTS), key="w_panel", required=True,
        label_visibility="collapsed", width="stretch",
        format_func=lambda key: f"{words(f'panel.{key}')} {number[key]:,}",
    )  # fmt: skip
    name = name or "events"
    session.remember(Slot.PANEL, name)
    st.html(tag("p", words(NOTES[name]), cls="fa-note"))
    found = data.newest(session.look().filters, LISTS[name])
    if not found:
        how = words("empty.events_how") if name == "events" else ""
        st.html(markup.empty(words(f"empty.{name}"), how))
        return
    _choose(found, words, name)
    if number[name] > len(found):
        st.caption(words("panel.more", n=len(found), all=f"{number[name]:,}"))


def _choose(events: "tuple[Event, ...] | list[Event]", words: Words, key: str) -> None:
    with st.container(height=HEIGHT, border=False, key=f"list_{key}"):
        lines = (rows.row(data.named(event, words.lang), words) for event in events)
        chosen = rows.rows(lines, session.look().event, f"rows_{key}")
    if chosen:
        session.select(chosen, focus=True)
        st.rerun(scope="fragment")
