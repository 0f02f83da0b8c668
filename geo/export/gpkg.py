"""GeoPackage: `events` (points), `events_area`, `events_unplaced` and `reports`."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson

from geo.export.base import Format, Head
from geo.geopackage import core, events
from geo.records.feature import Feature, moment
from geo.records.report import Report, text_hash

_TOGETHER = 500
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
    rows = enumerate(map(_noted(reports), features), 1)
    with ExitStack() as later:
        for layer in events.LAYERS[:-1]:
            later.enter_context(core.many_rows(db, layer, 1))
        while some := list(islice(rows, _TOGETHER)):
            for layer in events.LAYERS:
                of_layer = [(fid, *row) for fid, (name, row) in some if name == layer]
                if of_layer:
                    events.fill_layer(db, layer, of_layer)
    return list(reports)


def _noted(reports: dict[str, None]) -> Callable[[Feature], tuple[str, list[Any]]]:
    """What makes a Feature's layer and row, and notes its report."""

    def row(shape: Feature) -> tuple[str, list[Any]]:
        reports[shape["properties"]["report_id"]] = None
        return events.layer_of(shape["geometry"]), events.values_of(shape)

    return row


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
