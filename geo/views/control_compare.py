"""Two makers on one day: the numbers, and the disputed belt as polygons."""

from collections.abc import Iterator
from typing import Any

import orjson
import shapely

from geo.control.compare import Comparison
from geo.control.earth import area_km2
from geo.views.control_change import COORDINATE_DEG


def disputed_features(comparison: Comparison) -> dict[str, Any]:
    """A FeatureCollection: each polygon says which maker alone shows it as occupied."""
    return {"type": "FeatureCollection", "features": list(_features(comparison))}


def _features(comparison: Comparison) -> Iterator[dict[str, Any]]:
    sides = (
        (comparison.first, comparison.only_first),
        (comparison.second, comparison.only_second),
    )
    for maker, area in sides:
        for part in shapely.get_parts(area):
            shape = shapely.to_geojson(shapely.set_precision(part, COORDINATE_DEG))
            yield {
                "type": "Feature",
                "geometry": orjson.loads(shape),
                "properties": {"only": maker, "km2": round(float(area_km2(part)), 4)},
            }
