"""A report's text with its statements, their places and all other places marked, and the key."""

from collections.abc import Iterable

from dashboard.markup import Html, tag
from dashboard.strings import Words
from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.report import Report
from geo.views.marked import marked

MARKS = ("quote", "place", "context", "other")


def text_of(
    report: Report, events: Iterable[Event], mentions: Iterable[Mention], words: Words
) -> Html:
    """The whole text; what a mark means is told when the pointer rests on it."""
    parts = marked(report, events, mentions)
    return tag("div", *(_part(part.text, part.mark, words) for part in parts), cls="fa-text")


def legend(words: Words) -> Html:
    """What the marks mean; what has no mark was left aside."""
    kinds = (tag("mark", words(f"mark.{mark}"), cls=f"fa-{mark}-mark") for mark in MARKS)
    return tag("p", *kinds, tag("span", words("mark.plain")), cls="fa-note fa-marks")


def _part(text: str, mark: str, words: Words) -> str:
    if mark == "plain":
        return text
    return tag("mark", text, cls=f"fa-{mark}-mark", title=words(f"mark.{mark}"))
