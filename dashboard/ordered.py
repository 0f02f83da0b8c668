"""The records of a selection in any order, a part at a time, however many there are."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard import data, held
from dashboard.filters import Sort
from dashboard.opened import kept, store
from geo.records.event import Event
from geo.records.filters import Filters
from geo.store.reading import NO_DAY, Columns

Spoken = tuple[tuple[str, str], ...]
"""Words of the store, each with what the reader is told instead."""


@kept
def ordered(filters: Filters, sort: Sort, most: int, spoken: Spoken = ()) -> tuple[Event, ...]:
    """The first `most` records; what is unknown stands last, and the newest first where equal."""
    rows = held.rows_of(filters)
    value, missing = _keys(rows, sort.column, dict(spoken))
    order = np.lexsort((-rows["day_end"].astype(np.int64), -value if sort.falling else value,
                        missing))  # fmt: skip
    return data.at_rows(tuple(rows["fid"][order[:most]].tolist()))


def _keys(
    rows: Columns, column: str, spoken: dict[str, str]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """What a column is put in order by, and where nothing is known."""
    if column == "day":
        value = rows["day_end"].astype(np.int64)
        return value, value == NO_DAY
    if column == "radius":
        radius = rows["uncertainty"]
        return np.nan_to_num(radius), np.isnan(radius)
    ranks = _ranks(store().words(column), spoken)
    return ranks[rows[column]], rows[column] == 0


def _ranks(words: list[str], spoken: dict[str, str]) -> NDArray[np.int64]:
    """The place of each word in the alphabet, by its number."""
    told = [spoken.get(word, word).casefold() for word in words]
    places = {word: place for place, word in enumerate(sorted(set(told)))}
    return np.array([places[word] for word in told], dtype=np.int64)
