"""`frontline store info|check|rejected`: what is inside, is it sound, what was set aside."""

import argparse
from dataclasses import asdict
from typing import Any

import orjson

from geo.cli._info import info_lines
from geo.cli._rejected import print_rejected
from geo.cli._store import add_store, reader_of
from geo.cli._summary import print_summary
from geo.cli.base import Command
from geo.ingest.inputs import Inputs
from geo.ingest.retry import retry
from geo.ingest.summary import counted
from geo.store import open_store
from geo.store.check import faults


def _arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    info = actions.add_parser("info", help="what is inside")
    check = actions.add_parser("check", help="whether it is sound")
    rejected = actions.add_parser("rejected", help="what could not be taken in, and why")
    rejected.add_argument(
        "--limit", type=int, default=20, metavar="N", help="rows of each input; 0 for all"
    )
    rejected.add_argument("--retry", action="store_true", help="read those inputs again")
    for action in (info, check, rejected):
        action.add_argument("--json", action="store_true", help="as JSON")
        add_store(action)


def _run(options: argparse.Namespace) -> int:
    return {"info": _info, "check": _check, "rejected": _rejected}[options.action](options)


def _info(options: argparse.Namespace) -> int:
    with reader_of(options) as store:
        told = store.info()
    if options.json:
        print(_json(told))
    else:
        for heading, words in info_lines(told):
            print(f"{heading:<12} {words}")
    return 0


def _check(options: argparse.Namespace) -> int:
    with reader_of(options) as store:
        found = list(faults(store))
        path, counts = store.path, store.info()
    if options.json:
        print(_json({"store": str(path), "sound": not found, "faults": found}))
    else:
        print("\n".join(found) or f"{path}: {_looked_at(counts)} looked at: sound")
    return 1 if found else 0


def _rejected(options: argparse.Namespace) -> int:
    if options.retry:
        with open_store(options.store, write=True) as store, Inputs() as inputs:
            summary = retry(store, inputs)
        if options.json:
            print(_json(summary.plain()))
        else:
            print_summary(summary)
        return summary.exit_status
    with reader_of(options) as store:
        rows = store.rejected()
    if options.json:
        print(_json([asdict(row) for row in rows]))
    else:
        print_rejected(rows, options.limit)
    return 0


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _looked_at(counts: dict[str, Any]) -> str:
    events = sum(counts["layers"].values())
    return f"{counted(counts['reports'], 'report')}, {counted(events, 'event')} and every index"


COMMAND = Command("what is in the store, whether it is sound, what was set aside", _arguments, _run)
