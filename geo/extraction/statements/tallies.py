"""Tables of losses: lines that name a kind of loss and then its count, under one heading."""

from collections.abc import Sequence

from geo.extraction.acts.acts import BATTLE
from geo.extraction.figures.counts import Count
from geo.extraction.figures.figures import EQUIPMENT, to_figure
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number, find_numbers
from geo.extraction.text.scene import Scene
from geo.records.statement import When
from geo.records.vocabulary import RUSSIA, UKRAINE, Side

LABEL_REACH = 4
"""Words between the kind of loss and its count: "tanks – about 11,366"."""
_COUNTED = EQUIPMENT | {"persons", "drones", "missiles"}


def tally_counts(scene: Scene) -> list[Count]:
    """The counts of a line of such a table: each number with the noun before it."""
    if not scene.digits:
        return []
    nouns = [hit for hit in scene.of("counted") if hit.value in _COUNTED]
    people = [hit for hit in scene.of("metric") if hit.value == "killed_or_wounded"]
    labels = sorted([*nouns, *people], key=lambda hit: hit.first)
    numbers = find_numbers(scene, ())
    return [count for n in numbers if (count := _labelled(scene, n, labels, numbers))]


def _labelled(
    scene: Scene, number: Number, labels: Sequence[Hit], numbers: Sequence[Number]
) -> Count | None:
    before = [h for h in labels if h.last <= number.first <= h.last + LABEL_REACH]
    if not before or any(before[-1].last <= n.first < number.first for n in numbers):
        return None
    label = before[-1]
    gap = scene.document.folded[
        scene.document.ends[label.last - 1] : scene.document.starts[number.first]
    ]
    if not any(mark in gap for mark in ("-", ":")):
        return None
    personal = label.kind == "metric" or label.value == "persons"
    metric = "killed_or_wounded" if personal else "destroyed"
    subject = None if personal else label.value
    return Count(metric, number, subject, label.first, number.last)


class Tally:
    """The table of losses that is being read, if any."""

    def __init__(self, own: Side) -> None:
        self._victim = UKRAINE if own == "russia" else RUSSIA
        self._heading = (0, 0)
        self._paragraph = -9
        self._when: When | None = None
        self._draft: Draft | None = None

    def takes(self, told: Told, drafts: list[Draft], when: When) -> bool:
        """Whether a line "tanks – 11,366" under a heading of losses; its figure joins the claim."""
        scene, sentence = told.scene, told.scene.sentence
        if scene.has("total", "tally"):
            self._heading = (sentence.start, sentence.end)
            self._when = told.when if told.dates else None
            if sentence.paragraph != self._paragraph:
                self._draft = None
            self._paragraph = sentence.paragraph
        near = sentence.paragraph - self._paragraph <= 1
        counts = tally_counts(scene) if near else []
        when = self._when or when
        if not counts:
            return False
        self._paragraph = sentence.paragraph
        if self._draft is None:
            self._draft = self._claim(scene, when)
            drafts.append(self._draft)
        days = (when.start, when.end)
        self._draft.add_figures([to_figure(scene, count, True, days) for count in counts])
        return True

    def _claim(self, scene: Scene, when: When) -> Draft:
        """One claim for the table; its quote is the heading, its figures come line by line."""
        return Draft(
            activity="casualties",
            kind=BATTLE,
            quote=self._heading,
            sentence=scene.number,
            paragraph=scene.sentence.paragraph,
            record="claim",
            actor2=self._victim,
            when=when,
        )
