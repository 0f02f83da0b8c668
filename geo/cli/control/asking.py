"""`frontline control at LON LAT --on DATE`: whose was this place on that day?"""

import argparse
from dataclasses import asdict
from datetime import date

from geo.cli.base import Command
from geo.cli.control.loaded import add_json, add_store, maps_of
from geo.cli.control.rows import print_json
from geo.errors import UsageError
from geo.records.event import ControlAt
from geo.records.filters import parse_day
from geo.records.geometry import check_lon_lat


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("lon", type=float, help="degrees east")
    parser.add_argument("lat", type=float, help="degrees north")
    parser.add_argument("--on", required=True, metavar="DATE", help="the day, YYYY-MM-DD")
    parser.add_argument(
        "--later", action="store_true", help="take the first map if all are of later days"
    )
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    try:
        check_lon_lat(options.lon, options.lat)
    except ValueError as error:
        raise UsageError(f"{error}: give longitude, then latitude, in degrees") from None
    on = parse_day(options.on, "--on")
    with maps_of(options) as maps:
        found = maps.at(options.lon, options.lat, on, later=options.later)
    if options.json:
        rows = [asdict(answer) for answer in found]
        print_json({"lon": options.lon, "lat": options.lat, "on": on, "maps": rows})
    else:
        _print(found, on)
    return 0


def _print(found: list[ControlAt], on: date) -> None:
    for answer in found:
        print(
            f"{answer.maker}, map of {answer.map_date} ({_age(answer.age_days)}): {_told(answer)}"
        )
    if not found:
        print(f"no map says anything of this point on {on}")


def _age(days: int) -> str:
    if days < 0:
        return f"{-days} days later"
    return "the same day" if days == 0 else f"{days} day{'s' if days > 1 else ''} old"


def _told(answer: ControlAt) -> str:
    if answer.distance_m is None:
        return f"{answer.status}; distance to the occupied area not known"
    side = "inside" if answer.distance_m < 0 else "outside"
    return f"{answer.status}, {abs(answer.distance_m) / 1000:.2f} km {side} the occupied area"


COMMAND = Command(
    help="class and distance of a point on a day, by each maker",
    add_arguments=_arguments,
    run=_run,
)
