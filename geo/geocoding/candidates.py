"""The places that the names of a report may mean, side by side."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.geocoding.context import Context, Name
from geo.geocoding.shapes import M_PER_DEGREE

PER_LON = M_PER_DEGREE * math.cos(math.radians(48.5))
"""Metres in one degree of longitude in the middle of the theatre."""

KEPT = 10
"""Candidates of one name that are weighed; Mykolaivka has 97, of which nine in ten lie far from
every certain place of the report. The right one is among the first ten in all labelled passages."""
ANCHORED = 6.0
"""How much nearness to a certain place counts against population in that first look."""
ANCHOR_REACH_M = 15_000.0
NAMED_REGION = 4.0
"""How much lying in a certain region of the report counts there."""


@dataclass(slots=True)
class Field:
    """All candidates of all names side by side; `firsts` is where each name's begin.

    `east`, `north` are metres on a flat grid, `base` what speaks for a candidate by itself,
    `share` its chance within its name, `parts` the named parts of its total.
    """

    places: np.ndarray
    owner: np.ndarray
    firsts: np.ndarray
    east: np.ndarray
    north: np.ndarray
    base: np.ndarray
    share: np.ndarray
    parts: dict[str, np.ndarray] = field(default_factory=dict)

    def of(self, name: int) -> slice:
        """The candidates of one name."""
        last = self.firsts[name + 1] if name + 1 < len(self.firsts) else len(self.places)
        return slice(int(self.firsts[name]), int(last))

    def add(self, part: str, value: np.ndarray | None) -> None:
        """Add a named part to every candidate, if the report has it."""
        if value is None:
            return
        self.base = self.base + value
        self.parts[part] = value


def spread(context: Context, prior: np.ndarray) -> Field:
    """Lay out the candidates worth weighing; `prior` is a value for every place."""
    gazetteer = context.gazetteer
    chosen = _worth(gazetteer, context.names, prior)
    sizes = [len(places) for places in chosen]
    places = np.array([place for listed in chosen for place in listed])
    return Field(
        places=places,
        owner=np.repeat(np.arange(len(sizes)), sizes),
        firsts=np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(int),
        east=gazetteer.lon[places] * PER_LON,
        north=gazetteer.lat[places] * M_PER_DEGREE,
        base=np.zeros(len(places)),
        share=np.ones(len(places)),
    )


def _worth(gazetteer: Gazetteer, names: Sequence[Name], prior: np.ndarray) -> list[Sequence[int]]:
    """The readings of each name to weigh: all of a name with hints, else the best at a look."""
    wide = [n for n in names if len(n.readings) > KEPT and not n.hints and not n.stated]
    if not wide:
        return [name.readings for name in names]
    places = np.array([place for name in wide for place in name.readings])
    anchors = [name.readings[0] for name in names if len(name.readings) == 1]
    looks = -_first_look(gazetteer, places, prior, np.array(anchors, dtype=int))
    best: dict[int, Sequence[int]] = {}
    first = 0
    for name in wide:
        last = first + len(name.readings)
        kept = np.sort(np.argpartition(looks[first:last], KEPT)[:KEPT])
        best[id(name)] = places[first:last][kept].tolist()
        first = last
    return [best.get(id(name), name.readings) for name in names]


def _first_look(
    gazetteer: Gazetteer, places: np.ndarray, prior: np.ndarray, certain: np.ndarray
) -> np.ndarray:
    """What speaks for places by themselves, and beside the certain places of the report."""
    looks: np.ndarray = prior[places]
    if not len(certain):
        return looks
    looks = looks + ANCHORED * _nearness(gazetteer, places, certain)
    inside = gazetteer.oblast[places][:, None] == certain
    inside |= gazetteer.raion[places][:, None] == certain
    looks += NAMED_REGION * inside.any(axis=1)
    return looks


def _nearness(gazetteer: Gazetteer, places: np.ndarray, anchors: np.ndarray) -> np.ndarray:
    """Closeness to the nearest certain place, 1 at it."""
    east = (gazetteer.lon[places][:, None] - gazetteer.lon[anchors][None, :]) * PER_LON
    north = (gazetteer.lat[places][:, None] - gazetteer.lat[anchors][None, :]) * M_PER_DEGREE
    nearest: np.ndarray = (east**2 + north**2).min(axis=1)
    return 1.0 / (1.0 + nearest / ANCHOR_REACH_M**2)
