"""Placemarks of a KML or KMZ file with the folders they stand in, one by one."""

from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from typing import IO, Any, NamedTuple
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from geo.errors import InputError
from geo.records.geometry import Geometry
from geo.sources import _archives, _markup
from geo.sources.base import HEAD_BYTES, Input, whole

_GROUPS = ("Folder", "Document")
Position = tuple[float, float]


class Placemark(NamedTuple):
    """What a placemark says, as written; `shapes` are its geometries in degrees."""

    number: int
    id: str | None
    name: str
    description: str
    """Its markup."""
    begin: str
    end: str
    data: dict[str, str]
    folder: str
    shapes: list[Element]

    @property
    def told(self) -> str:
        """The description as plain text."""
        return _markup.plain(unescape(self.description)) if self.description else ""

    @property
    def where(self) -> str:
        """Its place in the file, for a person."""
        return f"placemark {self.number} ({self.id or self.name[:60]})"


def is_kml(given: Input) -> bool:
    """Whether an input is KML, or a zip with KML inside."""
    if _archives.is_zip(given):
        return any(name.lower().endswith(".kml") for name in _archives.members(given))
    return b"<kml" in given.head[:4096]


def beginning(given: Input) -> bytes:
    """The first bytes of the KML itself; none where the archive around it is damaged."""
    try:
        with _opened(given) as file:
            return file.read(HEAD_BYTES)
    except InputError:
        return b""


def placemarks(given: Input) -> Iterator[Placemark]:
    """Every placemark; raises InputError where the XML breaks off or defines entities."""
    try:
        with _opened(given) as file:
            yield from _each(file)
    except ParseError as error:
        raise InputError(f"{given.name}: the XML breaks off or is damaged ({error})") from None
    except DefusedXmlException:
        raise InputError(
            f"{given.name}: defines XML entities, which no map needs; not read"
        ) from None


def shape_of(element: Element) -> Geometry:
    """The GeoJSON geometry of a Point, Polygon or MultiGeometry; ValueError for any other."""
    kind = name_of(element)
    if kind == "Point":
        corners = _corners(element)
        if not corners:
            raise ValueError("coordinates are missing")
        return {"type": "Point", "coordinates": list(corners[0])}
    if kind == "Polygon":
        return {"type": "Polygon", "coordinates": _rings(element)}
    if kind == "MultiGeometry":
        parts = [_rings(part) for part in element.iter() if name_of(part) == "Polygon"]
        if parts:
            return {"type": "MultiPolygon", "coordinates": parts}
    raise ValueError(f"a {kind} is neither a point nor an area")


def name_of(element: Element) -> str:
    """The tag without its namespace."""
    return element.tag.rpartition("}")[2]


@contextmanager
def _opened(given: Input) -> Iterator[IO[bytes]]:
    if _archives.is_zip(given):
        with _archives.member(given, ".kml") as file:
            yield file
    else:
        with given.path.open("rb") as file:
            yield file


def _each(file: IO[bytes]) -> Iterator[Placemark]:
    """Elements are let go of once they are read: a map may have a million."""
    number = 0
    path: list[Element] = []
    for event, element in iterparse(file, events=("start", "end")):
        kind = name_of(element)
        if event == "start":
            if kind in _GROUPS:
                path.append(element)
            continue
        if kind == "Placemark":
            number += 1
            yield _placemark(number, element, path)
            element.clear()
        elif kind in _GROUPS:
            path.pop()
            element.clear()


def _placemark(number: int, mark: Element, path: list[Element]) -> Placemark:
    folders = (_own_text(group, "name") for group in path if name_of(group) == "Folder")
    begin = _text(mark, "when") or _text(mark, "begin")
    return Placemark(
        number=number,
        id=mark.get("id"),
        name=_own_text(mark, "name"),
        description=_own_text(mark, "description"),
        begin=begin,
        end=_text(mark, "end") or begin,
        data=_data(mark),
        folder=" / ".join(filter(None, folders)),
        shapes=[e for e in mark if name_of(e) in _SHAPES],
    )


_SHAPES = ("Point", "Polygon", "MultiGeometry", "LineString", "LinearRing", "Track", "Model")


def _data(mark: Element) -> dict[str, str]:
    """What stands in ExtendedData, by its names."""
    found = [e for e in mark.iter() if name_of(e) == "Data"]
    pairs: list[tuple[str | None, str]] = [(e.get("name"), _text(e, "value")) for e in found]
    simple = (e for e in mark.iter() if name_of(e) == "SimpleData")
    pairs += [(e.get("name"), whole(e.text or "")) for e in simple]
    return {name: value for name, value in pairs if name and value}


def _own_text(element: Element, name: str) -> str:
    """The text of a direct child: a folder's name is not that of its first placemark."""
    child = next((e for e in element if name_of(e) == name), None)
    return whole((child.text or "").strip()) if child is not None else ""


def _text(element: Element, name: str) -> str:
    child = next((e for e in element.iter() if name_of(e) == name), None)
    return whole(child.text or "") if child is not None else ""


def _rings(polygon: Element) -> list[Any]:
    """Outer ring first, then the holes."""
    bounds = [e for e in polygon if name_of(e) in ("outerBoundaryIs", "innerBoundaryIs")]
    bounds.sort(key=lambda bound: name_of(bound) != "outerBoundaryIs")
    rings = [[list(corner) for corner in _corners(bound)] for bound in bounds]
    if not rings or any(len(ring) < 4 for ring in rings):
        raise ValueError("an area without corners")
    return rings


def _corners(element: Element) -> list[Position]:
    """Longitude and latitude of each corner, without heights; ValueError for no numbers."""
    written = _text(element, "coordinates").replace(", ", ",").split()
    try:
        return [(float(lon), float(lat)) for lon, lat, *_ in (w.split(",") for w in written)]
    except ValueError:
        raise ValueError(f"coordinates {' '.join(written)[:60]!r} are no numbers") from None
