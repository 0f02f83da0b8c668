"""The record of corrections in the store: lines are only ever added; beside it, what was read."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import orjson

from geo.records.correction import Correction
from geo.records.event import Event
from geo.records.feature import event_of, feature

_COLUMNS = "id, at, author, reason, event_id, report_id, quote, change"
_APPEND = (
    f"INSERT INTO corrections ({_COLUMNS}, undoes) VALUES (?,?,?,?,?,?,?,?,"  # noqa: S608
    "(SELECT number FROM corrections WHERE id=?)) ON CONFLICT (id) DO NOTHING"
)
_SELECT = f"SELECT {_COLUMNS} FROM corrections WHERE id IS NOT NULL"  # noqa: S608


def append(db: sqlite3.Connection, corrections: Iterable[Correction]) -> int:
    """Add corrections whose ids are new, inside the open transaction; returns how many."""
    before = db.total_changes
    db.executemany(_APPEND, [_row(correction) for correction in corrections])
    return db.total_changes - before


def made(db: sqlite3.Connection, report_id: str | None = None) -> list[Correction]:
    """All corrections, or those of one report, in the order they were added."""
    if report_id is None:
        rows = db.execute(f"{_SELECT} ORDER BY number")
    else:
        rows = db.execute(f"{_SELECT} AND report_id=? ORDER BY number", (report_id,))
    return [_correction(row) for row in rows]


def corrected_reports(db: sqlite3.Connection) -> set[str]:
    """The ids of the reports that have corrections, undone ones included."""
    return {report_id for (report_id,) in db.execute("SELECT report_id FROM corrections")}


def as_read(db: sqlite3.Connection, report_id: str) -> list[Event] | None:
    """The events of a corrected report as they were read last; None when it has none kept."""
    row = db.execute("SELECT features FROM as_read WHERE report_id=?", (report_id,)).fetchone()
    return None if row is None else [event_of(shape) for shape in orjson.loads(row[0])]


def keep_as_read(db: sqlite3.Connection, report_id: str, events: Sequence[Event]) -> None:
    """Keep a report's events as they were read, inside the open transaction."""
    text = orjson.dumps([feature(event) for event in events]).decode()
    db.execute("INSERT OR REPLACE INTO as_read VALUES (?,?)", (report_id, text))


def _row(correction: Correction) -> tuple[Any, ...]:
    change = {
        "action": correction.action,
        "place_text": correction.place_text,
        "values": correction.values,
        "before": correction.before,
    }
    return (
        correction.id,
        correction.made_at.isoformat(),
        correction.author,
        correction.reason,
        correction.event_id,
        correction.report_id,
        correction.quote,
        orjson.dumps(change).decode(),
        correction.values.get("undoes"),
    )


def _correction(row: tuple[Any, ...]) -> Correction:
    id_, at, author, reason, event_id, report_id, quote, change = row
    return Correction(
        id=id_,
        made_at=datetime.fromisoformat(at),
        author=author,
        reason=reason,
        event_id=event_id,
        report_id=report_id,
        quote=quote,
        **orjson.loads(change),
    )
