"""When something was published, as feeds and pages write it: a moment only where a zone is said."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import NamedTuple
from zoneinfo import ZoneInfo

from geo.sources._days import written_day

KYIV = ZoneInfo("Europe/Kyiv")
_ZONES = {
    **dict.fromkeys(("GMT", "UT", "UTC", "Z"), 0),
    **{"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7},
    **{"EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "CET": 1, "CEST": 2, "BST": 1, "WET": 0},
}
"""Hours east of Greenwich of the zones of RFC 822, and of those that papers of Europe write."""

_OFFSET = re.compile(r"[+-]\d{4}$")

_FIRST_YEAR = 1989
_AHEAD = timedelta(days=2)
"""A clock may be wrong by that; a page of next year is a fault of its program."""


class Published(NamedTuple):
    """The day in Kyiv, and the moment where it is known with its zone."""

    day: date | None
    at: datetime | None


UNKNOWN = Published(None, None)


def published(written: str | None) -> Published:
    """What a written time says; `UNKNOWN` for none, for nonsense, 1970 and the future."""
    said = (written or "").strip()
    if not said:
        return UNKNOWN
    try:
        moment = _iso(said) or _of_mail(said)
        day = moment.astimezone(KYIV).date() if moment else _day(said)
    except (ValueError, OverflowError):
        return UNKNOWN
    latest = (datetime.now(UTC) + _AHEAD).date()
    return Published(day, moment) if date(_FIRST_YEAR, 1, 1) <= day <= latest else UNKNOWN


def _iso(said: str) -> datetime | None:
    """An ISO time with a zone."""
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _of_mail(said: str) -> datetime | None:
    """A time of RFC 822 with a zone that is known."""
    parts = parsedate_tz(said)
    if parts is None:
        return None
    offset = timedelta(seconds=parts[9] or 0)
    if not _OFFSET.search(said):
        hours = _ZONES.get(said.rsplit(maxsplit=1)[-1].upper())
        if hours is None:
            return None
        offset = timedelta(hours=hours)
    return datetime(*parts[:6], tzinfo=timezone(offset))


def _day(said: str) -> date:
    parts = parsedate_tz(said)
    return date(*parts[:3]) if parts else written_day(said)
