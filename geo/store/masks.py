"""Filters over hot columns in memory: the same answer as their SQL, in milliseconds."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.records.filters import BBox, Filters
from geo.store.chunks import NO_DAY, Columns
from geo.store.conditions import CLOCKS
from geo.store.days import number

Mask = NDArray[np.bool_]
Meant = Callable[[str, Sequence[str]], list[int]]
"""The numbers of the words of a column that texts mean; a closed vocabulary means itself."""

COLUMNS_OF = {
    "type": ("type", "sub_type"),
    "actor": ("actor1", "actor2"),
    "claimant": ("claimant",),
    "source": ("source",),
    "activity": ("activity",),
    "status": ("status",),
    "record": ("record",),
}


def in_memory(filters: Filters) -> bool:
    """Whether the columns alone can answer: words, boxes and reports are asked of the store."""
    return (filters.place, filters.text, filters.bbox, filters.report_id) == (None,) * 4


def needed(filters: Filters) -> set[str]:
    """The columns that `mask` looks at."""
    coded = {c for name, columns in COLUMNS_OF.items() if getattr(filters, name) for c in columns}
    places = {"lon", "lat"} if filters.within else set()
    return coded | places | (set(CLOCKS[filters.clock]) if _by_day(filters) else set())


def mask(
    rows: Columns, filters: Filters, meant: Meant, region: BaseGeometry | None = None
) -> Mask | None:
    """The wanted rows, None for all; `filters` must be such that `in_memory` holds.

    `region` is the area that the words of `filters.within` mean.
    """
    wanted = _touching(rows, filters)
    if region is not None:
        wanted.append(within(rows, region))
    for name, columns in COLUMNS_OF.items():
        if texts := getattr(filters, name):
            found = [np.isin(rows[column], meant(column, texts)) for column in columns]
            wanted.append(np.logical_or.reduce(found))
    return np.logical_and.reduce(wanted) if wanted else None


def within(rows: Columns, region: BaseGeometry) -> Mask:
    """The rows whose point lies in an area, its edge included."""
    found = inside(rows, region.bounds)
    near = np.flatnonzero(found)
    found[near] = shapely.intersects_xy(region, rows["lon"][near], rows["lat"][near])
    return found


def inside(rows: Columns, view: BBox) -> Mask:
    """The rows whose point lies in a box, edges included."""
    west, south, east, north = view
    lon, lat = rows["lon"], rows["lat"]
    found: Mask = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    return found


def _by_day(filters: Filters) -> bool:
    return filters.since is not None or filters.until is not None


def _touching(rows: Columns, filters: Filters) -> list[NDArray[Any]]:
    """Rows whose range touches the wanted days, both ends included."""
    if not _by_day(filters):
        return []
    first, last = (rows[name] for name in CLOCKS[filters.clock])
    wanted = [(first != NO_DAY) & (last != NO_DAY)]
    if filters.since is not None:
        wanted.append(last >= number(filters.since))
    if filters.until is not None:
        wanted.append(first <= number(filters.until))
    return wanted
