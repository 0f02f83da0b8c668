"""What the words of a language tell about places: the one shape of every `places.py` table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from geo.records.vocabulary import PlaceKind

Phrase = tuple[str, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Head:
    """A landmark's class word: its kind, the words it needs before it, what it may stand alone for.

    `alone`: the phrase means one known object of a town without a name ("railway station").
    `definite`: it does so only with a definite article ("the college").
    """

    kind: str
    before: Phrase = ()
    after: Phrase = ()
    alone: bool = False
    definite: bool = False


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Folded words, each table read by one finder.

    `paths` stand before where something goes to, through or from, `into` too before an
    accusative; `wheres` open a clause on what is there. `bearings` are degrees clockwise from
    north; two neighbouring words add up ("північно", "західній"). `waters` stand before a river
    rather than a town of its name, `lands` before a land rather than its city. `parts` name a part
    of a town: a bearing, or None for its centre. `name_endings` are those of settlements' names,
    by which a misspelt one is known. `adjective_endings` are those of adjectives made from towns'
    names, `town_endings` what their stems end in and what the town's name ends in instead.
    """

    at: frozenset[str]
    near: frozenset[Phrase]
    waters: frozenset[str]
    towards: frozenset[Phrase]
    articles: frozenset[str]
    joins: frozenset[str]
    between: frozenset[str]
    offset_of: frozenset[str]
    class_nouns: Mapping[str, PlaceKind]
    settlement_nouns: Mapping[str, str]
    nominal_before: frozenset[str]
    paths: frozenset[str]
    bearings: Mapping[str, float]
    comparatives: Mapping[str, float]
    parts: Mapping[str, float | None]
    part_nouns: frozenset[str]
    centres: frozenset[str]
    edges: frozenset[str]
    banks: frozenset[str]
    sides: Mapping[str, float]
    lines: frozenset[str]
    units_m: Mapping[str, float]
    numbers: Mapping[str, float]
    given_names: frozenset[str]
    patronymic_endings: tuple[str, ...]
    titles: frozenset[str]
    formations: frozenset[str]
    formation_links: frozenset[str]
    formation_pairs: frozenset[Phrase]
    states: frozenset[str]
    offices: frozenset[str]
    outlets: frozenset[str]
    speech: frozenset[str]
    heads: Mapping[str, tuple[Head, ...]] = field(default_factory=dict)
    into: frozenset[str] = frozenset()
    wheres: frozenset[str] = frozenset()
    head_forms: Mapping[str, str] = field(default_factory=dict)
    """Class words in any case form to their nominative."""
    numbered: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    land_nouns: frozenset[str] = frozenset()
    """Class words of waters, islands and gullies in lower case, which their names begin with."""
    about: frozenset[str] = frozenset()
    """Words after a speaker's name before what it is about."""
    adjective_endings: tuple[str, ...] = ()
    town_endings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    descriptors: frozenset[str] = frozenset()
    nationals: frozenset[str] = frozenset()
    name_endings: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    lead_ends: frozenset[str] = field(init=False, default=frozenset())
    """The last words of `near` and `towards`."""

    def __post_init__(self) -> None:
        ends = frozenset(phrase[-1] for phrase in self.near | self.towards)
        object.__setattr__(self, "lead_ends", ends)


def phrases(text: str) -> frozenset[Phrase]:
    """A set of phrases written with commas between them."""
    return frozenset(tuple(part.split()) for part in text.split(",") if part.strip())


def inflect(stems: str, endings: str) -> list[str]:
    """Every stem with every ending; `-` is the empty ending."""
    tails = ["" if tail == "-" else tail for tail in endings.split()]
    return [stem + tail for stem in stems.split() for tail in tails]


def endings(text: str) -> tuple[str, ...]:
    """Endings in order; `-` is the empty one."""
    return tuple("" if ending == "-" else ending for ending in text.split())


def table(*groups: tuple[Iterable[str], T]) -> dict[str, T]:
    """A look-up from each word of a group to the group's value."""
    return {word: value for members, value in groups for word in members}


Groups = tuple[tuple[str | Sequence[str], Head], ...]
"""Class words with what they mean; the nominative of each stands before its other forms."""


def heads(*groups: tuple[str | Sequence[str], Head]) -> dict[str, tuple[Head, ...]]:
    """Class words to their meanings, the ones with the most words around them first."""
    found: dict[str, list[Head]] = {}
    for members, head in groups:
        for word in _listed(members):
            found.setdefault(word, []).append(head)
    return {
        word: tuple(sorted(several, key=lambda h: -len(h.before) - len(h.after)))
        for word, several in found.items()
    }


def nominatives(*groups: tuple[str | Sequence[str], Head]) -> dict[str, str]:
    """Class words in any case to the first of their group that begins alike."""
    found: dict[str, str] = {}
    for members, _ in groups:
        listed = _listed(members)
        for word in listed:
            alike = (first for first in listed if _stem(first) == _stem(word))
            found.setdefault(word, next(alike, word))
    return found


STEM = 3
"""Forms of one class word share their first letters."""


def _stem(word: str) -> str:
    """The first letters of a word, "міст" as in "мосту": Ukrainian і stands for о."""
    return word[:STEM].replace("і", "о")


def _listed(members: str | Sequence[str]) -> Sequence[str]:
    return members.split() if isinstance(members, str) else members
