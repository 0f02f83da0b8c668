"""Cuts the land around Ukraine out of Natural Earth's outline (public domain, 1:10 m)."""

from itertools import accumulate
from typing import Any

from shapely import box
from shapely.geometry import Polygon

BOX = (18.0, 41.0, 46.0, 56.0)
"""West, south, east, north in degrees: what the map can show with Ukraine in view."""

Point = tuple[float, float]


def land(topology: dict[str, Any]) -> list[list[list[float]]]:
    """Rings of land inside BOX as flat `[lon, lat, lon, lat, …]` lists, holes after their shell.

    `topology` is TopoJSON: arcs of quantised steps that the rings of a polygon share.
    """
    arcs = [_unpacked(arc, topology["transform"]) for arc in topology["arcs"]]
    polygons = [rings for shape in topology["objects"]["land"]["geometries"]
                for rings in shape["arcs"]]  # fmt: skip
    cut = (_cut([_ring(ring, arcs) for ring in rings]) for rings in polygons)
    return [rings for found in cut for rings in found]


def _unpacked(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    xs = accumulate(step[0] for step in arc)
    ys = accumulate(step[1] for step in arc)
    return [(x * sx + tx, y * sy + ty) for x, y in zip(xs, ys, strict=True)]


def _ring(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """Arcs joined end to end; `~n` is arc n walked backwards."""
    ring: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring.extend(arc[1:] if ring else arc)
    return ring


def _cut(rings: list[list[Point]]) -> list[list[list[float]]]:
    window = box(*BOX)
    whole = Polygon(rings[0], rings[1:])
    if not whole.intersects(window):
        return []
    piece = whole.buffer(0).intersection(window)
    parts = [p for p in getattr(piece, "geoms", [piece]) if isinstance(p, Polygon)]
    return [[_flat(r.coords) for r in (p.exterior, *p.interiors)] for p in parts]


def _flat(coordinates: Any) -> list[float]:
    return [round(v, 4) for xy in coordinates for v in xy[:2]]
