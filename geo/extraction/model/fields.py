"""Single fields of a model's answer, each held against the words that it came with.

What the words mean is told by our own rules (dates, numbers, sides, formations, nominatives);
the model only says which words they are.
"""

from collections.abc import Sequence

from geo.extraction.claimants.claimants import attribution_at
from geo.extraction.dates.dates import find_dates, report_day
from geo.extraction.figures.counts import PERSONAL, Count
from geo.extraction.figures.figures import EQUIPMENT, OWN_METRIC, find_counts, to_figure
from geo.extraction.model.answer import SaidFigure, SaidParty
from geo.extraction.model.ground import Ground
from geo.extraction.model.literal import Span
from geo.extraction.statements.sorting import is_cumulative
from geo.extraction.text.numbers import Number, find_numbers
from geo.extraction.text.scene import Scene
from geo.records.statement import Claimant, Figure, Formation, When
from geo.records.vocabulary import (
    CIVILIANS,
    CIVILIANS_RUSSIA,
    NORTH_KOREA,
    RUSSIA,
    UKRAINE,
)

SIDES = {
    "ukraine": UKRAINE,
    "russia": RUSSIA,
    "north_korea": NORTH_KOREA,
    "civilians": CIVILIANS,
}
"""The sides that a model may name -> ACLED's names."""
METRICS = tuple(sorted(PERSONAL | OWN_METRIC | {"destroyed"}))
"""The figures that a model may name."""

_OTHER_SIDE = {"ukraine": "russia", "russia": "ukraine"}
_NOT_THERE = "these words are not in the text"
_SAME_METRIC = {"destroyed": "killed_or_wounded", "shot_down": "destroyed"}


def actor(ground: Ground, said: SaidParty | None, quote: Span, acting: str | None) -> str | None:
    """ACLED's name of a side whose words are in the text and show no other side."""
    if said is None or not (said.words or said.side):
        return None
    span = ground.literal.nearest(said.words, quote)
    if said.side not in SIDES:
        ground.drop("actor", said.side, f"write one of {', '.join(SIDES)}")
    elif span is None:
        ground.drop("actor", said.words, _NOT_THERE)
    elif (shown := _sides(ground, span)) and said.side not in shown:
        ground.drop("actor", said.words, f"its words name {' and '.join(sorted(shown))}")
    elif said.side == "civilians" and acting == UKRAINE:
        return CIVILIANS_RUSSIA
    else:
        return SIDES[said.side]
    return None


def _sides(ground: Ground, span: Span) -> set[str]:
    """The sides that words show: by themselves, or as the name of a formation."""
    first, last = ground.tokens(span)
    own = ground.memory.own
    meant = {"own": own, "enemy": _OTHER_SIDE.get(own, "russia")}
    scenes = ground.scenes_of(span)
    shown = {
        meant.get(hit.value, hit.value)
        for scene in scenes
        for hit in scene.of("side")
        if first <= hit.first < last
    }
    units = (unit for scene in scenes for unit in ground.units(scene))
    shown |= {u.formation.side for u in units if first <= u.first < last}
    return shown & SIDES.keys()


def claimant(ground: Ground, words: str, quote: Span, field: str) -> tuple[Claimant, str] | None:
    """Who asserts or denies, with the group that tells the status; None when not in the text."""
    span = ground.literal.nearest(words, quote)
    if span is None:
        if words:
            ground.drop(field, words, _NOT_THERE)
        return None
    scene, tokens = ground.scene_at(span), ground.tokens(span)
    inside = scene.sentence.first <= tokens[0] < tokens[1] <= scene.sentence.last
    found = attribution_at(scene, ground.units(scene), ground.memory, tokens) if inside else None
    if found is None or found.claimant.name is None or _is_cut(found.claimant.name):
        return Claimant(ground.document.text[slice(*span)]), "official"
    return found.claimant, found.group


def _is_cut(name: str) -> bool:
    """ "Military intelligence (HUR": a bracket that our rules take for the end of a name."""
    return name.count("(") != name.count(")")


def when(ground: Ground, words: str, quote: Span) -> When:
    """The days that our own rules read in the date's words; else the day of the report."""
    if not words:
        return report_day(ground.anchor)
    span = ground.literal.nearest(words, quote)
    if span is None:
        ground.drop("date", words, _NOT_THERE)
        return report_day(ground.anchor)
    first, last = ground.tokens(span)
    for scene in ground.scenes_of(span):
        sentence = (scene.sentence.start, scene.sentence.end)
        for dated in find_dates(ground.document, scene.hits, sentence, ground.anchor):
            if dated.first < last and first < dated.last:
                return dated.when
    ground.drop("date", words, "no day can be computed from these words")
    return report_day(ground.anchor)


def units(ground: Ground, said: Sequence[str], quote: Span) -> tuple[Formation, ...]:
    """The formations whose words are in the quote, in the order of the text, none twice."""
    found: dict[int, Formation] = {}
    known = [u for scene in ground.scenes_of(quote) for u in ground.units(scene)]
    for words in said:
        span = ground.literal.first(words, quote)
        if span is None:
            ground.drop("unit", words, "these words are not in the quote")
            continue
        first, last = ground.tokens(span)
        unit = next((u.formation for u in known if u.first < last and first < u.last), None)
        name = ground.document.text[slice(*span)]
        formation = unit or Formation(name, "unknown", *span)
        found[formation.quote_start] = formation
    return tuple(found[start] for start in sorted(found))


def figures(ground: Ground, said: Sequence[SaidFigure], quote: Span) -> list[Figure]:
    """The figures whose numbers our own rules read in their words, in the quote or soon after."""
    span = ground.followed(quote)
    barred = [(m.start, m.end) for m in ground.mentions if span[0] <= m.start < span[1]]
    made = (_figure(ground, figure, span, barred) for figure in said)
    kept: dict[tuple[str, int], Figure] = {}
    for figure in made:
        if figure is not None:
            kept.setdefault((figure.metric, figure.quote_start), figure)
    return list(kept.values())


def _figure(ground: Ground, said: SaidFigure, quote: Span, barred: Sequence[Span]) -> Figure | None:
    span = ground.literal.first(said.words, quote)
    if said.metric not in METRICS:
        ground.drop("figure", said.metric, f"write one of {', '.join(METRICS)}")
        return None
    if span is None:
        ground.drop("figure", said.words, "these words are not in the quote or soon after")
        return None
    for scene in ground.scenes_of(span):
        count = _count(ground, scene, said, span, barred)
        if count is not None:
            return to_figure(scene, count, is_cumulative(scene), (None, None))
    counted = f"{_shown(said.numbers)} {said.metric}"
    ground.drop("figure", said.words, f"its words do not count {counted}")
    return None


def _count(
    ground: Ground, scene: Scene, said: SaidFigure, span: Span, barred: Sequence[Span]
) -> Count | None:
    """The count of our rules that the answer means, else a number of the words that fits it."""
    first, last = ground.tokens(span)
    excluded = _without_counts(ground, scene, barred)
    for count in find_counts(scene, excluded):
        inside = first <= count.number.first and count.number.last <= last
        if count.metric == said.metric and inside and _is(count.number, said):
            return count
    for number in find_numbers(scene, excluded):
        inside = first <= number.first and number.last <= last
        if inside and _is(number, said) and _fits(ground, scene, said.metric, span):
            return Count(said.metric, number, _subject(ground, said, span), first, last)
    return None


def _is(number: Number, said: SaidFigure) -> bool:
    """Whether every number of the answer is one that our rules read there."""
    return bool(said.numbers) and set(said.numbers) <= {number.value, number.low, number.high}


def _without_counts(ground: Ground, scene: Scene, barred: Sequence[Span]) -> list[tuple[int, int]]:
    """The tokens of dates, formations and places: their numbers count nothing."""
    sentence = (scene.sentence.start, scene.sentence.end)
    dates = find_dates(ground.document, scene.hits, sentence, ground.anchor)
    excluded = [(d.first, d.last) for d in dates]
    excluded += [(u.first, u.last) for u in ground.units(scene)]
    return excluded + [ground.tokens(other) for other in barred]


def _fits(ground: Ground, scene: Scene, metric: str, span: Span) -> bool:
    """Whether the words, where they tell what happened to people or things, tell this."""
    if metric in OWN_METRIC or metric == "evacuated":
        return True
    first, last = ground.tokens(span)
    told = {hit.value for hit in scene.of("metric") if first <= hit.first < last}
    told |= {_SAME_METRIC[value] for value in told & _SAME_METRIC.keys()}
    return not told or metric in told


def _subject(ground: Ground, said: SaidFigure, span: Span) -> str | None:
    """What is counted: our word for equipment, else the words of the text."""
    place = ground.literal.first(said.subject, span)
    if place is None:
        return None
    first, last = ground.tokens(place)
    scene = ground.scene_at(place)
    kinds = [hit.value for hit in scene.of("counted") if first <= hit.first < last]
    kind = next((k for k in kinds if k in EQUIPMENT), None)
    return kind or ground.document.text[slice(*place)]


def _shown(numbers: Sequence[float]) -> str:
    return " or ".join(f"{number:g}" for number in numbers) or "anything"
