"""Who published what we hold, when, how late, and where each has been silent."""

import streamlit as st

from dashboard import archive, markup
from dashboard.markup import Html, tag
from dashboard.pages.base import Page
from dashboard.strings import Words
from geo.views.by_source import SourceLine

COLUMNS = ("source", "reports", "events", "first", "last", "late", "gap")
NUMBERS = frozenset({"reports", "events", "late"})


def page(words: Words) -> None:
    """One line a source, most reports first."""
    st.html(tag("div", tag("h1", words("sources.title")), cls="fa-bar"))
    st.html(tag("p", words("sources.note"), cls="fa-note"))
    lines = archive.sources()
    if not lines:
        st.html(markup.empty(words("empty.store"), words("empty.store_how")))
        return
    head = tag("tr", *(_cell("th", name, words(f"sources.{name}")) for name in COLUMNS))
    rows = [_row(line, words) for line in lines]
    st.html(tag("div", tag("table", head, *rows, cls="fa-table"), cls="fa-scroll"))


def _row(line: SourceLine, words: Words) -> Html:
    values = {
        "source": line.source or words("unknown"),
        "reports": f"{line.reports:,}",
        "events": f"{line.events:,}",
        "first": words.day(line.first),
        "last": words.day(line.last),
        "late": _late(line.source, words),
        "gap": words("sources.silent", n=line.silence, days=words.days(*line.silent))
        if line.silent
        else "",
    }
    return tag("tr", *(_cell("td", name, values[name]) for name in COLUMNS))


def _late(source: str | None, words: Words) -> str:
    found = archive.lateness().get(source or "")
    return "" if found is None else f"{found:g}"


def _cell(kind: str, name: str, text: str) -> Html:
    return tag(kind, text, cls="n" if name in NUMBERS else None)


PAGE = Page(6, ":material/campaign:", page)
