"""GeoPackage: `events` (points), `events_area`, `events_unplaced` and `reports`."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson

from geo.export.base import Format, Head
from geo.geopackage import core, events
from geo.records.feature import Feature, moment
from geo.records.report import Report, text_hash

_TOGETHER = 5_000
_CHUNK_BYTES = 1 << 20
_REPORTS = {
    "id": "TEXT NOT NULL",
    "title": "TEXT",
    "source": "TEXT",
    "url": "TEXT",
    "lang": "TEXT",
    "author": "TEXT",
    "origin": "TEXT",
    "published": "DATE",
    "captured": "DATETIME",
    "sha256": "TEXT",
    "text": "TEXT",
}
_TEXTS = ("id", "title", "source", "url", "lang", "author", "origin", "text")


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """The file, written beside first: a database cannot be written from front to end."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "events.gpkg"
        _write(path, features, head)
        with path.open("rb") as file:
            while piece := file.read(_CHUNK_BYTES):
                yield piece


def _write(path: Path, features: Iterable[Feature], head: Head) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    core.add_functions(db)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    core.create(db)
    events.add_layers(db)
    core.add_table(db, "reports", _REPORTS)
    core.add_table(db, "frontline", {"key": "TEXT NOT NULL", "value": "TEXT"})
    report_ids = _insert(db, features)
    _insert_reports(db, filter(None, map(head.report, report_ids)))
    told = [(key, orjson.dumps(value).decode()) for key, value in head.frontline().items()]
    db.executemany("INSERT INTO frontline (key, value) VALUES (?,?)", told)
    core.update_extent(db, "events")
    core.update_extent(db, "events_area")
    db.execute("COMMIT")
    db.close()


def _insert(db: sqlite3.Connection, features: Iterable[Feature]) -> list[str]:
    """Insert all Features; returns the ids of their reports, in order of first appearance."""
    reports: dict[str, None] = {}
    numbered = enumerate(features, 1)
    while some := list(islice(numbered, _TOGETHER)):
        for layer in events.LAYERS:
            rows = [events.row_of(n, s) for n, s in some if events.layer_of(s["geometry"]) == layer]
            db.executemany(events.insert_sql(layer), rows)
        reports.update((shape["properties"]["report_id"], None) for _, shape in some)
    return list(reports)


def _insert_reports(db: sqlite3.Connection, reports: Iterable[Report]) -> None:
    marks = ",".join("?" * len(_REPORTS))
    sql = f"INSERT INTO reports ({','.join(_REPORTS)}) VALUES ({marks})"
    db.executemany(sql, ([_row(report)[name] for name in _REPORTS] for report in reports))


def _row(report: Report) -> dict[str, str | None]:
    return {
        **{name: getattr(report, name) for name in _TEXTS},
        "published": report.published.isoformat() if report.published else None,
        "captured": moment(report.captured) if report.captured else None,
        "sha256": text_hash(report.text),
    }


FORMAT = Format(".gpkg", "application/geopackage+sqlite3", chunks)
