"""Ukraine's outline: where a map that shows no occupation means "ukrainian"."""

import gzip
from functools import cache
from pathlib import Path

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from geo.datasets import data_folder

BOUNDARIES = data_folder() / "boundaries"
LEVELS = ("oblasts", "raions")
"""Raions are drawn finer; Kyiv and Sevastopol are oblasts only."""

SLACK_DEG = 0.01
"""Border villages lie up to 700 m outside the simplified boundaries: about 1 km of slack."""


@cache
def ukraine(folder: Path = BOUNDARIES) -> BaseGeometry | None:
    """All of Ukraine as one prepared area with a little slack; None where it is not installed."""
    files = [path for level in LEVELS if (path := folder / f"{level}.geojson.gz").exists()]
    if not files:
        return None
    areas = [area for path in files for area in _areas(path)]
    outline: BaseGeometry = shapely.buffer(shapely.union_all(areas), SLACK_DEG, quad_segs=2)
    shapely.prepare(outline)
    return outline


def _areas(path: Path) -> list[BaseGeometry]:
    features = orjson.loads(gzip.decompress(path.read_bytes()))["features"]
    return list(
        shapely.make_valid(shapely.from_geojson([orjson.dumps(f["geometry"]) for f in features]))
    )
