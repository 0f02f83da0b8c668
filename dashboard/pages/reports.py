"""Every report with what was found in it marked in its text, and the way back to the map."""

from typing import Any

import streamlit as st

from dashboard import data, markup, navigation, session
from dashboard.markup import Html, tag
from dashboard.pages.base import Page
from dashboard.panels import rows
from dashboard.strings import Words
from geo.records.event import Event
from geo.records.report import Report
from geo.views.heading import heading
from geo.views.marked import marked
from geo.views.passage import web_address

LISTED = 200
HEIGHT = 720


def page(words: Words) -> None:
    """The list of reports, and the chosen one."""
    st.html(tag("div", tag("h1", words("reports.title")), cls="fa-bar"))
    st.html(tag("p", words("reports.note"), cls="fa-note"))
    found = data.reports()
    if not found:
        st.html(markup.empty(words("empty.store"), words("empty.store_how")))
        return
    left, right = st.columns([1, 1.7], gap="large")
    with left:
        _list(found, words)
    with right:
        _report(session.look().report or found[0].id, words)


def _list(found: tuple[Any, ...], words: Words) -> None:
    asked = st.text_input(words("reports.find"), key="w_reports").strip().casefold()
    fitting = [line for line in found if asked in f"{line.title} {line.source}".casefold()]
    if not fitting:
        st.html(markup.empty(words("reports.none")))
        return
    with st.container(height=HEIGHT, border=False):
        listed = fitting[:LISTED]
        headings = data.headings(tuple(line.id for line in listed if not line.title))
        lines = (_line(line, line.title or headings.get(line.id, ""), words) for line in listed)
        chosen = rows.rows(lines, session.look().report or found[0].id, "rows_reports")
    if chosen:
        session.change(report=chosen)
        st.rerun()


def _line(line: Any, title: str, words: Words) -> dict[str, Any]:
    return rows.plain(
        line.id, line.source or words("unknown"), words.day(line.published),
        title, words("reports.found", n=line.events),
    )  # fmt: skip


def _report(report_id: str, words: Words) -> None:
    report = data.report(report_id)
    if report is None:
        st.html(markup.empty(words("reports.none")))
        return
    events = data.events_of(report_id)
    st.html(_head(report, words))
    st.html(tag("p", words("reports.legend" if events else "reports.nothing"), cls="fa-note"))
    st.html(text_of(report, events))
    chosen = rows.rows((rows.row(e, words) for e in events), session.look().event, "rows_found")
    if chosen:
        session.select(chosen, focus=True)
        navigation.go("map")


def _head(report: Report, words: Words) -> Html:
    address = web_address(report.url)
    about = " · ".join(p for p in (report.source, words.day(report.published)) if p)
    opened = markup.link(words("card.open"), address) if address else ""
    title = tag("h2", report.title or heading(report.text) or words("reports.untitled"))
    return tag("div", title, tag("div", about, " ", opened, cls="fa-sub"), cls="fa-card")


def text_of(report: Report, events: tuple[Event, ...]) -> Html:
    """The report's text with its statements and places marked."""
    parts = marked(report, events)
    return tag("div", *(_part(part.text, part.mark) for part in parts), cls="fa-text")


def _part(text: str, mark: str) -> str:
    return text if mark == "plain" else tag("mark", text, cls=f"fa-{mark}-mark")


PAGE = Page(2, ":material/article:", page)
