"""`frontline gazetteer`: builds the index, tells what is in it, adds the user's own places."""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from geo.cli.base import Command
from geo.errors import GeoError, RejectedItem, UsageError
from geo.gazetteer.directory import index_folder, user_gazetteer
from geo.gazetteer.draft import Draft
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.languages.folding import fold


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    stats = actions.add_parser("stats", help="what the gazetteer holds")
    stats.add_argument("--json", action="store_true", help="as one JSON object")
    actions.add_parser("build", help="build the index from the tables under data/")
    add = actions.add_parser("add", help="add your own places from a CSV")
    add.add_argument("file", type=Path, help="columns: name, lon, lat, and more (see README)")
    osm = actions.add_parser("import-osm", help="add the landmarks of an OpenStreetMap extract")
    osm.add_argument("file", type=Path, help="an .osm.pbf file")
    online = actions.add_parser("look-up", help="ask a public geocoder for one object of a town")
    online.add_argument("name")
    online.add_argument("--in", dest="town", required=True, help="the town it lies in")
    online.add_argument("--service", default="nominatim", help="nominatim (default) or photon")
    online.add_argument("--server", help="host[:port] of your own server")
    online.add_argument("--scheme", default="https", choices=("https", "http"))


def _run(options: argparse.Namespace) -> int:
    run = {
        "stats": _stats, "build": _build, "add": _add, "import-osm": _import_osm,
        "look-up": _look_up,
    }  # fmt: skip
    return run[options.action](options)


def _stats(options: argparse.Namespace) -> int:
    gazetteer = Gazetteer.open()
    kinds = Counter(KINDS[int(code)] for code in gazetteer.kind)
    found = {
        "places": len(gazetteer), "kinds": dict(kinds.most_common()),
        "forms": gazetteer.form_count, "own": gazetteer.own_count, "index": str(index_folder()),
        "user": str(user_gazetteer()),
    }  # fmt: skip
    if options.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    print(f"{found['places']:,} places, {found['forms']:,} surface forms in three languages")
    for kind, count in kinds.most_common():
        print(f"  {kind:<12}{count:>8,}")
    print(f"{found['own']:,} places of your own in {found['user']}")
    return 0


def _build(_: argparse.Namespace) -> int:
    from geo.gazetteer.build import build  # noqa: PLC0415 - shapely only where it is needed

    build()
    return 0


def _add(options: argparse.Namespace) -> int:
    from geo.gazetteer.importers.table import read_table  # noqa: PLC0415
    from geo.gazetteer.towns import settle  # noqa: PLC0415

    gazetteer = Gazetteer.open()
    drafts: list[Draft] = []
    rejected = 0
    for row in read_table(options.file, gazetteer):
        if isinstance(row, RejectedItem):
            rejected += 1
            print(f"frontline: {row}", file=sys.stderr)
        else:
            drafts.append(settle(row, gazetteer))
    _keep(gazetteer, drafts)
    return 1 if rejected else 0


def _import_osm(options: argparse.Namespace) -> int:
    from geo.gazetteer.importers.osm import read_extract  # noqa: PLC0415
    from geo.gazetteer.towns import Towns, settle  # noqa: PLC0415

    gazetteer = Gazetteer.open()
    found = read_extract(options.file, Towns(gazetteer))
    _keep(gazetteer, [settle(draft, gazetteer) for draft in found])
    return 0


def _look_up(options: argparse.Namespace) -> int:
    from geo.gazetteer.online import look_up, service  # noqa: PLC0415

    gazetteer = Gazetteer.open()
    town = gazetteer.entry(_town(options.town, gazetteer))
    asked = service(options.service, options.server, options.scheme)
    found = look_up(options.name, town, asked, gazetteer)
    if found is None:
        raise RejectedItem(f"{options.service} knows no {options.name!r} in {options.town}")
    print(f"{found.lon:.6f} {found.lat:.6f} ± {found.radius_m:.0f} m ({found.source})")
    _keep(gazetteer, [found])
    return 0


def _town(name: str, gazetteer: Gazetteer) -> int:
    places = {form.place for form in gazetteer.lookup(fold(name))}
    towns = [p for p in places if KINDS[gazetteer.kind[p]] == "settlement"]
    if not towns:
        near = ", ".join(gazetteer.similar(fold(name)))
        raise UsageError(f"no town {name!r} in the gazetteer; nearest spellings: {near or 'none'}")
    return max(towns, key=lambda place: int(gazetteer.population[place]))


def _keep(gazetteer: Gazetteer, drafts: list[Draft]) -> None:
    from geo.gazetteer.overlay import add  # noqa: PLC0415

    if not drafts:
        raise GeoError("nothing was added")
    total = add(user_gazetteer(), gazetteer.base, drafts)
    print(f"{len(drafts):,} places added; {total:,} of your own", file=sys.stderr)


COMMAND = Command("names and places: build, stats, your own additions", _add_arguments, _run)
