"""Puts right the points that are known to be missing or bad, from better tables."""

from geo.gazetteer.draft import Draft
from geo.gazetteer.raw import rows


def repair(towns: list[Draft]) -> None:
    """Take each better point of `points.csv`, with its radius and its source."""
    better = {row["katottg"]: row for row in rows("points.csv")}
    for town in towns:
        row = better.get(town.id)
        if row:
            town.lon, town.lat = float(row["lon"]), float(row["lat"])
            town.radius_m, town.basis = float(row["radius_m"]), row["basis"]
