"""The map: a base that never changes, and what to show on it sent as one feature group."""

import json
from typing import Any

import folium
import streamlit as st
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium

from dashboard import drawing, session
from dashboard.filters import View
from dashboard.layers.base import Shown
from dashboard.session import Slot

KEY = "map"
HEIGHT = 560
"""Pixels before the page's style sheet gives the map the height of the window."""


class OwnMap(folium.Map):
    """A folium map whose scripts all come from this server; stock folium asks eight others."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.default_js = [("atlas", drawing.code_address())]
        self.default_css = [("atlas", drawing.style_address())]


class Message(MacroElement):
    """Tells our drawing code what to show; as a script it is one call with one JSON value."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "FrontlineAtlas.show(window.map, {{ this.json }});"
        "{% endmacro %}"
    )

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Message"
        self.json = json.dumps(config, sort_keys=True).replace("<", "\\u003c")


def draw(shown: Shown, start: View, key: str = KEY) -> dict[str, Any]:
    """Draw a map; what the browser last said: `{"view", "pick", "count"}`, or `{}`."""
    with st.container(key=f"{key}_frame"):
        said = st_folium(
            _base(start),
            key=key,
            height=HEIGHT,
            returned_objects=[],
            feature_group_to_add=_group(shown),
            use_container_width=True,
        )
    return said or {}


def news(said: dict[str, Any], key: str = KEY) -> dict[str, Any] | None:
    """What was chosen on the map since the last run; None when nothing was.

    A map counts what it tells from 1; one that was built anew begins again.
    """
    seen: dict[str, int] = session.recall(Slot.SEEN) or {}
    count, pick = said.get("count", 0), said.get("pick")
    session.remember(Slot.SEEN, seen | {key: count})
    return pick if count > 0 and count != seen.get(key, 0) and isinstance(pick, dict) else None


def _base(start: View) -> folium.Map:
    return OwnMap(
        location=(start.lat, start.lon),
        zoom_start=start.zoom,
        tiles=None,
        min_zoom=4,
        max_zoom=17,
        zoom_snap=0.5,
        wheel_px_per_zoom_level=90,
    )


def _group(shown: Shown) -> folium.FeatureGroup:
    group = folium.FeatureGroup(name="atlas")
    heard = {"heard": session.recall(Slot.HEARD, {})}
    Message(drawing.config(shown) | heard).add_to(group)
    return group
