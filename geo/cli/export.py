"""`frontline export OUT`: the selected events as a file, streamed, or to a pipe."""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from geo import catalogue
from geo.cli._filters import add_filters, filters_of
from geo.cli._store import add_store, reader_of
from geo.cli.base import Command
from geo.errors import InputError, UsageError
from geo.export.base import Format, Head
from geo.publication import Rules, publishable
from geo.store.days import KYIV

PIPE = "-"


def formats() -> dict[str, Format]:
    """Every export format by its ending, without the dot."""
    known: dict[str, Format] = dict(catalogue.load("geo.export", "FORMAT"))
    return {known_as.ending.removeprefix("."): known_as for known_as in known.values()}


def _arguments(parser: argparse.ArgumentParser) -> None:
    endings = ", ".join(sorted(formats()))
    parser.add_argument("out", metavar="OUT", help=f"a file, or - for a pipe; one of: {endings}")
    parser.add_argument("--format", metavar="NAME", help="when the ending does not say it")
    parser.add_argument(
        "--delay-days", type=int, default=0, metavar="N", help="hold back the last N days"
    )
    parser.add_argument(
        "--coarsen-m",
        type=float,
        default=0.0,
        metavar="M",
        help="points on a grid of M metres",
    )
    add_filters(parser)
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    form = _format(options)
    filters = filters_of(options)
    rules = Rules(options.delay_days, options.coarsen_m)
    with reader_of(options) as store:
        head = Head(filters=filters, credits=store.credits(), report=store.report)
        today = datetime.now(KYIV).date()
        shapes = publishable(store.features(filters), rules, today, head.withheld)
        _write(options.out, form.chunks(shapes, head))
    for reason, count in head.withheld.items():
        print(f"frontline: {count} events held back: {reason}", file=sys.stderr)
    return 0


def _format(options: argparse.Namespace) -> Format:
    name = (options.format or Path(options.out).suffix.removeprefix(".")).lower()
    known = formats()
    if name not in known:
        option = "--format" if options.format or options.out == PIPE else "OUT"
        raise UsageError(f"{option} {name!r}: write one of {', '.join(sorted(known))}")
    return known[name]


def _write(out: str, chunks: Iterator[bytes]) -> None:
    """To a pipe as it comes; to a file under another name first, so that none is left half."""
    if out == PIPE:
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
        sys.stdout.flush()
        return
    beside = Path(f"{out}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.writelines(chunks)
        beside.replace(out)
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror})") from None
    finally:
        beside.unlink(missing_ok=True)


COMMAND = Command("the selected events as a file", _arguments, _run)
