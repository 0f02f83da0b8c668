"""Ukraine's outline: where a map that shows no occupation means "ukrainian"."""

import gzip
from functools import cache
from pathlib import Path

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

OBLASTS = Path(__file__).parents[2] / "data" / "boundaries" / "oblasts.geojson.gz"

SLACK_DEG = 0.01
"""Border villages lie up to 700 m outside the simplified oblasts: about 1 km of slack."""


@cache
def ukraine(path: Path = OBLASTS) -> BaseGeometry | None:
    """The oblasts as one prepared area with a little slack; None where they are not installed."""
    if not path.exists():
        return None
    features = orjson.loads(gzip.decompress(path.read_bytes()))["features"]
    oblasts = [shapely.make_valid(shapely.geometry.shape(f["geometry"])) for f in features]
    outline: BaseGeometry = shapely.buffer(shapely.union_all(oblasts), SLACK_DEG)
    shapely.prepare(outline)
    return outline
