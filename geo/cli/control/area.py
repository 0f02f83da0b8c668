"""`frontline control area`: square kilometres of a region by class, day by day or by month."""

import argparse
from dataclasses import asdict
from datetime import timedelta
from itertools import groupby

from geo.cli.base import Command
from geo.cli.control.loaded import add_json, add_store, add_within, maps_of, region_of
from geo.cli.control.rows import print_json, print_table
from geo.control.area import PAST_DAYS, AreaRow, Pace, on_day, pace, series
from geo.control.at import ControlMaps
from geo.control.region import Region
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
        rows = series(maps, region, by=options.by, since=since, until=until)
        paces = [_pace(maps, made, region) for made in _by_maker(rows)]
    if options.json:
        print_json([asdict(row) for row in rows])
    elif rows:
        print(f"{rows[0].within}, equal-area")
        print_table([asdict(row) for row in rows], _TABLE)
        print("\n".join(told(found) for found in paces if found))
    return 0


def _by_maker(rows: list[AreaRow]) -> list[list[AreaRow]]:
    return [list(made) for _, made in groupby(rows, key=lambda row: row.maker)]


def _pace(maps: ControlMaps, rows: list[AreaRow], region: Region | None) -> Pace | None:
    """From the first to the last row, beside the thirty days before."""
    first = rows[0].date
    before = [row for row in on_day(maps, region, first - timedelta(days=PAST_DAYS))
              if row.maker == rows[0].maker]  # fmt: skip
    return pace([*before, *rows], first, rows[-1].date)


def told(found: Pace) -> str:
    """A pace in words."""
    past = found.past_per_day_km2
    beside = "" if past is None else f"; {past:+.2f} a day in the {PAST_DAYS} days before"
    days = (found.last - found.first).days
    return (
        f"{found.maker}: {found.net_km2:+,.1f} km² in {days} days, {found.per_day_km2:+.2f} a day"
        f"{beside}"
    )


COMMAND = Command(
    help="occupied, contested and liberated area of a region, by day or month",
    add_arguments=_arguments,
    run=_run,
)
