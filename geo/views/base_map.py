"""The ground under the events, from the gazetteer: borders as lines, names of places by zoom."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geo.gazetteer.index import Entry, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.filters import BBox
from geo.records.vocabulary import Lang, PlaceKind

OFFICIAL = "UA"
"""Codes of KATOTTG begin so: the units of Ukraine."""
HOME = "country:ua"
AREAS: tuple[PlaceKind, ...] = ("country", "oblast")
SEAS = ("sea of azov", "black sea")
AROUND = (20.5, 43.0, 42.5, 54.0)
"""Neighbouring countries are named inside this box, which a view of all Ukraine shows."""
LEAST_ROOM_DEG2 = 0.5
"""Square degrees; less of a country is a corner of the view."""
SLIVER_DEG = 0.0008
"""About 80 m: twice the gaps that were measured between neighbouring raions."""
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
    """Borders of Ukraine by level as flat `[lon, lat, lon, lat, …]` rings in degrees.

    Districts abroad are known as circles only, which are no borders. An oblast is the union of
    its raions, so that the two levels lie on one another.
    """
    gazetteer = _gazetteer()
    known = ((int(n), gazetteer.area(int(n))) for n in _of_kind(gazetteer, "raion"))
    raions = {n: shape(dict(area)) for n, area in known
              if area is not None and gazetteer.entry(n).id.startswith(OFFICIAL)}  # fmt: skip
    by_oblast: dict[int, list[BaseGeometry]] = {}
    for number, area in raions.items():
        by_oblast.setdefault(int(gazetteer.oblast[number]), []).append(area)
    oblasts = [_joined(parts) for parts in by_oblast.values()]
    country = _joined(oblasts)
    return {"country": _rings([country]), "oblast": _rings(oblasts),
            "raion": _rings(raions.values())}  # fmt: skip


def _joined(parts: list[BaseGeometry]) -> BaseGeometry:
    """One area without the slivers that separate simplification leaves between its parts."""
    grown = shapely.buffer(parts, SLIVER_DEG, join_style="mitre")
    return shapely.buffer(shapely.union_all(grown), -SLIVER_DEG, join_style="mitre")


def _rings(areas: Iterable[BaseGeometry]) -> list[list[float]]:
    polygons = shapely.get_parts(list(areas))
    return [np.round(shapely.get_coordinates(ring), 4).ravel().tolist()
            for ring in shapely.get_exterior_ring(polygons)]  # fmt: skip


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


@lru_cache(maxsize=4)
def area_names(lang: Lang) -> list[dict[str, Any]]:
    """Seas, countries around and Ukraine's oblasts: name, kind, and a point in their midst."""
    gazetteer = _gazetteer()
    seas = [gazetteer.entry(gazetteer.lookup(name)[0].place) for name in SEAS]
    found = [_label(entry, "sea", entry.lon, entry.lat, lang) for entry in seas]
    for kind in AREAS:
        for number in _of_kind(gazetteer, kind).tolist():
            entry, area = gazetteer.entry(number), gazetteer.area(number)
            ours = entry.id.startswith(OFFICIAL) if kind == "oblast" else entry.id != HOME
            room = _room(shape(dict(area))) if area is not None and ours else None
            if room is not None:
                found.append(_label(entry, kind, *room, lang))
    return found


def _label(entry: Entry, kind: str, lon: float, lat: float, lang: Lang) -> dict[str, Any]:
    name = entry.names.in_language(lang) or ""
    return {"name": name, "kind": kind, "lon": round(lon, 4), "lat": round(lat, 4)}


def _room(area: BaseGeometry) -> tuple[float, float] | None:
    """The middle of the widest room that an area has on the map; None for a mere corner."""
    near = shapely.intersection(shapely.make_valid(area), shapely.box(*AROUND))
    widest = max(shapely.get_parts(near), key=shapely.area, default=None)
    if widest is None or widest.area < LEAST_ROOM_DEG2:
        return None
    lon, lat = shapely.get_coordinates(shapely.maximum_inscribed_circle(widest))[0]
    return float(lon), float(lat)


@lru_cache(maxsize=1)
def _settlements() -> tuple[NDArray[Any], NDArray[Any]]:
    """Numbers of all settlements and their people, most people first."""
    gazetteer = _gazetteer()
    numbers = _of_kind(gazetteer, "settlement")
    people = np.maximum(np.asarray(gazetteer.population[numbers], dtype=np.int64), 0)
    order = np.argsort(-people, kind="stable")
    return numbers[order], people[order]


def _of_kind(gazetteer: Gazetteer, kind: PlaceKind) -> NDArray[Any]:
    return np.flatnonzero(np.asarray(gazetteer.kind) == KINDS.index(kind))


def _fewest(zoom: float) -> int:
    return next((people for upto, people in PEOPLE_AT_ZOOM if zoom <= upto), 0)
