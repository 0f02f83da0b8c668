"""Days as people write them: ISO, `22.11.2025`, `22 November 2025`, «22 листопада 2025 року»."""

import re
from calendar import monthrange
from datetime import date
from functools import cache

from geo.languages.en import dates as english
from geo.languages.ru import dates as russian
from geo.languages.uk import dates as ukrainian

_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[ \-.]*([^\W\d_]{3,})[ \-.,]*(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)"
)
_DOTS = re.compile(r"^(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_COMPACT = re.compile(r"^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$")
_SLASHES = re.compile(r"^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
_WHOLE_MONTH = re.compile(r"^(\d{4})-(\d{2})$")


class AmbiguousDayError(ValueError):
    """Day and month cannot be told apart, and guessing would put the event in another month."""


def spelt_day(text: str) -> date | None:
    """The first day in a text whose month is a word of English, Ukrainian or Russian."""
    for pattern, day_at, month_at in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern.finditer(text):
            if month := _months().get(found[month_at].lower()):
                return date(int(found[3]), month, int(found[day_at]))
    return None


def written_day(text: str, *, day_first: bool | None = None) -> date:
    """The day of a cell of a table; raises ValueError for none.

    `day_first` tells how the table writes `3/11/2025`; None where nothing in it does, then such
    a day raises AmbiguousDayError.
    """
    said = text.strip()
    if found := _DOTS.match(said):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _COMPACT.match(said):
        return date(*map(int, found.groups()))
    if found := _SLASHES.match(said):
        return _of_slashes(int(found[1]), int(found[2]), int(found[3]), day_first)
    return spelt_day(said) or date.fromisoformat(said[:10])


def whole_month(text: str) -> tuple[date, date] | None:
    """First and last day of a month written `2025-11`."""
    found = _WHOLE_MONTH.match(text.strip())
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    year, month = int(found[1]), int(found[2])
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def tells_order(text: str) -> bool | None:
    """Whether a day with slashes shows that days stand first (True) or months (False)."""
    found = _SLASHES.match(text.strip())
    if found is None:
        return None
    if int(found[1]) > 12:
        return True
    return False if int(found[2]) > 12 else None


def _of_slashes(first: int, second: int, year: int, day_first: bool | None) -> date:
    if first > 12 or first == second:
        day_first = True
    elif second > 12:
        day_first = False
    if day_first is None:
        raise AmbiguousDayError("day and month cannot be told apart; write YYYY-MM-DD")
    day, month = (first, second) if day_first else (second, first)
    return date(year, month, day)


@cache
def _months() -> dict[str, int]:
    """Every spelling of a month -> its number."""
    return {
        word.strip().rstrip("."): int(number)
        for language in (english, ukrainian, russian)
        for number, words in language.MONTHS.items()
        for word in words.split(",")
    }
