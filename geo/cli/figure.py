"""`frontline figure OUT`: a locator map for print of a region on a day."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.cli._filters import add_filters, filters_of
from geo.cli.base import Command
from geo.errors import InputError, UsageError
from geo.records.filters import parse_day

if TYPE_CHECKING:
    from geo.views.figure.request import Request


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT", help="a .png, .svg or .pdf file")
    parser.add_argument("--within", required=True, metavar="NAME", help='as "Pokrovsk raion"')
    parser.add_argument("--on", required=True, metavar="DATE", help="the day shown, YYYY-MM-DD")
    parser.add_argument("--change-since", metavar="DATE", help="also what changed since this day")
    parser.add_argument("--maker", help="whose control map (default: the first)")
    parser.add_argument("--title", help="instead of the region's name")
    parser.add_argument("--credit", default="", help="words for the credits, as your newsroom")
    parser.add_argument("--names", choices=("en", "uk", "ru"), default="en")
    parser.add_argument("--store", help="the GeoPackage file (default: FRONTLINE_STORE)")
    add_filters(parser, regions=False)


def _run(options: argparse.Namespace) -> int:
    from geo.control.at import ControlMaps  # noqa: PLC0415 - slow to load, and not always asked
    from geo.control.region import find_region  # noqa: PLC0415
    from geo.control.tables import read_maps  # noqa: PLC0415
    from geo.gazetteer.index import Gazetteer  # noqa: PLC0415
    from geo.store import open_store  # noqa: PLC0415
    from geo.views.figure.request import picture  # noqa: PLC0415

    asked = _asked(options)
    region = find_region(options.within, Gazetteer.open())
    with open_store(options.store) as store:
        drawn = picture(asked, ControlMaps(read_maps(store.connection)), store.select, region)
    try:
        options.out.write_bytes(drawn)
    except OSError as error:
        raise InputError(f"{options.out}: cannot be written ({error.strerror})") from error
    return 0


def _asked(options: argparse.Namespace) -> "Request":
    from geo.views.figure.request import Request  # noqa: PLC0415 - as above
    from geo.views.figure.style import FORMATS  # noqa: PLC0415

    kind: Any = options.out.suffix.lstrip(".").lower()
    if kind not in FORMATS:
        raise UsageError(f"{options.out}: the ending must be one of .{', .'.join(FORMATS)}")
    since = parse_day(options.change_since, "--change-since") if options.change_since else None
    return Request(
        kind=kind,
        within=options.within,
        on=parse_day(options.on, "--on"),
        since=since,
        maker=options.maker,
        title=options.title,
        credit=options.credit,
        names=options.names,
        filters=replace(filters_of(options), within=None),
    )


COMMAND = Command(
    help="a locator map for print: .png, .svg or .pdf",
    add_arguments=_arguments,
    run=_run,
)
