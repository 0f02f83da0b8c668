"""The record of corrections: who changed what and why, undone here; and what they could teach."""

import streamlit as st

from dashboard import correcting, markup, navigation, session
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.session import Slot
from dashboard.strings import Words
from geo.corrections.learn import Offer
from geo.errors import GeoError
from geo.records.correction import Correction

LISTED = 200


def page(words: Words) -> None:
    """Offers first, since they wait for an answer; then the record, newest first."""
    st.html(tag("div", tag("h1", words("corrections.title")), cls="fa-bar"))
    st.html(tag("p", words("corrections.note"), cls="fa-note"))
    made = correcting.every()
    if not made:
        st.html(markup.empty(words("corrections.none"), words("corrections.none_how")))
        return
    left, right = st.columns([1.5, 1], gap="large")
    with left:
        _record(made, words)
    with right:
        _offers(words)


def _record(made: tuple[Correction, ...], words: Words) -> None:
    st.download_button(words("corrections.export"), correcting.exported(), "corrections.jsonl",
                       mime="application/x-ndjson", icon=":material/download:")  # fmt: skip
    standing = correcting.standing()
    for one in list(reversed(made))[:LISTED]:
        with st.container(border=True):
            _line(one, words, undone=one.action != "undo" and one.id not in standing)


def _line(one: Correction, words: Words, *, undone: bool) -> None:
    what = words("fix.made", what=words(f"fix.{one.action}"), author=one.author,
                 day=words.day(one.made_at.date()))  # fmt: skip
    chip = tag("span", words("corrections.undone"), cls="fa-chip") if undone else ""
    st.html(tag("div", tag("b", what), chip, tag("div", one.reason),
                tag("div", one.quote or "", cls="fa-sub"), cls="fa-card"))  # fmt: skip
    with st.container(horizontal=True):
        navigation.button(words("reports.show"), "map", key=f"show_{one.id}",
                          before=lambda: session.select(one.event_id, focus=True))  # fmt: skip
        if not undone and one.action != "undo":
            st.button(words("fix.undo"), key=f"undo_{one.id}", icon=":material/undo:",
                      on_click=_undo, args=(one, words("fix.undo")))  # fmt: skip


def _undo(one: Correction, reason: str) -> None:
    author = session.recall(Slot.AUTHOR) or one.author
    try:
        correcting.undo(one.id, author, reason)
    except (GeoError, ValueError) as error:
        st.toast(str(error))


def _offers(words: Words) -> None:
    """What the gazetteer could learn, each for a yes or a no."""
    st.subheader(words("offers.title"), anchor=False)
    st.html(tag("p", words("offers.note"), cls="fa-note"))
    waiting = correcting.offered()
    if not waiting:
        st.html(markup.empty(words("offers.none")))
    for offer in waiting:
        with st.container(border=True):
            _offer(offer, words)


def _offer(offer: Offer, words: Words) -> None:
    told = words(f"offers.{offer.what}", name=offer.name, place=offer.place_name or "",
                 lat=f"{offer.lat:.4f}", lon=f"{offer.lon:.4f}",
                 radius=f"{offer.radius_m:,.0f}")  # fmt: skip
    st.html(tag("div", told, cls="fa-card"))
    nominative = st.text_input(words("offers.nominative"), key=f"name_{offer.id}", max_chars=200,
                               placeholder=offer.name)  # fmt: skip
    with st.container(horizontal=True):
        st.button(words("offers.yes"), key=f"yes_{offer.id}", icon=":material/check:",
                  on_click=correcting.learn, args=(offer, nominative.strip() or None))  # fmt: skip
        st.button(words("offers.no"), key=f"no_{offer.id}", icon=":material/close:",
                  on_click=correcting.decline_offer, args=(offer,))  # fmt: skip


PAGE = Page(8, ":material/fact_check:", page)
