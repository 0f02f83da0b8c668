"""Nonsense is refused: geometry mended and said so, implausible maps set aside with a reason."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.earth import area_km2
from geo.control.model import AreaClass, Areas, ControlMap, MapInfo, held_area
from geo.records.filters import BBox

BOX: BBox = (20.0, 43.0, 50.0, 58.0)
"""Control maps of this war lie inside: Ukraine and the Russian border oblasts, with room."""

CRIMEA = (34.1, 45.0)
"""Simferopol: occupied on every map since 2014."""

MAX_STEP_KM2 = 3_000.0
"""Per day. The archive's largest step in 769 days is 116 km²; the fastest true changes since
2022 (Kyiv in March, Kharkiv in September) came near 3,000 km² a day."""

MAX_STEP_SHARE = 0.2
"""Of the area before, whatever the time between: a class or a region was lost in the making."""

MEMORY_DAYS = 180
"""A map farther away in time than this says nothing about what is plausible."""


def checked(
    control_map: ControlMap, neighbour: MapInfo | None, *, insist: bool = False
) -> ControlMap:
    """The map mended, measured and hashed; `info.set_aside` says why it is not to be used.

    `neighbour` is the same maker's nearest map in use, to judge the step between the two.
    """
    mended, notes = _mended(control_map.areas)
    held = held_area(mended)
    info = replace(
        control_map.info,
        occupied_km2=round(float(area_km2(held)), 3),
        sha256=_hash(mended),
        notes=(*control_map.info.notes, *notes),
    )
    reason = None if insist else next(_reasons(info, mended, held, neighbour), None)
    return ControlMap(replace(info, set_aside=reason), lambda: mended)


def _mended(areas: Areas) -> tuple[dict[AreaClass, BaseGeometry], list[str]]:
    """Valid polygons, those of a class merged where they overlap, and what was done."""
    mended: dict[AreaClass, BaseGeometry] = {}
    notes: list[str] = []
    for kind, area in areas.items():
        parts = shapely.get_parts(shapely.force_2d(area))
        bad = int((~shapely.is_valid(parts)).sum())
        if bad:
            parts = shapely.get_parts(shapely.make_valid(parts))
            notes.append(f"{bad} invalid {kind} polygon{'s' if bad > 1 else ''} mended")
        merged = _merged(_polygons(parts))
        if not merged.is_empty:
            mended[kind] = merged
    return mended, notes


def _merged(parts: list[Any]) -> BaseGeometry:
    whole = shapely.MultiPolygon(parts)
    return whole if whole.is_valid else shapely.union_all(parts)


def _polygons(parts: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    flat = shapely.get_parts(list(parts))
    return [part for part in flat if part.geom_type == "Polygon" and not part.is_empty]


def _reasons(
    info: MapInfo, areas: Areas, held: BaseGeometry, neighbour: MapInfo | None
) -> Iterator[str]:
    if held.is_empty and info.extent is None:
        yield "it holds no occupied area"
        return
    yield from _box_reasons(areas)
    if info.extent is None:
        if not shapely.intersects_xy(held, *CRIMEA):
            yield "it lacks Crimea: part of the map may be missing"
        yield from _step_reasons(info, neighbour)


def _box_reasons(areas: Areas) -> Iterator[str]:
    for kind, area in areas.items():
        west, south, east, north = area.bounds
        if _inside(west, south, east, north):
            continue
        box = f"{west:.2f},{south:.2f},{east:.2f},{north:.2f}"
        if _inside(south, west, north, east):
            yield f"longitude and latitude are swapped (the {kind} box is {box})"
        yield f"the {kind} box {box} lies outside the region"


def _inside(west: float, south: float, east: float, north: float) -> bool:
    return BOX[0] <= west and BOX[1] <= south and east <= BOX[2] and north <= BOX[3]


def _step_reasons(info: MapInfo, neighbour: MapInfo | None) -> Iterator[str]:
    if neighbour is None or neighbour.occupied_km2 is None or info.occupied_km2 is None:
        return
    days = max(1, abs((info.map_date - neighbour.map_date).days))
    step = info.occupied_km2 - neighbour.occupied_km2
    allowed = min(MAX_STEP_KM2 * days, MAX_STEP_SHARE * neighbour.occupied_km2)
    if days <= MEMORY_DAYS and abs(step) > allowed:
        more = f"{step:+,.0f}".replace("-", "−")
        yield (
            f"its occupied area of {info.occupied_km2:,.0f} km² jumps by {more} km² from the map "
            f"of {neighbour.map_date}"
        )


def _hash(areas: Areas) -> str:
    content = sha256()
    for kind in sorted(areas):
        content.update(kind.encode())
        content.update(shapely.to_wkb(areas[kind], byte_order=1))
    return content.hexdigest()
