"""Words that repeat in many events, kept once with a number each; 0 stands for no word."""

import sqlite3
from collections.abc import Iterable, Sequence

from geo.languages.folding import fold

NOTHING = 0


class Vocabulary:
    """The words of each coded column, as one connection sees them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._codes: dict[tuple[str, str], int] = {}

    def code(self, field: str, word: str | None) -> int:
        """The number of a word, given now if it has none; call inside a transaction."""
        if word is None:
            return NOTHING
        known = self._codes.get((field, word))
        if known is None:
            known = self._stored(field, word) or self._add(field, word)
            self._codes[field, word] = known
        return known

    def codes(self, field: str, words: Sequence[str | None]) -> list[int]:
        """The numbers of many words of one column."""
        if len(words) == 1:
            return [self.code(field, words[0])]
        number = {word: self.code(field, word) for word in set(words)}
        return [number[word] for word in words]

    def forget(self) -> None:
        """After a rollback: numbers given in it do not hold."""
        self._codes.clear()

    def words(self, field: str) -> dict[int, str]:
        """Number -> word."""
        rows = self._db.execute("SELECT code, word FROM vocabulary WHERE field=?", (field,))
        return dict(rows.fetchall())

    def exact(self, field: str, texts: Iterable[str]) -> list[int]:
        """The numbers of exactly these words."""
        wanted = set(texts)
        return [code for code, word in self.words(field).items() if word in wanted]

    def meant(self, field: str, texts: Iterable[str]) -> list[int]:
        """The numbers of the words that a person means, letter case and apostrophes aside.

        A text that is a whole word here means that word; otherwise all words that contain it.
        """
        folded = {code: fold(word) for code, word in self.words(field).items()}
        found: set[int] = set()
        for text in map(fold, texts):
            whole = {code for code, word in folded.items() if word == text}
            found |= whole or {code for code, word in folded.items() if text in word}
        return sorted(found)

    def _stored(self, field: str, word: str) -> int | None:
        row = self._db.execute(
            "SELECT code FROM vocabulary WHERE field=? AND word=?", (field, word)
        ).fetchone()
        return int(row[0]) if row else None

    def _add(self, field: str, word: str) -> int:
        (code,) = self._db.execute(
            "SELECT coalesce(max(code), 0) + 1 FROM vocabulary WHERE field=?", (field,)
        ).fetchone()
        self._db.execute("INSERT INTO vocabulary VALUES (?,?,?)", (field, code, word))
        return int(code)
