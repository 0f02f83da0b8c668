"""A mention in the making, and what every place finder sees of the document."""

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from geo.extraction.document import Document
from geo.gazetteer.index import Gazetteer
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
    landmark: str | None = None
    own_words: tuple[str, ...] = ()
    town: tuple[int, ...] = ()
    relation: Relation | None = None
    part_of: "Draft | None" = None
    antecedent: "Draft | None" = None


@dataclass(slots=True)
class Scene:
    """A document with what the place finders ask of it again and again."""

    document: Document
    gazetteer: Gazetteer
    tells: PlaceWords
    sentence_of: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sentence_of = [-1] * len(self.document.words)
        for number, sentence in enumerate(self.document.sentences):
            size = sentence.last - sentence.first
            self.sentence_of[sentence.first : sentence.last] = [number] * size

    def word(self, token: int) -> str:
        """The folded word of a token, empty beyond the text."""
        return self.document.words[token] if 0 <= token < len(self.document.words) else ""

    def gap(self, token: int) -> str:
        """What stands between a token and the next one; a full stop beyond the text."""
        document = self.document
        if 0 <= token < len(document.words) - 1:
            return document.folded[document.ends[token] : document.starts[token + 1]]
        return "."

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
        counts = self.gazetteer.population
        return max((int(counts[place]) for place in draft.readings), default=0)

    def kinds(self, draft: Draft) -> set[str]:
        """The kinds of place that a draft may mean."""
        return {self.gazetteer.entry(place).kind for place in draft.readings}
