"""`frontline control compare MAKER MAKER --on DATE`: how far two makers' maps agree."""

import argparse
from itertools import zip_longest
from pathlib import Path
from typing import Any

from geo.cli.base import Command
from geo.cli.control.change import ENDINGS, write_features
from geo.cli.control.loaded import add_json, add_store, add_within, maps_of, region_of
from geo.cli.control.rows import print_json
from geo.control.compare import Comparison, compare
from geo.errors import UsageError
from geo.records.filters import parse_day
from geo.views.control_belt import belt_features

_FIELDS = ("first", "second", "on", "first_date", "second_date", "within", "iou", "both_km2",
           "only_first_km2", "only_second_km2", "median_m", "ninetieth_m", "largest_m")  # fmt: skip


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("first", metavar="MAKER", help="as `control list` names it")
    parser.add_argument("second", metavar="MAKER", help="another maker")
    parser.add_argument("--on", required=True, metavar="DATE", help="the day, YYYY-MM-DD")
    add_within(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="the disputed belt, as GeoJSON")
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    on = parse_day(options.on, "--on")
    if options.out and options.out.suffix.lower() not in ENDINGS:
        raise UsageError(f"--out {options.out}: polygons are written as {' or '.join(ENDINGS)}")
    region = region_of(options)
    with maps_of(options) as maps:
        found = compare(maps, options.first, options.second, on, region)
    if options.out:
        write_features(belt_features([found]), options.out)
    if options.json:
        print_json(_row(found))
    else:
        print("\n".join(_lines(found)))
    return 0


def _row(found: Comparison) -> dict[str, Any]:
    return {name: getattr(found, name) for name in _FIELDS}


def _lines(found: Comparison) -> list[str]:
    lines = [
        f"{found.first}, map of {found.first_date}, and {found.second}, map of "
        f"{found.second_date}: {found.within}",
        f"agreement (intersection over union) {found.iou:.4f}",
        f"occupied on both {found.both_km2:,.1f} km², only on {found.first}'s "
        f"{found.only_first_km2:,.1f} km², only on {found.second}'s "
        f"{found.only_second_km2:,.1f} km²",
    ]
    gaps = (found.median_m, found.ninetieth_m, found.largest_m)
    names = ("half of the way", "nine tenths of it", "all of it")
    told = [f"{m / 1000:.2f} km on {name}" for m, name in zip_longest(gaps, names) if m is not None]
    return [*lines, f"their lines are within {', '.join(told)}"] if told else lines


COMMAND = Command(
    help="two makers on a day: agreement, disputed belt, distance between their lines",
    add_arguments=_arguments,
    run=_run,
)
