"""Dates in a sentence, anchored at the publication day in Kyiv (CODING 12 and 13).

Words come from `geo/languages/<code>/dates.py`; the arithmetic from `calendar.py`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from geo.extraction.dates import calendar
from geo.extraction.dates.bare_days import day_alone, day_and_month
from geo.extraction.dates.durations import days_ago, lasting
from geo.extraction.dates.month_days import MonthDay, month_days
from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import Hit, Hits
from geo.records.statement import UNDATED, When
from geo.records.vocabulary import DateBasis, DatePrecision

NUMERIC = re.compile(
    r"(?<![\d.])(\d{1,2})[./](\d{1,2})[./](20\d{2}|\d{2})(?![\d.]*\d)"
    r"|(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)"
)
_DIGIT = re.compile(r"\d")
_HAS_DIGITS = re.compile(r"\d[./-]\d")
_GAP_OF_RANGE = re.compile(r"[\s,]*(?:р\.|року|г\.|года)?\s*(?:-|to|through|until|till|по|до)\s*")
_BETWEEN = frozenset(("between", "між", "между"))
_FROM = frozenset(("з", "із", "зі", "с", "со"))
_LAST = frozenset(
    (
        "last",
        "минулого",
        "минулої",
        "минулу",
        "минулий",
        "прошлый",
        "прошлую",
        "прошлого",
        "прошлой",
    )
)
_ON = frozenset(("on", "у", "в", "во"))
"""Words between a week and its day."""
WEEK = 6
"""Days between the first and the last day of a week."""
_INTO = frozenset(("на", "to", "into"))
_TO = frozenset(("to", "into", "through"))
WEEKEND = -9
"""Stands for the last Saturday and Sunday among the weeks of the word tables."""
_LEADS: frozenset[tuple[str, ...]] = frozenset(
    ((), ("on",), ("into",), ("from",), ("to",), ("between",))
)
"""What may stand between a night and its two days."""
_TELLING = ("weekday", "days", "weeks", "months", "years", "war", "past")
"""Kinds of words that are a date by themselves, told from the report's day."""


class Dated(NamedTuple):
    """A date in a sentence, at tokens `first:last`."""

    when: When
    first: int
    last: int


def find_dates(
    document: Document, hits: Hits, span: tuple[int, int], anchor: date | None
) -> list[Dated]:
    """Every date of a sentence, in order, none inside another; `span` is its code points.

    `anchor` is the publication day; without it only full dates are found.
    """
    digits = _DIGIT.search(document.folded, *span) is not None
    found = [*_numeric(document, span)] if digits else []
    if "month" in hits:
        found += _month_dates(document, hits, anchor)
    if anchor is not None:
        found += _relatives(document, hits, anchor)
        found += _bare(document, span, anchor) if digits else ()
        found += _told(document, days_ago(document, hits, anchor))
        found = found or _told(document, lasting(hits, anchor))
    if len(found) < 2:
        return found
    in_order = sorted(found, key=lambda d: (d.first, -d.last))
    return _without_hours(document, _outermost(_joined(document, in_order)))


def full_date(document: Document, hits: Hits, span: tuple[int, int]) -> date | None:
    """The first date with a year in a sentence, as an anchor for a report without a day."""
    found = find_dates(document, hits, span, None)
    return next((d.when.end for d in found if d.when.precision == "day"), None)


def _numeric(document: Document, span: tuple[int, int]) -> Iterator[Dated]:
    if not _HAS_DIGITS.search(document.folded, *span):
        return
    for match in NUMERIC.finditer(document.folded, *span):
        day, month, year, iso_year, iso_month, iso_day = match.groups()
        parts = (iso_year, iso_month, iso_day) if iso_year else (year, month, day)
        full_year = int(parts[0]) + (2000 if len(parts[0]) == 2 else 0)
        found = calendar.make_day(full_year, int(parts[1]), int(parts[2]))
        if found:
            first, last = document.tokens_in(*match.span())
            yield _dated(document, (first, last), (found, found), "stated")


def _bare(document: Document, span: tuple[int, int], anchor: date) -> Iterator[Dated]:
    """Days without the name of their month."""
    for first, last, start, end in day_and_month(document, span, anchor):
        yield _dated(document, (first, last), (start, end), "stated")
    for first, last, day in day_alone(document, span, anchor):
        yield _dated(document, (first, last), (day, day), "stated")


def _told(document: Document, spans: Iterable[tuple[int, int, date, date]]) -> list[Dated]:
    """Tokens `first:last` with a first and a last day, told from the report's day."""
    return [
        _dated(document, (first, last), (start, end), "relative")
        for first, last, start, end in spans
    ]


def _relatives(document: Document, hits: Hits, anchor: date) -> Iterator[Dated]:
    """The dates in words that are told from the report's day."""
    telling = [hit for kind in _TELLING if kind in hits for hit in hits[kind]]
    if "next" in hits:
        later = {t for hit in hits["next"] for t in range(hit.first + 1, hit.last)}
        telling = [hit for hit in telling if hit.first not in later]
    if not telling:
        return
    nights = {hit.last: hit.first for hit in hits.get("night", ()) if hit.value == "into"}
    since = {hit.last for hit in hits.get("since", ()) if hit.value == "since"} - nights.keys()
    before_week = {hit.first for hit in hits.get("weeks", ()) if hit.value == "-1"}
    for hit in telling:
        span = _relative(hit, anchor)
        opens = hit.kind == "weekday" and _opens_range(document, hits, hit)
        if span and hit.kind == "weekday" and hit.first in nights and not opens:
            span = _night_of_week(document, hit, span)
        elif span and hit.kind == "weekday" and document.words[hit.first - 1] in _LAST:
            span = _week_before(span, anchor)
        elif span and hit.kind == "weekday" and hit.last in before_week:
            span = _in_week_before(span, anchor)
        elif span and hit.kind == "weekday" and _begins(document, hit, since):
            span = span[0], anchor
        if span:
            nightly = hit.kind == "weekday" and not opens
            first = nights.get(hit.first, hit.first) if nightly else hit.first
            yield _dated(document, (first, hit.last), span, "relative")
        elif hit.kind == "past":
            yield from _past(document, hits, hit, anchor)


def _opens_range(document: Document, hits: Hits, hit: Hit) -> bool:
    """ "Overnight Thursday to Friday": the first of two days."""
    joined = document.words[hit.last : hit.last + 1]
    return (
        bool(joined) and joined[0] in _TO and any(h.first == hit.last + 1 for h in hits["weekday"])
    )


def _begins(document: Document, hit: Hit, since: set[int]) -> bool:
    """ "З понеділка", "від неділі"."""
    return hit.first in since or (hit.first > 0 and document.words[hit.first - 1] == "від")


def _week_before(span: tuple[date, date], anchor: date) -> tuple[date, date]:
    """ "Last Thursday", said on a Thursday, is a week ago."""
    return (calendar.shifted(anchor, -7),) * 2 if span[0] == anchor else span


def _in_week_before(span: tuple[date, date], anchor: date) -> tuple[date, date]:
    """ "On Friday last week": the day of the week before the running one."""
    monday, _ = calendar.week(anchor, 1)
    day = calendar.shifted(monday, span[0].weekday())
    return day, day


def _night_of_week(document: Document, hit: Hit, span: tuple[date, date]) -> tuple[date, date]:
    """ "Into Tuesday" is Monday to Tuesday; "from Monday into Tuesday" names its first day."""
    words = document.words
    if words[hit.first - 1] in _FROM and hit.last < len(words) and words[hit.last] == "на":
        return span[0], calendar.shifted(span[1], 1)
    return calendar.shifted(span[0], -1), span[1]


def _relative(hit: Hit, anchor: date) -> tuple[date, date] | None:
    match hit.kind:
        case "days":
            start, end = (calendar.shifted(anchor, int(n)) for n in hit.value.split(":"))
            return start, end
        case "weekday":
            day = calendar.past_weekday(int(hit.value), anchor)
            return day, day
        case "weeks" | "months" | "years":
            return _period(hit.kind, int(hit.value), anchor)
        case "war":
            return min(date.fromisoformat(hit.value), anchor), anchor
    return None


def _period(kind: str, value: int, anchor: date) -> tuple[date, date]:
    """0 = the running one to date, -1 = the whole one before, else that many days to `anchor`."""
    if value > 0:
        return calendar.shifted(anchor, -value), anchor
    if kind == "weeks":
        return calendar.week(anchor, -value) if value > WEEKEND else calendar.weekend(anchor)
    if kind == "years":
        year = anchor.year + value
        return date(year, 1, 1), min(anchor, date(year, 12, 31))
    last = anchor if value == 0 else anchor.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


def _past(document: Document, hits: Hits, past: Hit, anchor: date) -> Iterator[Dated]:
    """ "In the last three days", "за останні 10 днів"."""
    count = _count_after(document, hits, past.last)
    unit = next((h for h in hits.get("unit", ()) if h.first == past.last + 1), None)
    if count and unit:
        start = calendar.shifted(anchor, -count * int(unit.value))
        yield _dated(document, (past.first, unit.last), (start, anchor), "relative")


def _count_after(document: Document, hits: Hits, position: int) -> int | None:
    if position < len(document.words) and document.words[position].isdigit():
        return min(int(document.words[position]), 1000)
    found = next((h for h in hits.get("number", ()) if h.first == position), None)
    return int(float(found.value)) if found and float(found.value) >= 1 else None


def _month_dates(document: Document, hits: Hits, anchor: date | None) -> Iterator[Dated]:
    for found in month_days(document, hits):
        year = found.year or _year_of(found, anchor)
        span = _span(found, year, anchor) if year else None
        if span:
            precision: DatePrecision | None = None if found.days or found.since else "month"
            if found.part:
                precision = "range"
            yield _dated(document, (found.first, found.last), span, "stated", precision)


def _year_of(found: MonthDay, anchor: date | None) -> int | None:
    if anchor is None:
        return None
    nearest = calendar.nearest_past(found.month, found.days[0] if found.days else 1, anchor)
    return nearest.year if nearest else None


def _span(found: MonthDay, year: int, anchor: date | None) -> tuple[date, date] | None:
    if not found.days:
        span = calendar.month(year, found.month, anchor)
        part = calendar.third_of_month(span, found.part) if found.part else span
        return (part[0], max(anchor or span[1], part[0])) if found.since else part
    start = calendar.make_day(year, found.month, found.days[0])
    end = calendar.make_day(year, found.month, found.days[-1])
    if start is None or end is None or end < start:
        return None
    if found.since and start == end and anchor and anchor >= start:
        return start, anchor
    if found.night and start == end:
        return _night(start, found.night, anchor)
    return start, end


def _night(day: date, how: str, anchor: date | None) -> tuple[date, date]:
    """ "Into" the 23rd is 22 to 23; the night "of" the 22nd ends on the 23rd.

    The night of the day of the report has begun the day before.
    """
    if how == "into":
        return calendar.shifted(day, -1), day
    if day == anchor:
        return calendar.shifted(day, -1), day
    return day, calendar.shifted(day, 1)


def _dated(
    document: Document,
    tokens: tuple[int, int],
    span: tuple[date, date],
    basis: DateBasis,
    precision: DatePrecision | None = None,
) -> Dated:
    (first, last), (start, end) = tokens, span
    text = document.text[document.starts[first] : document.ends[last - 1]]
    precision = precision or ("day" if start == end else "range")
    return Dated(When(start, end, precision, basis, text), first, last)


def _joined(document: Document, found: list[Dated]) -> list[Dated]:
    """Two dates with a range word between them are one range: "з 24.02.22 по 23.11.25"."""
    joined: list[Dated] = []
    for item in found:
        before = joined[-1] if joined else None
        if before and before.last <= item.first and _is_range(document, before, item):
            days = (before.when.start or date.min, item.when.end or date.max)
            joined[-1] = _dated(document, (before.first, item.last), days, "stated")
        else:
            joined.append(item)
    return joined


def _is_range(document: Document, before: Dated, after: Dated) -> bool:
    gap = document.folded[document.ends[before.last - 1] : document.starts[after.first]]
    in_order = (before.when.start or date.max) <= (after.when.end or date.min)
    if in_order and gap.strip() in ("and", "і", "й", "та", "и"):
        if _is_next_day(before.when, after.when):
            return True
        return before.first > 0 and document.words[before.first - 1] in _BETWEEN
    return in_order and _GAP_OF_RANGE.fullmatch(gap) is not None


def _is_next_day(one: When, two: When) -> bool:
    """ "30 ноября и 1 декабря": two days in a row."""
    stated = one.basis == two.basis and one.precision == two.precision == "day"
    return bool(stated and one.start and two.start and (two.start - one.start).days == 1)


def _outermost(found: list[Dated]) -> list[Dated]:
    kept: list[Dated] = []
    for item in found:
        inside = kept and item.first < kept[-1].last
        if not inside:
            kept.append(item)
        elif item.last - item.first > kept[-1].last - kept[-1].first:
            kept[-1] = item
    return kept


def _without_hours(document: Document, found: list[Dated]) -> list[Dated]:
    """ "Вночі 20 серпня", "this morning, Nov. 20": of two that touch, the exact one counts."""
    kept = [found[0]]
    for item in found[1:]:
        before = kept[-1]
        between = document.words[before.last : item.first]
        if (day := _in_week(before, item, between)) is not None:
            kept[-1] = Dated(
                When(day, day, "day", "relative", item.when.text), before.first, item.last
            )
            continue
        nightly = _is_between_days(document, before, item)
        touches = item.first <= before.last or nightly or _tells_day(document, before, item)
        if not touches or item.when.basis == before.when.basis == "stated":
            kept.append(item)
            continue
        stated = before.when.basis == "relative" and item.when.basis == "stated"
        exact = item if stated and not _is_night_to(document, before, item) else before
        exact = item if nightly or _names_day_of_hour(before, item, between) else exact
        kept[-1] = Dated(exact.when, before.first, item.last)
    return kept


def _in_week(week: Dated, day: Dated, between: Sequence[str]) -> date | None:
    """ "Last week, on Wednesday", "минулого тижня, у середу": the day of that week."""
    start, end, named = week.when.start, week.when.end, day.when.start
    if not (start and end and named) or not _ON.issuperset(between):
        return None
    whole = (end - start).days == WEEK and week.when.basis == "relative"
    if not whole or day.when.basis != "relative" or named != day.when.end or week.last > day.first:
        return None
    return start + timedelta(days=(named.weekday() - start.weekday()) % (WEEK + 1))


def _is_between_days(document: Document, night: Dated, days: Dated) -> bool:
    """ "Overnight into Saturday", "in the night from Friday to Saturday": which night it was."""
    between = document.words[night.last : days.first]
    spans = night.when.precision == days.when.precision == "range"
    return spans and between in _LEADS


def _names_day_of_hour(hour: Dated, day: Dated, between: Sequence[str]) -> bool:
    """ "During the day on Friday", "in the morning of Nov. 20": an hour and then its day."""
    return hour.when.precision == day.when.precision == "day" and between in (("on",), ("of",))


def _tells_day(document: Document, before: Dated, day: Dated) -> bool:
    """ "Last month, on November 11": a day inside a longer time, or of an hour, named before it."""
    between = document.words[before.last : day.first]
    if _names_day_of_hour(before, day, between):
        return True
    longer = before.when.precision == "range" and day.when.precision == "day"
    if not longer or between not in (("on",), ()) or before.when.start is None:
        return False
    return before.when.start <= (day.when.end or date.min) <= (before.when.end or date.min)


def _is_night_to(document: Document, before: Dated, day: Dated) -> bool:
    """ "In the night to Tuesday, Nov. 25": the day only says which Tuesday."""
    lead = document.words[max(before.first - 1, 0) : before.last]
    into = not _INTO.isdisjoint(lead)
    return into and before.when.start != before.when.end == day.when.end


def report_day(anchor: date | None) -> When:
    """The date of a statement that gives none: the day of the report."""
    return When(anchor, anchor, "day", "report_day", None) if anchor else UNDATED
