"""GeoConfirmed's KML or KMZ export: one geolocated piece of footage a placemark."""

import re
from collections.abc import Iterator
from datetime import date
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from geo.errors import InputError
from geo.records.event import Event
from geo.sources import _archives
from geo.sources._ready import FaultError, iso_day, placed, plausible, ready
from geo.sources.base import CERTAIN, LIKELY, NO, Input, Item, Options, Rejected, Source, whole

UNCERTAINTY_M = 100.0
"""A geolocation names a building or a bend of a road; its point is set by hand."""

_DAYS = (
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b"), (0, 1, 2)),
    (re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b"), (2, 1, 0)),
)
_LONE_DAY = re.compile(r"^(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{4})")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_TAG = re.compile(r"<[^>]+>")
_URL = re.compile(r"https?://[^\s<>\"']+")


def accepts(given: Input) -> int:
    """KML, or a zip with KML inside."""
    if _archives.is_zip(given):
        inside = any(name.lower().endswith(".kml") for name in _archives.members(given))
        return CERTAIN if inside else NO
    if b"<kml" not in given.head[:4096]:
        return NO
    return CERTAIN if b"geoconfirmed" in given.head.lower() else LIKELY


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a placemark; placemarks without a day or a point are set aside."""
    try:
        if _archives.is_zip(given):
            with _archives.member(given, ".kml") as file:
                yield from _placemarks(file, options)
        else:
            with given.path.open("rb") as file:
                yield from _placemarks(file, options)
    except ParseError as error:
        raise InputError(f"{given.name}: the XML breaks off or is damaged ({error})") from None
    except DefusedXmlException:
        raise InputError(
            f"{given.name}: defines XML entities, which no map needs; not read"
        ) from None


def _placemarks(file: IO[bytes], options: Options) -> Iterator[Item]:
    number = 0
    for _, element in iterparse(file, events=("end",)):
        if _name(element) == "Placemark":
            number += 1
            where = f"placemark {number} ({element.get('id') or _text(element, 'name')})"
            try:
                yield _event(element, options)
            except FaultError as fault:
                yield Rejected(
                    f"{where} ({element.get('id') or _text(element, 'name')})", str(fault)
                )
            element.clear()


def _event(mark: Element, options: Options) -> Event:
    name, told = _text(mark, "name"), _plain(_text(mark, "description"))
    lon, lat, *_ = [*_text(mark, "coordinates").split(","), "", ""]
    text = "\n".join(filter(None, (name, told)))
    day = _day(mark, text)
    links = _URL.findall(_text(mark, "description"))
    return ready(
        "geoconfirmed",
        mark.get("id") or _key(day, lon, lat, name),
        text,
        options,
        {"links": links} | _data(mark),
        status="visual",
        date_start=day,
        date_end=day,
        geometry=placed(lat.strip(), lon.strip()),
        uncertainty_m=UNCERTAINTY_M,
        geo_precision=1,
        source="GeoConfirmed",
        url=links[0] if links else None,
    )


def _day(mark: Element, text: str) -> date:
    """The placemark's own time, else the first full date in its words."""
    stamp = _text(mark, "when") or _text(mark, "begin")
    if stamp:
        return iso_day(stamp)
    found = _LONE_DAY.match(text)
    if found and found[2] in _MONTHS:
        return _made(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))
    for pattern, order in _DAYS:
        if found := pattern.search(text):
            return _made(*(int(found.groups()[i]) for i in order))
    raise FaultError("no date in the placemark")


def _made(year: int, month: int, day: int) -> date:
    try:
        return plausible(date(year, month, day))
    except ValueError as error:
        raise FaultError(str(error)) from None


def _key(day: date, lon: str, lat: str, name: str) -> str:
    return "_".join((day.isoformat(), lat.strip(), lon.strip(), name[:40]))


def _data(mark: Element) -> dict[str, str]:
    """What stands in ExtendedData, by its names."""
    found = (e for e in mark.iter() if _name(e) == "Data")
    pairs = ((e.get("name"), _text(e, "value")) for e in found)
    return {name: value for name, value in pairs if name and value}


def _text(element: Element, name: str) -> str:
    child = next((e for e in element.iter() if _name(e) == name), None)
    return whole((child.text or "").strip()) if child is not None else ""


def _plain(markup: str) -> str:
    lines = (line.strip() for line in _TAG.sub("\n", markup).splitlines())
    return "\n".join(filter(None, lines))


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


SOURCE = Source("events", accepts, read, "GeoConfirmed, geoconfirmed.org, and its geolocators")
