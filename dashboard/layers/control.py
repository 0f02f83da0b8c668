"""Who holds the ground on the last day shown, by the latest map of that day or earlier."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.layers.base import Layer, Shown


def _config(shown: Shown) -> Mapping[str, Any]:
    if "control" in shown.hidden or shown.day is None:
        return {"control": None, "day_end": shown.day_end}
    query = {"on": shown.day.isoformat()} | ({"maker": shown.maker} if shown.maker else {})
    return {"control": urlencode(query), "day_end": shown.day_end}


LAYER = Layer(_config, optional=True)
