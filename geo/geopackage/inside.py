"""The point that stands for a geometry where only a point can: itself, or one inside the area."""

from functools import lru_cache

import shapely

from geo.geopackage.geometry import wkb
from geo.records.geometry import Geometry


def point_inside(geometry: Geometry) -> tuple[float, float]:
    """Longitude and latitude in degrees WGS84."""
    if geometry["type"] == "Point":
        lon, lat = geometry["coordinates"][:2]
        return lon, lat
    return _inside(wkb(geometry))


@lru_cache(maxsize=4096)
def _inside(area: bytes) -> tuple[float, float]:
    """Reports name the same oblasts, directions and rivers over and over."""
    found = shapely.point_on_surface(shapely.from_wkb(area))
    return found.x, found.y
