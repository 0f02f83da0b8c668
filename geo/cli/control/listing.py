"""`frontline control list`: the maps of the store, with their dates and what was noted."""

import argparse
from typing import Any

from geo.cli.base import Command
from geo.cli.control.loaded import HOW_TO_GET_ONE, add_json, add_store
from geo.cli.control.rows import print_json, print_table
from geo.control.model import MapInfo
from geo.control.tables import infos
from geo.errors import MissingData
from geo.store import open_store

_TABLE = ("maker", "map_date", "as_of", "published_at", "occupied_km2", "source", "notes")


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    with open_store(options.store) as store:
        found = infos(store.connection())
    if not found:
        raise MissingData(HOW_TO_GET_ONE)
    if options.json:
        print_json([_row(info) for info in found])
    else:
        print_table([_row(info) | {"notes": _notes(info)} for info in found], _TABLE)
    return 0


def _row(info: MapInfo) -> dict[str, Any]:
    return {
        "maker": info.maker,
        "map_date": info.map_date,
        "as_of": info.as_of,
        "published_at": info.published_at.isoformat() if info.published_at else None,
        "occupied_km2": info.occupied_km2,
        "extent": info.extent,
        "source": info.source,
        "notes": list(info.notes),
        "set_aside": info.set_aside,
    }


def _notes(info: MapInfo) -> str:
    aside = [f"SET ASIDE: {info.set_aside}"] if info.set_aside else []
    return "; ".join([*aside, *info.notes])


COMMAND = Command(
    help="the control maps of the store",
    add_arguments=_arguments,
    run=_run,
)
