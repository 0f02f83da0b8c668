"""GeoConfirmed's KML or KMZ export: one geolocated piece of footage a placemark."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from html import unescape

from geo.records.event import Event
from geo.records.geometry import Geometry
from geo.sources._days import spelt_day
from geo.sources._placemarks import Placemark, beginning, is_kml, placemarks, shape_of
from geo.sources._ready import FaultError, iso_day, placed, plausible, ready
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source

UNCERTAINTY_M = 100.0
"""A geolocation names a building or a bend of a road; its point is set by hand."""

_DAYS = (
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b"), (0, 1, 2)),
    (re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b"), (2, 1, 0)),
)
_URL = re.compile(r"https?://[^\s<>\"']+")
_MAKER = "geoconfirmed"
_DATE_FIELDS = ("date", "day", "when")


def accepts(given: Input) -> int:
    """KML, or a zip with KML inside, that names its maker; any other is somebody's own map."""
    if not is_kml(given):
        return NO
    named = _MAKER in given.name.lower() or _MAKER.encode() in beginning(given).lower()
    return CERTAIN if named else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a placemark; placemarks without a day or a place are set aside."""
    for mark in placemarks(given):
        try:
            yield _event(mark, options)
        except FaultError as fault:
            yield Rejected(mark.where, str(fault))


def _event(mark: Placemark, options: Options) -> Event:
    told = mark.told
    text = told if told.startswith(mark.name) else f"{mark.name}\n{told}".strip()
    day = _day(mark, text)
    geometry = _geometry(mark)
    links = _URL.findall(unescape(mark.description))
    links = list(dict.fromkeys(links))
    extra = {"links": links, "folder": mark.folder, **mark.data}
    return ready(
        "geoconfirmed",
        mark.id or _key(day, geometry, mark.name, links),
        text,
        options,
        {name: value for name, value in extra.items() if value},
        status="visual",
        date_start=day,
        date_end=day,
        geometry=geometry,
        uncertainty_m=UNCERTAINTY_M if geometry["type"] == "Point" else None,
        geo_precision=1 if geometry["type"] == "Point" else None,
        source="GeoConfirmed",
        url=links[0] if links else None,
    )


def _geometry(mark: Placemark) -> Geometry:
    if not mark.shapes:
        raise FaultError("coordinates are missing")
    try:
        shape = shape_of(mark.shapes[0])
    except ValueError as error:
        raise FaultError(str(error)) from None
    if shape["type"] != "Point":
        return shape
    lon, lat = shape["coordinates"]
    return placed(str(lat), str(lon))


def _day(mark: Placemark, text: str) -> date:
    """The placemark's own time, else a field for it, else the first full date in its words."""
    fields = {name.lower(): value for name, value in mark.data.items()}
    stamp = mark.begin or next((fields[n] for n in _DATE_FIELDS if n in fields), "")
    if stamp:
        return iso_day(stamp)
    try:
        return plausible(_first_day(text))
    except ValueError as error:
        raise FaultError(str(error)) from None


def _first_day(text: str) -> date:
    if spelt := spelt_day(text):
        return spelt
    for pattern, order in _DAYS:
        if found := pattern.search(text):
            year, month, day = (int(found.groups()[i]) for i in order)
            return date(year, month, day)
    raise FaultError("no date in the placemark")


def _key(day: date, place: Geometry, name: str, links: list[str]) -> str:
    """The same footage at the same place: the same id, whatever is written about it later."""
    said = repr((day.isoformat(), place["coordinates"], name, links[:1]))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


SOURCE = Source("events", accepts, read, "GeoConfirmed, geoconfirmed.org, and its geolocators")
