"""Word tables compiled for look-up: which words of a sentence mean something, in one pass.

A table maps a value to phrases apart by commas; words of a phrase are apart by spaces, and a word
that ends with * stands for every word that begins so: `{"assault": "штурм*, атак* позиц*"}`.
"""

import importlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from geo.records.vocabulary import Lang

Table = Mapping[str, str]
"""Value -> phrases."""

MEMO_LIMIT = 200_000
"""Distinct words remembered per language (about 30 MB at most); more are looked up anew."""


class Hit(NamedTuple):
    """A phrase of kind `kind` that means `value`, at tokens `first:last` of the document."""

    kind: str
    value: str
    first: int
    last: int


class _Entry(NamedTuple):
    rest: tuple[str, ...]
    kind: str
    value: str


class Lexicon:
    """All word tables of one language: kind -> table."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._whole: dict[str, list[_Entry]] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._memo: dict[str, tuple[_Entry, ...] | None] = {}
        for kind, table in tables.items():
            for value, phrases in table.items():
                for phrase in phrases.split(","):
                    self._add(kind, value, phrase.split())
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)

    def scan(self, words: Sequence[str], first: int, last: int) -> list[Hit]:
        """Hits among tokens `first:last`, in order; of one kind the longest at each token wins."""
        hits: list[Hit] = []
        memo = self._memo
        taken: dict[str, int] = {}
        for position in range(first, last):
            word = words[position]
            entries = memo[word] if word in memo else self._look_up(word)
            if entries is None:
                continue
            for entry in entries:
                end = position + 1 + len(entry.rest)
                if taken.get(entry.kind, first) > position or end > last:
                    continue
                if not entry.rest or _follows(entry.rest, words, position + 1):
                    hits.append(Hit(entry.kind, entry.value, position, end))
                    taken[entry.kind] = end
        return hits

    def _add(self, kind: str, value: str, phrase: list[str]) -> None:
        if phrase:
            head, *rest = phrase
            table = self._stems if head.endswith("*") else self._whole
            table.setdefault(head.rstrip("*"), []).append(_Entry(tuple(rest), kind, value))

    def _look_up(self, word: str) -> tuple[_Entry, ...] | None:
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            if length <= len(word):
                found += self._stems.get(word[:length], ())
        found.sort(key=lambda entry: -len(entry.rest))
        entries = tuple(found) or None
        if len(self._memo) < MEMO_LIMIT:
            self._memo[word] = entries
        return entries


def _follows(rest: tuple[str, ...], words: Sequence[str], position: int) -> bool:
    for offset, pattern in enumerate(rest):
        word = words[position + offset]
        if pattern[-1] == "*":
            if not word.startswith(pattern[:-1]):
                return False
        elif word != pattern:
            return False
    return True


_MODULES = ("activities", "actors", "claimants", "dates", "figures", "modality")


@cache
def lexicon(lang: Lang) -> Lexicon:
    """The word tables of one language, compiled once: every `TABLES` of its word modules."""
    tables: dict[str, Table] = {}
    for name in _MODULES:
        tables |= importlib.import_module(f"geo.languages.{lang}.{name}").TABLES
    return Lexicon(tables)
