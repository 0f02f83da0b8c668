"""What changed on the control maps between two days, the region asked about, the map beside."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.layers.base import Layer, Shown


def _config(shown: Shown) -> Mapping[str, Any]:
    within = {"within": shown.within} if shown.within else {}
    return {
        "change": _change(shown, within),
        "region": urlencode(within) if within else None,
        "beside": shown.beside,
    }


def _change(shown: Shown, within: dict[str, str]) -> str | None:
    if shown.since is None or shown.day is None:
        return None
    days = {"from": shown.since.isoformat(), "on": shown.day.isoformat()}
    maker = {"maker": shown.maker} if shown.maker else {}
    return urlencode(days | maker | within)


LAYER = Layer(_config)
