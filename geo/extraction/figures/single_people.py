"""One person who was killed, hurt or captured, told without a number."""

from collections.abc import Iterator, Sequence

from geo.extraction.figures.counted_nouns import NOUN_REACH
from geo.extraction.figures.counts import BODILY, PERSONAL, Count
from geo.extraction.figures.loss_words import is_passive, nearest_metric
from geo.extraction.figures.named_victims import named_victims
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number
from geo.extraction.text.scene import Scene

_INJURIES = ("травм", "поранен", "опік", "контуз", "ранени", "ожог")
_SUFFERED = frozenset((
    "дістав", "дістала", "отримав", "отримала", "зазнав", "зазнала", "получил", "получила",
))  # fmt: skip
"""Verbs of one person's injury."""
_THIS_ONE = frozenset(("він", "вона", "он", "она"))
"""Pronouns in front of "died" for somebody just told of."""
VERB_REACH = 2
"""Words between such a verb and the injury: "отримала важкі осколкові поранення"."""
_OF_AGE = ("річн", "летн")
_ONE_OF_AGE = ("ий", "а", "у", "ого", "ої", "яя", "ую", "его", "ая", "юю", "ей")
"""Beginnings and singular endings of the adjective of an age."""


def single_persons(
    scene: Scene, found: Sequence[Count], numbers: Sequence[Number], grouped: set[int]
) -> list[Count]:
    """ "A woman was killed", "поранена жінка": one person, unless the metric has its number."""
    taken = {count.metric for count in found}
    counts: list[Count] = []
    for hit in [*scene.of("single"), *_by_age(scene), *named_victims(scene), *_unnamed(scene)]:
        if hit.first in grouped or _is_told(scene, hit, numbers):
            continue
        one = Number(1.0, None, None, hit.first, hit.last)
        metric = _fatal(scene, hit, nearest_metric(scene, one, numbers))
        fought = metric is not None and hit.value == "fighter" and metric.value in PERSONAL
        if metric is None or metric.value in taken or not (fought or metric.value in BODILY):
            continue
        apart = min(abs(metric.first - hit.first), abs(metric.last - hit.first))
        near = apart <= NOUN_REACH + 2
        if near or _is_subject_of(scene, hit, metric):
            taken.add(metric.value)
            first, last = min(hit.first, metric.first), max(hit.last, metric.last)
            counts.append(Count(metric.value, one, scene.text(hit.first, hit.last), first, last))
    return counts


def _fatal(scene: Scene, one: Hit, metric: Hit | None) -> Hit | None:
    """ "Мужчина получил ранения и умер": who died of the wounds is dead, not wounded."""
    if metric is None or metric.value != "wounded" or scene.document.lang == "en":
        return metric
    others = [h.first for h in (*scene.of("single"), *scene.of("number")) if h.first > one.first]
    limit = min(others, default=scene.sentence.last)
    later = (
        h for h in scene.of("metric") if h.value == "killed" and metric.last <= h.first < limit
    )
    return next(later, metric)


def _by_age(scene: Scene) -> Iterator[Hit]:
    """ "63-річна господиня", "40-летний слесарь": a noun behind an age is one person."""
    if scene.document.lang == "en":
        return
    known = {hit.first for hit in scene.of("single")}
    for age in scene.digits:
        word = age + 1
        if word + 1 >= scene.sentence.last or not scene.document.words[word].startswith(_OF_AGE):
            continue
        joined = scene.gap(age) == "-" and scene.gap(word) == " " and word + 1 not in known
        if joined and scene.document.words[word].endswith(_ONE_OF_AGE):
            yield Hit("single", "1", word + 1, word + 2)


def _unnamed(scene: Scene) -> Iterator[Hit]:
    """ "Дістав важкі травми", "він помер": one person, whatever noun was before."""
    if scene.document.lang == "en":
        return
    words = scene.document.words
    for metric in scene.of("metric"):
        if metric.value == "killed" and words[metric.first - 1] in _THIS_ONE:
            yield Hit("single", "1", metric.first - 1, metric.first)
        if metric.value != "wounded" or not words[metric.first].startswith(_INJURIES):
            continue
        near = (*range(metric.first - VERB_REACH, metric.first), metric.last)
        for token in near:
            inside = scene.sentence.first <= token < scene.sentence.last
            if inside and words[token] in _SUFFERED:
                yield Hit("single", "1", token, token + 1)


def _is_subject_of(scene: Scene, one: Hit, metric: Hit) -> bool:
    """ "A resident of the village of X in the Y region was killed": far in front of the verb."""
    died = scene.document.words[metric.first] in ("died", "dies", "perished")
    suffers = died or is_passive(scene, metric)
    if metric.first < one.last or scene.document.lang != "en" or not suffers:
        return False
    opens = one.first - scene.sentence.first <= 2
    return opens and all("," not in scene.gap(t) for t in range(one.last, metric.first))


def _is_told(scene: Scene, hit: Hit, numbers: Sequence[Number]) -> bool:
    """Whether a person has a number before, or is part of a count that was given."""
    subset = any(0 <= hit.first - s.last <= NOUN_REACH + 1 for s in scene.of("subset"))
    near = [n for n in numbers if 0 <= hit.first - n.last <= 3]
    return subset or any(
        all("," not in scene.gap(t) for t in range(n.last - 1, hit.first)) for n in near
    )
