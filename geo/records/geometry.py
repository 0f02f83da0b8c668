"""GeoJSON geometries (RFC 7946) as plain mappings: longitude, latitude in degrees WGS84."""

import math
from collections.abc import Mapping
from typing import Any

Geometry = Mapping[str, Any]
"""`{"type": "Point" | "Polygon" | "MultiPolygon", "coordinates": …}`."""

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of WGS84 (IUGG)."""


def point(lon: float, lat: float) -> Geometry:
    """A GeoJSON Point, seven decimals at most."""
    return {"type": "Point", "coordinates": [round(lon, 7), round(lat, 7)]}


def great_circle_m(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Great-circle distance in metres (haversine; within 0.5 % of the geodesic)."""
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    half_dphi = (phi2 - phi1) / 2
    half_dlambda = math.radians(lon2 - lon1) / 2
    a = math.sin(half_dphi) ** 2 + math.cos(phi1) * math.cos(phi2) * math.sin(half_dlambda) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(a))


def check_lon_lat(lon: float, lat: float) -> None:
    """Raise ValueError unless both are finite degrees in range."""
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise ValueError(f"coordinates must be finite, got lon={lon} lat={lat}")
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"coordinates out of range, got lon={lon} lat={lat}")
