"""KML 2.2 (OGC 07-147r2): one Placemark per event, all properties as ExtendedData."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import orjson

from geo.export.base import Format, Head
from geo.records.feature import Feature

_TOGETHER = 200
_quoted = lru_cache(quoteattr)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n'
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
"""Code points that no XML 1.0 document may hold."""


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """A Document with a Placemark for each event; those without a place have no geometry."""
    yield f"{_HEAD}<Document><name>Frontline Atlas</name>\n".encode()
    yield f"<description>{_text(head.attribution())}</description>\n".encode()
    shapes = iter(features)
    while marks := "".join(map(_placemark, islice(shapes, _TOGETHER))):
        yield marks.encode()
    yield b"</Document></kml>\n"


def _placemark(shape: Feature) -> str:
    given = shape["properties"]
    name = given["place_name"] or given["sub_event_type"] or given["activity"]
    data = "".join(_data(key, value) for key, value in given.items() if value not in (None, []))
    return (
        f"<Placemark><name>{_text(name)}</name><description>{_text(given['quote'] or '')}"
        f"</description>{_time(given)}<ExtendedData>{data}</ExtendedData>"
        f"{_geometry(shape['geometry'])}</Placemark>\n"
    )


def _data(key: str, value: Any) -> str:
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    return f"<Data name={_quoted(key)}><value>{_text(text)}</value></Data>"


def _time(given: dict[str, Any]) -> str:
    if not given["date_start"]:
        return ""
    ends = f"<begin>{given['date_start']}</begin><end>{given['date_end']}</end>"
    return f"<TimeSpan>{ends}</TimeSpan>"


def _geometry(geometry: Any) -> str:
    if geometry is None:
        return ""
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Point":
        return f"<Point><coordinates>{_corner(coordinates)}</coordinates></Point>"
    if geometry["type"] == "Polygon":
        return _polygon(coordinates)
    return f"<MultiGeometry>{''.join(map(_polygon, coordinates))}</MultiGeometry>"


def _polygon(rings: Any) -> str:
    outer, *holes = rings
    parts = [f"<outerBoundaryIs>{_ring(outer)}</outerBoundaryIs>"]
    parts += [f"<innerBoundaryIs>{_ring(hole)}</innerBoundaryIs>" for hole in holes]
    return f"<Polygon>{''.join(parts)}</Polygon>"


def _ring(ring: Any) -> str:
    corners = " ".join(map(_corner, ring))
    return f"<LinearRing><coordinates>{corners}</coordinates></LinearRing>"


def _corner(corner: Any) -> str:
    return f"{corner[0]!r},{corner[1]!r}"


def _text(text: str) -> str:
    text = escape(_FORBIDDEN.sub("", text))
    return text.replace("\r", "&#13;") if "\r" in text else text


FORMAT = Format(".kml", "application/vnd.google-earth.kml+xml", chunks)
