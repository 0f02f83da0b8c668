"""Filters over the store's hot columns in memory: the same answer as its SQL, in milliseconds."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.records.filters import Filters
from geo.store.days import number
from geo.store.reading import NO_DAY, Columns

Mask = NDArray[np.bool_]
Meant = Callable[[str, Sequence[str]], list[int]]
"""The numbers of the words of a column that texts mean; a closed vocabulary means itself."""

CLOCKS = {
    "event": ("day_start", "day_end"),
    "report": ("day_report", "day_report"),
    "capture": ("day_capture", "day_capture"),
}
"""The columns that hold the first and last day on each clock."""
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
    """Whether the columns alone can answer: words and areas are asked of the store."""
    return filters.place is None and filters.text is None and filters.bbox is None


def select(rows: Columns, filters: Filters, meant: Meant) -> Columns:
    """The wanted rows of all rows; `filters` must be such that `in_memory` holds."""
    wanted = _touching(rows, filters)
    for name, columns in COLUMNS_OF.items():
        if texts := getattr(filters, name):
            found = [np.isin(rows[column], meant(column, texts)) for column in columns]
            wanted &= np.logical_or.reduce(found)
    return rows if wanted.all() else {name: column[wanted] for name, column in rows.items()}


def _touching(rows: Columns, filters: Filters) -> Mask:
    """Rows whose range touches the wanted days, both ends included; all when none are wanted."""
    first, last = (rows[name] for name in CLOCKS[filters.clock])
    wanted: NDArray[Any] = np.ones(len(first), dtype=bool)
    if filters.since is not None or filters.until is not None:
        wanted = (first != NO_DAY) & (last != NO_DAY)
    if filters.since is not None:
        wanted &= last >= number(filters.since)
    if filters.until is not None:
        wanted &= first <= number(filters.until)
    return wanted
