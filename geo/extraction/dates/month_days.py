"""Month names with their days, year and the words around: "Nov. 22-23", "в ніч на 23 листопада"."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import Hit, Hits

_ALSO_WORDS = frozenset(("may", "march", "mar", "sep", "jan", "лист", "сер", "вер", "лют", "бер"))
"""Month names that are also common words: they need a day or a year beside them."""
_FILLERS = frozenset(("of", "the", "року", "г", "р", "числа", "го"))


class MonthDay(NamedTuple):
    """A month at tokens `first:last`; without days the whole month; `night` is "into" or "of"."""

    month: int
    days: tuple[int, ...]
    year: int | None
    since: bool
    part: str
    night: str
    first: int
    last: int


class _Line:
    """The tokens and hits of a sentence, as the look-around of a month name needs them."""

    def __init__(self, document: Document, hits: Hits) -> None:
        self.document = document
        self.joins = {h.first for h in hits.get("join", ())}
        self.starts_of = {k: {h.last: h for h in hits.get(k, ())} for k in ("since", "night")}
        self.months = {h.first for h in hits["month"]}
        self.ordinals = {h.last - 1: h for h in hits.get("ordinal", ())}

    def day(self, position: int) -> int | None:
        """The day of the month that a token may be."""
        if not 0 <= position < len(self.document.words):
            return None
        word = self.document.words[position]
        digits = word.rstrip("stndrhго")
        if digits.isdecimal():
            return int(digits) if 1 <= int(digits) <= 31 else None
        written = self.ordinals.get(position)
        return int(written.value) if written else None

    def begins(self, position: int) -> int:
        """The first token of a day: "двадцать первого" has two."""
        written = self.ordinals.get(position)
        return written.first if written else position

    def year(self, position: int) -> int | None:
        """The year that a token may be."""
        if not 0 <= position < len(self.document.words):
            return None
        word = self.document.words[position]
        return int(word) if len(word) == 4 and word.isdecimal() and word[:2] == "20" else None

    def gap(self, position: int) -> str:
        """What stands between a token and the next one."""
        document = self.document
        return document.folded[document.ends[position] : document.starts[position + 1]]


def month_days(document: Document, hits: Hits) -> Iterator[MonthDay]:
    """Every month name of a sentence that is a date; there is one at least."""
    line = _Line(document, hits)
    for hit in hits["month"]:
        found = _around(line, hit)
        if found:
            yield found


def _around(line: _Line, hit: Hit) -> MonthDay | None:
    days, first, last = _days_before(line, hit)
    if not days:
        days, last = _days_after(line, hit)
    year = line.year(last)
    if year:
        last += 1
    since = line.starts_of["since"].get(first)
    if since and _dates_a_thing(line, since):
        since = None
    night = line.starts_of["night"].get(first)
    word = line.document.words[hit.first]
    if not days and not year and word in _ALSO_WORDS and not _is_date(line, hit, since):
        return None
    if since or night:
        first = (since or night or hit).first
    value = since.value if since else ""
    from_part = line.starts_of["since"].get(first) if value not in ("", "since") else None
    return MonthDay(
        month=int(hit.value),
        days=days,
        year=year,
        since=(value == "since" or from_part is not None) and not _goes_to(line, last),
        part="" if value in ("", "since") else value,
        night=night.value if night else "",
        first=first,
        last=last,
    )


def _dates_a_thing(line: _Line, since: Hit) -> bool:
    """ "Відео від 21 листопада": behind a noun "від" tells when it was made."""
    document = line.document
    alone = document.words[since.first] == "від" and since.first > 0
    return alone and document.gaps[since.first - 1] == " "


def _is_date(line: _Line, hit: Hit, since: Hit | None) -> bool:
    capital = line.document.text[line.document.starts[hit.first]].isupper()
    return capital and (since is not None or line.document.words[hit.first - 1] in ("in", "of"))


def _days_before(line: _Line, hit: Hit) -> tuple[tuple[int, ...], int, int]:
    """ "22–23 листопада", "20 і 21 лютого", "з 20 по 23 листопада", "the 23rd of November"."""
    position = hit.first - 1
    while position >= 0 and line.document.words[position] in _FILLERS:
        position -= 1
    day = line.day(position)
    if day is None or (line.day(hit.last) and line.document.lang == "en"):
        return (), hit.first, hit.last
    days, first = [day], line.begins(position)
    while (before := _joined_before(line, first)) is not None:
        first = line.begins(before)
        days.insert(0, line.day(before) or 0)
    return (days[0], days[-1]) if days[0] <= days[-1] else (days[-1],), first, hit.last


def _joined_before(line: _Line, position: int) -> int | None:
    """The token of another day that is joined to the day at `position`, if there is one."""
    if position < 1:
        return None
    if line.day(position - 1) and line.gap(position - 1).strip() in ("-", ","):
        return position - 1
    joined = position - 1 in line.joins or line.document.words[position - 1] in ("на", "to")
    return position - 2 if joined and line.day(position - 2) else None


def _days_after(line: _Line, hit: Hit) -> tuple[tuple[int, ...], int]:
    """ "Nov. 22-23", "February 20 and 21", "November 22nd, 2025"."""
    day = line.day(hit.last)
    if day is None or line.document.lang != "en":
        return (), hit.last
    last = hit.last + 1
    days = [day]
    while (after := _joined_after(line, last, days[-1])) is not None:
        days.append(line.day(after) or 0)
        last = after + 1
    return (days[0], days[-1]), last


def _joined_after(line: _Line, last: int, before: int) -> int | None:
    if last >= len(line.document.words):
        return None
    if line.gap(last - 1).strip() == "," and _goes_on_listing(line, last, before):
        return last
    glued = line.gap(last - 1).strip() == "-"
    position = last if glued else last + 1
    if not glued and last not in line.joins:
        return None
    day = line.day(position)
    return position if day and day > before else None


def _goes_on_listing(line: _Line, position: int, before: int) -> bool:
    """ "November 20, 21 and 22": a day between commas, before the last one of the list."""
    day = line.day(position)
    after = position + 1
    if day is None or day <= before or after >= len(line.document.words):
        return False
    joined = after in line.joins and line.gap(position).strip() in ("", ",")
    last = line.day(after + 1) if joined else None
    return last is not None and last > day


def _goes_to(line: _Line, last: int) -> bool:
    """ "From 28 November to 2 December" has its own end."""
    return last in line.joins and (line.day(last + 1) is not None or last + 1 in line.months)
