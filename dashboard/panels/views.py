"""Views that the reader has named, kept in the reader's own browser and opened in place."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from dashboard import navigation, session
from dashboard.assets import HERE
from dashboard.filters import Look
from dashboard.strings import Words

_FILES = HERE / "views"
WORDS = ("name", "save", "none", "drop")

_mount = st.components.v2.component(
    "frontline_views",
    html='<div class="views"><form><input type="text" maxlength="80"><button></button></form>'
    "<p></p><ul></ul></div>",
    css=(_FILES / "views.css").read_text("utf-8"),
    js=(_FILES / "views.js").read_text("utf-8"),
)


def views(page: str, words: Words) -> None:
    """A name for what is shown now, and the views that were named before."""
    data: dict[str, Any] = {
        "page": page,
        "query": urlencode(session.look().to_query()),
        "words": {name: words.table[f"views.{name}"] for name in WORDS},
    }
    opened: str | None = _mount(key="views", data=data, on_opened_change=_noticed).opened
    if opened:
        _open(opened)


def _open(said: str) -> None:
    """Show a kept view; what comes from the browser is read like any URL."""
    try:
        page, query = json.loads(said)
        look = Look.from_query(parse_qsl(str(query)))
    except ValueError:
        return
    session.take_up(look)
    navigation.go(str(page))
    st.rerun()


def _noticed() -> None:
    """Streamlit wants a listener before a component may send a trigger."""
