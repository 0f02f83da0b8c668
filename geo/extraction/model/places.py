"""The places of a model's answer: mentions that we found, or literal words of the quote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from geo.extraction.model.ground import Ground
from geo.extraction.model.literal import Span
from geo.records.mention import Mention

REACH = 1
"""Paragraphs before the quote's own in which a heading may name its place."""

_NOT_A_PLACE = {
    "unit": "it is part of a formation's name",
    "source": "it is part of a claimant's name",
    "metonym": "it stands for a government here",
}


@dataclass(slots=True)
class Places:
    """The mentions of a document and, beside them, words that only the model took for a place."""

    ground: Ground
    added: dict[int, Mention] = field(default_factory=dict)

    def starts(self, said: Sequence[str], quote: Span) -> tuple[int, ...]:
        """Where the mentions of these places start, in order, each once."""
        found = {start for words in said for start in self._starts(words, quote)}
        return tuple(sorted(found))

    def all(self) -> tuple[Mention, ...]:
        """Every mention, the added ones too, in the order of the text."""
        both = [*self.ground.mentions, *self.added.values()]
        return tuple(sorted(both, key=lambda mention: mention.start))

    def _starts(self, words: str, quote: Span) -> Iterator[int]:
        span = self.ground.literal.first(words, quote)
        found = self._mentions(span) if span else self._in_heading(words, quote)
        if not found and span:
            found = [self._add(span)]
        if not found:
            self.ground.drop("place", words, "it is neither in the quote nor a place found near it")
        for mention in found:
            if mention.role in _NOT_A_PLACE:
                self.ground.drop("place", mention.surface, _NOT_A_PLACE[mention.role])
            elif mention.part_of is None:
                yield mention.start

    def _mentions(self, span: Span) -> list[Mention]:
        everything = (*self.ground.mentions, *self.added.values())
        return [m for m in everything if m.start < span[1] and span[0] < m.end]

    def _in_heading(self, words: str, quote: Span) -> list[Mention]:
        """A place that the quote's paragraph or the one before names: "In Myrnohrad: …"."""
        paragraph = self.ground.scenes_of(quote)[0].sentence.paragraph
        start = self.ground.document.paragraphs[max(0, paragraph - REACH)][0]
        spans = self.ground.literal.spans(words, (start, quote[0]))
        return next((m for span in spans if (m := self._mentions(span))), [])

    def _add(self, span: Span) -> Mention:
        mention = Mention(*span, surface=self.ground.document.text[slice(*span)])
        self.added[mention.start] = mention
        return mention
