"""How far the truth may lie from a stored point: radii in metres that hold 80 % of the time."""

import math

BASIS_ERROR_M = {
    "osm_polygon(darmat1)": 300.0,
    "geonames_via_wof": 900.0,
    "geonames_via_viina": 700.0,
    "simplemaps(miaveek)": 1500.0,
    "wof": 2500.0,
    "geonames_postal": 6000.0,
}
"""80th percentile of the distance to a better point, by the table a point comes from."""

GEOMETRY_ERROR_M = {
    "geonames": 900.0,
    "whosonfirst": 2500.0,
    "qs_pg": 1500.0,
    "quattroshapes": 2000.0,
}
"""The same, by the geometry that Who's On First took the point from."""

FUZZY_EXTRA_M = 1500.0
"""Added where the point was found under a merely similar name."""

AMBIGUOUS_M = 4000.0
"""Same-name twins inside one hromada share a point."""

CONTAINER_SHARE = 0.65
"""Share of a container's radius within which 80 % of its settlements lie."""

DENSITY_PER_KM2 = {"M": 1100.0, "K": 2800.0, "X": 450.0, "C": 250.0}
"""People per built-up square kilometre, by category (city, K-city, settlement, village)."""

SMALLEST_FOOTPRINT_M = {"M": 1500.0, "K": 8000.0, "X": 600.0, "C": 400.0}


def footprint_m(category: str, population: int) -> float:
    """Radius of the disc that a settlement of this size covers."""
    density = DENSITY_PER_KM2.get(category, 400.0)
    area_km2 = max(population, 0) / density
    return max(SMALLEST_FOOTPRINT_M.get(category, 500.0), 1000 * math.sqrt(area_km2 / math.pi))


def point_error_m(source: str, precision: str, geometry: str) -> float:
    """Error of a point by its source, the note on its precision and Who's On First's geometry."""
    error = BASIS_ERROR_M.get(source, 3000.0)
    if source in ("geonames_via_wof", "wof"):
        error = GEOMETRY_ERROR_M.get(geometry, error)
    if "ambiguous" in precision:
        error = max(error, AMBIGUOUS_M)
    if precision.startswith("fuzzy") and "1.00" not in precision:
        error += FUZZY_EXTRA_M
    return error


def together_m(*parts: float) -> float:
    """Independent errors add in squares; the result is rounded to 10 m."""
    return round(math.hypot(*parts), -1)
