"""Dates told by how long ago or how long: "ten days ago", "for the second day"."""

from collections.abc import Iterator
from datetime import date

from geo.extraction.dates import calendar
from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import Hits

LONGEST = 30
"""Days that "ago" is counted in: behind larger numbers stands no day that anybody means."""
_COUNTED_DAYS = frozenset(("1", "7"))
"""Units of "ago" in days: days and weeks."""


def days_ago(document: Document, hits: Hits, anchor: date) -> Iterator[tuple[int, int, date, date]]:
    """Tokens `first:last` and the day of "ten days ago", "two weeks earlier"."""
    units = {h.last: h for h in hits.get("unit", ()) if h.value in _COUNTED_DAYS}
    for ago in hits.get("ago", ()):
        unit = units.get(ago.first)
        count = _count_before(document, hits, unit.first) if unit else 0
        days = count * int(unit.value) if unit else 0
        if unit and 0 < days <= LONGEST:
            day = calendar.shifted(anchor, -days)
            yield unit.first - 1, ago.last, day, day


def lasting(hits: Hits, anchor: date) -> Iterator[tuple[int, int, date, date]]:
    """Tokens `first:last` and the days of "for the second day", which other dates overrule."""
    for hit in hits.get("lasting", ()):
        start, end = (calendar.shifted(anchor, int(n)) for n in hit.value.split(":"))
        yield hit.first, hit.last, start, end


def _count_before(document: Document, hits: Hits, position: int) -> int:
    """The number that ends before a token, 0 where none does."""
    word = document.words[position - 1] if position else ""
    if word.isdecimal():
        return int(word) if len(word) < 3 else 0
    found = next((h for h in hits.get("number", ()) if h.last == position), None)
    return int(float(found.value)) if found else 0
