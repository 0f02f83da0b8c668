"""`frontline events`: the selected events, for a look or a pipe."""

import argparse
import sys

from rich.console import Console
from rich.table import Table

from geo.cli._filters import add_filters, filters_of
from geo.cli._store import add_store, reader_of
from geo.cli.base import Command
from geo.export import geojson
from geo.export.base import Head
from geo.records.feature import Feature

_QUOTE_LETTERS = 80


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_filters(parser)
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="rows of the table")
    parser.add_argument("--json", action="store_true", help="all of them as GeoJSON")
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    filters = filters_of(options)
    with reader_of(options) as store:
        if options.json:
            head = Head(filters=filters, credits=store.credits())
            for chunk in geojson.chunks(store.features(filters), head):
                sys.stdout.buffer.write(chunk)
            sys.stdout.flush()
            return 0
        rows = [s for s, _ in zip(store.features(filters), range(options.limit), strict=False)]
        Console().print(_table(rows))
        print(f"{len(rows)} of {store.count(filters)} events", file=sys.stderr)
    return 0


def _table(shapes: list[Feature]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("days", "what", "where", "±", "who says so", "words"):
        table.add_column(heading, overflow="fold")
    for shape in shapes:
        table.add_row(*_cells(shape))
    return table


def _cells(shape: Feature) -> list[str]:
    given = shape["properties"]
    start, end = given["date_start"] or "?", given["date_end"]
    radius = given["uncertainty_m"]
    quote = (given["quote"] or "").replace("\n", " ")
    return [
        start if end in (None, start) else f"{start} – {end[5:]}",
        given["activity"],
        given["place_name"] or given["place_text"] or "not placed",
        f"{radius / 1000:.1f} km" if radius else "",
        f"{given['claimant'] or '—'} ({given['status'] or '—'})",
        quote if len(quote) <= _QUOTE_LETTERS else f"{quote[: _QUOTE_LETTERS - 1]}…",
    ]


COMMAND = Command("the selected events, for a look or a pipe", _arguments, _run)
