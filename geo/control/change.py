"""What changed between two days on one maker's maps: gained and lost polygons, and their areas."""

from dataclasses import dataclass, field
from datetime import date

import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.area import NOT_UPDATED, NOT_UPDATED_HERE
from geo.control.at import ControlMaps
from geo.control.cut import Cutter
from geo.control.earth import area_km2
from geo.control.model import MapInfo
from geo.control.region import Region
from geo.errors import UsageError

SPECK_KM2 = 1e-4
"""Polygons under 100 m² are rounding of corners, not ground."""


@dataclass(frozen=True, slots=True)
class Change:
    """Ground that is newly, or no longer, inside one maker's occupied area; km² equal-area.

    `from_map`, `to_map` are the dates of the maps that answer for the two days.
    """

    maker: str
    date_from: date
    date_to: date
    within: str
    newly_occupied_km2: float
    no_longer_occupied_km2: float
    net_km2: float
    from_map: date
    to_map: date
    note: str | None
    newly_occupied: BaseGeometry = field(repr=False)
    no_longer_occupied: BaseGeometry = field(repr=False)


def changes(
    maps: ControlMaps, first: date, last: date, region: Region | None = None
) -> list[Change]:
    """One change a maker that has a map for both days; two makers are never subtracted.

    Raises UsageError when the days are in the wrong order.
    """
    if first > last:
        raise UsageError(f"{first} is after {last}: give the earlier day first")
    found = (change_of(maps, maker, first, last, region) for maker in maps.makers)
    return [change for change in found if change is not None]


def change_of(
    maps: ControlMaps, maker: str, first: date, last: date, region: Region | None = None
) -> Change | None:
    """The change on one maker's maps; None where it has no map that early."""
    before, after = maps.latest(maker, first), maps.latest(maker, last)
    if before is None or after is None:
        return None
    cutter = Cutter(region)
    old, new = cutter.held(before), cutter.held(after)
    gained, lost = _without_specks(new - old), _without_specks(old - new)
    plus, minus = float(area_km2(gained)), float(area_km2(lost))
    return Change(
        maker=maker,
        date_from=first,
        date_to=last,
        within=region.name if region else "whole map",
        newly_occupied_km2=round(plus, 3),
        no_longer_occupied_km2=round(minus, 3),
        net_km2=round(plus - minus, 3),
        from_map=before.info.map_date,
        to_map=after.info.map_date,
        note=_note(before.info, after.info, plus + minus),
        newly_occupied=gained,
        no_longer_occupied=lost,
    )


def _without_specks(area: BaseGeometry) -> BaseGeometry:
    parts = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon([part for part in parts if float(area_km2(part)) >= SPECK_KM2])


def _note(before: MapInfo, after: MapInfo, changed: float) -> str | None:
    if before.map_date == after.map_date:
        return f"both days are answered by the map of {before.map_date}"
    if changed:
        return None
    return NOT_UPDATED if before.sha256 == after.sha256 else NOT_UPDATED_HERE
