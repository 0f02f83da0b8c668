"""`frontline control fetch`: download the public archive and import it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path

from geo.cli.base import Command
from geo.cli.control import importing
from geo.cli.control.loaded import add_json, add_store

_BAR = 30
_MB = 1_000_000


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help='a TOML file with a line address = "https://…"',
    )
    parser.add_argument("--folder", type=Path, help="where the download is kept")
    parser.add_argument("--insist", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(mapping=None)
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    from geo.control.fetch import fetch, read_settings  # noqa: PLC0415 - httpx, for this one only

    settings = read_settings(options.settings)
    folder = options.folder or user_cache_path("frontline-atlas", appauthor=False) / "control"
    print(f"frontline: fetching {settings.address}", file=sys.stderr)
    path = fetch(settings, folder, _progress())
    print("", file=sys.stderr)
    return importing.COMMAND.run(argparse.Namespace(**vars(options) | {"files": [path]}))


def _progress() -> Callable[[int, int | None], None]:
    """A bar on a terminal; nothing where no one watches."""
    if not sys.stderr.isatty():
        return lambda have, total: None
    return _draw


def _draw(have: int, total: int | None) -> None:
    if total:
        done = round(_BAR * have / total)
        bar = "█" * done + "·" * (_BAR - done)
        print(f"\r{bar} {have / _MB:.1f} of {total / _MB:.1f} MB", end="", file=sys.stderr)
    else:
        print(f"\r{have / _MB:.1f} MB", end="", file=sys.stderr)


COMMAND = Command(
    help="download the public archive of daily maps and import it",
    add_arguments=_arguments,
    run=_run,
)
