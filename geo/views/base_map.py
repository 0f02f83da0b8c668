"""The ground under the events, from the gazetteer: borders as lines, names of places by zoom."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.writer import KINDS
from geo.records.filters import BBox
from geo.records.vocabulary import Lang

LEVELS = ("oblast", "raion")
MOST_NAMES = 220
"""Names sent for one view: three times as many as find room on a wide screen."""
PEOPLE_AT_ZOOM = ((6, 250_000), (7, 90_000), (8, 30_000), (9, 9_000), (10, 2_500), (11, 500))
"""Fewest people of a named place up to a zoom; closer than the last all places are named."""
RANKS = (250_000, 50_000, 10_000, 1_000)
"""Fewest people of ranks 0 to 3, largest type first; everything smaller is rank 4."""


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()


@lru_cache(maxsize=1)
def lines() -> dict[str, list[list[float]]]:
    """Borders by level as flat `[lon, lat, lon, lat, …]` rings in degrees."""
    gazetteer = _gazetteer()
    return {
        level: [_flat(ring) for place in _of_kind(gazetteer, level)
                for ring in _shells(gazetteer.area(int(place)))]
        for level in LEVELS
    }  # fmt: skip


def names(bbox: BBox, zoom: float, lang: Lang) -> dict[str, list[Any]]:
    """The settlements that a view names, most important first: name, lon, lat, rank by size."""
    gazetteer = _gazetteer()
    west, south, east, north = bbox
    numbers, people = _settlements()
    lon, lat = gazetteer.lon[numbers], gazetteer.lat[numbers]
    seen = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    seen &= people >= _fewest(zoom)
    chosen = numbers[seen][:MOST_NAMES]
    ranks = np.searchsorted(-np.array(RANKS), -people[seen][:MOST_NAMES], side="left")
    entries = [gazetteer.entry(int(number)) for number in chosen]
    return {
        "name": [entry.names.in_language(lang) or "" for entry in entries],
        "lon": [round(entry.lon, 5) for entry in entries],
        "lat": [round(entry.lat, 5) for entry in entries],
        "rank": ranks.tolist(),
    }


@lru_cache(maxsize=1)
def _settlements() -> tuple[NDArray[Any], NDArray[Any]]:
    """Numbers of all settlements and their people, most people first."""
    gazetteer = _gazetteer()
    numbers = _of_kind(gazetteer, "settlement")
    people = np.maximum(np.asarray(gazetteer.population[numbers], dtype=np.int64), 0)
    order = np.argsort(-people, kind="stable")
    return numbers[order], people[order]


def _of_kind(gazetteer: Gazetteer, kind: str) -> NDArray[Any]:
    return np.flatnonzero(np.asarray(gazetteer.kind) == list(KINDS).index(kind))


def _fewest(zoom: float) -> int:
    return next((people for upto, people in PEOPLE_AT_ZOOM if zoom <= upto), 0)


def _shells(area: Any) -> list[Any]:
    if area is None:
        return []
    polygons = area["coordinates"] if area["type"] == "MultiPolygon" else [area["coordinates"]]
    return [polygon[0] for polygon in polygons]


def _flat(ring: Any) -> list[float]:
    return [round(value, 4) for position in ring for value in position[:2]]
