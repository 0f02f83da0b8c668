"""Days as whole numbers since 1970-01-01, the way the store compares them."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

KYIV = ZoneInfo("Europe/Kyiv")
_EPOCH = date(1970, 1, 1).toordinal()


def number(day: date) -> int:
    """Days since 1970-01-01."""
    return day.toordinal() - _EPOCH


def day(number_: int) -> date:
    """The day of a number."""
    return date.fromordinal(number_ + _EPOCH)


@lru_cache(maxsize=20_000)
def number_of_text(text: str | None) -> int | None:
    """The number of a day written `YYYY-MM-DD`."""
    return None if text is None else number(date.fromisoformat(text))


@lru_cache(maxsize=20_000)
def kyiv_number(moment: str | None) -> int | None:
    """The number of the Kyiv day of a moment written in RFC 3339."""
    if moment is None:
        return None
    return number(datetime.fromisoformat(moment).astimezone(KYIV).date())
