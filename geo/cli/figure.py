"""`frontline figure OUT`: a locator map for print of a region on a day."""

import argparse
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from geo.cli._filters import add_filters, filters_of
from geo.cli.base import Command
from geo.errors import InputError, UsageError
from geo.records.filters import Filters, parse_day

DAYS_SHOWN = 7
"""Events of the week up to the day are drawn unless the filters say otherwise."""


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
    add_filters(parser)


def _run(options: argparse.Namespace) -> int:
    from geo.views.figure.draw import FORMATS, render  # noqa: PLC0415 - matplotlib is slow to load

    kind: Any = options.out.suffix.lstrip(".").lower()
    if kind not in FORMATS:
        raise UsageError(f"{options.out}: the ending must be one of .{', .'.join(FORMATS)}")
    picture = render(_scene(options), kind, options.title, options.credit)
    try:
        options.out.write_bytes(picture)
    except OSError as error:
        raise InputError(f"{options.out}: cannot be written ({error.strerror})") from error
    return 0


def _scene(options: argparse.Namespace) -> Any:
    from geo.control.at import ControlMaps  # noqa: PLC0415 - as above
    from geo.control.region import find_region  # noqa: PLC0415
    from geo.control.tables import read_maps  # noqa: PLC0415
    from geo.gazetteer.index import Gazetteer  # noqa: PLC0415
    from geo.store import open_store  # noqa: PLC0415
    from geo.views.figure.scene import compose  # noqa: PLC0415

    on = parse_day(options.on, "--on")
    since = parse_day(options.change_since, "--change-since") if options.change_since else None
    if since and since >= on:
        raise UsageError(f"--change-since {since} must be before --on {on}")
    region = find_region(options.within, Gazetteer.open())
    filters = _week(filters_of(options), on)
    with open_store(options.store) as store:
        return compose(
            region,
            ControlMaps(read_maps(store.connection)),
            store.select(filters),
            on,
            since=since,
            maker=options.maker,
            names=options.names,
            days=(filters.since or on, filters.until or on),
        )


def _week(filters: Filters, on: date) -> Filters:
    """The filters, their days filled with the week up to the day, and only events."""
    since = filters.since or (filters.until or on) - timedelta(days=DAYS_SHOWN - 1)
    record = filters.record or ("event",)
    return replace(filters, since=since, until=filters.until or on, record=record)


COMMAND = Command(
    help="a locator map for print: .png, .svg or .pdf",
    add_arguments=_arguments,
    run=_run,
)
