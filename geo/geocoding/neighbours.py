"""Settlements near a point whose names differ from an asked one only in the ending."""

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.candidates import PER_LON
from geo.geocoding.shapes import M_PER_DEGREE
from geo.languages.folding import fold

REACH_M = 15_000.0
"""How near a place with another ending must be to be worth a line."""
ENDING = 4
"""Letters that two endings may differ in: Іванівка, Іванівське."""
STEM = 5
"""Letters that must be the same: shorter stems are shared by too many names."""


def spelt_alike_near(
    gazetteer: Gazetteer, name: str, point: tuple[float, float]
) -> tuple[int, ...]:
    """Place numbers of the settlements around `point` (degrees) that `name` nearly names."""
    east = (np.asarray(gazetteer.lon) - point[0]) * PER_LON
    north = (np.asarray(gazetteer.lat) - point[1]) * M_PER_DEGREE
    close = (east**2 + north**2 < REACH_M**2) & (gazetteer.kind == KINDS.index("settlement"))
    asked = fold(name)
    return tuple(p for p in np.flatnonzero(close).tolist() if _is_alike(gazetteer, p, asked))


def _is_alike(gazetteer: Gazetteer, place: int, asked: str) -> bool:
    names = gazetteer.entry(place).names
    return any(_differ_in_ending(fold(n), asked) for n in (names.en, names.uk, names.ru) if n)


def _differ_in_ending(one: str, other: str) -> bool:
    stem = max(STEM, max(len(one), len(other)) - ENDING)
    return one[:stem] == other[:stem] and min(len(one), len(other)) >= stem
