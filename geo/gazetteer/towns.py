"""Which settlement a point belongs to."""

import numpy as np
import numpy.typing as npt

from geo.gazetteer.draft import Draft
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.geometry import EARTH_RADIUS_M

REACH = 1.6
"""A point this many radii from a settlement still belongs to it: radii hold 80 %."""

SMALL_M = 2500.0
"""Settlements are taken at least this wide: stations and mines lie at their edge."""


class Towns:
    """All settlements of a gazetteer, ready for many questions."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        settlement = np.asarray(gazetteer.kind) == KINDS.index("settlement")
        self.numbers: npt.NDArray[np.int64] = np.flatnonzero(settlement)
        self._gazetteer = gazetteer
        self._lon = np.radians(gazetteer.lon[self.numbers])
        self._lat = np.radians(gazetteer.lat[self.numbers])
        self._reach = np.maximum(gazetteer.radius_m[self.numbers], SMALL_M) * REACH

    def containing(self, lon: float, lat: float) -> str:
        """The id of the settlement relative to whose size the point is nearest; "" for none."""
        x = (self._lon - np.radians(lon)) * np.cos(np.radians(lat))
        y = self._lat - np.radians(lat)
        share = EARTH_RADIUS_M * np.hypot(x, y) / self._reach
        nearest = int(share.argmin())
        if share[nearest] > 1:
            return ""
        return self._gazetteer.entry(int(self.numbers[nearest])).id


def settle(draft: Draft, gazetteer: Gazetteer) -> Draft:
    """Give a draft what contains its town."""
    town = gazetteer.by_id(draft.settlement) if draft.settlement else None
    if town is not None:
        for level in ("hromada", "raion", "oblast"):
            number = int(getattr(gazetteer, level)[town])
            setattr(draft, level, gazetteer.entry(number).id if number >= 0 else "")
    return draft
