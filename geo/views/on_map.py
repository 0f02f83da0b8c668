"""What a view of the map draws: every point when it holds few, counted cells when it holds many."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.records.filters import BBox

MOST_POINTS = 2_500
"""Points sent one by one: the browser draws so many signs in about 20 ms on 2 cores."""
CELLS_PER_TILE = 2
"""Doublings of a map tile of 256 pixels: a cell of 64 pixels holds the widest ring (34)."""
FINEST = 22
"""Doublings of the world into the finest cells: a zoom of 20, and about 10 m on the ground."""
MAX_LATITUDE = 85.0511
_SPREAD = tuple(
    (shift, int(mask, 16))
    for shift, mask in (
        (16, "0000ffff0000ffff"), (8, "00ff00ff00ff00ff"), (4, "0f0f0f0f0f0f0f0f"),
        (2, "3333333333333333"), (1, "5555555555555555"),
    )
)  # fmt: skip
"""Steps that put an empty bit before each of 32 bits."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Points:
    """Placed events as columns of one length: degrees, metres, numbers of group and side."""

    id: NDArray[Any]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    group: NDArray[np.integer[Any]]
    side: NDArray[np.integer[Any]]
    denied: Mask
    uncertainty_m: NDArray[np.floating[Any]]

    def __len__(self) -> int:
        return len(self.lon)

    def take(self, rows: NDArray[np.intp]) -> "Points":
        """These rows, in this order."""
        return Points(*(getattr(self, name)[rows] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Plot:
    """Points in the order of a curve through the world that never leaves a cell half done.

    So the points of a cell lie side by side at every zoom, and counting them needs no sorting.
    """

    points: Points
    cell: NDArray[np.int64]
    """Number of each point's finest cell along the curve; 2 bits fewer is the cell around it."""
    row: NDArray[np.intp]
    """Where each point stood in the columns it was made from."""


def plot(points: Points) -> Plot:
    """Put points in the order of the curve (Morton's), once for all questions."""
    side = 2**FINEST
    column = np.clip((points.lon + 180) / 360 * side, 0, side - 1).astype(np.int64)
    line = np.clip(_world_y(points.lat) * side, 0, side - 1).astype(np.int64)
    cell = _spread_bits(column) | _spread_bits(line) << 1
    order = np.argsort(cell, kind="stable")
    return Plot(points.take(order), cell[order], order)


def in_view(
    plot: Plot, view: BBox, zoom: float, groups: int, wanted: Mask | None = None
) -> dict[str, Any]:
    """The answer for one view: `{"mode": "points" | "cells", "in_view", "points" | "cells"}`.

    `groups` is the number of activity groups; every cell counts each of them. `wanted` picks
    points by their `row`, None is all.
    """
    west, south, east, north = view
    points = plot.points
    inside = (points.lon >= west) & (points.lon <= east)
    inside &= (points.lat >= south) & (points.lat <= north)
    if wanted is not None:
        inside &= wanted[plot.row]
    seen = np.flatnonzero(inside)
    if len(seen) <= MOST_POINTS:
        return on_map(points.take(seen))
    return {"mode": "cells", "in_view": len(seen), "cells": _cells(plot, seen, zoom, groups)}


def on_map(points: Points) -> dict[str, Any]:
    """The answer that draws every one of these points."""
    return {"mode": "points", "in_view": len(points), "points": _one_by_one(points)}


def _one_by_one(seen: Points) -> dict[str, list[Any]]:
    return {
        "id": seen.id.tolist(),
        "lon": np.round(seen.lon, 6).tolist(),
        "lat": np.round(seen.lat, 6).tolist(),
        "group": seen.group.tolist(),
        "side": seen.side.tolist(),
        "denied": seen.denied.tolist(),
        "uncertainty_m": np.round(seen.uncertainty_m).tolist(),
    }


def _cells(plot: Plot, seen: NDArray[np.intp], zoom: float, groups: int) -> dict[str, list[Any]]:
    """Events counted on a grid of the screen; a cell stands at the mean of its events."""
    coarser = max(FINEST - round(zoom) - CELLS_PER_TILE, 0)
    cell = plot.cell[seen] >> 2 * coarser
    starts = np.flatnonzero(np.diff(cell, prepend=-1))
    counts = np.diff(starts, append=len(cell))
    number = np.repeat(np.arange(len(starts)), counts)
    of_group = np.bincount(
        number * groups + plot.points.group[seen], minlength=len(starts) * groups
    )
    lon, lat = plot.points.lon[seen], plot.points.lat[seen]
    return {
        "n": counts.tolist(),
        "counts": of_group.reshape(-1, groups).tolist(),
        "lon": (np.add.reduceat(lon, starts) / counts).tolist(),
        "lat": (np.add.reduceat(lat, starts) / counts).tolist(),
        "west": np.minimum.reduceat(lon, starts).tolist(),
        "south": np.minimum.reduceat(lat, starts).tolist(),
        "east": np.maximum.reduceat(lon, starts).tolist(),
        "north": np.maximum.reduceat(lat, starts).tolist(),
    }


def _spread_bits(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Numbers of 32 bits with an empty bit before each."""
    for shift, mask in _SPREAD:
        numbers = (numbers | numbers << shift) & mask
    return numbers


def _world_y(lat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Spherical Mercator, 0 at the north edge of the world to 1 at the south."""
    phi = np.radians(np.clip(lat, -MAX_LATITUDE, MAX_LATITUDE))
    return 0.5 - np.arcsinh(np.tan(phi)) / (2 * math.pi)
