"""Serves the peers' page on PORT, with the dashboard's own assets and settings.

Apart from the page: a component that is declared before the server runs is not served by it.
"""

import os
from pathlib import Path

import streamlit as st

from dashboard.server import CONFIG, routes

if __name__ == "__main__":
    place = {"server.port": int(os.environ["PORT"]), "server.address": "127.0.0.1"}
    st.App(Path(__file__).with_name("map_peers.py"), routes=routes()).run(config=CONFIG | place)
