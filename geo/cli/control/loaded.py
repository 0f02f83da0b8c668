"""The maps that a subcommand asks, and the region it asks about."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from geo.control.at import ControlMaps
from geo.control.region import Region, find_region
from geo.control.tables import read_maps
from geo.errors import MissingData
from geo.gazetteer.index import Gazetteer
from geo.store import open_store

HOW_TO_GET_ONE = (
    "no control map is loaded: `frontline control import FILE…` takes one you have, "
    "`frontline control fetch` downloads the public archive"
)


def add_store(parser: argparse.ArgumentParser) -> None:
    """The option that names the store."""
    parser.add_argument("--store", help="the GeoPackage file (default: FRONTLINE_STORE)")


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option for programs."""
    parser.add_argument("--json", action="store_true", help="JSON on standard output")


def add_within(parser: argparse.ArgumentParser) -> None:
    """The option that names the region."""
    parser.add_argument(
        "--within",
        metavar="NAME",
        help='"Pokrovsk raion", "8 km around Pokrovsk", W,S,E,N, or a file of polygons; '
        "default: the whole map",
    )


@contextmanager
def maps_of(options: argparse.Namespace) -> Iterator[ControlMaps]:
    """The maps in use; raises MissingData that says how to get one."""
    with open_store(options.store) as store:
        maps = ControlMaps(read_maps(store.connection))
        if not maps.makers:
            raise MissingData(HOW_TO_GET_ONE)
        yield maps


def region_of(options: argparse.Namespace) -> Region | None:
    """The region of `--within`, None for the whole map."""
    return find_region(options.within, Gazetteer.open()) if options.within else None
