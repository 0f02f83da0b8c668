"""From a file to maps in the store: opened, recognised, checked, kept."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from geo import catalogue
from geo.control import mapping, tables, validity
from geo.control.formats.base import Format
from geo.control.layer import Layer, open_layer
from geo.control.model import ControlMap, MapInfo
from geo.errors import InputError

FORMATS = "geo.control.formats"
SIDE_FILES = (".toml", ".json")
"""A mapping beside the file, named like it, is found by itself: `lines.gpkg`, `lines.toml`."""


@dataclass(slots=True)
class Imported:
    """What became of the maps: new ones in use, known ones, and those set aside."""

    new: list[MapInfo] = field(default_factory=list)
    known: list[MapInfo] = field(default_factory=list)
    set_aside: list[MapInfo] = field(default_factory=list)


def maps_in(path: Path, mapping_file: Path | None = None) -> Iterator[ControlMap]:
    """The maps of a file as it gives them, unchecked; raises InputError when none is known."""
    layer = open_layer(path)
    side = mapping_file or _side_file(path)
    if side is not None:
        return mapping.apply(mapping.read_mapping(side), layer)
    return iter(_format_of(layer).read(layer))


def import_maps(
    db: sqlite3.Connection, maps: Iterable[ControlMap], *, insist: bool = False
) -> Imported:
    """Check and keep maps, inside the open transaction."""
    done = Imported()
    used = [info for info in tables.infos(db) if info.set_aside is None]
    for control_map in sorted(maps, key=lambda m: m.info.order):
        before = _neighbour(control_map.info, used)
        found = validity.checked(control_map, before, insist=insist)
        if found.info.set_aside is not None and tables.in_use(db, found.info):
            found = replace(found, info=replace(found.info, set_aside=None))
        new = tables.write(db, found)
        if found.info.set_aside is not None:
            done.set_aside.append(found.info)
        else:
            (done.new if new else done.known).append(found.info)
            used.append(found.info)
    tables.finish(db)
    return done


def _neighbour(info: MapInfo, used: list[MapInfo]) -> MapInfo | None:
    """The same maker's latest earlier map of the same extent; without one, the first later map."""
    same = [other for other in used if (other.maker, other.extent) == (info.maker, info.extent)]
    earlier = (other for other in same if other.map_date < info.map_date)
    later = (other for other in same if other.map_date > info.map_date)
    return max(earlier, key=lambda other: other.order, default=None) or min(
        later, key=lambda other: other.order, default=None
    )


def _format_of(layer: Layer) -> Format:
    formats = sorted(catalogue.load(FORMATS, "FORMAT").values(), key=lambda f: f.rank)
    found: Format | None = next((f for f in formats if f.recognises(layer)), None)
    if found is None:
        have = ", ".join(layer.columns) or "none"
        raise InputError(
            f"{layer.path}: which class its polygons show is not told (columns: {have}); "
            "describe it in a mapping file and give it with --mapping"
        )
    return found


def _side_file(path: Path) -> Path | None:
    beside = (path.with_suffix(suffix) for suffix in SIDE_FILES if path.suffix != suffix)
    return next((found for found in beside if found.is_file()), None)
