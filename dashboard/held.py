"""The store's columns held in memory, laid out for the map, and which of them a selection holds.

All columns here have a value for each record of the store and the same order, so a selection is
one byte a record, and whatever is asked of it reads only the columns that it needs.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard import palette
from dashboard.opened import kept, store
from geo.records.filters import Filters
from geo.store.reading import Columns
from geo.store.vocabulary import Vocabulary
from geo.views import selection
from geo.views.on_map import Plot, Points, plot

POINT, AREA, UNPLACED, CLAIM = 0, 1, 2, 3
"""Kinds of records: events by their layer in the store, and claims whatever theirs."""


@kept
def plotted() -> Plot:
    """Every point of the store, laid out for the map; a point's `row` is one of `rows`."""
    every, drawn = rows(), points()
    drawn_rows = {name: column[drawn] for name, column in every.items()}
    found = plot(
        Points(
            id=drawn_rows["fid"],
            lon=drawn_rows["lon"],
            lat=drawn_rows["lat"],
            group=groups(drawn_rows["activity"]),
            side=_sides(drawn_rows["side"]),
            denied=_is(drawn_rows, "status", "denied"),
            uncertainty_m=np.nan_to_num(drawn_rows["uncertainty"]).astype(np.float32),
        )
    )
    return replace(found, row=drawn[found.row])


def points() -> NDArray[np.intp]:
    """Positions of the points among all rows."""
    return np.flatnonzero(kinds() == POINT)


@kept
def rows() -> Columns:
    """The hot columns of the whole store, held in memory: about 90 bytes a record."""
    return store().columns()


def rows_of(filters: Filters) -> Columns:
    """The hot columns of a selection, in the store's order."""
    wanted = chosen(filters)
    return {name: column[wanted] for name, column in rows().items()}


@kept
def chosen(filters: Filters) -> NDArray[np.bool_]:
    """Which of all rows a selection holds: told by the columns, or else asked of the store."""
    every = rows()
    if not selection.in_memory(filters):
        return np.isin(every["fid"], store().columns(filters, ("fid",))["fid"])
    wanted = selection.wanted(every, filters, _meant)
    return np.ones(len(every["fid"]), dtype=bool) if wanted is None else wanted


@kept
def kinds() -> NDArray[np.uint8]:
    """What each of all rows is: POINT, AREA, UNPLACED or CLAIM."""
    every = rows()
    return np.where(_is(every, "record", "claim"), CLAIM, every["layer"]).astype(np.uint8)


@kept
def newest_first() -> NDArray[np.intp]:
    """Positions of all rows, the last day first."""
    return np.argsort(-rows()["day_end"].astype(np.int64), kind="stable")


def _meant(column: str, texts: Sequence[str]) -> list[int]:
    words = Vocabulary(store().connection())
    exact = column in ("activity", "status", "record")
    return words.exact(column, texts) if exact else words.meant(column, texts)


def _is(rows: Columns, name: str, word: str) -> NDArray[np.bool_]:
    words = store().words(name)
    found: NDArray[np.bool_] = rows[name] == (words.index(word) if word in words else -1)
    return found


def groups(codes: NDArray[Any]) -> NDArray[np.uint8]:
    """Group numbers of the store's activity codes."""
    return _translated(codes, "activity", lambda w: palette.GROUPS.index(palette.GROUP_OF[w]),
                       palette.GROUPS.index("other"))  # fmt: skip


def _sides(codes: NDArray[Any]) -> NDArray[np.uint8]:
    return _translated(codes, "side", palette.SIDES.index, palette.SIDES.index("unknown"))


def _translated(
    codes: NDArray[Any], name: str, number: Callable[[Any], int], missing: int
) -> NDArray[np.uint8]:
    table = [number(word) if word else missing for word in store().words(name)]
    numbers: NDArray[np.uint8] = np.array(table, dtype=np.uint8)[codes]
    return numbers
