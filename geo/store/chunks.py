"""The columns of `hot` once more as arrays, a blob for many events: a million are read at once."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.store.hot import COLUMNS

ROWS = 1 << 14
"""Events in a chunk. Those behind the last whole chunk are read row by row: 60 ms at most."""

NO_DAY = int(np.iinfo(np.int32).min)
"""Stands in the day columns for a day that is not known."""

_NO_NUMBER = 1e300
_FLOATS = frozenset({"lon", "lat", "uncertainty"})
Column = NDArray[Any]
Columns = dict[str, Column]


def read(db: sqlite3.Connection, names: Sequence[str]) -> Columns:
    """These columns of every event, ordered by `fid`; call inside a transaction."""
    marks = ",".join("?" * len(names))
    sql = f"SELECT chunk, name, data FROM hot_chunks WHERE name IN ({marks}) ORDER BY chunk"
    kept: dict[int, Columns] = {}
    for chunk, name, data in db.execute(sql, names):
        kept.setdefault(chunk, {})[name] = np.frombuffer(data, dtype_of(name))
    parts = [kept.get(number) or _of_rows(db, number, names) for number in range(_whole(db))]
    parts.append(_of_rows(db, _whole(db), names))
    return {name: np.concatenate([part[name] for part in parts]) for name in names}


def forget(db: sqlite3.Connection, fids: Iterable[int]) -> None:
    """Drop the arrays of chunks whose events change."""
    changed = {(fid // ROWS,) for fid in fids}
    db.executemany("DELETE FROM hot_chunks WHERE chunk=?", changed)


def keep(db: sqlite3.Connection) -> None:
    """Write the arrays of all whole chunks that lack them."""
    have = {chunk for (chunk,) in db.execute("SELECT chunk FROM hot_chunks WHERE name='fid'")}
    for chunk in sorted(set(range(_whole(db))) - have):
        found = _of_rows(db, chunk, COLUMNS)
        rows = [(chunk, name, column.tobytes()) for name, column in found.items()]
        db.executemany("INSERT INTO hot_chunks VALUES (?,?,?)", rows)


def wrong(db: sqlite3.Connection) -> list[int]:
    """The chunks whose arrays are not what the rows say."""
    kept: dict[int, dict[str, bytes]] = {}
    for chunk, name, data in db.execute("SELECT chunk, name, data FROM hot_chunks"):
        kept.setdefault(chunk, {})[name] = data
    return [
        chunk
        for chunk, columns in kept.items()
        if columns != {n: c.tobytes() for n, c in _of_rows(db, chunk, COLUMNS).items()}
    ]


def columns_of(rows: Iterable[Sequence[Any]], names: Sequence[str]) -> Columns:
    """Arrays of the rows of a SELECT of `asked(names)`."""
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.float64)
    table = flat.reshape(-1, len(names))
    return {name: _column(name, table[:, at]) for at, name in enumerate(names)}


def asked(names: Sequence[str]) -> str:
    """Columns of `hot h` without nulls, so that all of them go straight into one array."""
    return ",".join(_without_null(name) for name in names)


def dtype_of(name: str) -> type[np.generic]:
    """What the numbers of a column are kept as."""
    if name in _FLOATS:
        return np.float64
    return np.int64 if name == "fid" else np.int32


def _whole(db: sqlite3.Connection) -> int:
    """How many chunks no new event can fall into."""
    (last,) = db.execute("SELECT coalesce(max(fid), 0) FROM hot").fetchone()
    return int(last) // ROWS


def _of_rows(db: sqlite3.Connection, chunk: int, names: Sequence[str]) -> Columns:
    first = chunk * ROWS
    sql = f"SELECT {asked(names)} FROM hot h WHERE h.fid BETWEEN ? AND ? ORDER BY h.fid"
    return columns_of(db.execute(sql, (first, first + ROWS - 1)), names)


def _without_null(name: str) -> str:
    if name in _FLOATS:
        return f"ifnull(h.{name}, {_NO_NUMBER})"
    return f"ifnull(h.{name}, {NO_DAY})" if name.startswith("day_") else f"h.{name}"


def _column(name: str, values: NDArray[np.float64]) -> Column:
    if name in _FLOATS:
        return np.where(values == _NO_NUMBER, np.nan, values)
    return values.astype(dtype_of(name))
