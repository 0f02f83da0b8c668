"""A change of the occupied area told raion by raion, so that its sum can be followed."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.control.change import Change
from geo.control.earth import area_km2
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.vocabulary import Lang

LEAST_KM2 = 0.05
"""Rows of less are counted with the rest: the outlines of raions are drawn to about 0.1 km."""
ROUNDING_KM2 = 0.005
"""Less is the rounding of the change itself."""


@dataclass(frozen=True, slots=True)
class RaionChange:
    """Square kilometres of one raion; `raion` None is the rest: outside them, and slivers."""

    maker: str
    raion: str | None
    newly_occupied_km2: float
    no_longer_occupied_km2: float

    @property
    def net_km2(self) -> float:
        """What became occupied, less what ceased to be."""
        return self.newly_occupied_km2 - self.no_longer_occupied_km2


def by_raion(change: Change, lang: Lang = "en") -> list[RaionChange]:
    """One row a raion, the largest change first; with the rest they add up to the change."""
    gained, lost = _cut(change.newly_occupied), _cut(change.no_longer_occupied)
    rows = [
        RaionChange(change.maker, _name(place, lang), gained.get(place, 0.0), lost.get(place, 0.0))
        for place in gained.keys() | lost.keys()
    ]
    told = [r for r in rows if r.newly_occupied_km2 + r.no_longer_occupied_km2 >= LEAST_KM2]
    told.sort(key=lambda row: -(row.newly_occupied_km2 + row.no_longer_occupied_km2))
    rest = _rest(change, told)
    left = abs(rest.newly_occupied_km2) + abs(rest.no_longer_occupied_km2)
    return [*told, rest] if left >= ROUNDING_KM2 else told


def _rest(change: Change, told: list[RaionChange]) -> RaionChange:
    """What the rows leave of the change; below nothing where outlines of raions overlap."""
    gained = change.newly_occupied_km2 - sum(row.newly_occupied_km2 for row in told)
    lost = change.no_longer_occupied_km2 - sum(row.no_longer_occupied_km2 for row in told)
    return RaionChange(change.maker, None, round(gained, 3), round(lost, 3))


def _cut(area: BaseGeometry) -> dict[int, float]:
    """Square kilometres of an area in each raion that it touches, by place number."""
    parts = np.asarray(shapely.get_parts(area))
    numbers, outlines, tree = _raions()
    which, near = tree.query(parts, predicate="intersects")
    pieces = shapely.intersection(parts[which], outlines[near])
    found: dict[int, float] = {}
    for raion, km2 in zip(numbers[near], np.atleast_1d(area_km2(pieces)), strict=True):
        found[int(raion)] = found.get(int(raion), 0.0) + float(km2)
    return found


@lru_cache(maxsize=1)
def _raions() -> tuple[NDArray[Any], NDArray[Any], shapely.STRtree]:
    """Place numbers of all raions, their outlines in degrees, and a tree over these."""
    gazetteer = _gazetteer()
    of_kind = np.flatnonzero(np.asarray(gazetteer.kind) == KINDS.index("raion"))
    known = [(int(n), area) for n in of_kind if (area := gazetteer.area(int(n))) is not None]
    outlines = np.array([shapely.make_valid(shapely.geometry.shape(dict(a))) for _, a in known])
    return np.array([n for n, _ in known]), outlines, shapely.STRtree(outlines)


def _name(place: int, lang: Lang) -> str:
    entry = _gazetteer().entry(place)
    return entry.names.in_language(lang) or entry.id


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()
