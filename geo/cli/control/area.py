"""`frontline control area`: square kilometres of a region by class, day by day or by month."""

import argparse
from dataclasses import asdict

from geo.cli.base import Command
from geo.cli.control.loaded import add_json, add_store, add_within, maps_of, region_of
from geo.cli.control.rows import print_json, print_table
from geo.control.area import series
from geo.records.filters import parse_day

_TABLE = ("maker", "date", "map_date", "occupied_km2", "step_km2", "contested_km2",
          "liberated_km2", "note")  # fmt: skip


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_within(parser)
    parser.add_argument("--by", choices=("day", "month"), default="day")
    parser.add_argument("--since", metavar="DATE", help="first day")
    parser.add_argument("--until", metavar="DATE", help="last day")
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    since = parse_day(options.since, "--since") if options.since else None
    until = parse_day(options.until, "--until") if options.until else None
    region = region_of(options)
    with maps_of(options) as maps:
        rows = [
            asdict(row) for row in series(maps, region, by=options.by, since=since, until=until)
        ]
    if options.json:
        print_json(rows)
        return 0
    if rows:
        print(f"{rows[0]['within']}, equal-area")
        print_table(rows, _TABLE)
    return 0


COMMAND = Command(
    help="occupied, contested and liberated area of a region, by day or month",
    add_arguments=_arguments,
    run=_run,
)
