"""Adding to the store: a report with its events at once, ready events in batches."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

import orjson

from geo.geopackage.core import update_extent
from geo.records.event import Event
from geo.records.feature import Feature
from geo.records.report import Report, text_hash
from geo.store import adding, chunks, event_rows, reports, sheets
from geo.store.lines import Added
from geo.store.packing import Packed, packed, packed_feature
from geo.store.preparing import Prepared, digest, prepare
from geo.store.reading import Reader
from geo.store.vocabulary import Vocabulary

BATCH = 20_000
"""Ready events in one transaction: a kill loses at most these, and the next run adds them."""

PART = 1_000
"""Ready events taken from their source at once: while these are written the next are read."""


class Batch(NamedTuple):
    """How many events one transaction took, and how many of them are new."""

    taken: int
    fresh: int


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
        """Add a report with what was read in it; see `add_reports`."""
        return self.add_reports([prepare(report, events)], reader)[0]

    def add_reports(self, several: Sequence[Prepared], reader: str = "") -> list[Added]:
        """Add reports with what was read in them; `TOGETHER` at once, all of these or none.

        The same report with the same result changes nothing; a different result replaces its
        events; a changed text is kept as a new version beside the earlier ones.
        """
        return [added for run in adding.apart(several) for added in self._add_run(run, reader)]

    def put_events(
        self, report_id: str, events: Sequence[Event], beside: Callable[[sqlite3.Connection], None]
    ) -> None:
        """Put these events in the place of a report's, in one transaction with `beside`."""
        rows = [packed(event) for event in events]
        with self._writing() as db:
            beside(db)
            adding.replace(db, self._vocabulary, {report_id: rows})
            db.execute(
                "UPDATE reports SET reading=?, events=? WHERE id=?",
                (digest(rows), len(rows), report_id),
            )

    def add_events(self, events: Iterable[Event]) -> int:
        """Add ready events; the same id again replaces what changed. Returns how many are new."""
        return self.add_packed(map(packed, events))

    def add_features(self, shapes: Iterable[Feature]) -> int:
        """The same for events that are already Features."""
        return self.add_packed(map(packed_feature, shapes))

    def add_packed(self, events: Iterable[Packed]) -> int:
        """The same for events that are already packed."""
        return sum(added.fresh for added in self.adding(events))

    def adding(self, events: Iterable[Packed]) -> Iterator[Batch]:
        """The same step by step: after each transaction, how many it took and how many are new."""
        waiting = iter(events)
        while (batch := self._add_batch(waiting)).taken:
            yield batch

    def sheet_label(self, name: str, at: str, sha256: str) -> str:
        """What the ids of a sheet's rows begin with, remembered for the next time.

        `at` is the path or address it is read from: a sheet that changed there keeps its label,
        and so does one that was moved; another one of the same name gets its own.
        """
        known = sheets.known(self._database.connection(), at, sha256)
        if known and known[1]:
            return known[0]
        with self._database.transaction() as db:
            label = known[0] if known else sheets.fresh(db, name, sha256)
            sheets.remember(db, at, sha256, label)
        return label

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
        """Write the layers' extents and whole arrays, and let go of the file."""
        if self._ask("SELECT value FROM frontline_store WHERE key='extents'") != [
            (self.revision(),)
        ]:
            self._round_off()
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

    def _add_run(self, run: Sequence[Prepared], reader: str) -> list[Added]:
        """Reports of which none stands twice, in one transaction if there is anything to write."""
        stored = reports.find_all(self._database.connection(), [new.report.id for new in run])
        pairs = [(new, stored.get(new.report.id)) for new in run]
        fresh = [(new, old) for new, old in pairs if not adding.known(new, old)]
        reread = [
            old for new, old in pairs if old and old["reader"] != reader and adding.known(new, old)
        ]
        added: dict[str, Added] = {}
        if fresh or reread:
            with self._writing() as db:
                reports.note_reader(db, reread, reader)
                came = adding.put(db, self._vocabulary, fresh, reader)
            added = {new.report.id: one for (new, _), one in zip(fresh, came, strict=True)}
        return [added.get(new.report.id, Added("known", 0)) for new in run]

    def _add_batch(self, waiting: Iterator[Packed]) -> Batch:
        """The next BATCH events, in one transaction."""
        taken = fresh = 0
        first = list(islice(waiting, PART))
        if not first:
            return Batch(0, 0)
        with self._writing() as db:
            for part in chain([first], _parts(waiting, BATCH - PART)):
                fresh += self._add_part(db, {event.id: event for event in part})
                taken += len(part)
        return Batch(taken, fresh)

    def _add_part(self, db: sqlite3.Connection, events: dict[str, Packed]) -> int:
        old = event_rows.stored(db, list(events))
        changed = {i for i, event in old.items() if not event.equals(events[i])}
        for event_id in changed:
            event_rows.remove(db, old[event_id])
        unchanged = old.keys() - changed
        wanted = [event for i, event in events.items() if i not in unchanged]
        event_rows.insert(db, self._vocabulary, wanted)
        return len(events) - len(old)

    def _round_off(self) -> None:
        with self._database.transaction() as db:
            chunks.keep(db)
            update_extent(db, "events")
            update_extent(db, "events_area")
            db.execute(
                "INSERT OR REPLACE INTO frontline_store SELECT 'extents', value + 1 "
                "FROM frontline_store WHERE key='revision'"
            )


def _parts(waiting: Iterator[Packed], most: int) -> Iterator[list[Packed]]:
    """The next `most` events, PART at a time."""
    some = islice(waiting, most)
    while part := list(islice(some, PART)):
        yield part


def _now() -> str:
    return datetime.now(UTC).isoformat()
