"""Adding to the store: a report with its events at once, ready events in batches."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from geo.errors import StoreError
from geo.geopackage.core import many_rows, update_extent
from geo.geopackage.events import (
    LAYERS,
    feature_of,
    insert_sql,
    layer_of,
    row_of,
    select_sql,
)
from geo.geopackage.geometry import encode
from geo.records.event import Event
from geo.records.feature import Feature, feature
from geo.records.report import Report, text_hash
from geo.store import hot, near, reports, search
from geo.store.lines import Added
from geo.store.reading import Reader
from geo.store.vocabulary import Vocabulary

BATCH = 10_000
"""Ready events in one transaction: a kill loses at most these, and the next run adds them."""

MANY = 100
"""From so many rows on, indexing them at once is faster than one by one."""

_UNREAD = frozenset({"captured", "control"})
"""What may differ between two readings without their result being different."""

_INSERTS = {layer: insert_sql(layer) for layer in LAYERS}


class Store(Reader):
    """A store opened for writing: one writer at a time, a second one waits its turn."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, write=True)
        self._vocabulary = Vocabulary(self._database.connection())

    def __enter__(self) -> "Store":
        return self

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One write to tables that other steps keep in the same file: all of it or none."""
        with self._database.transaction() as db:
            yield db

    def knows(self, report: Report, reader: str = "") -> bool:
        """Whether exactly this text was already read by this reader."""
        row = reports.find(self._database.connection(), report.id)
        same_text = row is not None and row["sha256"] == text_hash(report.text)
        return same_text and row is not None and row["reader"] == reader

    def add_report(self, report: Report, events: Sequence[Event], reader: str = "") -> Added:
        """Add a report with what was read in it, all or nothing.

        The same report with the same result changes nothing; a different result replaces its
        events; a changed text is kept as a new version beside the earlier ones.
        """
        shapes = [feature(event) for event in events]
        reading = {"reader": reader, "reading": _digest(shapes), "events": len(shapes)}
        old = reports.find(self._database.connection(), report.id)
        if old and old["sha256"] == text_hash(report.text) and old["reading"] == reading["reading"]:
            self._note_reader(old, reader)
            return Added("known", 0)
        with self._writing() as db:
            fresh = self._replace(db, report.id, shapes)
            if old is None:
                fid = reports.insert(db, report, reading)
            else:
                fid = old["fid"]
                reports.update(db, old, report, reading)
            near.link(db, fid, report.id, report.text)
        return Added("changed" if old else "new", fresh)

    def put_events(
        self, report_id: str, events: Sequence[Event], beside: Callable[[sqlite3.Connection], None]
    ) -> None:
        """Put these events in the place of a report's, in one transaction with `beside`."""
        shapes = [feature(event) for event in events]
        with self._writing() as db:
            beside(db)
            self._replace(db, report_id, shapes)
            db.execute(
                "UPDATE reports SET reading=?, events=? WHERE id=?",
                (_digest(shapes), len(shapes), report_id),
            )

    def add_events(self, events: Iterable[Event]) -> int:
        """Add ready events; the same id again replaces what changed. Returns how many are new."""
        return self.add_features(map(feature, events))

    def add_features(self, shapes: Iterable[Feature]) -> int:
        """The same for events that are already Features."""
        waiting = iter(shapes)
        fresh = 0
        while batch := list(islice(waiting, BATCH)):
            fresh += self._add_batch({shape["id"]: shape for shape in batch})
        return fresh

    def credit(self, dataset: str, text: str) -> None:
        """Remember what a dataset asks to be said wherever its data goes."""
        if text not in self.credits():
            with self._database.transaction() as db:
                db.execute("INSERT OR REPLACE INTO credits VALUES (?,?)", (dataset, text))

    def set_rejected(
        self, inputs: Sequence[str], rows: Sequence[tuple[str, str, str]], options: dict[str, str]
    ) -> None:
        """Replace what is on the list of rejected things for these inputs.

        `rows` are (input, place in it, reason); `options` how the inputs were asked for.
        """
        said = orjson.dumps(options).decode()
        listed = {name for (name,) in self._ask("SELECT DISTINCT input FROM rejected")}
        if not rows and listed.isdisjoint(inputs):
            return
        with self._database.transaction() as db:
            db.executemany("DELETE FROM rejected WHERE input=?", [(name,) for name in set(inputs)])
            db.executemany(
                "INSERT OR REPLACE INTO rejected (input, place, reason, options, at) "
                "VALUES (?,?,?,?,?)",
                [(*row, said, _now()) for row in rows],
            )

    def close(self) -> None:
        """Write the layers' extents and let go of the file."""
        if self._ask("SELECT value FROM frontline_store WHERE key='extents'") != [
            (self.revision(),)
        ]:
            self._write_extents()
        super().close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; words numbered in it are forgotten if it fails."""
        try:
            with self._database.transaction() as db:
                yield db
        except BaseException:
            self._vocabulary.forget()
            raise

    def _note_reader(self, old: dict[str, Any], reader: str) -> None:
        if old["reader"] != reader:
            with self._database.transaction() as db:
                db.execute("UPDATE reports SET reader=? WHERE fid=?", (reader, old["fid"]))

    def _add_batch(self, shapes: dict[str, Feature]) -> int:
        with self._writing() as db:
            stored = {i: _stored(db, fid) for i, fid in _known(db, list(shapes)).items()}
            changed = {i for i, old in stored.items() if _digest([old]) != _digest([shapes[i]])}
            for event_id in changed:
                self._remove(db, stored[event_id])
            unchanged = stored.keys() - changed
            self._insert(db, [shape for i, shape in shapes.items() if i not in unchanged])
        return len(shapes) - len(stored)

    def _replace(self, db: sqlite3.Connection, report_id: str, shapes: list[Feature]) -> int:
        """Put these events in the place of a report's earlier ones; how many ids are new."""
        old = {shape["id"]: shape for shape in _of_report(db, report_id)}
        wanted = {shape["id"]: shape for shape in shapes}
        old.update(
            {i: _stored(db, fid) for i, fid in _known(db, list(wanted.keys() - old)).items()}
        )
        for shape in old.values():
            self._remove(db, shape)
        self._insert(db, list(wanted.values()))
        return len(wanted.keys() - old.keys())

    def _insert(self, db: sqlite3.Connection, shapes: list[Feature]) -> None:
        (last,) = db.execute("SELECT coalesce(max(fid), 0) FROM hot").fetchone()
        numbered = list(enumerate(shapes, last + 1))
        for layer in LAYERS:
            self._insert_layer(db, layer, [n for n in numbered if layer_of(n[1]) == layer])
        hot_rows = [hot.row_of(fid, shape, self._vocabulary) for fid, shape in numbered]
        db.executemany(hot.INSERT, hot_rows)
        db.executemany(search.INSERT, [search.row(fid, shape) for fid, shape in numbered])
        ids = [(shape["id"], fid) for fid, shape in numbered]
        db.executemany("INSERT INTO event_ids VALUES (?,?)", ids)

    def _insert_layer(
        self, db: sqlite3.Connection, layer: str, numbered: list[tuple[int, Feature]]
    ) -> None:
        rows = (row_of(fid, shape) for fid, shape in numbered)
        if layer == LAYERS[-1] or len(numbered) < MANY:
            db.executemany(_INSERTS[layer], rows)
        else:
            with many_rows(db, layer, numbered[0][0]):
                db.executemany(_INSERTS[layer], rows)

    def _remove(self, db: sqlite3.Connection, shape: Feature) -> None:
        (fid,) = db.execute("SELECT fid FROM event_ids WHERE id=?", (shape["id"],)).fetchone()
        search.forget(db, fid, shape)
        db.execute(f"DELETE FROM {layer_of(shape)} WHERE fid=?", (fid,))
        db.execute("DELETE FROM hot WHERE fid=?", (fid,))
        db.execute("DELETE FROM event_ids WHERE id=?", (shape["id"],))

    def _write_extents(self) -> None:
        with self._database.transaction() as db:
            update_extent(db, "events")
            update_extent(db, "events_area")
            db.execute(
                "INSERT OR REPLACE INTO frontline_store SELECT 'extents', value + 1 "
                "FROM frontline_store WHERE key='revision'"
            )


def _known(db: sqlite3.Connection, ids: list[str]) -> dict[str, int]:
    marks = ",".join("?" * len(ids))
    return dict(db.execute(f"SELECT id, fid FROM event_ids WHERE id IN ({marks})", ids).fetchall())


def _stored(db: sqlite3.Connection, fid: int) -> Feature:
    for layer in LAYERS:
        row = db.execute(f"{select_sql(layer)} WHERE e.fid=?", (fid,)).fetchone()
        if row:
            return feature_of(row)
    raise StoreError(f"event {fid} has an id and no row: run `frontline store check`")


def _of_report(db: sqlite3.Connection, report_id: str) -> Iterator[Feature]:
    for layer in LAYERS:
        sql = f"{select_sql(layer)} WHERE e.report_id=? AND e.report_id <> e.id"
        yield from map(feature_of, db.execute(sql, (report_id,)).fetchall())


def _digest(shapes: list[Feature]) -> str:
    """SHA-256 of what was read, whenever it was captured."""
    plain = [
        [
            encode(shape["geometry"]).hex() if shape["geometry"] else None,
            {k: v for k, v in shape["properties"].items() if k not in _UNREAD},
        ]
        for shape in shapes
    ]
    return hashlib.sha256(orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat()
