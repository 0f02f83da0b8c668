"""Metres and square kilometres on the ellipsoid: nearest points, geodesics, equal areas."""

import math
from functools import cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod, Transformer
from shapely.geometry.base import BaseGeometry

Floats = NDArray[np.float64]

_CONFORMAL = "+proj=lcc +lat_1=46 +lat_2=50.5 +lat_0=48 +lon_0=36 +ellps=WGS84"
"""Lambert conformal conic over Ukraine: scale within 0.1 % of true between 44.5 and 52 degrees
north, so that the nearest edge on its plane is the nearest edge on the ground."""

_EQUAL_AREA = "EPSG:6933"
"""Cylindrical equal-area (EASE-Grid 2.0): parallels and meridians stay straight."""

MAX_EDGE_DEG = 0.02
"""Edges longer than this (about 2 km) are cut before they are projected: an edge is straight in
degrees, and 2 km of it leave the straight line of the plane by less than 0.1 m."""


def to_plane(geometry: BaseGeometry) -> BaseGeometry:
    """A geometry in degrees on the conformal plane, in metres, its long edges cut."""
    moved: BaseGeometry = _moved(shapely.segmentize(geometry, MAX_EDGE_DEG), _plane())
    return moved


def points_to_plane(lons: Any, lats: Any) -> Any:
    """Shapely points on the conformal plane, one or an array, for degrees."""
    return shapely.points(*_plane().transform(lons, lats))


def from_plane(xy: Floats) -> Floats:
    """Degrees, shape (n, 2), of points on the conformal plane, shape (n, 2)."""
    return np.column_stack(_plane().transform(xy[:, 0], xy[:, 1], direction="INVERSE"))


def geodesic_m(lons1: Floats, lats1: Floats, lons2: Floats, lats2: Floats) -> Floats:
    """Geodesic distances in metres on WGS84 between pairs of points in degrees (Karney 2013)."""
    return np.asarray(_geod().inv(lons1, lats1, lons2, lats2)[2])


def area_km2(geometry: Any) -> Any:
    """Equal-area square kilometres of a geometry, or of an array of them, in degrees."""
    return shapely.area(_moved(geometry, _equal_area())) / 1e6


def circle(lon: float, lat: float, radius_m: float, corners: int = 256) -> BaseGeometry:
    """A geodesic circle as a polygon in degrees; its area is that of the true circle.

    The corners are moved out so that the polygon of `corners` sides has the circle's area.
    """
    step = 2 * math.pi / corners
    reach = radius_m * math.sqrt(step / math.sin(step))
    azimuths = np.linspace(0, 360, corners, endpoint=False)
    full = np.full(corners, 1.0)
    lons, lats, _ = _geod().fwd(full * lon, full * lat, azimuths, full * reach)
    return shapely.Polygon(np.column_stack([lons, lats]))


def _moved(geometry: Any, transformer: Transformer) -> Any:
    degrees = shapely.get_coordinates(geometry)
    xy = np.column_stack(transformer.transform(degrees[:, 0], degrees[:, 1]))
    moved = geometry.copy() if isinstance(geometry, np.ndarray) else geometry
    return shapely.set_coordinates(moved, xy)


@cache
def _plane() -> Transformer:
    return Transformer.from_crs("EPSG:4326", _CONFORMAL, always_xy=True)


@cache
def _equal_area() -> Transformer:
    return Transformer.from_crs("EPSG:4326", _EQUAL_AREA, always_xy=True)


@cache
def _geod() -> Geod:
    return Geod(ellps="WGS84")
