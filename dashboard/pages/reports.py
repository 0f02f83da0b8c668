"""Every report with what was found in it marked in its text, and the ways to and from the map."""

import streamlit as st

from dashboard import archive, data, markup, navigation, session
from dashboard.markup import Html, tag
from dashboard.pages.base import Page
from dashboard.panels import rows
from dashboard.panels.marked_text import legend, text_of
from dashboard.strings import Words
from geo.records.event import Event
from geo.records.filters import Filters
from geo.records.report import Report
from geo.store.lines import ReportLine
from geo.views.heading import heading
from geo.views.passage import web_address

LISTED = 200
HEIGHT = 720


def page(words: Words) -> None:
    """The list of reports, and the chosen one."""
    st.html(tag("div", tag("h1", words("reports.title")), cls="fa-bar"))
    st.html(tag("p", words("reports.note"), cls="fa-note"))
    every = archive.reports()
    if not every:
        st.html(markup.empty(words("empty.store"), words("empty.store_how")))
        return
    left, right = st.columns([1, 1.7], gap="large")
    with left:
        _finder(words)
        found = _fitting(every)
        _list(found, words)
    with right:
        chosen = session.look().report or (found[0].id if found else None)
        if chosen:
            _report(chosen, words)


def _finder(words: Words) -> None:
    session.seed("w_reports", session.look().find or "")
    st.text_input(words("reports.find"), key="w_reports", placeholder=words("reports.find_hint"),
                  on_change=_looked_for)  # fmt: skip


def _looked_for() -> None:
    session.change(find=st.session_state["w_reports"].strip()[:200] or None, report=None)


def _fitting(every: tuple[ReportLine, ...]) -> list[ReportLine]:
    """The reports behind the selection that have the words looked for, newest first."""
    look = session.look()
    wanted = None if look.find is None else archive.with_words(look.find)
    behind = None if look.filters == Filters() else archive.behind(look.filters)
    source = (look.find or "").casefold()
    return [
        line
        for line in every
        if (behind is None or line.id in behind)
        and (wanted is None or line.id in wanted or source in (line.source or "").casefold())
    ]


def _list(fitting: list[ReportLine], words: Words) -> None:
    if not fitting:
        st.html(markup.empty(words("reports.none"), words("reports.none_how")))
        return
    behind = "" if session.look().filters == Filters() else words("reports.behind")
    st.html(tag("p", f"{_told(len(fitting), words)} {behind}", cls="fa-note", role="status"))
    listed = fitting[:LISTED]
    headings = archive.headings(tuple(line.id for line in listed if not line.title))
    with st.container(height=HEIGHT, border=False, key="list_reports"):
        lines = (_line(line, line.title or headings.get(line.id, ""), words) for line in listed)
        chosen = rows.rows(lines, session.look().report or fitting[0].id, "rows_reports")
    if chosen:
        session.change(report=chosen)
        st.rerun()


def _told(number: int, words: Words) -> str:
    if number > LISTED:
        return words("reports.first", n=LISTED, all=f"{number:,}")
    return words("reports.number", n=number)


def _line(line: ReportLine, title: str, words: Words) -> rows.Line:
    return rows.plain(
        line.id, line.source or words("unknown"), words.day(line.published),
        title, words("reports.found", n=line.events),
    )  # fmt: skip


def _report(report_id: str, words: Words) -> None:
    report = data.report(report_id)
    if report is None:
        st.html(markup.empty(words("reports.none"), words("reports.none_how")))
        return
    events = data.events_of(report_id)
    st.html(_head(report, words))
    if events:
        navigation.button(words("reports.on_map", n=len(events)), "map", key="report_to_map",
                          icon=":material/map:", before=lambda: _held_to(report_id))  # fmt: skip
    mentions = archive.mentions(report_id)
    st.html(legend(words) if events or mentions else tag("p", words("reports.nothing")))
    st.html(text_of(report, events, mentions, words))
    _events(events, words)


def _held_to(report_id: str) -> None:
    """The map with what this report says, and nothing else."""
    only = Filters(report_id=report_id)
    session.change(filters=only)
    session.select(None)
    session.bring_into_view(data.extent(only))


def _events(events: tuple[Event, ...], words: Words) -> None:
    lines = (rows.row(data.named(event, words.lang), words) for event in events)
    chosen = rows.rows(lines, session.look().event, "rows_found")
    if chosen:
        session.select(chosen, focus=True)
        navigation.go("map")


def _head(report: Report, words: Words) -> Html:
    address = web_address(report.url)
    about = " · ".join(p for p in (report.source, words.day(report.published)) if p)
    opened = markup.link(words("card.open"), address) if address else ""
    title = tag("h2", report.title or heading(report.text) or words("reports.untitled"))
    return tag("div", title, tag("div", about, " ", opened, cls="fa-sub"), cls="fa-card")


PAGE = Page(3, ":material/article:", page, filtered=True)
