"""What the figure shows, gathered before anything is drawn; places are metres on the plane."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.area import on_day
from geo.control.at import ControlMaps
from geo.control.change import change_of
from geo.control.earth import from_plane, to_plane
from geo.control.model import ControlMap
from geo.control.region import Region
from geo.errors import MissingData
from geo.records.event import Event
from geo.records.filters import BBox
from geo.records.vocabulary import Lang, Side
from geo.views.figure.style import MAP_BOX, SIZE_IN, kind_of
from geo.views.figure.surroundings import (
    AreaName,
    Name,
    Points,
    area_names,
    borders,
    homeland,
    sea,
    tidy,
)
from geo.views.figure.surroundings import names as places

MARGIN = 0.06
"""Ground shown around the region, as a share of its longer side."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Events at one point: the group and claimant's side of each sort that occurs there."""

    x: float
    y: float
    uncertainty_m: float
    sorts: tuple[tuple[str, Side], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """The region, its frame (west, south, east, north in metres) and all that lies in it."""

    region: Region
    outline: BaseGeometry
    frame: BBox
    degrees: BBox
    on: date
    since: date | None
    shown: ControlMap | None
    grounds: dict[str, BaseGeometry]
    occupied_km2: float | None
    covered: float
    gained_km2: float | None
    lost_km2: float | None
    borders: dict[str, list[Points]]
    homeland: BaseGeometry
    sea: BaseGeometry
    names: tuple[Name, ...]
    area_names: list[AreaName]
    marks: tuple[Mark, ...]
    drawn: int
    not_drawn: int
    days: tuple[date, date] | None
    lang: Lang


def compose(
    region: Region,
    maps: ControlMaps,
    events: Iterable[Event],
    on: date,
    *,
    since: date | None = None,
    maker: str | None = None,
    names: Lang = "en",
    days: tuple[date, date] | None = None,
) -> Scene:
    """Gather a scene; raises MissingData when the named maker has no map of the day or before.

    `since` adds what was newly occupied between that day and `on`; `days` are the first and last
    day of the events, for the words below the picture.
    """
    outline = tidy(to_plane(region.area))
    frame = _frame(outline.bounds)
    degrees = _degrees(frame)
    shown = _shown(maps, maker, on)
    rows = on_day(maps, region, on) if shown else []
    row = next((r for r in rows if shown and r.maker == shown.info.maker), None)
    grounds = _grounds(shown, degrees)
    change = change_of(maps, shown.info.maker, since, on, region) if shown and since else None
    if change is not None:
        grounds["newly_occupied"] = to_plane(change.newly_occupied)
        grounds["no_longer_occupied"] = to_plane(change.no_longer_occupied)
    marks, drawn, not_drawn = _marks(events, frame)
    water, rings = sea(frame, degrees), borders(frame)
    return Scene(
        region=region,
        outline=outline,
        frame=frame,
        degrees=degrees,
        on=on,
        since=since,
        shown=shown,
        grounds={kind: area for kind, area in grounds.items() if not area.is_empty},
        occupied_km2=row.occupied_km2 if row else None,
        covered=row.covered if row else 1.0,
        gained_km2=change.newly_occupied_km2 if change else None,
        lost_km2=change.no_longer_occupied_km2 if change else None,
        borders=rings,
        homeland=homeland(rings["oblast"]),
        sea=water,
        names=places(frame, degrees, outline, names),
        area_names=area_names(frame, degrees, outline, water, names),
        marks=marks,
        drawn=drawn,
        not_drawn=not_drawn,
        days=days,
        lang=names,
    )


def _shown(maps: ControlMaps, maker: str | None, on: date) -> ControlMap | None:
    if maker is None:
        found = (maps.latest(name, on) for name in maps.makers)
        return next((m for m in found if m is not None), None)
    shown = maps.latest(maker, on)
    if shown is None:
        known = ", ".join(maps.makers) or "none"
        raise MissingData(f"no map by {maker!r} of {on} or earlier (makers loaded: {known})")
    return shown


def _frame(bounds: BBox) -> BBox:
    """The region with its margin, widened to the shape of the map's box."""
    west, south, east, north = bounds
    wanted = (MAP_BOX[2] * SIZE_IN[0]) / (MAP_BOX[3] * SIZE_IN[1])
    room = 1 + 2 * MARGIN
    height = max(north - south, (east - west) / wanted) * room
    x, y = (west + east) / 2, (south + north) / 2
    return x - height * wanted / 2, y - height / 2, x + height * wanted / 2, y + height / 2


def _degrees(frame: BBox) -> BBox:
    west, south, east, north = frame
    corners = np.array([(west, south), (west, north), (east, south), (east, north)])
    lonlat = from_plane(corners)
    (w, s), (e, n) = lonlat.min(axis=0), lonlat.max(axis=0)
    return float(w), float(s), float(e), float(n)


def _grounds(shown: ControlMap | None, degrees: BBox) -> dict[str, BaseGeometry]:
    """The areas of a map by class, cut to the frame; annexed ground is occupied ground."""
    if shown is None:
        return {}
    box = shapely.box(*degrees)
    areas = {"occupied": shown.held(), **{k: shown.area(k) for k in ("contested", "liberated")}}
    if shown.info.extent is not None:
        areas["no_map"] = shapely.difference(box, shapely.box(*shown.info.extent))
    return {kind: to_plane(shapely.intersection(area, box)) for kind, area in areas.items()}


def _marks(events: Iterable[Event], frame: BBox) -> tuple[tuple[Mark, ...], int, int]:
    """Marks by point; how many events they stand for; how many have no point to draw."""
    at: dict[tuple[float, float], list[Event]] = {}
    without = 0
    for event in events:
        if event.geometry is None or event.geometry["type"] != "Point":
            without += 1
        else:
            lon, lat = event.geometry["coordinates"][:2]
            at.setdefault((lon, lat), []).append(event)
    marks = [mark for point, found in at.items() if (mark := _mark(point, found, frame))]
    drawn = sum(len(found) for point, found in at.items() if _mark(point, found, frame))
    return tuple(marks), drawn, without


def _mark(point: tuple[float, float], events: list[Event], frame: BBox) -> Mark | None:
    x, y = shapely.get_coordinates(to_plane(shapely.Point(point)))[0]
    if not (frame[0] <= x <= frame[2] and frame[1] <= y <= frame[3]):
        return None
    sorts = dict.fromkeys((kind_of(event.activity), event.claimant_side) for event in events)
    radius = max((event.uncertainty_m or 0.0 for event in events), default=0.0)
    return Mark(float(x), float(y), radius, tuple(sorted(sorts)))
