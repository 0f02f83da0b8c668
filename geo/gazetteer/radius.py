"""How far the truth may lie from a stored point: radii in metres that hold 80 % of the time.

Errors were measured against the OpenStreetMap points of `osm_districts`: 729 settlements whose
name is unique within 25 km, by the table and the geometry that each point came from.
"""

import math

SOURCE_ERROR_M = {
    "osm_polygon(darmat1)": 300.0,
    "geonames_via_viina": 700.0,
    "simplemaps(miaveek)": 1000.0,
}
"""Points drawn as polygons, and city points set by hand (few overlap with the measured set)."""

GEOMETRY_ERROR_M = {
    "geonames": 650.0,
    "qs_pg": 1300.0,
    "quattroshapes": 1400.0,
    "whosonfirst": 1600.0,
}
"""80th percentile by the geometry behind Who's On First's point (n = 506, 31, 19, 101)."""

POSTAL_ERROR_M = {"1": 15_000.0, "3": 5_000.0, "4": 3_000.0}
"""GeoNames postal points by their accuracy: 1 is the district, 4 the place (n = 7)."""

UNKNOWN_ERROR_M = 15_000.0
AMBIGUOUS_M = 5000.0
"""Same-name twins inside one hromada share a point: half of what lies between two of them."""

CONTAINER_SHARE = 0.7
"""Share of a container's covering radius within which 80 % of its settlements lie: 14.8 km
measured for 49 settlements that had their hromada's point, of 21 km covering."""

FOOTPRINT_SHARE = 0.8
"""Radius that holds 80 % of a settlement's buildings, of the radius that holds them all."""

VILLAGE_DENSITY, TOWNSHIP_DENSITY = 250.0, 450.0
CITY_DENSITIES = ((500_000, 3400.0), (100_000, 2200.0), (0, 1300.0))
"""People per built-up square kilometre; cities from a population on (Kharkiv 4,100, Kramatorsk
2,100, Avdiivka 1,100)."""

SMALLEST_FOOTPRINT_M = {"M": 1500.0, "K": 8000.0, "X": 600.0, "C": 400.0}


def footprint_m(category: str, population: int) -> float:
    """Radius of the disc that a settlement of this category and size covers."""
    area_km2 = max(population, 0) / _density(category, population)
    return max(SMALLEST_FOOTPRINT_M.get(category, 500.0), 1000 * math.sqrt(area_km2 / math.pi))


def point_error_m(source: str, precision: str, geometry: str) -> float:
    """Error of a point by its source, the note on its precision and Who's On First's geometry."""
    if source == "geonames_postal":
        return POSTAL_ERROR_M.get(precision.partition("=")[2][:1], UNKNOWN_ERROR_M)
    error = SOURCE_ERROR_M.get(source) or GEOMETRY_ERROR_M.get(geometry, UNKNOWN_ERROR_M)
    return max(error, AMBIGUOUS_M) if "ambiguous" in precision else error


def settlement_radius_m(category: str, population: int, error_m: float) -> float:
    """A settlement's extent and its point's error together."""
    return together_m(FOOTPRINT_SHARE * footprint_m(category, population), error_m)


def together_m(*parts: float) -> float:
    """Independent errors add in squares; the result is rounded to 10 m."""
    return round(math.hypot(*parts), -1)


def _density(category: str, population: int) -> float:
    if category in ("M", "K"):
        return next(density for least, density in CITY_DENSITIES if population >= least)
    return TOWNSHIP_DENSITY if category == "X" else VILLAGE_DENSITY
