"""Geometry blobs of GeoPackage: a "GP" header, an envelope for areas, then ISO WKB."""

import struct
from collections.abc import Callable, Iterator
from typing import Any

from geo.records.geometry import Geometry

WGS84 = 4326
_POINT = struct.Struct("<2sBBiBIdd")
_AREA_HEADER = struct.Struct("<2sBBi4d")
_SHAPE = struct.Struct("<BI")
_COUNT = struct.Struct("<I")
_BOX = struct.Struct("<4d")
_XY = struct.Struct("<2d")
_POINT_TYPE, _POLYGON_TYPE, _MULTIPOLYGON_TYPE = 1, 3, 6
_NO_ENVELOPE, _XY_ENVELOPE = 0b00001, 0b00011
_LITTLE_ENDIAN = 1
_POINT_START = b"GP\0\1"
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)

Bounds = tuple[float, float, float, float]


def encode(geometry: Geometry) -> bytes:
    """The blob of a GeoJSON Point, Polygon or MultiPolygon; raises ValueError for others."""
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        return _POINT.pack(
            b"GP", 0, _NO_ENVELOPE, WGS84, _LITTLE_ENDIAN, _POINT_TYPE, *coordinates[:2]
        )
    west, south, east, north = bounds(geometry)
    header = _AREA_HEADER.pack(b"GP", 0, _XY_ENVELOPE, WGS84, west, east, south, north)
    if kind == "Polygon":
        return header + _polygon(coordinates)
    parts = b"".join(_polygon(rings) for rings in coordinates)
    start = _SHAPE.pack(_LITTLE_ENDIAN, _MULTIPOLYGON_TYPE)
    return header + start + _COUNT.pack(len(coordinates)) + parts


def wkb(geometry: Geometry) -> bytes:
    """The same geometry as plain little-endian WKB."""
    blob = encode(geometry)
    return blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 0b111] :]


def from_wkb(content: bytes) -> Geometry:
    """The GeoJSON geometry of little-endian WKB; the reverse of `wkb`."""
    return _read(content, 0)[0]


def decode(blob: bytes) -> Geometry:
    """The GeoJSON geometry of a blob that `encode` made; raises ValueError for others."""
    if len(blob) == _POINT.size and blob[:4] == _POINT_START:
        return {"type": "Point", "coordinates": list(_XY.unpack_from(blob, 13))}
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    shape, _ = _read(blob, 8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 0b111])
    return shape


def bounds(geometry: Geometry) -> Bounds:
    """West, south, east, north in degrees."""
    if geometry["type"] == "Point":
        lon, lat = geometry["coordinates"][:2]
        return lon, lat, lon, lat
    corners = [corner for ring in _rings_of(geometry) for corner in ring]
    if not corners:
        raise ValueError("an area without corners")
    lons, lats = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(lons), min(lats), max(lons), max(lats)


def _edge(in_envelope: int, in_point: int) -> Callable[[bytes], float]:
    number = struct.Struct("<d").unpack_from

    def edge(blob: bytes) -> float:
        return float(number(blob, in_envelope if blob[3] & 0b1110 else in_point)[0])

    return edge


EDGES = {
    "ST_MinX": _edge(8, 13),
    "ST_MaxX": _edge(16, 13),
    "ST_MinY": _edge(24, 21),
    "ST_MaxY": _edge(32, 21),
}
"""One edge of a blob's envelope, read from where it stands; a point is its own envelope."""


def envelope(blob: bytes) -> tuple[float, ...]:
    """West, east, south, north of a blob, in the order of an R-tree's columns."""
    if blob[3] & 0b1110:
        return _BOX.unpack_from(blob, 8)
    lon, lat = _XY.unpack_from(blob, 13)
    return lon, lon, lat, lat


def _rings_of(geometry: Geometry) -> Iterator[Any]:
    if geometry["type"] not in ("Polygon", "MultiPolygon"):
        raise ValueError(f"a {geometry['type']} is neither a point nor an area")
    coordinates = geometry["coordinates"]
    for rings in [coordinates] if geometry["type"] == "Polygon" else coordinates:
        yield from rings


def _polygon(rings: Any) -> bytes:
    parts = [_SHAPE.pack(_LITTLE_ENDIAN, _POLYGON_TYPE), _COUNT.pack(len(rings))]
    for ring in rings:
        flat = [number for corner in ring for number in corner[:2]]
        parts.append(struct.pack(f"<I{len(flat)}d", len(ring), *flat))
    return b"".join(parts)


def _read(blob: bytes, at: int) -> tuple[Geometry, int]:
    order, kind = _SHAPE.unpack_from(blob, at)
    if order != _LITTLE_ENDIAN:
        raise ValueError("big-endian geometry: not written by Frontline Atlas")
    at += _SHAPE.size
    if kind == _POINT_TYPE:
        return {"type": "Point", "coordinates": list(_XY.unpack_from(blob, at))}, at + _XY.size
    if kind == _POLYGON_TYPE:
        rings, at = _rings(blob, at)
        return {"type": "Polygon", "coordinates": rings}, at
    if kind != _MULTIPOLYGON_TYPE:
        raise ValueError(f"geometry type {kind} is neither a point nor an area")
    polygons: list[Any] = []
    (count,) = _COUNT.unpack_from(blob, at)
    at += _COUNT.size
    for _ in range(count):
        polygon, at = _read(blob, at)
        polygons.append(polygon["coordinates"])
    return {"type": "MultiPolygon", "coordinates": polygons}, at


def _rings(blob: bytes, at: int) -> tuple[list[Any], int]:
    (count,) = _COUNT.unpack_from(blob, at)
    at += _COUNT.size
    rings: list[Any] = []
    for _ in range(count):
        (corners,) = _COUNT.unpack_from(blob, at)
        at += _COUNT.size
        end = at + corners * _XY.size
        rings.append([list(pair) for pair in _XY.iter_unpack(blob[at:end])])
        at = end
    return rings, at
