"""One sentence with everything that its words may mean: what the finders of statements work on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from geo.extraction.document import Document, Sentence
from geo.extraction.lexicon import Hit

_NOTHING: tuple[Hit, ...] = ()


@dataclass(slots=True)
class Scene:
    """A sentence, its place among the sentences, and the hits of the word tables by kind."""

    document: Document
    sentence: Sentence
    number: int
    hits: Sequence[Hit]
    kinds: dict[str, list[Hit]]
    digits: list[int]
    """Tokens that begin with a digit."""
    gap: Callable[[int], str]
    """What stands between a token and the next one, or the end of the text, folded."""
    names: frozenset[int] = frozenset()
    """Tokens of claimants' names, once they are known."""

    def of(self, kind: str) -> Sequence[Hit]:
        """The hits of one kind, in order."""
        return self.kinds.get(kind, _NOTHING)

    def has(self, kind: str, *values: str) -> bool:
        """Whether a hit of that kind (and one of these values) is there."""
        hits = self.kinds.get(kind)
        if hits is None:
            return False
        return not values or any(hit.value in values for hit in hits)

    def without(self, kind: str, spans: Sequence[tuple[int, int]]) -> None:
        """Drop the hits of one kind that begin inside one of the spans of tokens."""
        hits = self.kinds.get(kind)
        if hits and spans:
            self.kinds[kind] = [
                h for h in hits if not any(first <= h.first < last for first, last in spans)
            ]

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first:last` as published."""
        return self.document.text[self.document.starts[first] : self.document.ends[last - 1]]

    def capital(self, position: int) -> bool:
        """Whether a token is written with a capital letter."""
        return self.document.text[self.document.starts[position]].isupper()


def make_scene(document: Document, number: int, hits: Sequence[Hit]) -> Scene:
    """Group the hits of one sentence by kind."""
    kinds: dict[str, list[Hit]] = {}
    for hit in hits:
        kinds.setdefault(hit.kind, []).append(hit)
    sentence = document.sentences[number]
    words = document.words
    digits = [t for t in range(sentence.first, sentence.last) if words[t][0] in "0123456789"]
    return Scene(document, sentence, number, hits, kinds, digits, document.gaps.__getitem__)
