"""Areas made by rule: hulls around settlements, belts around anchors, lines with a width."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPoint
from shapely.geometry.base import BaseGeometry as Shape

__all__ = ["Shape", "belt_around", "cover", "hull_around"]

DEGREE_M = 111_195.0
"""Length of a degree of latitude on the sphere of `EARTH_RADIUS_M`."""

SIMPLIFY_DEGREES = 0.001
"""About 100 m: below the width of a line on any map that shows an area."""


def cover(geometry: Mapping[str, Any]) -> Shape:
    """A valid shape from a GeoJSON polygon."""
    return shapely.make_valid(shapely.from_geojson(json.dumps(geometry)))


def hull_around(points: Sequence[tuple[float, float]], width_m: float) -> Shape:
    """The convex hull of points in degrees, widened by `width_m`."""
    return _in_metres(MultiPoint(points), lambda flat: flat.convex_hull.buffer(width_m))


def belt_around(points: Sequence[tuple[float, float]], width_m: float) -> Shape:
    """Discs of `width_m` around points, joined along the line that visits them in order."""
    shape = LineString(points) if len(points) > 1 else MultiPoint(points)
    return _in_metres(shape, lambda flat: flat.buffer(width_m))


def _in_metres(shape: Shape, work: Callable[[Shape], Shape]) -> Shape:
    """Do the work on a local plane (equirectangular about the shape's centre)."""
    centre = shape.centroid
    scale = np.array([DEGREE_M * np.cos(np.radians(centre.y)), DEGREE_M])
    origin = np.array([centre.x, centre.y])
    flat = shapely.transform(shape, lambda xy: (xy - origin) * scale)
    back = shapely.transform(work(flat), lambda xy: xy / scale + origin)
    simplified: Shape = shapely.simplify(back, SIMPLIFY_DEGREES)
    return simplified
