"""Bellingcat's TimeMap of civilian harm: its JSON export, or the events of its API."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from geo.errors import InputError
from geo.records.event import Event
from geo.sources import _json
from geo.sources._json import text
from geo.sources._ready import FaultError, each, iso_day, placed, plausible, ready
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source

UNCERTAINTY_M = 500.0
"""Incidents are geolocated by the project; some are placed at their settlement."""

_SIGNS = (b'"id"', b'"latitude"', b'"longitude"', b'"sources"')
_USED = ("id", "date", "latitude", "longitude", "location", "description")


def accepts(given: Input) -> int:
    """A JSON list of incidents with sources."""
    return CERTAIN if _json.starts(given, *_SIGNS) and b'"Feature' not in given.head else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event an incident."""
    found = _json.load(given)
    if isinstance(found, dict):
        found = found.get("events")
    if not isinstance(found, list):
        raise InputError(f"{given.name}: no list of incidents inside")
    return each(_numbered(found), _event, options)


def _numbered(found: list[Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, row in enumerate(found, 1):
        if isinstance(row, dict):
            yield f"incident {number} ({row.get('id')})", row
        else:
            yield f"incident {number}", {}


def _event(row: Mapping[str, Any], options: Options) -> Event:
    key = text(row.get("id"))
    if key is None:
        raise FaultError("id is missing" if row else "no incident, not even an empty one")
    day = _day(text(row.get("date")))
    links = [s.get("path") for s in row.get("sources") or [] if isinstance(s, dict)]
    return ready(
        "timemap",
        key,
        text(row.get("description")),
        options,
        {k: v for k, v in row.items() if v and k not in _USED},
        status="visual",
        date_start=day,
        date_end=day,
        geometry=placed(text(row.get("latitude")), text(row.get("longitude"))),
        uncertainty_m=UNCERTAINTY_M,
        geo_precision=1,
        place_text=text(row.get("location")),
        place_name=text(row.get("location")),
        source="Bellingcat",
        url=next(filter(None, links), None),
    )


def _day(written: str | None) -> date:
    """MM/DD/YYYY as the map writes it, or an ISO date."""
    if written and "/" in written:
        try:
            return plausible(datetime.strptime(written, "%m/%d/%Y").date())
        except ValueError:
            raise FaultError(f"date {written!r} is no date (MM/DD/YYYY)") from None
    return iso_day(written)


SOURCE = Source("events", accepts, read, "Bellingcat, Civilian Harm in Ukraine TimeMap")
