"""Areas of events for the map: events that share an area share one shape, simplified for drawing."""

from collections.abc import Callable, Iterable
from typing import Any

import geopandas as gpd
import orjson
from shapely import to_geojson
from shapely.geometry import shape

from geo.records.event import Event

TOLERANCE_DEG = 0.0015
"""About 130 m: a pixel at zoom 10, closer than which no area's edge is known."""
SMALL_DEG = 0.02
"""Shapes narrower than this keep their own corners."""


def shared_areas(
    events: Iterable[Event], group: Callable[[Event], int]
) -> dict[str, Any]:
    """A FeatureCollection of distinct areas with `ids` of their events and the first one's group."""
    frame = _frame(events, group)
    if frame.empty:
        return {"type": "FeatureCollection", "features": []}
    key = frame.geometry.to_wkb()
    shared = frame.groupby(key, sort=False).agg({"id": list, "group": "first", "geometry": "first"})
    shapes = gpd.GeoSeries(shared["geometry"], crs=4326)
    width = shapes.bounds.eval("maxx - minx")
    shapes = shapes.where(width < SMALL_DEG, shapes.simplify(TOLERANCE_DEG))
    order = shapes.to_crs(6933).area.sort_values(ascending=False).index
    return {
        "type": "FeatureCollection",
        "features": [_feature(shared.loc[at], shapes.loc[at]) for at in order],
    }


def _frame(events: Iterable[Event], group: Callable[[Event], int]) -> gpd.GeoDataFrame:
    rows = [(e.id, group(e), shape(dict(e.geometry))) for e in events if e.geometry]
    columns = ["id", "group", "geometry"]
    return gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs=4326)


def _feature(row: Any, outline: Any) -> dict[str, Any]:


    return {
        "type": "Feature",
        "geometry": orjson.loads(to_geojson(outline)),
        "properties": {"ids": row["id"], "group": int(row["group"])},
    }
