"""Sheets that rows came from: two of one name and other content get ids of their own."""

import sqlite3

_SHORT = 8
"""Digits of a content's SHA-256 in the label of a second sheet of a name."""


def known(db: sqlite3.Connection, at: str, sha256: str) -> tuple[str, bool] | None:
    """The label of a sheet that was read from there, else of the same content read elsewhere.

    And whether all of it is remembered as it is.
    """
    sql = "SELECT label, sha256 FROM sheets WHERE at=?"
    if row := db.execute(sql, (at,)).fetchone():
        return row[0], row[1] == sha256
    row = db.execute("SELECT label FROM sheets WHERE sha256=? LIMIT 1", (sha256,)).fetchone()
    return (row[0], False) if row else None


def fresh(db: sqlite3.Connection, name: str, sha256: str) -> str:
    """A label for a sheet that is new: its name, with its content where that is taken."""
    taken = db.execute("SELECT 1 FROM sheets WHERE label=? LIMIT 1", (name,)).fetchone()
    return f"{name}~{sha256[:_SHORT]}" if taken else name


def remember(db: sqlite3.Connection, at: str, sha256: str, label: str) -> None:
    """Where a sheet was read from, and its content then."""
    db.execute("INSERT OR REPLACE INTO sheets VALUES (?,?,?)", (at, sha256, label))
