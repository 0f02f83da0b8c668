"""Circles, wedges and belts on the ground as GeoJSON polygons, by plain geodesy.

Offsets use a local flat grid (one degree of latitude is 111,195 m, of longitude that times the
cosine of the latitude): within 0.5 % for the tens of kilometres that reports speak of.
"""

import math
from collections.abc import Sequence

from geo.records.geometry import EARTH_RADIUS_M, Geometry

M_PER_DEGREE = math.radians(EARTH_RADIUS_M)
"""Metres in one degree of latitude on the mean sphere."""

STEP = 15.0
"""Degrees between two corners of an arc: the chord misses the circle by under 1 %."""

Point = tuple[float, float]


def moved(lon: float, lat: float, bearing: float, metres: float) -> Point:
    """The point `metres` away on a bearing in degrees clockwise from north."""
    angle = math.radians(bearing)
    north = metres * math.cos(angle) / M_PER_DEGREE
    east = metres * math.sin(angle) / (M_PER_DEGREE * math.cos(math.radians(lat)))
    return lon + east, lat + north


def bearing_between(start: Point, end: Point) -> float:
    """The bearing in degrees from one point to another."""
    east = (end[0] - start[0]) * math.cos(math.radians(start[1]))
    return math.degrees(math.atan2(east, end[1] - start[1])) % 360


def circle(lon: float, lat: float, radius_m: float) -> Geometry:
    """A disc."""
    return _polygon(_arc(lon, lat, radius_m, 0.0, 360.0))


def ring(lon: float, lat: float, inner_m: float, outer_m: float) -> Geometry:
    """A disc with a hole."""
    inner = _arc(lon, lat, inner_m, 0.0, 360.0)[::-1]
    return _polygon(_arc(lon, lat, outer_m, 0.0, 360.0), inner)


def wedge(
    lon: float, lat: float, *, bearing: float, half_width: float, inner_m: float, outer_m: float
) -> Geometry:
    """The part of a ring that lies within `half_width` degrees of a bearing."""
    first, last = bearing - half_width, bearing + half_width
    outer = _arc(lon, lat, outer_m, first, last)
    inner = _arc(lon, lat, inner_m, first, last)[::-1] if inner_m > 0 else [(lon, lat)]
    return _polygon([*outer, *inner])


def belt(start: Point, end: Point, half_width_m: float) -> Geometry:
    """A strip around the line between two points, round at both ends."""
    bearing = bearing_between(start, end)
    head = _arc(*end, half_width_m, bearing - 90, bearing + 90)
    tail = _arc(*start, half_width_m, bearing + 90, bearing + 270)
    return _polygon([*head, *tail])


def _arc(lon: float, lat: float, radius_m: float, first: float, last: float) -> list[Point]:
    steps = max(1, math.ceil((last - first) / STEP))
    width = (last - first) / steps
    return [moved(lon, lat, first + width * number, radius_m) for number in range(steps + 1)]


def _polygon(*rings: Sequence[Point]) -> Geometry:
    """Close and turn the rings as RFC 7946 wants: outer counter-clockwise, holes clockwise."""
    closed = [[[round(x, 6), round(y, 6)] for x, y in reversed(ring)] for ring in rings]
    for corners in closed:
        if corners[0] != corners[-1]:
            corners.append(corners[0])
    return {"type": "Polygon", "coordinates": closed}
