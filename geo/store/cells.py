"""Many points counted on a grid: what a map draws where single points would be a blot."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.records.filters import BBox

MOST_CELLS = 1_000_000
"""A finer grid is refused: it would be larger than what it sums up."""


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
    inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    if not inside.all():
        lon, lat = lon[inside], lat[inside]
    key = ((lat - south) * (1 / size)).astype(np.intp) * columns
    key += ((lon - west) * (1 / size)).astype(np.intp)
    count, east_of, north_of = (np.bincount(key, weights) for weights in (None, lon, lat))
    used = np.flatnonzero(count)
    return Cells(count[used], east_of[used] / count[used], north_of[used] / count[used])


def _steps(length: float, size: float) -> int:
    return int(length / size) + 1 if size > 0 else 0
