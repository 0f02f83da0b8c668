"""Reports as rows: kept whole, with their hash, times, acquisition and earlier versions."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import orjson

from geo.records.feature import moment
from geo.records.report import Report, text_hash
from geo.store.lines import ReportLine
from geo.store.schema import REPORT_COLUMNS
from geo.store.texts import kept_text, read_text

_NAMES = tuple(REPORT_COLUMNS)
_INSERT = f"INSERT INTO reports ({','.join(_NAMES)}) VALUES ({','.join('?' * len(_NAMES))})"
_UPDATE = f"UPDATE reports SET {','.join(f'{name}=?' for name in _NAMES)} WHERE fid=?"
_LINE = "id, title, source, url, lang, published, captured, version, events"


def find(db: sqlite3.Connection, report_id: str) -> dict[str, Any] | None:
    """The row of a report, with its `fid`; None when it is not stored."""
    return find_all(db, [report_id]).get(report_id)


class Acquired(NamedTuple):
    """How and when a report came to be: its moment of publication, and how it was acquired."""

    published_at: datetime | None
    said: dict[str, str]


def acquired(db: sqlite3.Connection, report_id: str) -> Acquired | None:
    """What is known of a stored report's coming."""
    sql = "SELECT published_at, acquisition FROM reports WHERE id=?"
    row = db.execute(sql, (report_id,)).fetchone()
    return Acquired(_moment(row[0]), orjson.loads(row[1] or "{}")) if row else None


def find_all(db: sqlite3.Connection, report_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The rows of those of these reports that are stored, by id."""
    marks = ",".join("?" * len(report_ids))
    rows = db.execute(
        f"SELECT fid, {','.join(_NAMES)} FROM reports WHERE id IN ({marks})", report_ids
    )
    named = [dict(zip(("fid", *_NAMES), row, strict=True)) for row in rows]
    return {row["id"]: row for row in named}


def insert(db: sqlite3.Connection, report: Report, reading: dict[str, Any]) -> int:
    """Add a report at version 1; `reading` gives `reader`, `reading` and `events`."""
    return int(db.execute(_INSERT, _row(report, {"version": 1, **reading})).lastrowid or 0)


def update(
    db: sqlite3.Connection, old: dict[str, Any], report: Report, reading: dict[str, Any]
) -> None:
    """Replace a report; a text that changed is kept as an earlier version."""
    changed = old["sha256"] != text_hash(report.text)
    if changed:
        kept = [old[n] for n in ("id", "version", "sha256", "captured", "acquisition", "title")]
        db.execute("INSERT INTO report_versions VALUES (?,?,?,?,?,?,?)", (*kept, old["text"]))
    row = _row(report, {"version": old["version"] + changed, **reading})
    db.execute(_UPDATE, (*row, old["fid"]))


def note_reader(db: sqlite3.Connection, rows: Sequence[dict[str, Any]], reader: str) -> None:
    """Remember that another version of the reader found the same in these reports."""
    db.executemany(
        "UPDATE reports SET reader=? WHERE fid=?", [(reader, row["fid"]) for row in rows]
    )


def report_of(row: dict[str, Any]) -> Report:
    """The report of a row, with exactly the text that was published."""
    return Report(
        id=row["id"],
        text=read_text(row["text"]),
        published=_day(row["published"]),
        source=row["source"],
        url=row["url"],
        lang=row["lang"],
        title=row["title"],
        author=row["author"],
        published_at=_moment(row["published_at"]),
        captured=_moment(row["captured"]),
        origin=row["origin"],
        acquisition=orjson.loads(row["acquisition"] or "{}"),
    )


def lines(db: sqlite3.Connection) -> Iterator[ReportLine]:
    """Every report without its text, in the order of publication."""
    for row in db.execute(f"SELECT {_LINE} FROM reports ORDER BY published, fid"):
        id_, title, source, url, lang, published, captured, version, events = row
        when = (_day(published), _moment(captured))
        yield ReportLine(id_, title, source, url, lang, *when, version, events)


def versions(db: sqlite3.Connection, report_id: str) -> list[str]:
    """The earlier texts of a report, oldest first."""
    rows = db.execute(
        "SELECT text FROM report_versions WHERE report_id=? ORDER BY version", (report_id,)
    )
    return [read_text(text) for (text,) in rows]


def _row(report: Report, beside: dict[str, Any]) -> list[Any]:
    values = {
        "id": report.id,
        "title": report.title,
        "source": report.source,
        "url": report.url,
        "lang": report.lang,
        "author": report.author,
        "origin": report.origin,
        "published": report.published.isoformat() if report.published else None,
        "published_at": report.published_at.isoformat() if report.published_at else None,
        "captured": moment(report.captured) if report.captured else None,
        "acquisition": orjson.dumps(report.acquisition).decode() if report.acquisition else None,
        "sha256": text_hash(report.text),
        "text": kept_text(report.text),
        **beside,
    }
    return [values[name] for name in _NAMES]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
