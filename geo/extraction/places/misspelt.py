"""Names one letter away from a known one, where the words around expect a place."""

from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase

from geo.gazetteer.index import Gazetteer

SHORTEST = 7
"""Shorter words are one letter away from too many names."""


@lru_cache(20_000)
def one_letter_off(gazetteer: Gazetteer, word: str) -> tuple[int, ...]:
    """The settlements whose name differs by one letter, or by two letters in the wrong order."""
    if len(word) < SHORTEST:
        return ()
    found: dict[int, None] = {}
    for other in _neighbours(word):
        for form in gazetteer.lookup(other):
            if gazetteer.entry(form.place).kind == "settlement":
                found[form.place] = None
    return tuple(found)


def _neighbours(word: str) -> Iterator[str]:
    """Words one edit away that keep the first letter."""
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            yield head + letter + tail[1:]
    yield from (word + letter for letter in ascii_lowercase)
