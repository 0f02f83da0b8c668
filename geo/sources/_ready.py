"""What all ready events share: careful coordinates, days and counts, and the event they make."""

import math
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from geo.records.event import Event
from geo.records.geometry import Geometry, point
from geo.records.statement import Figure
from geo.records.vocabulary import DatePrecision, PlaceStatus
from geo.sources._days import AmbiguousDayError, written_day
from geo.sources._tables import Row, Uneven
from geo.sources.base import Item, Options, Rejected, whole

FIRST_YEAR, LAST_YEAR = 1989, 2100
"""UCDP's events begin in 1989; a year outside is a typing error or another calendar."""

_UKRAINE_LATS, _UKRAINE_LONS = (43.0, 54.0), (21.0, 42.0)


class FaultError(ValueError):
    """What is wrong with one row, in words; the row is set aside and the next one read."""


def each(
    rows: Iterable[tuple[str, Row]], make: Callable[[Row, Options], Event], options: Options
) -> Iterator[Item]:
    """An event for each row, or why the row is none."""
    for where, row in rows:
        if isinstance(row, Uneven):
            yield Rejected(where, row.reason)
            continue
        try:
            yield make(row, options)
        except FaultError as fault:
            yield Rejected(where, str(fault))


def ready(
    dataset: str, key: str, text: str | None, options: Options, extra: dict[str, Any], **said: Any
) -> Event:
    """An event that a dataset gives ready-made; its description is its quote, whole."""
    event_id = f"{dataset}:{key}"
    quote = whole(text) if text else None
    start = said.get("date_start")
    known = start is not None
    usual = "day" if said.get("date_end") == start else "range"
    precision: DatePrecision = said.pop("date_precision", usual)
    return Event(
        id=event_id,
        statement_id=event_id,
        report_id=event_id,
        date_precision=precision if known else "unknown",
        date_basis="stated" if known else "unknown",
        quote=quote,
        quote_start=0 if quote else None,
        quote_end=len(quote) if quote else None,
        captured=options.captured,
        extra={"dataset": dataset, **extra},
        place_status=_status_of(said.get("geometry")),
        **said,
    )


def placed(lat: str | None, lon: str | None) -> Geometry:
    """A point; raises FaultError for what is missing, no number, 0/0, swapped or off the globe."""
    if not lat or not lon:
        raise FaultError("coordinates are missing")
    north, east = decimal(lat, "latitude"), decimal(lon, "longitude")
    if north == 0 and east == 0:
        raise FaultError("coordinates are 0°, 0°: not known, not a place")
    if abs(north) > 90 or abs(east) > 180:
        raise FaultError(f"coordinates are off the globe: latitude {lat}, longitude {lon}")
    if _swapped(north, east):
        raise FaultError(f"latitude {lat} and longitude {lon} look swapped")
    return point(east, north)


def decimal(text: str, name: str) -> float:
    """A number with a decimal point or comma."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        raise FaultError(f"{name} {text!r} is no number") from None
    if not math.isfinite(number):
        raise FaultError(f"{name} {text!r} is no number")
    return number


@lru_cache(maxsize=10_000)
def whole_number(text: str | None, name: str) -> int | None:
    """A count, or None where none is given."""
    if text is None or not text.strip():
        return None
    number = decimal(text, name)
    if number < 0 or number != int(number):
        raise FaultError(f"{name} {text!r} is no count")
    return int(number)


@lru_cache(maxsize=10_000)
def iso_day(text: str | None, name: str = "date", day_first: bool | None = None) -> date:
    """A day written YYYY-MM-DD, with the month as a word, or as the table is known to write it."""
    if not text:
        raise FaultError(f"{name} is missing")
    try:
        found = written_day(text, day_first=day_first)
    except AmbiguousDayError as error:
        raise FaultError(f"{name} {text!r}: {error}") from None
    except ValueError:
        raise FaultError(f"{name} {text!r} is no date") from None
    return plausible(found, name)


def plausible(found: date, name: str = "date") -> date:
    """The day itself, unless no event of ours can have happened on it."""
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise FaultError(f"{name} {found.isoformat()} cannot be right")
    return found


def killed(
    best: int | None, low: int | None, high: int | None, event_end: int, subject: str | None = None
) -> Figure:
    """The dead of an event as its dataset counts them."""
    return Figure("killed", best, low, high, subject, False, None, None, 0, event_end)


def _status_of(geometry: Geometry | None) -> PlaceStatus:
    if geometry is None:
        return "not_placed"
    return "placed" if geometry["type"] == "Point" else "area"


def _swapped(north: float, east: float) -> bool:
    """A point far from Ukraine that lies in Ukraine when its axes are exchanged."""
    inside = _in(north, _UKRAINE_LATS) and _in(east, _UKRAINE_LONS)
    return not inside and _in(east, _UKRAINE_LATS) and _in(north, _UKRAINE_LONS)


def _in(value: float, ends: tuple[float, float]) -> bool:
    return ends[0] <= value <= ends[1]
