"""Many reports put in at once: what stands beside them is asked once, and written once."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from geo.records.report import text_hash
from geo.store import event_rows, near, report_search, reports
from geo.store.lines import Added
from geo.store.packing import Packed
from geo.store.preparing import Prepared
from geo.store.texts import read_text
from geo.store.vocabulary import Vocabulary

TOGETHER = 128
"""Reports in one transaction: a kill loses these, and the next run reads them again.

Written one by one a report of seven events takes 1.1 ms, 32 at once 0.53, 128 at once 0.44.
"""

Row = dict[str, Any]


def apart(several: Sequence[Prepared]) -> Iterator[list[Prepared]]:
    """The same reports in runs of at most `TOGETHER` in which no report and no event is twice."""
    run: list[Prepared] = []
    seen: set[str] = set()
    for new in several:
        own = {new.report.id, *(event.id for event in new.events)}
        if len(run) == TOGETHER or not seen.isdisjoint(own):
            yield run
            run, seen = [], set()
        run.append(new)
        seen |= own
    if run:
        yield run


def known(new: Prepared, old: Row | None) -> bool:
    """Whether a report is stored with the same text and the same events."""
    same_text = old is not None and old["sha256"] == text_hash(new.report.text)
    return same_text and old is not None and old["reading"] == new.digest


def put(
    db: sqlite3.Connection,
    vocabulary: Vocabulary,
    fresh: Sequence[tuple[Prepared, Row | None]],
    reader: str,
) -> list[Added]:
    """Put in reports that are new or differ from their old rows; call inside a transaction."""
    events_before = replace(db, vocabulary, {new.report.id: new.events for new, _ in fresh})
    sketched = []
    for new, old in fresh:
        fid = _put_row(db, new, old, reader)
        report_search.put(db, fid, new.words, _indexed(old) if old else None)
        if old:
            near.forget(db, fid, new.report.id)
        sketched.append(near.Sketched(fid, new.report.id, new.sketch))
    near.link(db, sketched)
    return [
        Added("changed" if old else "new", _count_new(new.events, events_before))
        for new, old in fresh
    ]


def replace(
    db: sqlite3.Connection, vocabulary: Vocabulary, events: dict[str, Sequence[Packed]]
) -> set[str]:
    """Put these events, by report, in the place of earlier ones; the ids that were there."""
    wanted = {event.id: event for several in events.values() for event in several}
    old = event_rows.of_reports(db, list(events))
    old.update(event_rows.stored(db, list(wanted.keys() - old.keys())))
    for event in old.values():
        event_rows.remove(db, event)
    event_rows.insert(db, vocabulary, list(wanted.values()))
    return set(old)


def _put_row(db: sqlite3.Connection, new: Prepared, old: Row | None, reader: str) -> int:
    """The report itself; returns its `fid`."""
    reading = {"reader": reader, "reading": new.digest, "events": len(new.events)}
    if old is None:
        return reports.insert(db, new.report, reading)
    reports.update(db, old, new.report, reading)
    return int(old["fid"])


def _count_new(events: Sequence[Packed], before: set[str]) -> int:
    return len({event.id for event in events} - before)


def _indexed(row: Row) -> str:
    return report_search.indexed(row["title"], read_text(row["text"]))
