"""Serves the peers' page on PORT, with the dashboard's own assets and settings.

Apart from the page: a component that is declared before the server runs is not served by it.
"""

import os
import shutil
import subprocess
from pathlib import Path

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from dashboard.server import CONFIG, routes

PEERS = Path(__file__).with_name("peers")
"""The plug-ins that folium's layers would ask a CDN for."""


def fetched() -> Path:
    """The folder of the plug-ins, fetched once as the map's own assets are."""
    modules = PEERS / "node_modules"
    npm = shutil.which("npm")
    if not modules.exists() and npm:
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=PEERS, check=True)
    return modules


if __name__ == "__main__":
    place = {"server.port": int(os.environ["PORT"]), "server.address": "127.0.0.1"}
    plug_ins = Mount("/peers", StaticFiles(directory=fetched()))
    page = Path(__file__).with_name("map_peers.py")
    st.App(page, routes=[plug_ins, *routes()]).run(config=CONFIG | place)
