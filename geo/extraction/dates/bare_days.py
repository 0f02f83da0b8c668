"""Days written without their month's name: "18.11", "удень 19-го", "on the 17th"."""

import re
from collections.abc import Iterator
from datetime import date

from geo.extraction.dates import calendar
from geo.extraction.text.document import Document

DAY_AND_MONTH = re.compile(r"(?<![\d.,:])(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?![\d%]|\.\d)")
_LEADS = re.compile(
    r"(?:^|[(«]|\b(?:станом на|за|ніч на|вночі|уночі|вранці|зранку|ввечері|увечері|удень|вдень"
    r"|ночь на|ночью|утром|вечером|днем|по состоянию на))\s*$"
)
"""What stands before such a day, and not before an hour or a decimal number."""
_NUMBERED = re.compile(
    r"\b(?:вдень|удень|вночі|уночі|вранці|зранку|ввечері|увечері|опівдні|днем|ночью|утром|вечером)"
    r" (\d{1,2})(?:-го| числа)(?! \w+(?:ого|ої|ой|их|ых|у|і|а)\b)"
)
"""A day behind a part of a day, but no number of a regiment: "вночі 3-го полку"."""
_ON_THE = re.compile(
    r"\b(?:on|of|since) the (\d{1,2})(?:st|nd|rd|th)"
    r"(?=[.,;:!?)]| (?:and|at|in|when|after|but|as|by|near|that|was|were|they|he|she|from)\b|$)"
)
"""An English day without its month, behind which no noun stands: "on the 17th", no brigade."""
_IN_NIGHT = ("ніч на", "ночь на")


def day_and_month(
    document: Document, span: tuple[int, int], anchor: date
) -> Iterator[tuple[int, int, date, date]]:
    """Tokens `first:last` and the first and last day of "18.11", "у ніч на 18.11"."""
    if document.lang == "en":
        return
    for match in DAY_AND_MONTH.finditer(document.folded, *span):
        before = document.folded[span[0] : match.start()]
        lead = _LEADS.search(before)
        found = calendar.nearest_past(int(match[2]), int(match[1]), anchor) if lead else None
        if found:
            night = before.rstrip().endswith(_IN_NIGHT)
            first, last = document.tokens_in(*match.span())
            yield first, last, calendar.shifted(found, -1) if night else found, found


def day_alone(
    document: Document, span: tuple[int, int], anchor: date
) -> Iterator[tuple[int, int, date]]:
    """ "Удень 19-го", "on the 17th": a day of the running month, or of the one before."""
    if document.lang == "en":
        yield from _on_the(document, span, anchor)
        return
    for match in _NUMBERED.finditer(document.folded, *span):
        found = calendar.make_day(anchor.year, anchor.month, int(match[1]))
        if found and found <= anchor:
            yield *document.tokens_in(*match.span()), found


def _on_the(
    document: Document, span: tuple[int, int], anchor: date
) -> Iterator[tuple[int, int, date]]:
    """ "On the 17th": the nearest such day of the past."""
    for match in _ON_THE.finditer(document.folded, *span):
        month = (
            calendar.shifted(anchor.replace(day=1), -1) if int(match[1]) > anchor.day else anchor
        )
        found = calendar.make_day(month.year, month.month, int(match[1]))
        if found:
            yield *document.tokens_in(*match.span()), found
