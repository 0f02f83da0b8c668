"""The text that a model's answer is held against: where its words stand, and in which sentences."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property

from geo.extraction.acts.actors import side_of_text
from geo.extraction.acts.formations import Unit, find_units
from geo.extraction.claimants.attribution import Memory
from geo.extraction.dates.dates import full_date
from geo.extraction.model.literal import Literal, Span
from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import lexicon
from geo.extraction.text.scene import Scene, make_scene
from geo.records.mention import Mention

FOLLOW_UP = 2
"""Sentences after a quote that may still tell its figures: "A strike hit X. Two were killed."."""
SHOWN = 80
"""Characters of a dropped text that are shown."""


class Ground:
    """One document with its mentions; `tell` is told of every field that is dropped, and why."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], tell: Callable[[str], None]
    ) -> None:
        self.document, self.mentions, self._tell = document, tuple(mentions), tell
        self.literal = Literal(document.text)
        words = lexicon(document.lang)
        self.scenes = [
            make_scene(document, number, words.scan(document.words, sentence.first, sentence.last))
            for number, sentence in enumerate(document.sentences)
        ]
        self.memory = Memory(side_of_text(self.scenes, document.report.source))

    @cached_property
    def anchor(self) -> date | None:
        """The publication day, else the first full date of the text."""
        if self.document.report.published:
            return self.document.report.published
        spans = ((s, (s.sentence.start, s.sentence.end)) for s in self.scenes)
        found = (full_date(self.document, scene.hits, span) for scene, span in spans)
        return next(filter(None, found), None)

    def drop(self, field: str, words: object, why: str) -> None:
        """Say that something of the answer is not taken over."""
        text = str(words)
        shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
        self._tell(f"{self.document.report.id}: {field} {shown!r} dropped: {why}")

    def scenes_of(self, span: Span) -> list[Scene]:
        """The sentences that a span touches."""
        return [s for s in self.scenes if s.sentence.start < span[1] and span[0] < s.sentence.end]

    def followed(self, quote: Span) -> Span:
        """A quote with the sentences after it that may still tell its figures."""
        last = self.scenes_of(quote)[-1].number + FOLLOW_UP
        return quote[0], self.scenes[min(last, len(self.scenes) - 1)].sentence.end

    def scene_at(self, span: Span) -> Scene:
        """The first sentence that a span touches, or that ends after it; else the last one."""
        after = (s for s in self.scenes if span[0] < s.sentence.end)
        return next(after, self.scenes[-1])

    def tokens(self, span: Span) -> tuple[int, int]:
        """The tokens `first:last` inside a span."""
        return self.document.tokens_in(*span)

    def units(self, scene: Scene) -> list[Unit]:
        """The formations that our rules find in a sentence."""
        return find_units(scene, self.memory.own)
