"""`frontline control import FILE…`: polygons become dated control maps of the store."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from geo.cli.base import Command
from geo.cli.control.loaded import add_json, add_store
from geo.cli.control.rows import print_json
from geo.control.at import ControlMaps
from geo.control.events import refresh
from geo.control.importing import Imported, import_maps, maps_in
from geo.control.tables import read_maps
from geo.errors import GeoError, InputError
from geo.store import open_store
from geo.store.writing import Store

_ENDINGS = (".geojson", ".geojson.gz", ".json", ".gpkg", ".shp", ".zip", ".kml")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE",
        help="GeoJSON (also .gz), shapefile (also zipped), GeoPackage, KML, or a folder of them",
    )  # fmt: skip
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE",
        help="TOML or JSON that names maker, date and classes of somebody's polygons",
    )  # fmt: skip
    parser.add_argument(
        "--insist", action="store_true", help="use maps that would be set aside as implausible"
    )
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    done, rejected = Imported(), []
    with open_store(options.store, write=True) as store:
        for path in _files(options.files, Path(store.path)):
            try:
                _take_in(store, path, options, done)
            except GeoError as error:
                rejected.append({"input": str(path), "reason": str(error)})
        _join(store, done)
    for row in rejected:
        _say(row["reason"])
    for info in done.set_aside:
        _say(f"{info.source}: map of {info.map_date} set aside: {info.set_aside}")
    _report(done, rejected, as_json=options.json)
    if rejected and not (done.new or done.known or done.set_aside):
        return 2
    return 1 if rejected or done.set_aside else 0


def _files(inputs: Iterable[Path], store: Path) -> Iterator[Path]:
    """The files, those of a folder by name; the store itself may lie among them. A folder that
    holds none stands for itself.
    """
    for path in inputs:
        if not path.is_dir():
            yield path
            continue
        files = (p for p in path.iterdir() if p.name.lower().endswith(_ENDINGS))
        found = sorted(p for p in files if p.resolve() != store.resolve())
        yield from found or [path]


def _take_in(store: Store, path: Path, options: argparse.Namespace, done: Imported) -> None:
    if path.is_dir():
        raise InputError(f"{path}: no file of maps in it ({', '.join(_ENDINGS)})")
    maps = list(maps_in(path, options.mapping))
    if not maps:
        raise InputError(f"{path}: no map in it")
    _say(f"{path.name}: {len(maps)} map{'s' if len(maps) > 1 else ''} of {maps[0].info.maker}")
    with store.transaction() as db:
        found = import_maps(db, maps, insist=options.insist)
    for name in ("new", "known", "set_aside"):
        getattr(done, name).extend(getattr(found, name))


def _join(store: Store, done: Imported) -> None:
    """New maps may say something of events that are stored already."""
    if done.new:
        with store.transaction() as db:
            changed = refresh(db, ControlMaps(read_maps(lambda: db)))
        if changed:
            _say(f"{changed} stored events now carry what these maps say of their place")


def _report(done: Imported, rejected: list[dict[str, str]], *, as_json: bool) -> None:
    for info in done.new:
        for note in info.notes if len(done.new) < 20 else ():
            _say(f"{info.source}: map of {info.map_date}: {note}")
    counts: dict[str, Any] = {
        "new": len(done.new), "known": len(done.known), "set_aside": len(done.set_aside),
    }  # fmt: skip
    if as_json:
        aside = [{"input": i.source, "map_date": i.map_date, "reason": i.set_aside}
                 for i in done.set_aside]  # fmt: skip
        print_json({"maps": counts, "set_aside": aside, "rejected": rejected})
    else:
        words = (
            f"{counts['new']} new maps, {counts['known']} known, {counts['set_aside']} set aside"
        )
        print(f"{words}; {len(rejected)} files rejected")


def _say(text: str) -> None:
    print(f"frontline: {text}", file=sys.stderr)


COMMAND = Command(
    help="take control maps into the store",
    add_arguments=_arguments,
    run=_run,
)
