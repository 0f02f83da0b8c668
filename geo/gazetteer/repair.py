"""Puts right the points that are known to be missing or bad, from better tables."""

from collections.abc import Iterable

from geo.gazetteer.draft import Draft
from geo.gazetteer.radius import CONTAINER_SHARE, settlement_radius_m
from geo.gazetteer.raw import rows
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m

BETTER_ERROR_M = 300.0
"""OpenStreetMap draws the settlement itself."""

SAME_PLACE_M = 25_000.0
"""A same-named point farther away is another village."""

KEPT_SOURCES = ("osm_polygon", "geonames_via_viina", "simplemaps", "GeoNames")
"""Points at least as good as a polygon's representative point."""


def repair(towns: list[Draft]) -> None:
    """Take the points set by hand, then the OpenStreetMap points of lone names."""
    better = {row["katottg"]: row for row in rows("points.csv")}
    for town in towns:
        row = better.get(town.id)
        if row:
            town.lon, town.lat = float(row["lon"]), float(row["lat"])
            town.radius_m, town.basis = float(row["radius_m"]), row["basis"]
    _from_openstreetmap([t for t in towns if t.category != "M" and t.id not in better])


def widen(towns: Iterable[Draft], units: Iterable[Draft]) -> None:
    """Give a settlement at its container's point the radius in which it may lie."""
    known = {unit.id: unit for unit in units}
    for town in towns:
        if town.basis.startswith("admin_area"):
            inside = known.get(town.raion if "raion" in town.basis else town.hromada)
            if inside is not None:
                town.radius_m = round(CONTAINER_SHARE * inside.radius_m, -1)


def _from_openstreetmap(towns: list[Draft]) -> None:
    named: dict[str, list[Draft]] = {}
    for town in towns:
        named.setdefault(fold(town.names.uk or ""), []).append(town)
    for row in rows("osm_districts.csv.gz"):
        lon, lat = float(row["lon"]), float(row["lat"])
        near = [
            t for t in named.get(fold(row["name_uk"]), ())
            if great_circle_m(lon, lat, t.lon, t.lat) < SAME_PLACE_M
        ]  # fmt: skip
        if len(near) == 1 and not near[0].basis.startswith(KEPT_SOURCES):
            _move(near[0], lon, lat)


def _move(town: Draft, lon: float, lat: float) -> None:
    town.lon, town.lat, town.basis = lon, lat, "OpenStreetMap settlement polygon"
    town.radius_m = settlement_radius_m(town.category, town.population, BETTER_ERROR_M)
