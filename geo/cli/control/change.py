"""`frontline control change DATE DATE`: what was newly, and what no longer, occupied."""

import argparse
from pathlib import Path
from typing import Any

from geo.cli.base import Command
from geo.cli.control.loaded import add_json, add_store, add_within, maps_of, region_of
from geo.cli.control.rows import print_json, print_table
from geo.control.change import Change, changes
from geo.errors import InputError, MissingData, UsageError
from geo.records.filters import parse_day
from geo.views.control_change import change_features

ENDINGS = (".geojson", ".json")
"""Of files of polygons."""
_FIELDS = ("maker", "date_from", "date_to", "within", "newly_occupied_km2",
           "no_longer_occupied_km2", "net_km2", "from_map", "to_map", "note")  # fmt: skip


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("first", metavar="DATE", help="the earlier day, YYYY-MM-DD")
    parser.add_argument("last", metavar="DATE", help="the later day")
    add_within(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="the polygons, as GeoJSON")
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    first, last = parse_day(options.first, "DATE"), parse_day(options.last, "DATE")
    if options.out and options.out.suffix.lower() not in ENDINGS:
        raise UsageError(f"--out {options.out}: polygons are written as {' or '.join(ENDINGS)}")
    region = region_of(options)
    with maps_of(options) as maps:
        found = changes(maps, first, last, region)
    if not found:
        raise MissingData(f"no maker has a map of {first} or earlier: see `frontline control list`")
    if options.out:
        write_features(change_features(found), options.out)
    rows = [_row(change) for change in found]
    if options.json:
        print_json(rows)
    else:
        print_table(rows, _FIELDS)
    return 0


def _row(change: Change) -> dict[str, Any]:
    return {name: getattr(change, name) for name in _FIELDS}


def write_features(features: bytes, path: Path) -> None:
    """Write a FeatureCollection; raises InputError when the file cannot be written."""
    try:
        path.write_bytes(features)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from error


COMMAND = Command(
    help="ground newly and no longer occupied between two days",
    add_arguments=_arguments,
    run=_run,
)
