"""What the browser draws a map with: our scripts, and what they are told; without a page."""

import hashlib
from functools import lru_cache
from typing import Any

from dashboard.assets import HERE, VENDOR
from dashboard.layers.base import Shown
from geo import catalogue

SCRIPTS = (
    "surface",
    "theme",
    "glyphs",
    "basemap",
    "heaps",
    "events",
    "region",
    "patterns",
    "answers",
    "control",
    "change",
    "belt",
    "beside",
    "keys",
    "main",
)
"""Our drawing code, in the order in which one part stands on another."""


def config(shown: Shown) -> dict[str, Any]:
    """All layers' parts of the message, as the browser gets it."""
    layers = catalogue.load("dashboard.layers", "LAYER")
    return {key: value for layer in layers.values() for key, value in layer.config(shown).items()}


@lru_cache(maxsize=1)
def code() -> str:
    """All that draws the map, Leaflet first, as one script: fifteen took fifteen journeys."""
    own = (HERE / "atlas" / f"{name}.js" for name in SCRIPTS)
    return "\n".join(file.read_text("utf-8") for file in (VENDOR / "leaflet.js", *own))


@lru_cache(maxsize=1)
def style() -> str:
    """The look of Leaflet and of all that lies over the map."""
    leaflet = (VENDOR / "leaflet.css").read_text("utf-8")
    own = (HERE / "atlas" / "atlas.css").read_text("utf-8")
    return leaflet.replace("url(images/", "url(/assets/vendor/images/") + own


def code_address() -> str:
    """Where the browser finds `code`."""
    return _address(code(), "js")


def style_address() -> str:
    """Where the browser finds `style`."""
    return _address(style(), "css")


@lru_cache(maxsize=2)
def _address(text: str, ending: str) -> str:
    """An address that another text would not have, so that a browser may keep it for good."""
    return f"/assets/map/{hashlib.sha256(text.encode()).hexdigest()[:16]}.{ending}"
