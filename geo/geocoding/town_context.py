"""The towns that the words around a landmark phrase give, nearest words first."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from geo.extraction.place_draft import place_words
from geo.geocoding.context import Context
from geo.records.place import Answer, Place

CLAUSE = 40
"""Letters that a comma or a dash between a town and an object counts."""
SAME_PHRASE = "same phrase"
WITHIN = 40
"""Mentions of towns farther before or after are no context either."""
FARTHEST = 12
"""Towns beyond the twelve nearest in the text are no context."""

Town = tuple[Place, str]
"""A resolved town and where in the text it is named."""


def holders(context: Context, answers: Sequence[Answer | None]) -> dict[int, Place]:
    """The mentions that landmarks may lie in: settlements where something may happen."""
    found = {}
    for at, answer in enumerate(answers):
        if isinstance(answer, Place) and answer.kind == "settlement" and _may_hold(context, at):
            found[at] = answer
    return found


def _may_hold(context: Context, at: int) -> bool:
    """Not the names inside formations, nor the towns that another place is measured from."""
    mention = context.mentions[at]
    if mention.role == "unit":
        return False
    helped = context.by_start.get(mention.part_of) if mention.part_of is not None else None
    return helped is None or context.mentions[helped].landmark is not None


def towns_around(context: Context, number: int) -> list[Town]:
    """The towns of a landmark phrase, each once, most likely first."""
    found: dict[str | None, Town] = {}
    named = context.towns.get(number)
    if isinstance(named, Place):
        found[named.place_id] = named, SAME_PHRASE
    for at, where in _by_closeness(context, number):
        place = context.holders[at]
        found.setdefault(place.place_id, (place, where))
        if len(found) == FARTHEST:
            break
    return list(found.values())


def region_around(context: Context, number: int, answers: Sequence[Answer | None]) -> Place | None:
    """The region that a landmark phrase itself names: "the station in Crimea"."""
    start = context.mentions[number].start
    for at in range(number + 1, min(number + 3, len(context.mentions))):
        answer = answers[at]
        if context.mentions[at].part_of == start and isinstance(answer, Place):
            return answer if answer.status == "area" and answer.kind != "settlement" else None
    return None


def _window(context: Context, number: int) -> list[int]:
    """The mentions of towns within reach, in order."""
    everything = context.towns_in_order
    at = bisect_left(everything, number)
    return everything[max(at - WITHIN, 0) : at + WITHIN]


def _apart(context: Context, town: int, number: int) -> tuple[bool, int]:
    """How far a town stands from a phrase of its sentence: letters, and more for each clause."""
    one, other = sorted((context.mentions[town], context.mentions[number]), key=lambda m: m.start)
    between = context.document.folded[one.end : other.start]
    return _is_path(context, town), len(between) + CLAUSE * sum(map(between.count, ",;-"))


def _is_path(context: Context, town: int) -> bool:
    """Whether something only goes to, from or through a town: "out to Kharkiv via Chuhuiv"."""
    document = context.document
    token = bisect_left(document.starts, context.mentions[town].start)
    return token > 0 and document.words[token - 1] in place_words(document.lang).paths


def _by_closeness(context: Context, number: int) -> Iterator[tuple[int, str]]:
    """Mentions of towns: same phrase, sentence, paragraph, heading, before, after."""
    mention, holders = context.mentions[number], _window(context, number)
    own, paragraph = context.sentence_of[number], context.paragraph(number)
    yield from (
        (at, SAME_PHRASE) for at in holders if context.mentions[at].part_of == mention.start
    )
    near = [at for at in holders if context.sentence_of[at] == own]
    near.sort(key=lambda at: _apart(context, at, number))
    yield from ((at, "same sentence") for at in near)
    before = [at for at in reversed(holders) if at < number]
    before.sort(key=lambda at: _is_path(context, at))
    yield from ((at, "same paragraph") for at in before if context.paragraph(at) == paragraph)
    yield from ((at, "opening") for at in context.headings)
    yield from ((at, "report") for at in before)
    yield from ((at, "report") for at in holders if at > number)
