"""The application: pages, assets and data routes in one process, on one port."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from dashboard import assets, browser, data, opened, strings
from dashboard.delivery import ahead
from dashboard.delivery.memory import FromMemory
from dashboard.delivery.prompt import PromptApp
from dashboard.routes.base import get, told
from geo import catalogue
from geo.datasets import data_folder
from geo.errors import GeoError
from geo.views import base_map

SCRIPT = Path(__file__).parent / "entry" / "script.py"
SERVED = ("atlas", "vendor")
"""Folders of `assets` that the browser may ask for."""

NOT_BUILT = "frontline: the map's files are not built: run `python -m dashboard.assets.build`\n"

THEME: dict[str, Any] = {
    "light.primaryColor": "#1b6680",
    "light.backgroundColor": "#ffffff",
    "light.secondaryBackgroundColor": "#f5f3ee",
    "light.textColor": "#24211b",
    "light.borderColor": "#dcd7cc",
    "dark.primaryColor": "#6cc0da",
    "dark.backgroundColor": "#10151c",
    "dark.secondaryBackgroundColor": "#181f28",
    "dark.textColor": "#e4e8ed",
    "dark.borderColor": "#313b47",
    "baseFontSize": 15,
    "baseRadius": "8px",
    "showWidgetBorder": True,
}

CONFIG: dict[str, Any] = {
    "browser.gatherUsageStats": False,  # no request leaves the machine
    "runner.postScriptGC": False,  # a full collection just when the map fetches its data
    "runner.magicEnabled": False,
    "server.headless": True,
    "server.fileWatcherType": "none",
    "server.runOnSave": False,
    "server.maxUploadSize": 25,
    "client.toolbarMode": "viewer",
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
} | {f"theme.{name}": value for name, value in THEME.items()}


def routes() -> list[BaseRoute]:
    """Every route of `dashboard.routes`, and the files of the browser."""
    found = catalogue.load("dashboard.routes", "ROUTES").values()
    files = [
        Mount(f"/assets/{name}", StaticFiles(directory=assets.HERE / name, check_dir=False))
        for name in SERVED
    ]
    files.append(Mount("/assets/fonts", StaticFiles(directory=data_folder() / "fonts")))
    unknown = get("/api/{path:path}", lambda _: told(404, "there is no such route"))
    return [*(route for group in found for route in group), unknown, *files]


def application() -> st.App:
    """The ASGI application of the dashboard."""
    between = [Middleware(FromMemory), Middleware(ahead.Ahead)]
    return PromptApp(SCRIPT, routes=routes(), middleware=between)


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until stopped; 2 with one line when the browser's files have not been built."""
    parser = argparse.ArgumentParser(prog="python -m dashboard.server", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--open", action="store_true")
    options = parser.parse_args(argv)
    if not assets.built():
        sys.stderr.write(NOT_BUILT)
        return 2
    try:
        opened.store()
    except GeoError as error:
        sys.stderr.write(f"frontline: {error}\n")
        return error.exit_status
    Thread(target=_warm, daemon=True).start()
    if options.open:
        browser.open_when_listening(options.host, options.port)
    place = {"server.address": options.host, "server.port": options.port}
    application().run(config=CONFIG | place)
    return 0


def _warm() -> None:
    """Read what the first visitor would wait for; a fault is theirs to be told."""
    catalogue.load("geo.export", "FORMAT")
    for lang in strings.languages():
        strings.words(lang)
    ahead.hints()
    with suppress(GeoError):
        data.warm()
        base_map.lines()


if __name__ == "__main__":
    sys.exit(main())
