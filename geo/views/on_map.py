"""What a view of the map draws: every point when it holds few, counted cells when it holds many."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.records.filters import BBox

MOST_POINTS = 2_500
"""Points sent one by one: the browser draws so many signs in about 20 ms on 2 cores."""
CELL_PIXELS = 56
"""Side of a cell on the screen: the widest ring (34) spares its neighbour's number."""
TILE_PIXELS = 256
MAX_LATITUDE = 85.0511


@dataclass(frozen=True, slots=True)
class Points:
    """Placed events as columns of one length: degrees, metres, numbers of group and side."""

    id: NDArray[Any]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    group: NDArray[np.integer[Any]]
    side: NDArray[np.integer[Any]]
    denied: NDArray[np.bool_]
    uncertainty_m: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.lon)

    def where(self, mask: NDArray[np.bool_]) -> "Points":
        """The rows that `mask` picks."""
        return Points(*(getattr(self, name)[mask] for name in self.__slots__))


def in_view(points: Points, view: BBox, zoom: float, groups: int) -> dict[str, Any]:
    """The answer for one view: `{"mode": "points" | "cells", "in_view", "points" | "cells"}`.

    `groups` is the number of activity groups; every cell counts each of them.
    """
    west, south, east, north = view
    inside = (points.lon >= west) & (points.lon <= east)
    inside &= (points.lat >= south) & (points.lat <= north)
    seen = points.where(inside)
    if len(seen) <= MOST_POINTS:
        return {"mode": "points", "in_view": len(seen), "points": _one_by_one(seen)}
    return {"mode": "cells", "in_view": len(seen), "cells": _cells(seen, zoom, groups)}


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


def _cells(seen: Points, zoom: float, groups: int) -> dict[str, list[Any]]:
    """Events counted on a grid of the screen; a cell stands at the mean of its events."""
    per_world = TILE_PIXELS * 2**zoom / CELL_PIXELS
    column = np.floor((seen.lon + 180) / 360 * per_world).astype(np.int64)
    row = np.floor(_world_y(seen.lat) * per_world).astype(np.int64)
    key = row * math.ceil(per_world + 1) + column
    order = np.argsort(key, kind="stable")
    starts = np.flatnonzero(np.diff(key[order], prepend=-1))
    counts = np.diff(starts, append=len(order))
    number = np.repeat(np.arange(len(starts)), counts)
    by_group = np.bincount(number * groups + seen.group[order], minlength=len(starts) * groups)
    lon, lat = seen.lon[order], seen.lat[order]
    return {
        "n": counts.tolist(),
        "counts": by_group.reshape(-1, groups).tolist(),
        "lon": (np.add.reduceat(lon, starts) / counts).tolist(),
        "lat": (np.add.reduceat(lat, starts) / counts).tolist(),
        "west": np.minimum.reduceat(lon, starts).tolist(),
        "south": np.minimum.reduceat(lat, starts).tolist(),
        "east": np.maximum.reduceat(lon, starts).tolist(),
        "north": np.maximum.reduceat(lat, starts).tolist(),
    }


def _world_y(lat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Spherical Mercator, 0 at the north edge of the world to 1 at the south."""
    phi = np.radians(np.clip(lat, -MAX_LATITUDE, MAX_LATITUDE))
    return 0.5 - np.arcsinh(np.tan(phi)) / (2 * math.pi)
