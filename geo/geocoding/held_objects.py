"""Support of objects: "the air base in Novofedorivka" means the town of that name that has one."""

from functools import lru_cache

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.geocoding.candidates import Field
from geo.geocoding.context import Context

HOLDS = 3.0
"""The place has an object of the kind that the text names in it."""


def by_objects(context: Context, candidates: Field) -> np.ndarray | None:
    """What known objects add to every candidate; None where the text names none in a town."""
    bonus = None
    for number, name in enumerate(context.names):
        if name.objects and len(name.readings) > 1:
            bonus = np.zeros(len(candidates.places)) if bonus is None else bonus
            own = candidates.of(number)
            kinds = [_kinds(context.gazetteer, place) for place in candidates.places[own].tolist()]
            bonus[own] = [HOLDS * (not name.objects.isdisjoint(held)) for held in kinds]
    return bonus


@lru_cache(5_000)
def _kinds(gazetteer: Gazetteer, town: int) -> frozenset[str]:
    entries = (gazetteer.entry(place) for place in gazetteer.landmarks_in(town))
    return frozenset(entry.landmark_kind for entry in entries if entry.landmark_kind)
