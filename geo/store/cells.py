"""Many points counted on a grid: what a map draws where single points would be a blot."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.records.filters import BBox

MOST_CELLS = 1_000_000
"""A finer grid is refused: it would be larger than what it sums up."""


_TOGETHER = 1 << 13
"""Points counted at once: what is worked out of them stays in the processor's cache."""

_POINTS_A_CELL = 4
"""On a fine grid more points are taken together, so that adding up its cells costs less."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Counts and the mean position, in degrees, of the points of each cell that has any."""

    count: NDArray[np.int64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.count)


def cells(lon: NDArray[Any], lat: NDArray[Any], view: BBox, size: float) -> Cells:
    """Points inside `view` counted on a grid of `size` degrees that begins at its south-west.

    Raises ValueError for a grid of no or of more than `MOST_CELLS` cells.
    """
    west, south, east, north = view
    columns, rows = (_steps(end - start, size) for start, end in ((west, east), (south, north)))
    if not 0 < columns * rows <= MOST_CELLS:
        raise ValueError(f"a grid of {columns} x {rows} cells: choose another size")
    count = np.zeros(columns * rows, np.int64)
    east_of, north_of = np.zeros(columns * rows), np.zeros(columns * rows)
    together = max(_TOGETHER, _POINTS_A_CELL * columns * rows)
    for start in range(0, len(lon), together):
        some = slice(start, start + together)
        x, y = _inside(lon[some], lat[some], view)
        key = ((y - south) * (1 / size)).astype(np.intp) * columns
        key += ((x - west) * (1 / size)).astype(np.intp)
        count += np.bincount(key, minlength=len(count))
        east_of += np.bincount(key, x, len(count))
        north_of += np.bincount(key, y, len(count))
    used = np.flatnonzero(count)
    return Cells(count[used], east_of[used] / count[used], north_of[used] / count[used])


def _inside(lon: NDArray[Any], lat: NDArray[Any], view: BBox) -> tuple[NDArray[Any], NDArray[Any]]:
    """The points in a view; the edges of all tell sooner than each whether all of them are."""
    west, south, east, north = view
    east_west = len(lon) and lon.min() >= west and lon.max() <= east
    if east_west and lat.min() >= south and lat.max() <= north:
        return lon, lat
    found = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    return lon[found], lat[found]


def _steps(length: float, size: float) -> int:
    return int(length / size) + 1 if size > 0 else 0
