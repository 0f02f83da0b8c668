"""A mention in the making, and what every place finder sees of the document."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module

from geo.extraction.text.document import Document
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.languages._places import PlaceWords
from geo.records.mention import Relation
from geo.records.vocabulary import Lang, PlaceKind, Role


@cache
def place_words(lang: Lang) -> PlaceWords:
    """The place words of one language; no other language is imported."""
    found: PlaceWords = import_module(f"geo.languages.{lang}.places").PLACES
    return found


@dataclass(slots=True, eq=False)
class Draft:
    """A mention in the making: tokens `first:last` and what was found out so far."""

    first: int
    last: int
    readings: tuple[int, ...] = ()
    kind: PlaceKind | None = None
    role: Role = "context"
    nominal: bool = False
    adjective: bool = False
    adjectives: tuple[int, ...] = ()
    """Regions whose adjective this is, should a class word follow."""
    landmark: str | None = None
    own_words: tuple[str, ...] = ()
    town: tuple[int, ...] = ()
    relation: Relation | None = None
    part_of: "Draft | None" = None
    antecedent: "Draft | None" = None


PADDING = 16
"""Empty words around a text, so that finders may look a few words beyond either end."""


@dataclass(slots=True)
class Scene:
    """A document with what the place finders ask of it again and again.

    `word(i)` is the folded token i, empty beyond the text; `gap(i)` what stands between it and
    the next one, a full stop at the ends.
    """

    document: Document
    gazetteer: Gazetteer
    tells: PlaceWords
    word: Callable[[int], str] = field(init=False)
    gap: Callable[[int], str] = field(init=False)
    sentence_of: list[int] = field(init=False)

    def __post_init__(self) -> None:
        document = self.document
        self.word = (*document.words, *[""] * PADDING).__getitem__
        self.gap = (*document.gaps[:-2], *["."] * (PADDING + 1)).__getitem__
        self.sentence_of = [-1] * (len(document.words) + PADDING)
        for number, sentence in enumerate(document.sentences):
            size = sentence.last - sentence.first
            self.sentence_of[sentence.first : sentence.last] = [number] * size

    def capitalised(self, token: int) -> bool:
        """Whether a token begins with a capital letter."""
        document = self.document
        return 0 <= token < len(document.words) and document.text[document.starts[token]].isupper()

    def opens_sentence(self, token: int) -> bool:
        """Whether a token is the first of its sentence or quote."""
        number = self.sentence_of[token]
        if number < 0 or self.document.sentences[number].first == token:
            return True
        return self.gap(token - 1).strip()[-1:] in ("«", "“", '"', "„", ":", "•", "—")

    def start(self, draft: Draft) -> int:
        """The code point at which a draft begins."""
        return self.document.starts[draft.first]

    def together(self, left: int, right: int) -> bool:
        """Whether two tokens stand in one sentence."""
        return self.sentence_of[left] == self.sentence_of[right]

    def population(self, draft: Draft) -> int:
        """The population of the largest place that a draft may mean."""
        return _population(self.gazetteer, draft.readings)

    def kinds(self, draft: Draft) -> frozenset[str]:
        """The kinds of place that a draft may mean."""
        return _kinds(self.gazetteer, draft.readings)


@lru_cache(20_000)
def _population(gazetteer: Gazetteer, readings: tuple[int, ...]) -> int:
    counts = gazetteer.population
    return max((int(counts[place]) for place in readings), default=0)


@lru_cache(20_000)
def _kinds(gazetteer: Gazetteer, readings: tuple[int, ...]) -> frozenset[str]:
    codes = gazetteer.kind
    return frozenset(KINDS[codes[place]] for place in readings)
