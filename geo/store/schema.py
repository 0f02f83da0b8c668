"""How the store grew: one step per version; a file of an earlier version takes the steps it lacks.

Beside the layers that GIS programs see (events, events_area, events_unplaced, reports) stand our
own tables: `hot` (one narrow row of numbers per event, for selections), `vocabulary` (number ->
word), `event_ids`, `search` (full text), and what later steps add, such as `hot_chunks` (the
columns of `hot` as arrays) and `report_search` (full text of whole reports).
"""

import sqlite3
from collections.abc import Callable

from geo.geopackage import control, core, events
from geo.store import report_search
from geo.store.search import index_all

CODES = {
    "type": "event_type",
    "sub_type": "sub_event_type",
    "activity": "activity",
    "actor1": "actor1",
    "actor2": "actor2",
    "claimant": "claimant",
    "side": "claimant_side",
    "source": "source",
    "status": "status",
    "record": "record",
    "place_kind": "place_kind",
    "raion": "raion",
    "oblast": "oblast",
}
"""Columns of `hot` that hold numbers of words -> the property they come from."""

LONG_DAYS = 31
"""Ranges longer than this are found by an index of their own: a month fits the ordinary one."""

REPORT_COLUMNS = {
    "id": "TEXT NOT NULL",
    "title": "TEXT",
    "source": "TEXT",
    "url": "TEXT",
    "lang": "TEXT",
    "author": "TEXT",
    "origin": "TEXT",
    "published": "DATE",
    "published_at": "TEXT",
    "captured": "DATETIME",
    "acquisition": "TEXT",
    "sha256": "TEXT NOT NULL",
    "version": "INTEGER NOT NULL",
    "reader": "TEXT",
    "reading": "TEXT",
    "events": "INTEGER NOT NULL",
    "text": "TEXT NOT NULL",
}

_OWN_TABLES = """
CREATE TABLE frontline_store (key TEXT PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO frontline_store VALUES ('schema', 0), ('revision', 0);
CREATE UNIQUE INDEX reports_id ON reports (id);
CREATE TABLE vocabulary (field TEXT, code INTEGER, word TEXT NOT NULL,
  PRIMARY KEY (field, code), UNIQUE (field, word)) WITHOUT ROWID;
CREATE TABLE event_ids (id TEXT PRIMARY KEY, fid INTEGER NOT NULL) WITHOUT ROWID;
"""
_HOT_NUMBERS = (
    "fid INTEGER PRIMARY KEY, layer INTEGER NOT NULL, lon REAL, lat REAL, day_start INTEGER, "
    "day_end INTEGER, day_report INTEGER, day_capture INTEGER, uncertainty REAL"
)


def _events_and_reports(db: sqlite3.Connection) -> None:
    core.create(db)
    events.add_layers(db)
    core.add_table(db, "reports", REPORT_COLUMNS)
    codes = ", ".join(f"{name} INTEGER NOT NULL" for name in CODES)
    core.run(db, _OWN_TABLES)
    codes = ", ".join(f"{name} INTEGER NOT NULL" for name in CODES)
    db.execute(f"CREATE TABLE hot ({_HOT_NUMBERS}, {codes})")
    db.execute("CREATE INDEX hot_days ON hot (day_start, day_end, type, lon, lat)")
    db.execute("CREATE INDEX hot_report ON hot (day_report)")
    long = f"day_end - day_start > {LONG_DAYS}"
    db.execute(f"CREATE INDEX hot_long ON hot (day_end) WHERE {long}")
    for layer in events.LAYERS:
        for column in ("report_id", "statement_id"):
            index = f"{layer}_{column.removesuffix('_id')}"
            db.execute(f"CREATE INDEX {index} ON {layer} ({column}) WHERE {column} <> id")


def _full_text(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5(words, places, content='', "
        "tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")"
    )
    index_all(db)


def _report_history(db: sqlite3.Connection) -> None:
    core.run(
        db,
        """
        CREATE TABLE report_versions (report_id TEXT, version INTEGER, sha256 TEXT NOT NULL,
          captured TEXT, acquisition TEXT, title TEXT, text TEXT NOT NULL,
          PRIMARY KEY (report_id, version)) WITHOUT ROWID;
        CREATE TABLE report_bands (band INTEGER, report_fid INTEGER,
          PRIMARY KEY (band, report_fid)) WITHOUT ROWID;
        CREATE TABLE report_sketches (report_fid INTEGER PRIMARY KEY, sketch BLOB NOT NULL);
        CREATE TABLE report_links (report_id TEXT, other_id TEXT, likeness REAL NOT NULL,
          PRIMARY KEY (report_id, other_id)) WITHOUT ROWID;
        """,
    )


def _rejected(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE rejected (number INTEGER PRIMARY KEY, input TEXT NOT NULL, "
        "place TEXT NOT NULL, reason TEXT NOT NULL, options TEXT NOT NULL, at TEXT NOT NULL, "
        "UNIQUE (input, place))"
    )


def _corrections(db: sqlite3.Connection) -> None:
    core.run(
        db,
        """
        CREATE TABLE corrections (number INTEGER PRIMARY KEY, at TEXT NOT NULL,
          author TEXT NOT NULL, reason TEXT NOT NULL, event_id TEXT NOT NULL,
          report_id TEXT NOT NULL, quote TEXT, change TEXT NOT NULL, undoes INTEGER);
        CREATE INDEX corrections_event ON corrections (event_id);
        CREATE TRIGGER corrections_are_kept BEFORE UPDATE ON corrections
        BEGIN SELECT RAISE(ABORT, 'corrections are only ever added'); END;
        CREATE TRIGGER corrections_stay BEFORE DELETE ON corrections
        BEGIN SELECT RAISE(ABORT, 'corrections are only ever added'); END;
        """,
    )


def _credits(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE credits (dataset TEXT PRIMARY KEY, text TEXT NOT NULL)")


def _watched(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE watched (url TEXT PRIMARY KEY, etag TEXT, modified TEXT, "
        "due REAL NOT NULL, failures INTEGER NOT NULL)"
    )


def _corrections_replay(db: sqlite3.Connection) -> None:
    """Corrections by an id that travels, and their reports' events as they were read."""
    core.run(
        db,
        """
        ALTER TABLE corrections ADD COLUMN id TEXT;
        CREATE UNIQUE INDEX corrections_id ON corrections (id);
        CREATE INDEX corrections_report ON corrections (report_id);
        CREATE TABLE as_read (report_id TEXT PRIMARY KEY, features TEXT NOT NULL) WITHOUT ROWID;
        """,
    )


def _sheets(db: sqlite3.Connection) -> None:
    db.execute(
        "CREATE TABLE sheets (at TEXT PRIMARY KEY, sha256 TEXT NOT NULL, label TEXT NOT NULL)"
    )


def _chunks(db: sqlite3.Connection) -> None:
    """The table; the next writer finds a new revision and fills it when it closes."""
    db.execute(
        "CREATE TABLE hot_chunks (chunk INTEGER, name TEXT, data BLOB NOT NULL, "
        "PRIMARY KEY (chunk, name))"
    )
    db.execute("UPDATE frontline_store SET value=value+1 WHERE key='revision'")


def _covering_index(db: sqlite3.Connection) -> None:
    """All that a selection by days, a type and a box looks at, so that it reads nothing else."""
    db.execute("DROP INDEX hot_days")
    columns = "day_start, day_end, type, sub_type, layer, lon, lat"
    db.execute(f"CREATE INDEX hot_days ON hot ({columns})")


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _events_and_reports,
    _full_text,
    _report_history,
    _rejected,
    _corrections,
    control.add_layers,
    _credits,
    _watched,
    _corrections_replay,
    _chunks,
    _covering_index,
    report_search.create,
    _sheets,
)
"""Only ever append: the position of a step is the version of the files that have it."""


def version(db: sqlite3.Connection) -> int:
    """The schema version of an open store."""
    return int(db.execute("SELECT value FROM frontline_store WHERE key='schema'").fetchone()[0])


def grow(db: sqlite3.Connection, have: int, upto: int = len(STEPS)) -> None:
    """Take the steps from version `have` to `upto`, inside the open transaction."""
    for step in STEPS[have:upto]:
        step(db)
    db.execute("UPDATE frontline_store SET value=? WHERE key='schema'", (upto,))
