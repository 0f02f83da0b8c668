"""Reads landmarks, streets and districts from an OpenStreetMap extract (`.osm.pbf`)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import osmium
import shapely
from shapely.ops import nearest_points

from geo.errors import InputError
from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.importers.osm_kinds import AREAS, RULES, STREETS, kind_of, radius_of
from geo.gazetteer.measure import covering_radius_m
from geo.gazetteer.towns import Towns
from geo.records.place import Names

NAME_TAGS = {
    "en": ("name:en", "int_name"),
    "uk": ("name:uk", "name"),
    "ru": ("name:ru",),
}
OTHER_NAMES = (
    ("alt_name", "uk"), ("old_name", "uk"), ("short_name", "uk"), ("loc_name", "uk"),
    ("old_name:uk", "uk"), ("alt_name:en", "en"), ("old_name:en", "en"), ("old_name:ru", "ru"),
    ("alt_name:ru", "ru"),
)  # fmt: skip
STREET_GAP_DEGREES = 0.02
"""Ways of one name nearer than this (2 km) are one street."""
MAX_NAME = 200


@dataclass(slots=True)
class Found:
    """One tagged object: its kind, tags and shapes in degrees (several for a street)."""

    id: str
    kind: str
    tags: dict[str, str]
    shapes: list[Any] = field(default_factory=list)


def read_extract(path: Path, towns: Towns) -> Iterator[Draft]:
    """A draft an object with a name, inside its town; raises InputError for another file."""
    for found in _joined(_objects(path)):
        yield _draft(found, towns)


def _objects(path: Path) -> Iterator[Found]:
    if not path.is_file():
        raise InputError(f"{path} is missing: give the path of an .osm.pbf file")
    keys = sorted({key for key, _, _ in RULES} | {"highway"})
    factory = osmium.geom.GeoJSONFactory()
    try:
        reader = osmium.FileProcessor(str(path)).with_locations().with_areas()
        for thing in reader.with_filter(osmium.filter.KeyFilter(*keys)):
            found = _object(thing, factory)
            if found is not None:
                yield found
    except RuntimeError as error:
        raise InputError(f"{path} is not a readable OpenStreetMap extract: {error}") from None


def _object(thing: Any, factory: Any) -> Found | None:
    tags = {tag.k: tag.v for tag in thing.tags}
    kind = kind_of(tags)
    if kind is None or not (tags.get("name") or tags.get("name:uk") or tags.get("name:en")):
        return None
    shape = _shape(thing, factory, tags)
    if shape is None:
        return None
    letter, number = _identity(thing)
    return Found(f"osm:{letter}/{number}", kind, tags, [shape])


def _identity(thing: Any) -> tuple[str, int]:
    if thing.is_area():
        return ("way" if thing.from_way() else "relation"), int(thing.orig_id())
    return ("node" if thing.is_node() else "way"), int(thing.id)


def _shape(thing: Any, factory: Any, tags: dict[str, str]) -> Any:
    """A point, line or polygon; None for what is not drawn or comes again as an area."""
    try:
        if thing.is_area():
            return shapely.from_geojson(factory.create_multipolygon(thing))
        if thing.is_node():
            return shapely.from_geojson(factory.create_point(thing))
        if thing.is_way() and (tags.get("highway") in STREETS or not thing.is_closed()):
            return shapely.from_geojson(factory.create_linestring(thing))
    except (RuntimeError, osmium.InvalidLocationError):
        return None
    return None


def _joined(objects: Iterator[Found]) -> Iterator[Found]:
    """Objects once by id, and the ways of one street together."""
    seen: set[str] = set()
    streets: dict[str, list[Found]] = {}
    for found in objects:
        if found.kind != "street":
            if found.id not in seen:
                seen.add(found.id)
                yield found
            continue
        same = streets.setdefault(found.tags.get("name", found.id), [])
        near = [s for s in same if _gap(s, found) < STREET_GAP_DEGREES]
        if near:
            near[0].shapes += found.shapes
        else:
            same.append(found)
    yield from (street for same in streets.values() for street in same)


def _gap(one: Found, other: Found) -> float:
    return min(float(shape.distance(other.shapes[0])) for shape in one.shapes)


def _draft(found: Found, towns: Towns) -> Draft:
    shape = shapely.union_all(found.shapes)
    point = _point_of(shape)
    lon, lat = round(point.x, 7), round(point.y, 7)
    called = list(_called(found.tags))
    names = {lang: next((n.text for n in called if n.lang == lang), None) for lang in NAME_TAGS}
    kind = AREAS.get(found.kind, "landmark")
    return Draft(
        found.id, kind, Names(**names), lon=lon, lat=lat,
        radius_m=radius_of(found.kind, covering_radius_m(shape, lon, lat, 10)),
        basis="OpenStreetMap", category=found.kind, source="OpenStreetMap contributors (ODbL)",
        settlement=towns.containing(lon, lat), landmark_kind=found.kind, called=called,
        shape=shape if shape.area and kind == "district" else None,
    )  # fmt: skip


def _point_of(shape: Any) -> Any:
    """The point of the object nearest to its centroid."""
    return nearest_points(shape, shape.centroid)[0]


def _called(tags: dict[str, str]) -> Iterator[Named]:
    for lang, keys in NAME_TAGS.items():
        text = next((tags[key] for key in keys if tags.get(key)), "")
        if text:
            yield Named(text[:MAX_NAME], lang)
    for key, lang in OTHER_NAMES:
        for text in filter(None, (t.strip() for t in tags.get(key, "").split(";"))):
            yield Named(text[:MAX_NAME], lang, "old" if key.startswith("old") else "alias")
