"""The cached reads of control maps: their days, a region's series, changes, findings, figures."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, islice
from typing import Any

import orjson
import shapely

from dashboard import data, palette
from dashboard.filters import View
from dashboard.opened import kept, store
from geo.control.area import AreaRow, Pace, on_day, pace
from geo.control.change import Change, changes
from geo.control.compare import Comparison, compare
from geo.control.earth import from_plane, to_plane
from geo.control.findings import HOLDS, MOVES
from geo.control.region import Region
from geo.records.event import Event
from geo.records.filters import Filters
from geo.records.vocabulary import Activity, Lang
from geo.views.by_day import Days
from geo.views.control_belt import belt_features
from geo.views.control_by_raion import RaionChange, by_raion
from geo.views.control_change import change_features
from geo.views.control_findings import FindingRow, control_findings
from geo.views.control_on_map import control_on_map
from geo.views.control_series import MakerSeries, control_series
from geo.views.figure.request import Request, picture
from geo.views.figure.surroundings import tidy
from geo.views.regions import chosen_region

MOST_CLAIMS = 2_000
"""Events that are laid beside the maps for one table; each costs 1 to 10 ms."""
CLAIMED: tuple[Activity, ...] = tuple(sorted(HOLDS | MOVES))
"""Activities that claim ground."""
ROOM_PX = (420, 400)
"""Pixels that a region may fill at first: half of a wide page's map, side by side."""
OUTLINE_DEG = 0.0008
"""About 70 m: the outline of a region is no finer."""


def makers() -> tuple[str, ...]:
    """Whose control maps are loaded."""
    return tuple(data.control_maps().makers)


@kept
def span() -> tuple[date, date] | None:
    """The days of the first and the last map; None without any."""
    maps = data.control_maps()
    days = [m.info.map_date for maker in maps.makers for m in maps.of(maker)]
    return (min(days), max(days)) if days else None


def region(within: str | None) -> Region | None:
    """The region of a name, None for all that the maps show; raises UsageError."""
    return chosen_region(within) if within else None


def outline(within: str) -> dict[str, Any]:
    """A region's outline for the map, as GeoJSON geometry."""
    tidied = shapely.transform(tidy(to_plane(chosen_region(within).area)), from_plane)
    area = shapely.simplify(tidied, OUTLINE_DEG)
    found: dict[str, Any] = orjson.loads(shapely.to_geojson(area))
    return found


@kept
def control(on: date, maker: str | None) -> dict[str, Any]:
    """The control maps of a day: of one maker, or of each."""
    return control_on_map(data.control_maps(), on, maker)


def kinds(days: Iterable[date], maker: str | None) -> frozenset[str]:
    """Which kinds of ground the maps of some days show; `no_map` where one excerpt stands alone."""
    shown = [control(on, maker) for on in days]
    present = {f["properties"]["status"] for one in shown for f in one["features"]}
    alone = any(len(one["maps"]) == 1 and one["maps"][0]["extent"] for one in shown)
    return frozenset(present | ({"no_map"} if alone else set()))


def paces(first: date, last: date, within: str | None) -> dict[str, Pace]:
    """Each maker's pace between two days, beside the thirty days before."""
    found = ((one.maker, pace(one.rows, first, last)) for one in series(within))
    return {maker: told for maker, told in found if told is not None}


@kept
def change(first: date, last: date, maker: str | None, within: str | None) -> tuple[Change, ...]:
    """What changed between two days on each maker's maps, or on one maker's."""
    found = changes(data.control_maps(), first, last, region(within))
    return tuple(one for one in found if maker in (None, one.maker))


@kept
def change_shapes(first: date, last: date, maker: str | None, within: str | None) -> bytes:
    """The same as a FeatureCollection."""
    return change_features(change(first, last, maker, within))


@kept
def raions(
    first: date, last: date, maker: str | None, within: str | None, lang: Lang
) -> tuple[RaionChange, ...]:
    """The same raion by raion."""
    found = change(first, last, maker, within)
    return tuple(row for one in found for row in by_raion(one, lang))


@kept
def series(within: str | None) -> tuple[MakerSeries, ...]:
    """Every day of every maker: the occupied area in a region."""
    return tuple(control_series(data.control_maps(), region(within)))


@kept
def areas(on: date, within: str | None) -> dict[str, AreaRow]:
    """The areas of a region on a day by maker, however old the maker's map is."""
    return {row.maker: row for row in on_day(data.control_maps(), region(within), on)}


@kept
def compared(on: date, within: str | None) -> tuple[Comparison, ...]:
    """Each two makers on a day, where both have a map."""
    maps = data.control_maps()
    there = [maker for maker in maps.makers if maps.latest(maker, on)]
    chosen = region(within)
    return tuple(compare(maps, a, b, on, chosen) for a, b in combinations(there, 2))


@kept
def belt_shapes(on: date, within: str | None) -> bytes:
    """The ground that each two makers dispute on a day, as a FeatureCollection."""
    return belt_features(compared(on, within))


def claims_by_day(filters: Filters, first: date, last: date) -> Days:
    """How many events of a selection claim ground on each day from `first` to `last`."""
    asked = _asked(filters)
    found = data.days(replace(filters, activity=asked)) if asked else None
    length = (last - first).days + 1
    counts = [[0] * len(palette.GROUPS) for _ in range(length)]
    start = (found.first - first).days if found else 0
    for offset, day in enumerate(found.counts if found else ()):
        if 0 <= start + offset < length:
            counts[start + offset] = day
    return Days(first, last, counts)


@kept
def findings(filters: Filters) -> tuple[FindingRow, ...]:
    """The newest MOST_CLAIMS events of a selection that claim ground, beside each maker's map."""
    return tuple(control_findings(islice(_claims(filters), MOST_CLAIMS), data.control_maps()))


def _claims(filters: Filters) -> Iterator[Event]:
    """Events that claim ground, the newest first."""
    asked = _asked(filters)
    if not asked:
        return iter(())
    found = store().select(replace(filters, activity=asked, record=("event",)))
    return iter(sorted(found, key=lambda e: e.date_end or date.min, reverse=True))


def _asked(filters: Filters) -> tuple[Activity, ...]:
    """The activities that claim ground, of those that the filters ask for if they ask for any."""
    return tuple(a for a in CLAIMED if not filters.activity or a in filters.activity)


@kept
def figure(asked: Request) -> bytes:
    """The bytes of a figure for print."""
    reader = store()
    return picture(asked, data.control_maps(), reader.select, region(asked.within))


@kept
def fitting(within: str | None) -> View | None:
    """The view of a region, or of what the newest map shows when it is an excerpt."""
    if within:
        return _around(region_bounds(within))
    maps = data.control_maps()
    newest = [maps.of(maker)[-1].info.extent for maker in maps.makers]
    return _around(newest[0]) if newest and newest[0] else None


def region_bounds(within: str) -> tuple[float, float, float, float]:
    """West, south, east, north of a region in degrees."""
    west, south, east, north = chosen_region(within).area.bounds
    return west, south, east, north


def _around(bounds: tuple[float, float, float, float]) -> View:
    """The view that holds a box, on the narrowest map of the page."""
    west, south, east, north = bounds
    stretch = 1 / math.cos(math.radians((south + north) / 2))
    wide, high = max(east - west, 1e-3), max(north - south, 1e-3) * stretch
    zoom = math.log2(min(ROOM_PX[0] / wide, ROOM_PX[1] / high) * 360 / 256)
    zoom = min(max(math.floor(2 * zoom) / 2, 5.0), 12.0)
    return View(round((south + north) / 2, 4), round((west + east) / 2, 4), zoom)
