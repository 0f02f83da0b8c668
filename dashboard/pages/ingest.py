"""Paste a report and see it read, before anything is kept; or choose files to keep at once."""

from collections.abc import Callable
from datetime import date
from pathlib import PurePath

import streamlit as st

from dashboard import markup, navigation, session
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.panels import card
from dashboard.panels.marked_text import legend, text_of
from dashboard.reading import Draft, keep, read
from dashboard.session import Slot
from dashboard.strings import Words
from dashboard.uploading import ENDINGS, Told, fetch, take_in
from geo.errors import GeoError
from geo.ingest.summary import Summary

HEIGHT = 300


def page(words: Words) -> None:
    """The form on the left, what was found on the right."""
    st.html(tag("div", tag("h1", words("ingest.title")), cls="fa-bar"))
    st.html(tag("p", words("ingest.note"), cls="fa-note"))
    left, right = st.columns([1, 1.35], gap="large")
    with left:
        _form(words)
        _files(words)
    with right:
        _found(words)


def _form(words: Words) -> None:
    with st.form("read", border=False):
        text = st.text_area(words("ingest.text"), height=HEIGHT, key="w_paste",
                            placeholder=words("ingest.hint"), max_chars=400_000)  # fmt: skip
        first, second = st.columns(2)
        published = first.date_input(words("ingest.published"), value=None, key="w_published",
                                     format="YYYY-MM-DD")  # fmt: skip
        source = second.text_input(words("ingest.source"), key="w_source", max_chars=200)
        url = st.text_input(words("ingest.url"), key="w_url", max_chars=2000)
        asked = st.form_submit_button(
            words("ingest.read"), type="primary", icon=":material/search:"
        )
    if asked and text.strip():
        day = published if isinstance(published, date) else None
        _read(text, day, source.strip(), url.strip(), words)


def _files(words: Words) -> None:
    """Files or one address go into the store at once, each with what was rejected and why."""
    with st.form("files", border=False, clear_on_submit=True):
        chosen = st.file_uploader(words("ingest.files"), type=list(ENDINGS), key="w_files",
                                  accept_multiple_files=True)  # fmt: skip
        address = st.text_input(words("ingest.address"), key="w_address", max_chars=2000,
                                help=words("ingest.address_help"))  # fmt: skip
        asked = st.form_submit_button(words("ingest.take_in"), icon=":material/upload:")
    if asked and chosen:
        _taken(lambda told: take_in(chosen, told), words)
    if asked and address.strip():
        _taken(lambda told: fetch(address.strip(), told), words)


def _taken(work: Callable[[Told], Summary], words: Words) -> None:
    """Do it, saying how far it is; then what came of it."""
    with st.status(words("ingest.reading")) as status:
        try:
            summary = work(lambda far: status.update(label=_far(far, words)))
        except GeoError as error:
            status.update(label=words("ingest.failed", reason=str(error)), state="error")
            return
        status.update(label=_far(summary, words), state="complete")
    for rejection in summary.rejected:
        st.warning(words("ingest.set_aside", name=PurePath(rejection.input).name,
                         reason=rejection.reason))  # fmt: skip


def _far(summary: Summary, words: Words) -> str:
    so_far = summary.total
    return words("ingest.taken_in", new=so_far.new, known=so_far.known, events=so_far.events)


def _read(text: str, published: date | None, source: str, url: str, words: Words) -> None:
    try:
        draft = read(text, published, source or None, url or None)
    except GeoError as error:
        session.remember(Slot.DRAFT, None)
        st.error(words("ingest.failed", reason=str(error)))
        return
    session.remember(Slot.DRAFT, draft)


def _found(words: Words) -> None:
    draft: Draft | None = session.recall(Slot.DRAFT)
    if draft is None:
        st.html(markup.empty(words("ingest.empty"), words("ingest.empty_how")))
        return
    counts = draft.counts()
    if draft.events:
        st.markdown(f"**{words('ingest.found', **counts)}**")
        _keep(draft, words)
    else:
        st.html(tag("p", words("ingest.nothing"), cls="fa-note"))
    st.html(legend(words))
    st.html(text_of(draft.report, draft.events, draft.mentions, words))
    for event in draft.events:
        with st.container(border=True):
            st.html(card.card(event, draft.report.text, words))


def _keep(draft: Draft, words: Words) -> None:
    if draft.kept:
        st.success(words("ingest.kept", n=len(draft.events)), icon=":material/check:")
        first = draft.events[0].id
        navigation.button(words("reports.show"), "map", key="to_map",
                          before=lambda: session.select(first, focus=True))  # fmt: skip
        return
    yes, no = st.columns([1, 1])
    if yes.button(words("ingest.keep"), type="primary", icon=":material/save:", width="stretch"):
        try:
            session.remember(Slot.DRAFT, keep(draft))
        except GeoError as error:
            st.error(str(error))
            return
        st.rerun()
    if no.button(words("ingest.forget"), icon=":material/delete:", width="stretch"):
        session.remember(Slot.DRAFT, None)
        st.rerun()


PAGE = Page(7, ":material/edit_note:", page)
