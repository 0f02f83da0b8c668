"""What the browser draws a map with: our scripts, and what they are told; without a page."""

from typing import Any

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
    "main",
)
"""Our drawing code, in the order in which one part stands on another."""


def config(shown: Shown) -> dict[str, Any]:
    """All layers' parts of the message, as the browser gets it."""
    layers = catalogue.load("dashboard.layers", "LAYER")
    return {key: value for layer in layers.values() for key, value in layer.config(shown).items()}
