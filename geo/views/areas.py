"""Areas of events for the map: events that share an area share one simplified shape."""

from collections.abc import Callable, Iterable
from typing import Any

import geopandas as gpd
import numpy as np
import orjson
import shapely
from shapely.geometry import shape

from geo.records.event import Event

TOLERANCE_DEG = 0.0015
"""About 130 m: a pixel at zoom 10, closer than which no area's edge is known."""
CORNERS = 200
"""Small shapes keep their own corners: never simplified by more than their width over this."""
EQUAL_AREA = 6933
"""EPSG code of the cylindrical equal-area projection that orders the areas by size."""


def shared_areas(events: Iterable[Event], group: Callable[[Event], int]) -> dict[str, Any]:
    """A FeatureCollection of distinct areas, the largest first, so that small ones lie on top.

    A Feature has the `ids` of its events and the `group` of the first of them.
    """
    frame = _frame(events, group)
    shared = frame.groupby(frame.geometry.to_wkb(), sort=False).agg(
        {"id": list, "group": "first", "geometry": "first"}
    )
    areas = gpd.GeoDataFrame(shared, geometry="geometry", crs=4326)
    sizes = areas.to_crs(EQUAL_AREA).area.to_numpy()
    ordered = areas.iloc[np.argsort(-sizes, kind="stable")]
    outlines = _simplified(np.asarray(ordered.geometry))
    rows = zip(ordered["id"], ordered["group"], outlines, strict=True)
    return {"type": "FeatureCollection", "features": [_feature(*row) for row in rows]}


def _frame(events: Iterable[Event], group: Callable[[Event], int]) -> gpd.GeoDataFrame:
    rows = [(e.id, group(e), shape(dict(e.geometry))) for e in events if e.geometry]
    columns = ["id", "group", "geometry"]
    return gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs=4326)


def _simplified(outlines: Any) -> Any:
    bounds = shapely.bounds(outlines).reshape(-1, 4)
    width = bounds[:, 2] - bounds[:, 0]
    return shapely.simplify(outlines, np.minimum(width / CORNERS, TOLERANCE_DEG))


def _feature(ids: list[str], group: int, outline: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": orjson.loads(shapely.to_geojson(outline)),
        "properties": {"ids": ids, "group": int(group)},
    }
