"""Tables of losses: lines that name a kind of loss and then its count, under one heading."""

from collections.abc import Sequence

from geo.extraction.acts import BATTLE
from geo.extraction.draft import Draft
from geo.extraction.figures import EQUIPMENT, Count
from geo.extraction.lexicon import Hit
from geo.extraction.numbers import Number, find_numbers
from geo.extraction.scene import Scene
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
    found = [count for n in numbers if (count := _labelled(scene, n, labels, numbers))]
    return found


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


def losses_draft(scene: Scene, quote: tuple[int, int], own: Side, when: When) -> Draft:
    """The claim of such a table; its quote is the heading, its figures come line by line."""
    return Draft(
        activity="casualties",
        kind=BATTLE,
        quote=quote,
        sentence=scene.number,
        paragraph=scene.sentence.paragraph,
        record="claim",
        actor2=UKRAINE if own == "russia" else RUSSIA,
        when=when,
    )
