"""Which word of loss belongs to a number: the nearest, commas and other numbers in between."""

from collections.abc import Sequence

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number
from geo.extraction.text.scene import Scene

METRIC_REACH = 24
"""Words between a number of people and what happened to them."""
ASIDE_REACH = 3
"""Words between a number and "among them": "nine other people, among them"."""
JOIN_COST = 2
"""Penalty in words for a conjunction between a number and its metric."""
COMMA_COST, NUMBER_COST, BEFORE_COST = 3, 5, 0.5
"""Penalties in words for a comma or another number between a number and its metric; of two as
near as each other the word after ("five injured") gives way to the word before ("killed five")."""
_JOINING = frozenset(("and", "і", "й", "та", "и"))
_COMMAS = frozenset(",;:.()")
"""Signs that part a number from its metric."""


def nearest_metric(scene: Scene, number: Number, numbers: Sequence[Number]) -> Hit | None:
    """The word of loss that is nearest to one number of a sentence's `numbers`."""
    scored = [
        (cost, hit)
        for hit in scene.of("metric")
        if (cost := cost_of(scene, number, hit, numbers)) <= METRIC_REACH
        and not is_of_wounded(scene, hit)
    ]
    return min(scored, key=lambda pair: pair[0])[1] if scored else None


def is_of_wounded(scene: Scene, hit: Hit) -> bool:
    """ "Один поранений здався", "поранений помер": whom the verb behind it befalls."""
    if hit.value != "wounded" or scene.document.lang == "en":
        return False
    adjective = scene.document.words[hit.last - 1].endswith(("ний", "ного", "на", "ный", "ная"))
    return adjective and any(
        h.first == hit.last and h.value in ("killed", "captured") for h in scene.of("metric")
    )


def cost_of(scene: Scene, number: Number, hit: Hit, numbers: Sequence[Number]) -> float:
    """How far a word of loss is from a number, in words and penalties."""
    if hit.last <= number.first:
        if is_passive(scene, hit):
            return METRIC_REACH + 1
        left, right, cost = hit.last, number.first, 0.0
    elif hit.first >= number.last:
        if scene.document.words[hit.first].endswith("ing"):
            return METRIC_REACH + 1
        left, right, cost = after_aside(scene, number.last, hit.first), hit.first, BEFORE_COST
    else:
        return 0.0
    cost += right - left
    cost += JOIN_COST * sum(scene.document.words[t] in _JOINING for t in range(left, right))
    past_aside = hit.first >= number.last < left
    opening = left if past_aside else left - 1
    commas = sum(not _COMMAS.isdisjoint(scene.gap(t)) for t in range(opening, right))
    others = sum(1 for n in numbers if left <= n.first and n.last <= right and n is not number)
    return cost + COMMA_COST * commas + NUMBER_COST * others


def after_aside(scene: Scene, first: int, last: int) -> int:
    """Past "…, among them four children," between a number and its metric."""
    near = min(last, first + ASIDE_REACH)
    opened = next((s for s in scene.of("subset") if first <= s.first < near), None)
    if opened is None or any("," in scene.gap(t) for t in range(first - 1, opened.first - 1)):
        return first
    closed = (t + 1 for t in range(opened.last, last) if "," in scene.gap(t))
    return next(closed, first)


def is_passive(scene: Scene, hit: Hit) -> bool:
    """ "Were killed" tells of those before it, never of the number that follows."""
    return any(h.value == "be" and 0 < hit.first - h.first <= 2 for h in scene.of("by"))
