"""A control map: one maker's polygons for one day, kept apart by class and read when asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Literal, get_args

import shapely
from shapely.geometry.base import BaseGeometry

from geo.records.filters import BBox

AreaClass = Literal["occupied", "annexed", "contested", "liberated"]
"""What a polygon says; `annexed` is what was held before February 2022 (Crimea, ORDLO, Tuzla)."""

CLASSES: tuple[AreaClass, ...] = get_args(AreaClass)
HELD: tuple[AreaClass, ...] = ("occupied", "annexed")
"""Together they are "the occupied area" of every distance, area and series."""

Areas = Mapping[AreaClass, BaseGeometry]
"""Class -> one valid Polygon or MultiPolygon, longitude and latitude in degrees WGS84."""


@dataclass(frozen=True, slots=True)
class MapInfo:
    """What is known of a map without reading its polygons.

    Three times are three things: `map_date` is the date that its maker or archive gives it,
    `published_at` the moment it was published, `as_of` the day whose state it shows. `extent`
    (west, south, east, north in degrees) is set for an excerpt: outside it the map says nothing.
    `set_aside` is the reason why the map is not used, None for a map in use.
    """

    maker: str
    map_date: date
    published_at: datetime | None = None
    as_of: date | None = None
    extent: BBox | None = None
    source: str = ""
    occupied_km2: float | None = None
    sha256: str = ""
    notes: tuple[str, ...] = ()
    set_aside: str | None = None
    id: int | None = None

    @property
    def order(self) -> tuple[date, float, int]:
        """Sorts the maps of one maker; of two on one day the later publication comes last."""
        moment = self.published_at.timestamp() if self.published_at else float("-inf")
        return self.map_date, moment, self.id or 0


@dataclass(frozen=True)
class ControlMap:
    """One map; `load` reads its polygons, once, when something first asks for them."""

    info: MapInfo
    load: Callable[[], Areas] = field(repr=False, compare=False)

    @classmethod
    def of(cls, maker: str, map_date: date, areas: Areas, **info: object) -> "ControlMap":
        """A map whose polygons are at hand."""
        return cls(replace(MapInfo(maker, map_date), **info), lambda: areas)  # type: ignore[arg-type]

    @cached_property
    def areas(self) -> Areas:
        """The polygons by class, kept after the first reading."""
        return self.load()

    def areas_once(self) -> Areas:
        """The polygons by class, without keeping them if they were not read before."""
        return self.areas if "areas" in self.__dict__ else self.load()

    def area(self, kind: AreaClass) -> BaseGeometry:
        """The polygons of one class, empty where the map has none."""
        return self.areas.get(kind, shapely.MultiPolygon())

    def held(self) -> BaseGeometry:
        """The occupied area: occupied and annexed polygons as one."""
        return held_area(self.areas_once())


def held_area(areas: Areas) -> BaseGeometry:
    """Occupied and annexed polygons as one, so that no border between them counts as an edge."""
    parts = [areas[kind] for kind in HELD if kind in areas]
    if not parts:
        return shapely.MultiPolygon()
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)
