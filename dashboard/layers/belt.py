"""The ground that one of two makers of control maps shows as occupied, and the other not."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.layers.base import Layer, Shown


def _config(shown: Shown) -> Mapping[str, Any]:
    if not shown.belt or shown.day is None:
        return {"belt": None}
    query = {"on": shown.day.isoformat()} | ({"within": shown.within} if shown.within else {})
    return {"belt": urlencode(query)}


LAYER = Layer(_config)
