"""Cutting many maps to one region: the box first, and what did not change is cut once."""

from collections.abc import Callable
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.earth import area_km2
from geo.control.model import HELD, AreaClass, ControlMap
from geo.control.region import Region

REST: tuple[AreaClass, ...] = ("contested", "liberated")

KEPT = 64
"""Cut pieces remembered: yesterday's and those of the other classes."""

EMPTY = shapely.MultiPolygon()


class Cutter:
    """Cuts maps to a region (None: everything) and measures the pieces."""

    def __init__(self, region: Region | None) -> None:
        self._region = region
        self._pieces: dict[bytes, BaseGeometry] = {}
        self._km2: dict[bytes, float] = {}

    def held(self, control_map: ControlMap) -> BaseGeometry:
        """The occupied area inside the region."""
        areas = control_map.areas_once()
        parts = [self._cut(areas[kind])[1] for kind in HELD if kind in areas]
        if len(parts) < 2:
            return parts[0] if parts else EMPTY
        return shapely.union_all(parts)

    def km2(self, control_map: ControlMap) -> dict[str, float]:
        """Square kilometres inside the region: `occupied`, `contested`, `liberated`."""
        areas = control_map.areas_once()
        held = [kind for kind in HELD if kind in areas]
        occupied = self._measured(areas[held[0]]) if len(held) == 1 else None
        if occupied is None:
            occupied = float(area_km2(self.held(control_map)))
        measured = {"occupied": occupied, "contested": 0.0, "liberated": 0.0}
        for kind in REST:
            if kind in areas:
                measured[kind] = self._measured(areas[kind])
        return measured

    def _measured(self, area: BaseGeometry) -> float:
        key, piece = self._cut(area)
        km2: float = _kept(self._km2, key, lambda: float(area_km2(piece)))
        return km2

    def _cut(self, area: BaseGeometry) -> tuple[bytes, BaseGeometry]:
        """The piece inside the region, with a key that is equal for equal pieces."""
        if self._region is None:
            return shapely.to_wkb(area), area
        box = self._region.area.bounds
        rough = shapely.clip_by_rect(area, *box)
        key = shapely.to_wkb(rough)
        return key, _kept(self._pieces, key, lambda: _inside(rough, self._region))


def _inside(rough: BaseGeometry, region: Region | None) -> BaseGeometry:
    if region is None or shapely.covers(region.area, rough):
        return rough
    sound = rough if shapely.is_valid(rough) else shapely.make_valid(rough)
    return shapely.intersection(sound, region.area)


def _kept(store: dict[bytes, Any], key: bytes, make: Callable[[], Any]) -> Any:
    if key not in store:
        if len(store) >= KEPT:
            del store[next(iter(store))]
        store[key] = make()
    return store[key]
