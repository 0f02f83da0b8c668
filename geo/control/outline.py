"""Ukraine's outline: where a map that shows no occupation means "ukrainian"."""

from functools import cache
from pathlib import Path

import pyogrio
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
    oblasts = shapely.from_wkb(pyogrio.raw.read(f"/vsigzip/{path}", columns=[])[2])
    outline = shapely.buffer(shapely.union_all(shapely.make_valid(oblasts)), SLACK_DEG)
    shapely.prepare(outline)
    return outline
