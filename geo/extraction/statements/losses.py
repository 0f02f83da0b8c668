"""Figures of one sentence before they are statements: losses, totals and what is not said."""

from collections.abc import Sequence

from geo.extraction.acts.clauses import Clause
from geo.extraction.acts.peace import is_of_peace
from geo.extraction.figures.counts import Count
from geo.extraction.figures.figures import to_figure
from geo.extraction.statements.sorting import is_cumulative, only_tallied
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import Figure, When

_QUOTES = "«“„\"'(["
"""Signs that open a quotation, and no item of a list."""
_THEN = frozenset(("тоді", "тогда"))
"""Ukrainian and Russian words that go on with what was told before: "тоді, нагадаємо, …"."""
_BROKEN = frozenset(("eliminated", "liquidated", "neutralized", "annihilated", "eliminating"))
"""English participles of loss, which go on with the fight that was told before."""


def is_tally(scene: Scene, figures: Sequence[Figure]) -> bool:
    """Losses told by the noun ("AFU losses amounted to") or of a time of their own."""
    losses = [hit for hit in scene.of("metric") if hit.value == "killed_or_wounded"]
    if not any(figure.metric == "killed_or_wounded" for figure in figures):
        return False
    told = {scene.document.words[hit.last - 1] for hit in losses}
    return scene.document.lang != "en" or scene.has("days") or not told <= _BROKEN


def is_bullet(scene: Scene) -> bool:
    """Whether a sentence is an item of a list under a statement: "▪️ Мінус 7 окупантів"."""
    text, start = scene.document.text, scene.sentence.start
    lead = text[text.rfind("\n", 0, start) + 1 : start].strip()
    return bool(lead) and not any(letter.isalnum() for letter in lead) and lead[0] not in _QUOTES


def figures_of(told: Told, counts: Sequence[Count]) -> list[Figure]:
    """The figures of a sentence, with its days."""
    at_place = bool(told.places) and told.scene.document.lang != "en" and only_tallied(told.scene)
    cumulative = is_cumulative(told.scene) and not at_place
    days = (told.when.start, told.when.end)
    return [to_figure(told.scene, count, cumulative, days) for count in counts]


def _is_feared(scene: Scene) -> bool:
    """Whether a word of planning or fearing stands in the same part of a sentence as a loss."""
    unreal = [hit.first for hit in scene.of("mode") if hit.value in ("plan", "maybe")]
    if not unreal or scene.document.lang == "en":
        return bool(unreal)
    parts, part = {}, 0
    for token in range(scene.sentence.first, scene.sentence.last):
        parts[token] = part
        part += ";" in scene.gap(token)
    losses = {parts.get(hit.first) for hit in scene.of("metric")}
    return not losses or not losses.isdisjoint(parts.get(token) for token in unreal)


def same_days(one: When, two: When) -> bool:
    """Whether two ranges begin and end within a day of each other."""
    if None in (one.start, one.end, two.start, two.end):
        return one == two
    ends = ((one.start, two.start), (one.end, two.end))
    return all(a and b and abs((a - b).days) <= 1 for a, b in ends)


def is_unsaid(scene: Scene) -> bool:
    """Figures of plans and of history are none."""
    cared = {hit.first for hit in scene.of("care")}
    described = (h for h in scene.of("mode") if h.value == "explain" and h.first not in cared)
    if is_of_peace(scene) or any(described):
        return True
    if _is_feared(scene) and not _are_told_first(scene):
        return True
    goes_on = scene.document.words[scene.sentence.first] in _THEN
    return scene.has("mode", "past") and not goes_on and not is_cumulative(scene)


def _are_told_first(scene: Scene) -> bool:
    """ "Seven were killed, 52 could be taken off": losses in front of what might be, in English."""
    unreal = (h.first for h in scene.of("mode") if h.value in ("plan", "maybe"))
    losses = max((h.last for h in scene.of("metric")), default=0)
    return scene.document.lang == "en" and losses <= min(unreal, default=0)


def is_summed(told: Told) -> bool:
    """ "Всего потери россиян за сутки — 1150 человек" is no loss of the last direction."""
    losses = any(count.metric == "killed_or_wounded" for count in told.counts)
    return losses and told.scene.has("total", "total") and bool(told.dates)


def loss_clause(told: Told, numbers: Sequence[int]) -> Clause:
    """The whole sentence as a clause, named by its first word of loss."""
    scene = told.scene
    first, last = scene.sentence.first, scene.sentence.last
    metric = next(iter(scene.of("metric")), Hit("", "", first, first + 1))
    value = "losses" if metric.value == "killed_or_wounded" else "casualties"
    if told.counts and all(count.metric in ("drones", "missiles") for count in told.counts):
        value = "intercept"
    return Clause(first, last, [Hit("act", value, metric.first, metric.last)], list(numbers))
