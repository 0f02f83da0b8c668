"""`frontline watch FEEDS.toml`: polls feeds politely, for good or once."""

import argparse
import sys
from pathlib import Path

import orjson

from geo.cli._store import add_store
from geo.cli.base import Command
from geo.fetching import Fetcher
from geo.fetching.manners import Polite
from geo.ingest.summary import Summary
from geo.ingest.watch import Watch
from geo.ingest.watch_list import read_watch_list
from geo.store import open_store


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("feeds", metavar="FEEDS.toml", type=Path, help="the list of feeds")
    parser.add_argument("--once", action="store_true", help="ask what is due, then stop (cron)")
    parser.add_argument("--json", action="store_true", help="each round's summary as JSON")
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    wanted = read_watch_list(options.feeds)
    polite = Polite(Fetcher(frozenset(wanted.allow_hosts)), wanted.delay_s)
    with open_store(options.store, write=True) as store:
        watch = Watch(store, wanted, polite, tell=_tell)
        if options.once:
            summary = watch.once()
            _show(summary, as_json=options.json)
            return summary.exit_status
        for summary in watch.forever():
            _show(summary, as_json=options.json)
    return 0


def _tell(line: str) -> None:
    print(f"frontline: {line}", file=sys.stderr)


def _show(summary: Summary, *, as_json: bool) -> None:
    print(orjson.dumps(summary.plain()).decode() if as_json else summary.sentence(), flush=True)


COMMAND = Command("polls feeds", _arguments, _run)
