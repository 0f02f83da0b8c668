"""Rules for publishing safely: recent events wait, points are shown no finer than wanted."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from geo.errors import UsageError
from geo.records.feature import Feature
from geo.records.geometry import EARTH_RADIUS_M, point

_METRES_PER_DEGREE = math.radians(1) * EARTH_RADIUS_M


@dataclass(frozen=True, slots=True)
class Rules:
    """`delay_days`: events of the last so many days are held back (undated ones by their report).

    `coarsen_m`: points move to the middle of a grid of this many metres and say so. Zero: off.
    """

    delay_days: int = 0
    coarsen_m: float = 0.0

    def __post_init__(self) -> None:
        if self.delay_days < 0 or not 0 <= self.coarsen_m <= 100_000:
            raise UsageError("--delay-days needs 0 or more, --coarsen-m 0 to 100000")


def publishable(
    features: Iterable[Feature], rules: Rules, today: date, withheld: dict[str, int]
) -> Iterator[Feature]:
    """The Features that may go out, coarsened; `withheld` counts the others by reason."""
    newest = (today - timedelta(days=rules.delay_days)).isoformat()
    reason = f"happened in the last {rules.delay_days} days"
    for shape in features:
        if rules.delay_days and _day(shape) > newest:
            withheld[reason] = withheld.get(reason, 0) + 1
        else:
            yield coarsen(shape, rules.coarsen_m) if rules.coarsen_m else shape


def coarsen(shape: Feature, cell_m: float) -> Feature:
    """A point Feature moved to the middle of its cell, its uncertainty grown to cover the cell."""
    geometry, given = shape["geometry"], shape["properties"]
    if geometry is None or geometry["type"] != "Point":
        return shape
    lon, lat = geometry["coordinates"][:2]
    north = cell_m / _METRES_PER_DEGREE
    row = _middle(lat, north)
    east = north / max(math.cos(math.radians(row)), 0.01)
    reach = cell_m / math.sqrt(2)
    hidden = {
        "place_candidates": [],
        "place_why": [*given["place_why"], f"coarsened to {cell_m:g} m for publication"],
        "uncertainty_m": max(given["uncertainty_m"] or 0.0, 0.0) + reach,
        "geo_precision": max(given["geo_precision"] or 2, 2),
    }
    moved = point(_middle(lon, east), row)
    return {**shape, "geometry": moved, "properties": {**given, **hidden}}


def _day(shape: Feature) -> str:
    given = shape["properties"]
    return str(given["date_end"] or given["published"] or "")


def _middle(value: float, step: float) -> float:
    return (math.floor(value / step) + 0.5) * step
