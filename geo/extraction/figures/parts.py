"""Part of those who were counted before, told by "of them": "двоє з них померли"."""

from collections.abc import Sequence

from geo.extraction.figures.counts import Count
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number
from geo.extraction.text.scene import Scene

SUBSET_REACH = 2
"""Words between "among them" and its number."""
DEAD_REACH = 3
"""Words between "two of them" and "died"."""
_OF = frozenset(("з", "із", "из"))
"""First words of Ukrainian and Russian "of them", which may stand behind its number."""


def tells_part(scene: Scene, number: Number, numbers: Sequence[Number]) -> bool:
    """Whether a number is of those counted before: "серед них троє", "одна з них"."""
    return any(_is_of(scene, subset, number, numbers) for subset in scene.of("subset"))


def _is_of(scene: Scene, subset: Hit, number: Number, numbers: Sequence[Number]) -> bool:
    if _stands_behind(scene, subset, number):
        return True
    if any(_stands_behind(scene, subset, other) for other in numbers):
        return False
    if any(";" in scene.gap(t) for t in range(subset.last, number.first)):
        return False
    between = (n for n in numbers if subset.last <= n.first < number.first)
    return 0 <= number.first - subset.last <= SUBSET_REACH and next(between, None) is None


def _stands_behind(scene: Scene, subset: Hit, number: Number) -> bool:
    """ "Двоє з них": without a sign between the number and "of them"."""
    joined = subset.first == number.last and scene.gap(number.last - 1) == " "
    return joined and scene.document.words[subset.first] in _OF


def without_dead(scene: Scene, number: Number, found: list[Count]) -> list[Count]:
    """ "Двоє людей поранено, одна з них померла": one wounded and one killed."""
    died = any(
        hit.value == "killed" and 0 <= hit.first - subset.last <= DEAD_REACH
        for subset in scene.of("subset")
        if _stands_behind(scene, subset, number)
        for hit in scene.of("metric")
    )
    hurt = next((c for c in found if c.metric == "wounded"), None)
    if not died or hurt is None or hurt.number.value is None or hurt.number.size <= number.size:
        return found
    left = hurt._replace(number=hurt.number._replace(value=hurt.number.size - number.size))
    dead = Count("killed", number, hurt.subject, number.first, number.last)
    return [left if count is hurt else count for count in found] + [dead]
