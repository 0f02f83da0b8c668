"""`frontline store info|check|rejected`: what is inside, is it sound, what was set aside."""

import argparse
import sys
from dataclasses import asdict
from typing import Any

import orjson

from geo.cli._store import add_store, reader_of
from geo.cli.base import Command
from geo.ingest.inputs import Inputs
from geo.ingest.retry import retry
from geo.store import open_store
from geo.store.check import faults


def _arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    info = actions.add_parser("info", help="what is inside")
    check = actions.add_parser("check", help="whether it is sound")
    rejected = actions.add_parser("rejected", help="what could not be taken in, and why")
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
        for name, value in told.items():
            print(f"{name.replace('_', ' '):<12} {_words(value)}")
    return 0


def _check(options: argparse.Namespace) -> int:
    with reader_of(options) as store:
        found = list(faults(store))
        path = store.path
    if options.json:
        print(_json({"store": str(path), "sound": not found, "faults": found}))
    else:
        print("\n".join(found) or f"{path}: sound")
    return 1 if found else 0


def _rejected(options: argparse.Namespace) -> int:
    if options.retry:
        with open_store(options.store, write=True) as store, Inputs() as inputs:
            summary = retry(store, inputs)
        print(_json(summary.plain()) if options.json else summary.sentence())
        return summary.exit_status
    with reader_of(options) as store:
        rows = store.rejected()
    if options.json:
        print(_json([asdict(row) for row in rows]))
    else:
        for row in rows:
            print(": ".join(filter(None, (row.input, row.where, row.reason))))
        print(f"{len(rows)} set aside", file=sys.stderr)
    return 0


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{count:,} {name}" for name, count in value.items()) or "none"
    if isinstance(value, list):
        return " to ".join(map(str, value)) or "none"
    return f"{value:,}" if isinstance(value, int) else str(value)


COMMAND = Command("what is in the store, whether it is sound, what was set aside", _arguments, _run)
