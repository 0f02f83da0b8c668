"""`frontline serve`: the dashboard, a program of its own that this one hands over to."""

import argparse
import importlib.util
import os
import sys

from geo.cli.base import Command
from geo.errors import MissingData, UsageError


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8501, help="port to listen on")
    parser.add_argument("--open", action="store_true", help="open the page in your browser")
    parser.add_argument("--store", help="GeoPackage file or postgresql:// address")


def _run(options: argparse.Namespace) -> int:
    if not 0 < options.port < 65536:
        raise UsageError(f"--port {options.port}: write a number from 1 to 65535")
    if importlib.util.find_spec("dashboard") is None:
        raise MissingData("the package `dashboard` is not installed: install frontline-atlas whole")
    if options.store:
        os.environ["FRONTLINE_STORE"] = options.store
    arguments = ["--host", options.host, "--port", str(options.port)]
    arguments += ["--open"] if options.open else []
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, "-m", "dashboard.server", *arguments])  # noqa: S606


COMMAND = Command("show the events on a map in the browser", _arguments, _run)
