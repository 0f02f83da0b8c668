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


Hits = dict[str, list[Hit]]
"""Kind -> the hits of that kind, in order."""


class _Entry(NamedTuple):
    size: int
    rest: tuple[str, ...]
    kind: str
    value: str


_Entries = tuple[_Entry, ...]


class _Following(dict[str, _Entries]):
    """Next word -> the entries of a head that it lets stand, longest first; filled when asked."""

    def __init__(self, entries: _Entries) -> None:
        self._entries = entries
        self._alone = tuple(entry for entry in entries if not entry.rest)
        seconds = {entry.rest[0] for entry in entries if entry.rest}
        self._stems = tuple(word[:-1] for word in seconds if word[-1] == "*")
        self._seconds = seconds

    def __missing__(self, word: str) -> _Entries:
        found = self._alone
        if word in self._seconds or word.startswith(self._stems):
            found = tuple(e for e in self._entries if not e.rest or _fits(e.rest[0], word))
        if len(self) < MEMO_LIMIT:
            self[word] = found
        return found


class _Heads(dict[str, _Entries | _Following | None]):
    """Word -> the entries that it is or may begin, None for most words; filled when asked."""

    def __init__(self, whole: dict[str, list[_Entry]], stems: dict[str, list[_Entry]]) -> None:
        self._whole = whole
        self._stems = stems
        self._lengths = sorted({len(stem) for stem in stems}, reverse=True)

    def __missing__(self, word: str) -> _Entries | _Following | None:
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            if length <= len(word):
                found += self._stems.get(word[:length], ())
        entries = tuple(sorted(found, key=lambda entry: -entry.size))
        longer = bool(entries) and entries[0].size > 1
        meant = _Following(entries) if longer else entries or None
        if len(self) < MEMO_LIMIT:
            self[word] = meant
        return meant


def _phrases(text: str) -> list[list[str]]:
    """The words of each phrase; an English possessive is a word of its own, as in documents."""
    return [phrase.split() for phrase in text.replace("'s", " s").split(",") if phrase.strip()]


class Lexicon:
    """All word tables of one language: kind -> table."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        whole: dict[str, list[_Entry]] = {}
        stems: dict[str, list[_Entry]] = {}
        for kind, table in tables.items():
            for value, phrases in table.items():
                for head, *rest in _phrases(phrases):
                    heads = stems if head.endswith("*") else whole
                    heads.setdefault(head.rstrip("*"), []).append(
                        _Entry(1 + len(rest), tuple(rest), kind, value)
                    )
        self._heads = _Heads(whole, stems)

    def scan(self, words: Sequence[str], first: int, last: int) -> Hits:
        """Hits among tokens `first:last`; of one kind the longest at each token wins."""
        hits: Hits = {}
        heads = map(self._heads.__getitem__, words[first:last])
        for position, meant in enumerate(heads, first):
            if meant is None:
                continue
            after = words[position + 1] if position + 1 < last else ""
            entries = meant[after] if isinstance(meant, _Following) else meant
            for size, rest, kind, value in entries:
                end = position + size
                if end > last or (size > 2 and not _follows(rest, words, position + 1)):
                    continue
                of_kind = hits.get(kind)
                if of_kind is None:
                    hits[kind] = [_make(Hit, (kind, value, position, end))]
                elif of_kind[-1].last <= position:
                    of_kind.append(_make(Hit, (kind, value, position, end)))
        return hits


_make = tuple.__new__
"""Makes a `Hit` in half the time of its own constructor: there are 300 in a report."""


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern


def _follows(rest: tuple[str, ...], words: Sequence[str], position: int) -> bool:
    """Whether a phrase goes on; its first word after the head is known to fit."""
    if not _fits(rest[1], words[position + 1]):
        return False
    return len(rest) == 2 or all(map(_fits, rest, words[position : position + len(rest)]))


_MODULES = ("activities", "actors", "claimants", "dates", "figures", "modality")


@cache
def lexicon(lang: Lang) -> Lexicon:
    """The word tables of one language, compiled once: every `TABLES` of its word modules."""
    tables: dict[str, Table] = {}
    for name in _MODULES:
        tables |= importlib.import_module(f"geo.languages.{lang}.{name}").TABLES
    return Lexicon(tables)
