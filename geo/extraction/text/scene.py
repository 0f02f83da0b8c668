"""One sentence with everything that its words may mean: what the finders of statements work on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from geo.extraction.text.document import Document, Sentence
from geo.extraction.text.lexicon import Hit, Hits

_NOTHING: tuple[Hit, ...] = ()
_AFTER_DIGITS = ":"
"""The sign after 9: tokens that begin with a digit sort before it."""


@dataclass(slots=True)
class Scene:
    """A sentence, its place among the sentences, and the hits of the word tables by kind."""

    document: Document
    sentence: Sentence
    number: int
    hits: Hits
    digits: list[int]
    """Tokens that begin with a digit."""
    gap: Callable[[int], str]
    """What stands between a token and the next one, or the end of the text, folded."""
    names: frozenset[int] = frozenset()
    """Tokens of claimants' names, once they are known."""
    clauses: dict[frozenset[str], list[int]] = field(default_factory=dict)
    """The clause of each token by the words that open clauses, as far as it was asked."""

    def of(self, kind: str) -> Sequence[Hit]:
        """The hits of one kind, in order."""
        return self.hits.get(kind, _NOTHING)

    def has(self, kind: str, *values: str) -> bool:
        """Whether a hit of that kind (and one of these values) is there."""
        hits = self.hits.get(kind)
        if hits is None:
            return False
        if not values:
            return True
        for hit in hits:  # noqa: SIM110 - asked 250 times a report, and `any` takes twice as long
            if hit[1] in values:
                return True
        return False

    def without(self, kind: str, spans: Sequence[tuple[int, int]]) -> None:
        """Drop the hits of one kind that begin inside one of the spans of tokens."""
        hits = self.hits.get(kind)
        if hits and spans:
            self.hits[kind] = [
                h for h in hits if not any(first <= h.first < last for first, last in spans)
            ]

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first:last` as published."""
        return self.document.text[self.document.starts[first] : self.document.ends[last - 1]]

    def capital(self, position: int) -> bool:
        """Whether a token is written with a capital letter."""
        return self.document.text[self.document.starts[position]].isupper()


def make_scene(document: Document, number: int, hits: Hits) -> Scene:
    """The scene of one sentence."""
    sentence = document.sentences[number]
    words = document.words[sentence.first : sentence.last]
    digits = [t for t, word in enumerate(words, sentence.first) if word < _AFTER_DIGITS]
    if "month" in hits and "mode" in hits:
        _tell_may(document, sentence.first, hits)
    return Scene(document, sentence, number, hits, digits, document.gaps.__getitem__)


def _tell_may(document: Document, first: int, hits: Hits) -> None:
    """English "May" with a capital letter is the month, but at the beginning of a sentence."""
    months = {hit.first for hit in hits["month"] if hit.first > first}
    capitals = {t for t in months if document.text[document.starts[t]].isupper()}
    hits["mode"] = [h for h in hits["mode"] if h.first not in capitals or h.last - h.first > 1]
