"""Whether a store is sound: file, hashes, quotes, indexes; and what is wrong, in words."""

import sqlite3
from collections.abc import Iterator
from itertools import islice

from geo.geopackage.events import LAYERS
from geo.records.report import text_hash
from geo.store import chunks
from geo.store.reading import Reader
from geo.store.texts import read_text

_SHOWN = 20
"""Faults of one kind that are spelt out."""


def faults(store: Reader) -> Iterator[str]:
    """One line for each thing that is wrong; nothing for a sound store."""
    db = store.connection()
    for check in (_file, _hashes, _quotes, _rows, _arrays, _spatial_index, _search_index):
        found = check(db)
        yield from islice(found, _SHOWN)
        if more := sum(1 for _ in found):
            yield f"… and {more} more of the same kind"


def _file(db: sqlite3.Connection) -> Iterator[str]:
    """The database's own check of its pages and indexes."""
    try:
        lines = [line for (line,) in db.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        lines = [str(error)]
    if lines != ["ok"]:
        yield from (f"the file is damaged: {line}" for line in lines)


def _hashes(db: sqlite3.Connection) -> Iterator[str]:
    for report_id, sha256, text in db.execute("SELECT id, sha256, text FROM reports"):
        if text_hash(read_text(text)) != sha256:
            yield f"report {report_id}: its text is not the one that was stored (SHA-256 differs)"


def _quotes(db: sqlite3.Connection) -> Iterator[str]:
    """Every quote must stand in its report's text, where it says it stands."""
    for layer in LAYERS:
        rows = db.execute(
            f"SELECT e.id, e.quote, e.quote_start, e.quote_end, r.text FROM {layer} e "
            "JOIN reports r ON r.id = e.report_id WHERE e.quote IS NOT NULL"
        )
        for event_id, quote, start, end, text in rows:
            if read_text(text)[start:end] != quote:
                yield f"event {event_id}: its quote does not stand in its report at {start}:{end}"


def _rows(db: sqlite3.Connection) -> Iterator[str]:
    """Each event has one row in a layer, one among the numbers and one id."""
    for number, layer in enumerate(LAYERS):
        ours = "SELECT 1 FROM hot h WHERE h.fid = e.fid AND h.layer = ?"
        ids = "SELECT 1 FROM event_ids i WHERE i.id = e.id AND i.fid = e.fid"
        sql = f"SELECT id FROM {layer} e WHERE NOT EXISTS ({ours}) OR NOT EXISTS ({ids})"
        for (event_id,) in db.execute(sql, (number,)):
            yield f"event {event_id}: was changed by another program; selections miss it"
        gone = f"SELECT fid FROM hot h WHERE layer=? AND fid NOT IN (SELECT fid FROM {layer})"
        for (fid,) in db.execute(gone, (number,)):
            yield f"event number {fid}: was deleted by another program; counts still hold it"


def _arrays(db: sqlite3.Connection) -> Iterator[str]:
    for chunk in chunks.wrong(db):
        yield f"the arrays of chunk {chunk} differ from their rows; maps count wrongly"


def _spatial_index(db: sqlite3.Connection) -> Iterator[str]:
    for layer in ("events", "events_area"):
        (check,) = db.execute("SELECT rtreecheck(?)", (f"rtree_{layer}_geom",)).fetchone()
        if check != "ok":
            yield f"the spatial index of {layer} is damaged: {check}"
        missing = f"SELECT id FROM {layer} WHERE fid NOT IN (SELECT id FROM rtree_{layer}_geom)"
        for (event_id,) in db.execute(missing):
            yield f"event {event_id}: missing from the spatial index"
        surplus = f"SELECT id FROM rtree_{layer}_geom WHERE id NOT IN (SELECT fid FROM {layer})"
        for (fid,) in db.execute(surplus):
            yield f"event number {fid}: in the spatial index and not in {layer}"


def _search_index(db: sqlite3.Connection) -> Iterator[str]:
    sql = "SELECT fid FROM hot WHERE fid NOT IN (SELECT rowid FROM search)"
    for (fid,) in db.execute(sql):
        yield f"event number {fid}: missing from the full-text index"
