"""Support of regions: named right after a place, governing its sentence, or elsewhere."""

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.candidates import Field
from geo.geocoding.context import APART, Context

STATED = 6.0
"""In the oblast, raion or hromada that is named right after it, or after its list."""
GOVERNING = 0.8
"""In a region that its own sentence names."""
MENTIONED = 0.4
"""In a region that the report names before it, falling with the distance in the text."""
SPEAKER = 2.5
"""In the region whose office speaks ("the governor of Belgorod Oblast: ... in Alekseyevka"), or in
the only one that the report names."""
SPOKEN = 1_500.0
"""Characters after which half of that is left."""
AFTERWARDS = 0.4
"""Share of that for a region that only a later sentence names."""

_IS_REGION = np.isin(KINDS, ("oblast", "raion", "hromada", "area", "direction"))
_IS_ROUND = np.isin(KINDS, ("area", "direction"))
ROUND_SHARE = 0.6
"""Regions without members (Crimea, Donbas, directions) are taken as discs of this share of the
radius that covers them."""


def in_regions(context: Context, candidates: Field) -> np.ndarray:
    """What regions of the report add to every candidate inside them."""
    bonus = np.zeros(len(candidates.places))
    likely = np.flatnonzero(candidates.share > 0.5)
    kinds = context.gazetteer.kind[candidates.places[likely]]
    regions = likely[_IS_REGION[kinds]]
    if len(regions):
        inside = _inside(context.gazetteer, candidates.places, candidates.places[regions])
        inside |= _around(context.gazetteer, candidates, regions)
        told = _told(context, candidates.owner[regions])[candidates.owner]
        bonus = (inside * told).max(axis=1)
    for number, name in enumerate(context.names):
        if name.stated:
            own = candidates.of(number)
            stated = np.array(name.stated)
            bonus[own] += STATED * _inside(context.gazetteer, candidates.places[own], stated).any(
                axis=1
            )
    return bonus


def _told(context: Context, regions: np.ndarray) -> np.ndarray:
    """How strongly regions (names by number) speak for each name, (names, regions)."""
    owner, at, sentence = context.laid_out()
    firsts = np.searchsorted(owner, np.arange(len(context.names)))
    uses = [np.flatnonzero(owner == region) for region in regions.tolist()]
    own = np.concatenate(uses)
    apart = at[:, None] - at[own][None, :]
    same = sentence[:, None] == sentence[own][None, :]
    value = np.where(same, GOVERNING, _at_distance(MENTIONED, apart, APART))
    alone = len(regions) == 1
    spoken = np.maximum(_speaks(context, regions), alone)
    value = np.maximum(value, _at_distance(SPEAKER, apart, SPOKEN) * spoken[None, :])
    value = np.maximum(value, SPEAKER * (same & alone))
    columns = np.cumsum([0, *map(len, uses[:-1])])
    by_region = np.maximum.reduceat(value, columns, axis=1)
    found: np.ndarray = np.maximum.reduceat(by_region, firsts, axis=0)
    found[regions, np.arange(len(regions))] = 0.0
    return found


def _at_distance(weight: float, apart: np.ndarray, half: float) -> np.ndarray:
    """A weight falling with the characters from a region to a name, less where it comes after."""
    value: np.ndarray = weight / (1.0 + np.abs(apart) / half)
    value[apart < 0] *= AFTERWARDS
    return value


def _speaks(context: Context, regions: np.ndarray) -> np.ndarray:
    """1 for each use of the regions' names inside the name of an office, else 0."""
    uses = [at for region in regions.tolist() for at in context.names[region].mentions]
    return np.array([context.mentions[at].role == "source" for at in uses], dtype=float)


def _around(gazetteer: Gazetteer, candidates: Field, regions: np.ndarray) -> np.ndarray:
    """Whether candidates lie in the disc of a region, (candidates, regions)."""
    east = candidates.east[:, None] - candidates.east[regions][None, :]
    north = candidates.north[:, None] - candidates.north[regions][None, :]
    reach = ROUND_SHARE * gazetteer.radius_m[candidates.places[regions]]
    codes = gazetteer.kind[candidates.places[regions]]
    reach = np.where(_IS_ROUND[codes], reach, 0.0)
    found: np.ndarray = east**2 + north**2 < reach[None, :] ** 2
    return found


def _inside(gazetteer: Gazetteer, places: np.ndarray, regions: np.ndarray) -> np.ndarray:
    """Whether places lie in regions, (places, regions)."""
    found: np.ndarray = gazetteer.oblast[places][:, None] == regions[None, :]
    found |= gazetteer.raion[places][:, None] == regions[None, :]
    found |= gazetteer.hromada[places][:, None] == regions[None, :]
    return found
