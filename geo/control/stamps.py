"""The three times of a map, read from its columns or its file name."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

_DAY = re.compile(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_AND_TIME = re.compile(
    r"(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)[T_ ](\d\d)[:-]?(\d\d)(?:[:-]?(\d\d)(?:\.\d+)?)?"
    r"(?:Z|([+-])(\d\d):?(\d\d))?(?!\d)"
)


def day_in(text: str) -> date | None:
    """The first calendar day that a text holds: 2025-11-23, 20251123, 2025_11_23."""
    for found in _DAY.finditer(text):
        try:
            return date(*(int(part) for part in found.groups()))
        except ValueError:
            continue
    moment = moment_in(text)
    return moment.date() if moment else None


def moment_in(text: str) -> datetime | None:
    """The first day with a time, in UTC: 20240824T2028Z, 2024-08-24T23:28:00+03:00.

    A time without a zone is taken as UTC, as makers' file names mean it.
    """
    found = _DAY_AND_TIME.search(text)
    if found is None:
        return None
    year, month, day, hour, minute = (int(part) for part in found.groups()[:5])
    try:
        clock = time(hour, minute, int(found[6] or 0))
        moment = datetime.combine(date(year, month, day), clock, tzinfo=_zone(*found.groups()[6:]))
        return moment.astimezone(UTC)
    except ValueError:
        return None


def _zone(sign: str | None, hours: str, minutes: str) -> timezone:
    """The zone of +03:00 or -0500; UTC where none is written."""
    if sign is None:
        return UTC
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(ahead if sign == "+" else -ahead)
