"""`frontline ingest INPUT…`: reports and ready events into the store, nothing twice."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import orjson

from geo.cli._progress import progress_line
from geo.cli._store import add_store
from geo.cli._summary import print_summary
from geo.cli.base import Command
from geo.errors import UsageError
from geo.fetching import Fetcher
from geo.ingest.collector import spare_collector
from geo.ingest.inputs import Inputs
from geo.ingest.run import Ingest
from geo.ingest.summary import Rejection
from geo.records.filters import parse_day
from geo.sources import sheet
from geo.sources.base import Options
from geo.store import open_store

MOST_TOLD = 30
"""Rejections told line by line: a screen of them."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="file, folder, glob or address")
    parser.add_argument("--kind", default="auto", help="the source, when it cannot be told")
    parser.add_argument("--published", metavar="DATE", help="publication day, Kyiv time")
    parser.add_argument("--source", metavar="NAME", help="who published it")
    parser.add_argument("--url", help="where it was published")
    parser.add_argument("--lang", choices=("auto", "en", "uk", "ru"), default="auto")
    parser.add_argument("--mapping", metavar="FILE", type=Path, help="columns of a sheet (JSON)")
    parser.add_argument(
        "--show-mapping",
        action="store_true",
        help="print the columns taken of a sheet as a file for --mapping; store nothing",
    )
    parser.add_argument("--again", action="store_true", help="read known reports once more")
    parser.add_argument(
        "--allow-host", action="append", default=[], metavar="HOST", help="a private host to fetch"
    )
    parser.add_argument("--json", action="store_true", help="the summary as JSON")
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    given = Options(
        published=parse_day(options.published, "--published") if options.published else None,
        source=options.source,
        url=options.url,
        lang=None if options.lang == "auto" else options.lang,
        mapping=options.mapping,
    )
    fetcher = Fetcher(frozenset(options.allow_host))
    if options.show_mapping:
        return _show_mapping(options.inputs, given, fetcher)
    with open_store(options.store, write=True) as store, progress_line() as progress:
        ingest = Ingest(
            store,
            given,
            kind=options.kind,
            again=options.again,
            tell=_first_lines(MOST_TOLD),
            note=_say,
            progress=progress,
        )
        spare_collector()
        with Inputs(fetcher) as inputs:
            summary = ingest.run(options.inputs, inputs)
    if len(summary.rejected) > MOST_TOLD:
        more = len(summary.rejected) - MOST_TOLD
        _say(f"{more:,} more were set aside: `frontline store rejected` lists them with reasons")
    if options.json:
        print(orjson.dumps(summary.plain()).decode())
    else:
        print_summary(summary)
    return summary.exit_status


def _show_mapping(names: list[str], given: Options, fetcher: Fetcher) -> int:
    if len(names) != 1:
        raise UsageError("--show-mapping: name one sheet")
    with Inputs(fetcher) as inputs:
        found = sheet.mapping(inputs.open(names[0]), given)
    print(orjson.dumps(found, option=orjson.OPT_INDENT_2).decode())
    _say("correct it, save it, and give it as --mapping FILE; null: the sheet has no such column")
    return 0


def _first_lines(most: int) -> Callable[[Rejection], None]:
    """Says so many rejections one by one; a dataset may have a hundred thousand bad rows."""
    left = iter(range(most))

    def tell(rejection: Rejection) -> None:
        if next(left, None) is not None:
            _say(rejection.line())

    return tell


def _say(line: str) -> None:
    print(f"frontline: {line}", file=sys.stderr)


COMMAND = Command("reports and ready events into the store", _arguments, _run)
