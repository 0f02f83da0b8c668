"""The control maps of one day as shapes for the eye, each with its own date on it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import numpy as np
import orjson
import shapely

from geo.control.at import ControlMaps
from geo.control.model import AreaClass, ControlMap
from geo.records.vocabulary import ControlStatus

STATUS: dict[AreaClass, ControlStatus] = {
    "occupied": "occupied",
    "annexed": "occupied",
    "contested": "contested",
    "liberated": "liberated",
}
TOLERANCE_DEG = 0.0008
"""About 70 m: finer than a control map's own line is sure, and half the bytes."""
DIGITS = 4
"""Decimals of a degree that are sent: about 10 m."""


def control_on_map(maps: ControlMaps, on: date, maker: str | None = None) -> dict[str, Any]:
    """The latest map of each maker, or of one, on a day: a FeatureCollection, the day as `on`,
    `makers`, and `maps` with their dates.

    An excerpt says in `extent` (west, south, east, north) where it ends. A Feature's `status` is
    the word of the contract. The latest map is dated `on` or earlier.
    """
    asked = [name for name in maps.makers if maker in (None, name)]
    found = [m for name in asked if (m := maps.latest(name, on)) is not None]
    return {
        "type": "FeatureCollection",
        "features": list(_features(found)),
        "on": on.isoformat(),
        "makers": list(maps.makers),
        "maps": [_told(m, on) for m in found],
    }


def _told(control_map: ControlMap, on: date) -> dict[str, Any]:
    info = control_map.info
    return {
        "maker": info.maker,
        "map_date": info.map_date.isoformat(),
        "age_days": (on - info.map_date).days,
        "extent": info.extent,
    }


def _features(maps: Iterable[ControlMap]) -> Iterator[dict[str, Any]]:
    for control_map in maps:
        for kind, area in control_map.areas_once().items():
            outline = shapely.simplify(area, TOLERANCE_DEG)
            outline = shapely.transform(outline, lambda xy: np.round(xy, DIGITS))
            if not outline.is_empty:
                yield {
                    "type": "Feature",
                    "geometry": orjson.loads(shapely.to_geojson(outline)),
                    "properties": {"maker": control_map.info.maker, "status": STATUS[kind]},
                }
