"""Full text over quotes and places, in three languages: what is indexed and how it is asked."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from geo.geopackage.events import LAYERS, POSITIONS, select_sql
from geo.languages.folding import clean, fold

_WORD = re.compile(r"[^\W_]+")
_TEXTS = ("quote", "place_text", "place_name", "claimant")
_texts_of = itemgetter(*(POSITIONS[name] for name in _TEXTS))
INSERT = "INSERT INTO search (rowid, words, places) VALUES (?,?,?)"
"""Takes a `fid` and `values_of(...)`."""

_PLACES = ("place_text", "place_name", "settlement", "hromada", "raion", "oblast", "place_id")
_places_of = itemgetter(*(POSITIONS[name] for name in _PLACES))


def forget(db: sqlite3.Connection, fid: int, row: Sequence[Any]) -> None:
    """Take an event out of the index; `row` must be what was indexed."""
    db.execute(
        "INSERT INTO search (search, rowid, words, places) VALUES ('delete',?,?,?)",
        (fid, *values_of(row)),
    )


def index_all(db: sqlite3.Connection) -> None:
    """Index every stored event, for a store that had no index yet."""
    for layer in LAYERS:
        for stored in db.execute(select_sql(layer)):
            db.execute(INSERT, (stored[0], *values_of(stored[1:])))


def values_of(row: Sequence[Any]) -> tuple[str, str]:
    """What is indexed of an event: its words, and each of its places as one token.

    `row` are its `COLUMNS` behind the geometry.
    """
    texts = " ".join([spaced(text) for text in _texts_of(row) if text])
    places = {as_token(name) for name in _places_of(row) if name}
    return texts, " ".join(sorted(places))


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return _WORD.findall(fold(clean(text).text))


@lru_cache(maxsize=5_000)
def spaced(text: str) -> str:
    """The words of a text for the index, which itself splits plain Latin letters as `words`."""
    return text.lower().replace("_", " ") if text.isascii() else " ".join(words(text))


@lru_cache(maxsize=50_000)
def as_token(name: str) -> str:
    """A whole name as one token: "Chasiv Yar" becomes chasiv_yar."""
    return "_".join(words(name))


def text_query(text: str) -> str | None:
    """Asks for events in whose texts every word of `text` begins a word; None without words."""
    return " AND ".join(f'words : "{word}" *' for word in words(text)) or None


def place_query(names: Iterable[str]) -> str | None:
    """Asks for events at, or inside, a place of one of these names; None without a name."""
    tokens = sorted({as_token(name) for name in names} - {""})
    return " OR ".join(f'places : "{token}"' for token in tokens) or None
