"""`frontline watch FEEDS.toml`: polls feeds politely, for good or once."""

import argparse
import sys
import time
from datetime import datetime
from pathlib import Path

import orjson

from geo.cli._store import add_store
from geo.cli.base import Command
from geo.errors import StoreError
from geo.fetching import Fetcher
from geo.fetching.manners import Polite
from geo.ingest.summary import Summary, counted
from geo.ingest.watch import Asked, Watch
from geo.ingest.watch_list import Feed, WatchList, read_watch_list
from geo.store import open_store

_LIST = (
    'the list of feeds: [[feed]] with url = "…" for each, and where wanted source, lang, kind, '
    "every_minutes, linked_pages; above them delay_s and allow_hosts"
)
_NAME_LETTERS = 32
"""A feed's name in the table: long enough for a paper's, with the rest in 80 columns."""

_AGAIN_S = 60.0
"""Pause after the store could not be written, as while another program writes for long."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("feeds", metavar="FEEDS.toml", type=Path, help=_LIST)
    parser.add_argument("--once", action="store_true", help="ask what is due, then stop (cron)")
    parser.add_argument("--json", action="store_true", help="each round's summary as JSON")
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    wanted = read_watch_list(options.feeds)
    polite = Polite(Fetcher(frozenset(wanted.allow_hosts)), wanted.delay_s)
    asked = _silent if options.json else _Lines(wanted)
    with open_store(options.store, write=True) as store:
        watch = Watch(store, wanted, polite, tell=_tell, asked=asked)
        if options.once:
            summary = watch.once()
            _show(watch, summary, as_json=options.json)
            return summary.exit_status
        _forever(watch, as_json=options.json)
    return 0


def _forever(watch: Watch, *, as_json: bool) -> None:
    while True:
        try:
            for summary in watch.forever():
                _show(watch, summary, as_json=as_json)
        except StoreError as error:
            _tell(str(error))
            time.sleep(_AGAIN_S)


class _Lines:
    """One line for each feed that was asked, as it is asked."""

    def __init__(self, wanted: WatchList) -> None:
        self._width = max(len(_name(feed)) for feed in wanted.feeds)

    def __call__(self, asked: Asked) -> None:
        name = _name(asked.feed).ljust(self._width)
        again = f"again {_clock(asked.due)}"
        print(f"{_clock(time.time())}  {name}  {asked.sentence()} · {again}", flush=True)


def _silent(_: Asked) -> None:
    """With --json nothing but JSON."""


def _tell(line: str) -> None:
    print(f"frontline: {line}", file=sys.stderr)


def _show(watch: Watch, summary: Summary, *, as_json: bool) -> None:
    if as_json:
        print(orjson.dumps(summary.plain()).decode(), flush=True)
        return
    feeds = counted(len(watch.wanted.feeds), "feed")
    failing = len(watch.failing())
    health = f"{feeds}, {failing} of them without an answer" if failing else feeds
    came = summary.sentence() if summary.inputs else "nothing new"
    print(f"{came} ({health}; next {_clock(watch.next_due())})", flush=True)


def _name(feed: Feed) -> str:
    """The source as the list calls it, else the address without what all addresses share."""
    name = feed.source or feed.url.partition("://")[2]
    return name if len(name) <= _NAME_LETTERS else f"{name[: _NAME_LETTERS - 1]}…"


def _clock(moment: float) -> str:
    """Hours and minutes here; the day too when it is another one."""
    then, now = (datetime.fromtimestamp(at).astimezone() for at in (moment, time.time()))
    return then.strftime("%H:%M" if then.date() == now.date() else "%d %b %H:%M")


COMMAND = Command("polls feeds", _arguments, _run)
