"""Gained and lost ground between two days, as polygons with their km²."""

from collections.abc import Iterable, Iterator
from typing import Any

import orjson
import shapely

from geo.control.change import Change
from geo.control.earth import area_km2

COORDINATE_DEG = 1e-6
"""About 0.1 m."""


def change_features(found: Iterable[Change]) -> bytes:
    """A FeatureCollection: each polygon says `newly_occupied` or `no_longer_occupied`."""
    features = [feature for change in found for feature in _features(change)]
    return orjson.dumps({"type": "FeatureCollection", "features": features})


def _features(change: Change) -> Iterator[dict[str, Any]]:
    for what in ("newly_occupied", "no_longer_occupied"):
        for part in shapely.get_parts(getattr(change, what)):
            outline = shapely.set_precision(part, COORDINATE_DEG)
            if outline.is_empty:
                continue
            yield {
                "type": "Feature",
                "geometry": orjson.loads(shapely.to_geojson(outline)),
                "properties": {
                    "change": what,
                    "km2": round(float(area_km2(part)), 4),
                    "maker": change.maker,
                    "date_from": change.date_from.isoformat(),
                    "date_to": change.date_to.isoformat(),
                    "map_from": change.from_map.isoformat(),
                    "map_to": change.to_map.isoformat(),
                },
            }
