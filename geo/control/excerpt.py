"""`python -m geo.control.excerpt ARCHIVE OUT`: a small, attributed piece of the public archive.

Clipped to a box and rounded to about 8 m; corners that two days share stay the same, so that
nothing seems to change where nothing did. The property `extent` tells every reader that the
map says nothing outside its box.
"""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import shapely

from geo.control.importing import maps_in
from geo.control.model import ControlMap
from geo.records.filters import BBox

POKROVSK_SECTOR: BBox = (36.7, 47.75, 38.0, 48.7)
DAYS = tuple(date(2025, 11, d) for d in (1, 10, 15, 18, 20, 21, 22, 23, 24, 25, 27, 30))
"""Days on which the archive's line near the town moved, and the first and last of the month."""

GRID_DEG = 1e-4
SPECK_DEG2 = 1e-7
"""Pieces under about a tenth of a hectare, left over by clipping."""

HEAD = {
    "type": "FeatureCollection",
    "name": "Occupied area, Pokrovsk sector, November 2025 (excerpt)",
    "attribution": "DeepState (deepstatemap.live), through the public archive "
    "cyterat/deepstate-map-data; clipped and rounded",
    "license": "archive GPL-3.0; excerpt for demonstration",
    "properties": "date: the archive's day; as_of: the day it shows (the archive is made at about "
    "03:00 UTC); maker; class; extent: west,south,east,north in degrees, outside of which "
    "nothing is said",
}


def excerpt(maps: Iterable[ControlMap], box: BBox, days: Iterable[date]) -> dict[str, Any]:
    """The maps of some days inside a box, as one FeatureCollection."""
    wanted = set(days)
    chosen = [m for m in maps if m.info.map_date in wanted]
    return HEAD | {"features": [f for m in chosen for f in _features(m, box)]}


def _features(control_map: ControlMap, box: BBox) -> Iterable[dict[str, Any]]:
    info = control_map.info
    for kind, area in control_map.areas_once().items():
        inside = shapely.intersection(shapely.make_valid(area), shapely.box(*box))
        rounded = shapely.set_precision(inside, GRID_DEG)
        parts = [p for p in shapely.get_parts(rounded) if p.area > SPECK_DEG2]
        yield {
            "type": "Feature",
            "properties": {
                "date": info.map_date.isoformat(),
                "as_of": info.as_of.isoformat() if info.as_of else None,
                "maker": info.maker,
                "class": kind,
                "extent": ",".join(map(str, box)),
            },
            "geometry": orjson.loads(shapely.to_geojson(shapely.MultiPolygon(parts))),
        }


def main(archive: Path, out: Path) -> None:
    """Write the excerpt that the demo uses, one feature a line."""
    whole = excerpt(maps_in(archive), POKROVSK_SECTOR, DAYS)
    lines = b",\n".join(orjson.dumps(feature) for feature in whole.pop("features"))
    out.write_bytes(orjson.dumps(whole)[:-1] + b',"features":[\n' + lines + b"\n]}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
