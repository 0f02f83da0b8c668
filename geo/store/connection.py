"""Opening the file: ours or not, newer or older, one writer and many readers, errors in words."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakSet

from geo.errors import ForeignStore, MissingData, NewerStore, StoreError
from geo.geopackage import core
from geo.store import schema

WAIT_S = 60.0
"""How long a writer waits for another one; readers never wait."""

_CACHE_KIB = 65_536
_CHECKPOINT_PAGES = 16_000
"""64 MB: in bulk a page of an index is then written once for many rows, not for each batch."""

_REVISE = "UPDATE frontline_store SET value=value+1 WHERE key='revision'"

_WORDS = {
    "full": "the disk is full",
    "readonly": "the file or its folder is read-only",
    "unable to open": "the file or its folder cannot be opened for writing",
    "locked": "another program is writing to it; try again when that has finished",
    "malformed": "the file is damaged; restore a copy, or start a new store",
    "not a database": "the file is damaged or not a GeoPackage",
    "disk i/o": "the disk refused to read or write",
}


class Connection(sqlite3.Connection):
    """A connection that closes itself when the thread that asked for it is gone."""

    def __del__(self) -> None:
        self.close()


class Database:
    """The connections to one store file, one for each living thread that asks."""

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self.write = write
        self._local = threading.local()
        self._all: WeakSet[Connection] = WeakSet()
        with told(path):
            if write:
                self._prepare()
            have = self._version()
            if have < len(schema.STEPS) and not write:
                Database(path, write=True).close()

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        db: Connection | None = getattr(self._local, "db", None)
        if db is None:
            db = _writer(self.path) if self.write else _reader(self.path)
            self._local.db = db
            self._all.add(db)
        return db

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One write: all of it or, after an error or a kill, none of it."""
        db = self.connection()
        with told(self.path):
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute(_REVISE)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close every connection; the last writer leaves a single file."""
        for db in list(self._all):
            db.close()
        self._all.clear()
        self._local = threading.local()

    def _prepare(self) -> None:
        """Create the file, or take the steps that it lacks."""
        if self.path.exists() and self.path.stat().st_size > 0:
            _must_be_ours(self.path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = self.connection()
        db.execute("BEGIN IMMEDIATE")
        try:
            fresh = not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
            have = 0 if fresh else schema.version(db)
            if have < len(schema.STEPS):
                schema.grow(db, have)
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise

    def _version(self) -> int:
        if not self.path.exists():
            raise MissingData(f"no store at {self.path}: `frontline ingest` makes one")
        return _must_be_ours(self.path)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say the database's errors in words, with the file's name."""
    try:
        yield
    except (sqlite3.DatabaseError, OSError) as error:
        text = str(error).lower()
        words = next((w for sign, w in _WORDS.items() if sign in text), str(error))
        raise StoreError(f"{path}: {words}") from error


def _writer(path: Path) -> Connection:
    db = Connection(path, timeout=WAIT_S, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    core.add_functions(db)
    return db


def _reader(path: Path) -> Connection:
    address = path.resolve().as_uri()
    try:
        db = _open_read_only(f"{address}?mode=ro")
    except sqlite3.OperationalError:
        db = _open_read_only(f"{address}?mode=ro&immutable=1")
    db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return db


def _open_read_only(address: str) -> Connection:
    db = Connection(
        address, uri=True, timeout=WAIT_S, isolation_level=None, check_same_thread=False
    )
    db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    return db


def _must_be_ours(path: Path) -> int:
    """The schema version, 0 for a file killed at birth; else ForeignStore or NewerStore."""
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            raise ForeignStore(f"{path} is not a store of Frontline Atlas; name another file")
    db = _reader(path)
    try:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return 0
        if "frontline_store" not in tables:
            raise ForeignStore(f"{path} was not written by Frontline Atlas; name another file")
        have = schema.version(db)
    finally:
        db.close()
    if have > len(schema.STEPS):
        raise NewerStore(f"{path} was written by a newer Frontline Atlas: update the program")
    return have
