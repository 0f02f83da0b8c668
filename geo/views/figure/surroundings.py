"""What lies around a region: names of towns, of oblasts, countries and seas, borders and water."""

import gzip
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import orjson
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.control.earth import from_plane, points_to_plane, to_plane
from geo.control.outline import BOUNDARIES, ukraine
from geo.gazetteer.index import Entry, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.filters import BBox
from geo.records.vocabulary import Lang, PlaceKind
from geo.views import base_map

SPIKE_M = 600.0
"""Spikes and slits of the simplified boundaries are up to about 1 km wide."""

SAME_SHARE = 0.03
"""Of its area a raion gains or loses less than this with its spikes and slits."""

MAIN_SHARE = 0.98
"""Exclaves smaller than the rest of this share of an area are specks of that simplification."""

NAMES_ZOOM, NAMES_WIDTH_M = 9.0, 110_000.0
"""In a frame of this width settlements are taken as the page takes them at this zoom; which of
them are written is then decided by room."""

LEAST_ROOM = 0.05
"""An oblast, country or sea is named where a circle of this share of the frame's width fits."""

NEIGHBOURS_FROM_M = 60_000.0
"""Narrower frames show one oblast, which the title or the inset tells."""

LEVELS = ("oblast", "raion")
SEAS = ("sea of azov", "black sea")

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Name:
    """A settlement: its name, its point on the plane, its rank by people, 0 the largest."""

    text: str
    x: float
    y: float
    rank: int
    inside: bool
    """In the region that the figure is of."""


@dataclass(frozen=True, slots=True)
class AreaName:
    """An oblast, country or sea: the middle and the radius of the widest room it has there."""

    text: str
    x: float
    y: float
    radius: float
    kind: PlaceKind


def tidy(area: BaseGeometry) -> BaseGeometry:
    """An area of the plane without the spikes and slits that simplified boundaries have.

    One that is so narrow that this would change it is left as it is.
    """
    whole = shapely.make_valid(area)
    smooth = whole
    for step in (SPIKE_M, -2 * SPIKE_M, SPIKE_M):
        smooth = shapely.buffer(smooth, step, join_style="mitre", mitre_limit=2.0)
    if abs(smooth.area - whole.area) > SAME_SHARE * whole.area:
        return whole
    largest: BaseGeometry = max(shapely.get_parts(smooth), key=shapely.area)
    return smooth if largest.area < MAIN_SHARE * smooth.area else largest


def borders(frame: BBox) -> dict[str, list[Points]]:
    """Rings of the oblasts and raions that reach into the frame."""
    rings = base_map.lines()
    return {level: [r for flat in rings[level] for r in _rings(flat, frame)] for level in LEVELS}


def _rings(flat: list[float], frame: BBox) -> list[Points]:
    area = to_plane(shapely.Polygon(np.reshape(flat, (-1, 2))))
    if not shapely.box(*area.bounds).intersects(shapely.box(*frame)):
        return []
    parts = shapely.get_parts(tidy(area))
    return [shapely.get_coordinates(shapely.get_exterior_ring(part)) for part in parts]


def names(frame: BBox, degrees: BBox, outline: BaseGeometry, lang: Lang) -> tuple[Name, ...]:
    """Settlements of the frame, those of the region first, then by people; each name once."""
    zoom = NAMES_ZOOM + math.log2(NAMES_WIDTH_M / (frame[2] - frame[0]))
    found: dict[str, list[Any]] = base_map.names(degrees, zoom, lang)
    xy = shapely.get_coordinates(points_to_plane(np.array(found["lon"]), np.array(found["lat"])))
    inside = shapely.intersects_xy(outline, xy[:, 0], xy[:, 1])
    rows = [
        Name(text, float(x), float(y), rank, bool(within))
        for text, (x, y), rank, within in zip(found["name"], xy, found["rank"], inside, strict=True)
    ]
    rows.sort(key=lambda name: (name.rank, not name.inside))
    return tuple(_once(rows))


def _once(rows: list[Name]) -> list[Name]:
    """Of two places of one name the first: a reader could not tell them apart."""
    first: dict[str, Name] = {}
    for name in rows:
        first.setdefault(name.text, name)
    return list(first.values())


def sea(frame: BBox, degrees: BBox) -> BaseGeometry:
    """The water of the frame on the plane, as coasts of 1:10 m draw it."""
    box = shapely.box(*degrees)
    near = _shores().query(box, predicate="intersects")
    land = shapely.intersection(_shores().geometries[near], box)
    water = to_plane(shapely.difference(box, shapely.union_all(land)))
    return shapely.intersection(water, shapely.box(*frame))


def homeland(oblasts: list[Points]) -> BaseGeometry:
    """Ukraine in the frame on the plane, as the sum of its oblasts, without gaps between them."""
    parts = shapely.buffer([shapely.Polygon(ring) for ring in oblasts], SPIKE_M, join_style="mitre")
    whole = shapely.buffer(shapely.union_all(parts), -SPIKE_M, join_style="mitre")
    shells = [part.exterior for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon([shapely.Polygon(shell) for shell in shells])


def area_names(
    frame: BBox, degrees: BBox, region: BaseGeometry, water: BaseGeometry, lang: Lang
) -> list[AreaName]:
    """Oblasts and countries around the region and the sea, each in the widest room it has."""
    if frame[2] - frame[0] < NEIGHBOURS_FROM_M:
        return []
    box, home = shapely.box(*degrees), ukraine()
    places: list[tuple[Entry, BaseGeometry]] = [
        (entry, area) for entry, area in _areas("oblast") if entry.id.startswith("UA")
    ]
    places += [(e, a if home is None else shapely.difference(shapely.intersection(a, box), home))
               for e, a in _areas("country")]  # fmt: skip
    rooms = [(entry, shapely.intersection(area, box)) for entry, area in places]
    apart = [(entry, shapely.difference(to_plane(area), region)) for entry, area in rooms
             if not area.is_empty]  # fmt: skip
    found = [_named(entry, area, frame, lang) for entry, area in apart]
    return [name for name in (*found, _sea_name(water, frame, lang)) if name is not None]


def _named(entry: Entry, area: BaseGeometry, frame: BBox, lang: Lang) -> AreaName | None:
    room, text = _room(area, frame), entry.names.in_language(lang)
    return AreaName(text, *room, entry.kind) if room and text else None


def _sea_name(water: BaseGeometry, frame: BBox, lang: Lang) -> AreaName | None:
    """The sea whose middle is nearest to the widest water of the frame."""
    room = _room(water, frame)
    if room is None:
        return None
    ((lon, lat),) = from_plane(np.array([room[:2]])).tolist()
    gazetteer = _gazetteer()
    seas = [gazetteer.entry(gazetteer.lookup(name)[0].place) for name in SEAS]
    nearest = min(seas, key=lambda e: math.hypot(e.lon - lon, e.lat - lat))
    return _named(nearest, water, frame, lang)


def _room(area: BaseGeometry, frame: BBox) -> tuple[float, float, float] | None:
    """Middle and radius of the widest circle inside an area and the frame; None for corners."""
    inside = shapely.intersection(area, shapely.box(*frame))
    parts = [p for p in shapely.get_parts(inside) if p.geom_type == "Polygon" and not p.is_empty]
    largest = max(parts, key=shapely.area, default=None)
    if largest is None:
        return None
    room = shapely.maximum_inscribed_circle(largest)
    x, y = shapely.get_coordinates(room)[0].tolist()
    return (x, y, room.length) if room.length >= LEAST_ROOM * (frame[2] - frame[0]) else None


@lru_cache(maxsize=1)
def _shores() -> shapely.STRtree:
    path = BOUNDARIES / "land.geojson.gz"
    features = orjson.loads(gzip.decompress(path.read_bytes()))["features"]
    return shapely.STRtree([shapely.geometry.shape(feature["geometry"]) for feature in features])


@lru_cache(maxsize=2)
def _areas(kind: PlaceKind) -> list[tuple[Entry, BaseGeometry]]:
    """Every oblast, or every country but Ukraine, that has an area, in degrees."""
    gazetteer = _gazetteer()
    numbers = np.flatnonzero(np.asarray(gazetteer.kind) == KINDS.index(kind)).tolist()
    known = [(gazetteer.entry(n), gazetteer.area(n)) for n in numbers]
    return [
        (entry, shapely.make_valid(shapely.geometry.shape(dict(area))))
        for entry, area in known
        if area is not None and entry.id != "country:ua"
    ]


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()
