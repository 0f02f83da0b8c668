"""The rows of events in all the tables that hold something of them: put in, found, taken out."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from operator import itemgetter
from typing import Any, NamedTuple

from geo.errors import StoreError
from geo.geopackage.core import fill, many_rows
from geo.geopackage.events import COLUMNS, LAYERS, POSITIONS, fill_layer, select_sql
from geo.store import chunks, hot, search
from geo.store.packing import Packed
from geo.store.schema import CODES
from geo.store.vocabulary import Vocabulary

MANY = 100
"""From so many rows on, indexing them at once is faster than one by one."""

_ASKED = 1_000
"""Values in one question: SQLite takes 32,766 at most."""

UNREAD = frozenset({"captured", "control"})
"""What may differ between two readings without their result being different."""

_ROW = ("fid", "geom", *COLUMNS)
_ID = POSITIONS["id"] + 1
result: Callable[[Sequence[Any]], tuple[Any, ...]] = itemgetter(
    *(at for at, name in enumerate(_ROW[1:]) if name not in UNREAD)
)
"""Of a row without its `fid`, the geometry and what a reading of the same words gives again."""


class Stored(NamedTuple):
    """An event that is there already: its `fid` and its row without it."""

    fid: int
    row: tuple[Any, ...]

    def equals(self, new: Packed) -> bool:
        """Whether a new reading of the event says the same."""
        return result(self.row) == result(new.row)


def insert(db: sqlite3.Connection, vocabulary: Vocabulary, events: Sequence[Packed]) -> None:
    """Add events whose ids are not there yet."""
    if not events:
        return
    (last,) = db.execute("SELECT coalesce(max(fid), 0) FROM hot").fetchone()
    numbered = list(enumerate(events, last + 1))
    for layer in range(len(LAYERS)):
        _insert_layer(db, LAYERS[layer], [(f, *e.row) for f, e in numbered if e.layer == layer])
    fill(db, "hot", hot.COLUMNS, _hot_rows(numbered, vocabulary))
    db.executemany(search.INSERT, [(fid, event.text, event.places) for fid, event in numbered])
    ids = [(event.id, fid) for fid, event in numbered]
    db.executemany("INSERT INTO event_ids VALUES (?,?)", ids)
    chunks.forget(db, (fid for fid, _ in numbered))


def remove(db: sqlite3.Connection, old: Stored) -> None:
    """Take an event out of every table."""
    search.forget(db, old.fid, old.row)
    for layer in LAYERS:
        db.execute(f"DELETE FROM {layer} WHERE fid=?", (old.fid,))
    db.execute("DELETE FROM hot WHERE fid=?", (old.fid,))
    db.execute("DELETE FROM event_ids WHERE id=?", (old.row[POSITIONS["id"]],))
    chunks.forget(db, [old.fid])


def stored(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Stored]:
    """Those of these events that are there, by id."""
    known: list[tuple[int]] = []
    for first in range(0, len(ids), _ASKED):
        some = ids[first : first + _ASKED]
        marks = ",".join("?" * len(some))
        known += db.execute(f"SELECT fid FROM event_ids WHERE id IN ({marks})", some)
    if not known:
        return {}
    fids = ",".join(str(fid) for (fid,) in known)
    found = dict(_rows(db, f"WHERE e.fid IN ({fids})"))
    if len(found) != len(known):
        raise StoreError("some events have an id and no row: run `frontline store check`")
    return found


def of_reports(db: sqlite3.Connection, report_ids: Sequence[str]) -> dict[str, Stored]:
    """The events that were read in these reports, by id."""
    marks = ",".join("?" * len(report_ids))
    where = f"report_id IN ({marks}) AND report_id <> id"
    any_of = " UNION ALL ".join(f"SELECT 1 FROM {layer} WHERE {where}" for layer in LAYERS)
    if not db.execute(any_of, [*report_ids] * len(LAYERS)).fetchone():
        return {}
    return dict(_rows(db, f"WHERE e.report_id IN ({marks}) AND e.report_id <> e.id", *report_ids))


def _rows(db: sqlite3.Connection, where: str, *values: Any) -> Iterator[tuple[str, Stored]]:
    for layer in LAYERS:
        for row in db.execute(f"{select_sql(layer)} {where}", values).fetchall():
            yield row[_ID], Stored(row[0], row[1:])


def _insert_layer(db: sqlite3.Connection, layer: str, rows: list[tuple[Any, ...]]) -> None:
    if not rows:
        return
    indexed_later = len(rows) >= MANY and layer != LAYERS[-1]
    with many_rows(db, layer, rows[0][0]) if indexed_later else nullcontext():
        fill_layer(db, layer, rows)


def _hot_rows(
    numbered: Sequence[tuple[int, Packed]], vocabulary: Vocabulary
) -> list[tuple[Any, ...]]:
    """The rows of `hot`; words become numbers column by column, in a fifth of the time."""
    columns = zip(*(event.words for _, event in numbered), strict=True)
    codes = zip(*map(vocabulary.codes, CODES, columns), strict=True)
    return [
        (fid, event.layer, *event.numbers, *of_words)
        for (fid, event), of_words in zip(numbered, codes, strict=True)
    ]
