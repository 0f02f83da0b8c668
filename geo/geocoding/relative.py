"""Relations become geometries with an uncertainty of their own, never the point of the anchor."""

import math
from collections.abc import Callable
from dataclasses import replace

from geo.geocoding.shapes import belt, circle, moved, ring, wedge
from geo.geocoding.uncertainty import CENTRAL, NEAR_M, widened
from geo.records.geometry import Geometry, great_circle_m
from geo.records.mention import Relation
from geo.records.place import Place

PART_REACH = 0.6
"""The middle of "the northern part" lies at this share of a town's radius."""
EDGE_INNER, EDGE_OUTER = 0.6, 1.4
"""Outskirts lie between these shares of a town's radius."""
TOWARDS_M = 4_000.0
"""How far before its aim a reported move takes place."""
ROUNDED = 0.25
"""Stated distances are rounded, and taken from edges as well as centres."""
UNSTATED_M = (1_000.0, 12_000.0)
"""The range of "north of X" without a distance."""
QUARTER, EIGHTH = 45.0, 30.0
"""Half widths in degrees of a stated part of a town, and of a stated bearing."""
BELT = 0.15
"""Half the width of "between A and B", as a share of the distance."""
BELT_M = (1_000.0, 8_000.0)
AXIS_M = 25_000.0
"""How far a direction without a known outline reaches from its town."""
SMALLEST_TOWN_M = 400.0


def relative(place: Place, relation: Relation, other: Place | None, extent_m: float) -> Place:
    """The place that a relation describes, measured from a resolved place (and a second one).

    `extent_m` is the radius that the place itself covers.
    """
    if place.kind not in ("settlement", "landmark", "district", "street"):
        return _of_region(place, relation)
    if other is not None and relation.how in ("between", "line"):
        return _between(place, other, relation)
    make = _MAKERS.get(relation.how)
    return make(place, relation, max(extent_m, SMALLEST_TOWN_M)) if make else place


def _of_region(place: Place, relation: Relation) -> Place:
    if relation.how == "part":
        return replace(place, why=(*place.why, "a part of the region: the whole is given"))
    return place


def _area(
    place: Place, geometry: Geometry, middle: tuple[float, float], radius_m: float, why: str
) -> Place:
    return replace(
        place,
        status="area",
        geometry=geometry,
        lon=middle[0],
        lat=middle[1],
        uncertainty_m=round(radius_m, 1),
        geo_precision=2,
        why=(*place.why, why),
    )


def _wedge(place: Place, bearing: float, half: float, inner_m: float, outer_m: float) -> Geometry:
    return wedge(
        place.lon, place.lat, bearing=bearing, half_width=half, inner_m=inner_m, outer_m=outer_m
    )


def _part(place: Place, relation: Relation, size: float) -> Place:
    if relation.bearing is None:
        why = (*place.why, "its centre")
        return replace(place, uncertainty_m=round(CENTRAL * size, 1), why=why)
    shape = _wedge(place, relation.bearing, QUARTER + 10, 0.0, size)
    middle = moved(place.lon, place.lat, relation.bearing, PART_REACH * size)
    return _area(place, shape, middle, 0.75 * size, "the stated part of the town")


def _edge(place: Place, relation: Relation, size: float) -> Place:
    inner, outer = EDGE_INNER * size, EDGE_OUTER * size
    if relation.bearing is None:
        shape = ring(place.lon, place.lat, inner, outer)
        return _area(place, shape, (place.lon, place.lat), outer, "its outskirts")
    shape = _wedge(place, relation.bearing, QUARTER, inner, outer)
    middle = moved(place.lon, place.lat, relation.bearing, (inner + outer) / 2)
    return _area(place, shape, middle, 0.8 * size, "the stated outskirts of the town")


def _bank(place: Place, relation: Relation, size: float) -> Place:
    bearing = relation.bearing or 0.0
    shape = _wedge(place, bearing, 90.0, 0.0, 1.5 * size)
    middle = moved(place.lon, place.lat, bearing, 0.6 * size)
    return _area(place, shape, middle, 1.2 * size, "the stated bank of the river at the town")


def _near(place: Place, relation: Relation, size: float) -> Place:
    radius = widened(place.uncertainty_m, NEAR_M)
    return replace(
        place, uncertainty_m=round(radius, 1), geo_precision=2, why=(*place.why, "near it")
    )


def _towards(place: Place, relation: Relation, size: float) -> Place:
    radius = size + TOWARDS_M
    shape = circle(place.lon, place.lat, radius)
    return _area(place, shape, (place.lon, place.lat), radius, "towards it: the area before it")


def _offset(place: Place, relation: Relation, size: float) -> Place:
    low, high = _distances(relation)
    middle_m = (low + high) / 2
    if relation.bearing is None:
        shape = ring(place.lon, place.lat, low, high)
        return _area(place, shape, (place.lon, place.lat), high, "at the stated distance from it")
    shape = _wedge(place, relation.bearing, EIGHTH, low, high)
    middle = moved(place.lon, place.lat, relation.bearing, middle_m)
    across = middle_m * math.sin(math.radians(EIGHTH))
    radius = math.hypot((high - low) / 2, across)
    return _area(place, shape, middle, max(radius, 500.0), "measured from it as stated")


def _distances(relation: Relation) -> tuple[float, float]:
    if relation.distance_high_m is None:
        return UNSTATED_M
    low = relation.distance_m or relation.distance_high_m
    return low * (1 - ROUNDED), relation.distance_high_m * (1 + ROUNDED)


def _axis(place: Place, relation: Relation, size: float) -> Place:
    shape = circle(place.lon, place.lat, AXIS_M)
    middle = (place.lon, place.lat)
    found = _area(place, shape, middle, AXIS_M, "the direction named after it, not the town")
    return replace(found, kind="direction", place_id=None)


def _between(place: Place, other: Place, relation: Relation) -> Place:
    start, end = (place.lon, place.lat), (other.lon, other.lat)
    length = great_circle_m(*start, *end)
    half = min(max(BELT * length, BELT_M[0]), BELT_M[1])
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    radius = max(length / 2, half)
    name = other.names.in_language("en")
    word = "between it and" if relation.how == "between" else "along the line from it to"
    found = _area(place, belt(start, end, half), middle, radius, f"{word} {name}")
    return replace(found, kind="area", place_id=None)


_MAKERS: dict[str, Callable[[Place, Relation, float], Place]] = {
    "part": _part,
    "edge": _edge,
    "bank": _bank,
    "near": _near,
    "towards": _towards,
    "offset": _offset,
    "axis": _axis,
}
