"""Who holds the ground on the last day shown, by the latest map of that day or earlier."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.layers.base import Layer, Shown


def _config(shown: Shown) -> Mapping[str, Any]:
    if "control" in shown.hidden or shown.day is None:
        return {"control": None}
    return {"control": urlencode({"on": shown.day.isoformat()})}


LAYER = Layer(_config, optional=True)
