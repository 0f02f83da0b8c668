"""The belt that two makers of control maps dispute, as polygons with their km²."""

from collections.abc import Iterable, Iterator
from typing import Any

import orjson
import shapely

from geo.control.compare import Comparison
from geo.control.earth import area_km2

COORDINATE_DEG = 1e-5
"""About 1 m: the polygons are the difference of two lines drawn by hand."""


def belt_features(found: Iterable[Comparison]) -> bytes:
    """A FeatureCollection: each polygon is shown as occupied by one maker, `only`, of the two."""
    features = [feature for one in found for feature in _features(one)]
    return orjson.dumps({"type": "FeatureCollection", "features": features})


def _features(found: Comparison) -> Iterator[dict[str, Any]]:
    sides = (("only_first", found.first), ("only_second", found.second))
    for which, maker in sides:
        for part in shapely.get_parts(getattr(found, which)):
            outline = shapely.set_precision(part, COORDINATE_DEG)
            if outline.is_empty:
                continue
            yield {
                "type": "Feature",
                "geometry": orjson.loads(shapely.to_geojson(outline)),
                "properties": {
                    "belt": which,
                    "only": maker,
                    "km2": round(float(area_km2(part)), 4),
                    "maps": {found.first: found.first_date, found.second: found.second_date},
                },
            }
