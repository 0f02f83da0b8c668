"""Where to measure: a named oblast, raion or hromada, n km around a place, a box, a drawn area."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.earth import area_km2, circle
from geo.control.layer import open_layer
from geo.errors import UsageError
from geo.gazetteer.index import Entry, Form, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.languages.folding import fold
from geo.records.filters import BBox, parse_bbox
from geo.records.geometry import Geometry
from geo.records.vocabulary import Lang

_NUMBER = r"-?\d+(?:\.\d+)?"
_WORDS = "around|of|from|навколо|довкола|від|вокруг|от"
_AROUND = re.compile(rf"(?:within )?(\d+(?:[.,]\d+)?) ?(?:km|км) (?:{_WORDS}) (.+)", re.IGNORECASE)
_LON_LAT = re.compile(rf"({_NUMBER})\s*,\s*({_NUMBER})")
_BOX = re.compile(rf"{_NUMBER}(?:,{_NUMBER}){{3}}")
_CORNERS = re.compile(rf"{_NUMBER},{_NUMBER}(?: {_NUMBER},{_NUMBER}){{2,}}")
MOST_CORNERS = 200
"""Of a polygon drawn by hand."""
_FILES = (".geojson", ".json", ".gpkg", ".shp", ".kml")
SLIT_DEG = 0.0008
"""About 80 m: twice the gaps that simplification left between neighbouring raions."""

AROUND: dict[Lang, str] = {
    "en": "{km} km around {place}",
    "uk": "{place}, {km} км довкола",
    "ru": "{place}, {km} км вокруг",
}
LAT_LON: dict[Lang, str] = {
    "en": "{lat}° N, {lon}° E",
    "uk": "{lat}° пн. ш. {lon}° сх. д.",
    "ru": "{lat}° с. ш. {lon}° в. д.",
}
DRAWN: dict[Lang, str] = {"en": "Drawn area", "uk": "Обведена ділянка", "ru": "Обведённый участок"}

WIDEST_KM = 1000.0
"""Ukraine is 1,300 km long: a wider circle holds nothing more."""

_UNITS = ("oblast", "raion", "hromada")
"""Meant under any of their names; a river or a direction only under its proper one."""

_BY_SIZE = ("oblast", "raion", "hromada", "area", "district")
"""Which of several areas of one name is meant: the largest, as in "Kharkiv" on a map."""


@dataclass(frozen=True, slots=True)
class Region:
    """An area in degrees WGS84 and the words for it; ready to cut many maps."""

    name: str
    area: BaseGeometry = field(repr=False)

    def __post_init__(self) -> None:
        shapely.prepare(self.area)

    @property
    def km2(self) -> float:
        """Equal-area square kilometres."""
        return float(area_km2(self.area))

    def covered(self, extent: BBox | None) -> float:
        """The share of the region, 0 to 1, that an excerpt's box has."""
        if extent is None:
            return 1.0
        part = shapely.intersection(self.area, shapely.box(*extent))
        return round(float(area_km2(part)) / self.km2, 4)


def find_region(text: str, gazetteer: Gazetteer, *, files: bool = True) -> Region:
    """The region that words name; raises UsageError with the nearest names when none does.

    `Pokrovsk raion`, `8 km around Pokrovsk`, `8 km around 37.18,48.28`, `W,S,E,N`, the corners
    `lon,lat lon,lat lon,lat` of a polygon, or a file of polygons (unless `files` is off, as for
    words from the web). A settlement alone means the circle of its own radius.
    """
    around = _AROUND.fullmatch(text.strip())
    if around:
        lon, lat = _point(around[2], gazetteer)
        return Region(text.strip(), circle(lon, lat, _radius_m(around[1])))
    if _CORNERS.fullmatch(text.strip()):
        return drawn("the drawn area", _polygon(text))
    if _BOX.fullmatch(text.replace(" ", "")):
        return Region(text, shapely.box(*parse_bbox(text.replace(" ", ""))))
    if files and text.lower().endswith(_FILES):
        return drawn(text, shapely.union_all(_polygons_of(Path(text))))
    return _named(text, gazetteer)


def region_title(text: str, gazetteer: Gazetteer, lang: Lang) -> str:
    """What a reader calls the region that words name, in a language; the words if none is known."""
    text = text.strip()
    around = _AROUND.fullmatch(text)
    if around:
        return AROUND[lang].format(km=around[1], place=_middle(around[2].strip(), gazetteer, lang))
    if _CORNERS.fullmatch(text) or _BOX.fullmatch(text.replace(" ", "")):
        return DRAWN[lang]
    if text.lower().endswith(_FILES):
        return Path(text).stem
    entry, area = _entry(text, gazetteer)
    name = entry.names.in_language(lang) or text
    return name if area else AROUND[lang].format(km=f"{entry.radius_m / 1000:.0f}", place=name)


def _middle(where: str, gazetteer: Gazetteer, lang: Lang) -> str:
    """The name of the place that a circle is drawn around, or its latitude and longitude."""
    written = _LON_LAT.fullmatch(where)
    if written:
        lon, lat = float(written[1]), float(written[2])
        return LAT_LON[lang].format(lat=f"{lat:.2f}", lon=f"{lon:.2f}")
    entry = _largest(_forms(where, "place", gazetteer), gazetteer)
    return entry.names.in_language(lang) or where


def drawn(name: str, area: "BaseGeometry | Geometry") -> Region:
    """A region from a drawn polygon, mended if its line crosses itself."""
    shape = area if isinstance(area, BaseGeometry) else shapely.geometry.shape(dict(area))
    mended = shapely.make_valid(shape)
    if shapely.area(mended) == 0:
        raise UsageError(f"{name}: the drawn area is empty")
    return Region(name, mended)


def _named(text: str, gazetteer: Gazetteer) -> Region:
    entry, area = _entry(text, gazetteer)
    if area is None:
        name = f"{entry.names.en or text} ± {entry.radius_m / 1000:.1f} km"
        return Region(name, circle(entry.lon, entry.lat, entry.radius_m))
    whole = shapely.make_valid(shapely.geometry.shape(dict(area)))
    return Region(entry.names.en or text, _of_raions(entry, whole, gazetteer))


def _entry(text: str, gazetteer: Gazetteer) -> tuple[Entry, Geometry | None]:
    """The place that a name means as a region, with its area; no area for a settlement."""
    forms = _forms(text, "region", gazetteer)
    with_area = [(gazetteer.entry(f.place), gazetteer.area(f.place), f.how) for f in forms]
    found = [
        (entry, area)
        for entry, area, how in with_area
        if area is not None and (how == "name" or entry.kind in _UNITS)
    ]
    if found:
        return min(found, key=lambda pair: _size_rank(pair[0]))
    return _largest(forms, gazetteer), None


def _forms(text: str, what: str, gazetteer: Gazetteer) -> tuple[Form, ...]:
    """The readings of a name; raises UsageError with the nearest names when there is none."""
    forms = gazetteer.lookup(fold(text.strip()))
    if not forms:
        nearest = ", ".join(gazetteer.similar(fold(text.strip()))) or "none"
        raise UsageError(f"no {what} named {text!r}; nearest names: {nearest}")
    return forms


def _of_raions(entry: Entry, area: BaseGeometry, gazetteer: Gazetteer) -> BaseGeometry:
    """An oblast as the sum of its raions, whose boundaries are drawn finer; others as they are."""
    number = gazetteer.by_id(entry.id)
    if entry.kind != "oblast" or number is None:
        return area
    inside = np.flatnonzero(np.asarray(gazetteer.oblast) == number)
    raions = inside[np.asarray(gazetteer.kind)[inside] == KINDS.index("raion")]
    shapes = [a for raion in raions if (a := gazetteer.area(int(raion))) is not None]
    if not shapes:
        return area
    parts = [shapely.make_valid(shapely.geometry.shape(dict(a))) for a in shapes]
    joined = shapely.union_all(shapely.buffer(parts, SLIT_DEG, join_style="mitre"))
    whole: BaseGeometry = shapely.buffer(joined, -SLIT_DEG, join_style="mitre")
    return whole


def _polygon(text: str) -> BaseGeometry:
    corners = [tuple(map(float, corner.split(","))) for corner in text.split()]
    if len(corners) > MOST_CORNERS:
        raise UsageError(f"a drawn area has at most {MOST_CORNERS} corners, not {len(corners)}")
    if not all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in corners):
        raise UsageError("a drawn area's corners are lon,lat in degrees")
    return shapely.Polygon(corners)


def _radius_m(text: str) -> float:
    km = float(text.replace(",", "."))
    if not 0 < km <= WIDEST_KM:
        raise UsageError(f"{text} km: the radius must be above 0 and at most {WIDEST_KM:g} km")
    return km * 1000


def _point(text: str, gazetteer: Gazetteer) -> tuple[float, float]:
    written = _LON_LAT.fullmatch(text.strip())
    if written:
        return float(written[1]), float(written[2])
    entry = _largest(_forms(text, "place", gazetteer), gazetteer)
    return entry.lon, entry.lat


def _largest(forms: tuple[Form, ...], gazetteer: Gazetteer) -> Entry:
    """The most people among those that bear the name today, else among all."""
    today = [form for form in forms if form.how == "name"] or forms
    return max((gazetteer.entry(form.place) for form in today), key=lambda e: e.population or 0)


def _size_rank(entry: Entry) -> int:
    return _BY_SIZE.index(entry.kind) if entry.kind in _BY_SIZE else len(_BY_SIZE)


def _polygons_of(path: Path) -> list[Any]:
    return [shapely.make_valid(g) for g in open_layer(path).geometries if g is not None]
