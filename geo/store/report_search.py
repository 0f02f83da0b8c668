"""Full text over whole reports, in three languages: found by any of their words."""

import sqlite3
from collections.abc import Iterable

from geo.store.search import words
from geo.store.texts import read_text

CREATE = (
    "CREATE VIRTUAL TABLE report_search USING fts5(words, content='', detail=none, "
    'tokenize="unicode61 remove_diacritics 0")'
)
_INSERT = "INSERT INTO report_search (rowid, words) VALUES (?,?)"
_DELETE = "INSERT INTO report_search (report_search, rowid, words) VALUES ('delete',?,?)"


def indexed(title: str | None, text: str) -> str:
    """What is indexed of a report: the words of its title and its text."""
    return indexed_words(title, words(text))


def indexed_words(title: str | None, of_text: Iterable[str]) -> str:
    """The same where the words of the text are known."""
    return " ".join((*words(title or ""), *of_text))


def create(db: sqlite3.Connection) -> None:
    """The index, with every stored report in it."""
    db.execute(CREATE)
    rows = db.execute("SELECT fid, title, text FROM reports")
    db.executemany(_INSERT, ((fid, indexed(title, read_text(text))) for fid, title, text in rows))


def put(db: sqlite3.Connection, fid: int, fresh: str, earlier: str | None) -> None:
    """Index a report's words; `earlier` are those that it was indexed with before, if it was."""
    if earlier == fresh:
        return
    if earlier is not None:
        db.execute(_DELETE, (fid, earlier))
    db.execute(_INSERT, (fid, fresh))


def find(db: sqlite3.Connection, texts: Iterable[str]) -> list[str]:
    """Ids of the reports in which every word of one of the texts begins a word; newest first."""
    arms = [" AND ".join(f'"{word}" *' for word in found) for found in map(words, texts) if found]
    if not arms:
        return []
    query = " OR ".join(f"({arm})" for arm in sorted(set(arms)))
    rows = db.execute(
        "SELECT r.id FROM report_search s JOIN reports r ON r.fid = s.rowid "
        "WHERE report_search MATCH ? ORDER BY r.published DESC, r.fid DESC",
        [query],
    )
    return [report_id for (report_id,) in rows]
