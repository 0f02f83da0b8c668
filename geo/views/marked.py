"""A whole report with every statement and every recognised place marked in its text."""

from collections.abc import Iterable

from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.report import Report
from geo.views.passage import Part, Span, cut

_PLACES = ("event", "context")
"""Roles of a mention that means the place itself."""


def marked(report: Report, events: Iterable[Event], mentions: Iterable[Mention] = ()) -> list[Part]:
    """The text in parts: sentences that report something, places in them, other places.

    Of the other places, those inside the name of a source or a unit, or that stand for a
    government, are marked "other", all the rest "context".
    """
    found = list(events)
    spans = [Span(e.quote_start, e.quote_end, "quote", e.id) for e in found
             if e.quote_start is not None and e.quote_end is not None]  # fmt: skip
    spans += [Span(m.start, m.end, "context" if m.role in _PLACES else "other")
              for m in mentions if not m.nominal]  # fmt: skip
    spans += [Span(e.place_start, e.place_end, "place", e.id) for e in found
              if e.place_start is not None and e.place_end is not None]  # fmt: skip
    return cut(report.text, spans)
