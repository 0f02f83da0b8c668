"""Two makers on one day: how far they agree, the disputed belt, how far apart their lines are."""

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.at import ControlMaps
from geo.control.cut import Cutter
from geo.control.earth import area_km2, from_plane, geodesic_m, to_plane
from geo.control.model import ControlMap
from geo.control.outline import ukraine
from geo.control.ready import edges_of
from geo.control.region import Region
from geo.errors import MissingData

OFF_BORDER_DEG = 0.03
"""Edges within about 2 km of Ukraine's outline are border or coast, which all makers share."""

STEP_M = 500.0
"""The first maker's line is measured from every half kilometre."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two maps of one day, each by its maker's latest map of that day or earlier.

    `iou` is the shared part of all that either shows as occupied, 0 to 1. `only_first`,
    `only_second` are the disputed polygons in degrees. The distances (metres, geodesic) are from
    the first maker's line inside Ukraine to the second's; None where either has no line.
    """

    first: str
    second: str
    on: date
    first_date: date
    second_date: date
    within: str
    iou: float
    both_km2: float
    only_first_km2: float
    only_second_km2: float
    median_m: float | None
    ninetieth_m: float | None
    largest_m: float | None
    only_first: BaseGeometry = field(repr=False)
    only_second: BaseGeometry = field(repr=False)


def compare(
    maps: ControlMaps, first: str, second: str, on: date, region: Region | None = None
) -> Comparison:
    """Compare two makers on a day; raises MissingData when one has no map that early.

    Where one map is an excerpt, only what both cover is compared.
    """
    one, other = _map(maps, first, on), _map(maps, second, on)
    common = _common(one, other, region)
    cutter = Cutter(common)
    a, b = cutter.held(one), cutter.held(other)
    both, only_a, only_b = a & b, a - b, b - a
    shared, rest_a, rest_b = (float(area_km2(area)) for area in (both, only_a, only_b))
    total = shared + rest_a + rest_b
    gaps = _gaps(_line(one, common), _line(other, common))
    return Comparison(
        first=first,
        second=second,
        on=on,
        first_date=one.info.map_date,
        second_date=other.info.map_date,
        within=common.name if common else "whole map",
        iou=round(shared / total, 4) if total else 1.0,
        both_km2=round(shared, 3),
        only_first_km2=round(rest_a, 3),
        only_second_km2=round(rest_b, 3),
        median_m=_percentile(gaps, 50),
        ninetieth_m=_percentile(gaps, 90),
        largest_m=_percentile(gaps, 100),
        only_first=only_a,
        only_second=only_b,
    )


def _map(maps: ControlMaps, maker: str, on: date) -> ControlMap:
    found = maps.latest(maker, on)
    if found is None:
        known = ", ".join(maps.makers) or "none"
        raise MissingData(f"no map by {maker!r} of {on} or earlier (makers loaded: {known})")
    return found


def _common(one: ControlMap, other: ControlMap, region: Region | None) -> Region | None:
    """The region, narrowed to what both maps cover."""
    area = region.area if region else None
    for extent in (one.info.extent, other.info.extent):
        if extent is not None:
            box = shapely.box(*extent)
            area = box if area is None else shapely.intersection(area, box)
    if area is None:
        return None
    return Region(region.name if region else "where both maps say something", area)


def _line(control_map: ControlMap, region: Region | None) -> BaseGeometry:
    """The edges inside Ukraine and the region, in degrees."""
    edges = edges_of(control_map.held(), control_map.info.extent)
    home = ukraine()
    if home is not None:
        edges = shapely.intersection(edges, shapely.buffer(home, -OFF_BORDER_DEG))
    return edges if region is None else shapely.intersection(edges, region.area)


def _gaps(one: BaseGeometry, other: BaseGeometry) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Geodesic metres from points along one line to the nearest of the other."""
    if one.is_empty or other.is_empty:
        return np.array([], dtype=np.float64)
    target = to_plane(other)
    shapely.prepare(target)
    points = shapely.points(shapely.get_coordinates(shapely.segmentize(to_plane(one), STEP_M)))
    ends = shapely.get_coordinates(shapely.shortest_line(target, points))
    near, here = from_plane(ends[::2]), from_plane(ends[1::2])
    metres: np.ndarray[tuple[int], np.dtype[np.float64]] = geodesic_m(
        here[:, 0], here[:, 1], near[:, 0], near[:, 1]
    ).reshape(-1)
    return metres


def _percentile(gaps: "np.ndarray[tuple[int], np.dtype[np.float64]]", share: int) -> float | None:
    return round(float(np.percentile(gaps, share)), 1) if len(gaps) else None
