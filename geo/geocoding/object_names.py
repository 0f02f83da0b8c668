"""Whether the words of a landmark phrase are found in an object's names, whatever the case form."""

from functools import lru_cache

from geo.languages.folding import fold
from geo.records.place import Names

ENDING = 3
"""Case endings and transliterations change up to three last letters."""

BEGINNING = 3
"""Words that agree begin with the same three letters."""


def alike(own_words: tuple[str, ...], names: Names) -> float:
    """The share of a phrase's own words found among an object's names; numbers must agree."""
    if beginnings(names).isdisjoint(beginnings_of(own_words)):
        return 0.0
    wanted = _wanted(own_words)
    known = all_words(names)
    if any(word.isdigit() and word not in known for word in wanted):
        return 0.0
    return sum(any(_agree(w, k) for k in known) for w in wanted) / max(len(wanted), 1)


@lru_cache(5_000)
def _wanted(own_words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for own in own_words for word in words_of(own))


@lru_cache(5_000)
def beginnings_of(own_words: tuple[str, ...]) -> frozenset[str]:
    """How the words of a phrase begin."""
    return frozenset(word[:BEGINNING] for word in _wanted(own_words))


@lru_cache(5_000)
def beginnings(names: Names) -> frozenset[str]:
    """How the words of a name begin, in all its languages."""
    return frozenset(word[:BEGINNING] for word in all_words(names))


@lru_cache(5_000)
def length(names: Names) -> int:
    """How many words a name has in its shortest language: the plainer of two names is meant."""
    return min((len(words_of(n)) for n in (names.en, names.uk, names.ru) if n), default=0)


@lru_cache(5_000)
def all_words(names: Names) -> tuple[str, ...]:
    """The folded words of a name in all its languages."""
    return tuple(w for n in (names.en, names.uk, names.ru) if n for w in words_of(n))


@lru_cache(5_000)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words and numbers of a name, without hyphens, slashes and quotes.

    An apostrophe is part of its word: "куп'янський".
    """
    joined = fold(text).replace("'", "")
    return tuple("".join(c if c.isalnum() else " " for c in joined).split())


def _agree(one: str, other: str) -> bool:
    """Equal but for an ending: all letters but the last three of the longer word."""
    if one.isdigit() or other.isdigit():
        return one == other
    stem = max(BEGINNING, max(len(one), len(other)) - ENDING)
    return one[:stem] == other[:stem]
