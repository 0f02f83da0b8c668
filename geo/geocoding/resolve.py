"""From mentions to places: one collective choice for a whole report."""

from collections.abc import Sequence
from functools import lru_cache

from geo.extraction.text.document import Document
from geo.gazetteer.index import Gazetteer
from geo.geocoding.answers import answer, extent_m
from geo.geocoding.candidates import spread
from geo.geocoding.context import Context, Front, gather
from geo.geocoding.relative import relative
from geo.geocoding.scores import collective, prior
from geo.geocoding.town_context import hold_on, holders
from geo.geocoding.town_objects import city_district, landmark
from geo.geocoding.unknown_places import in_region_around, where_no_namesake_lies
from geo.records.mention import Mention
from geo.records.place import Answer, Place, Refusal

__all__ = ["Front", "resolve"]

TOGETHER = 250
"""Names that are chosen together: more than any report has, few enough for a quick choice."""
TOPICS = 20
"""Towns of headings that a landmark may lie in."""


def resolve(
    document: Document,
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    front: Front | None = None,
) -> list[Answer]:
    """The place of every mention, or a refusal with its reason; aligned with the mentions.

    All names of the report are chosen together; then landmark phrases inside the towns that the
    context gives; then relative places are drawn; nominal mentions take over their antecedent's.
    """
    context = gather(document, mentions, gazetteer, front)
    answers = _named(context)
    context.holders = holders(context, answers)
    context.towns_in_order = list(context.holders)
    context.headings = [at for at in context.holders if context.in_heading(at)][:TOPICS]
    for number, mention in enumerate(mentions):
        if mention.landmark is not None or _is_in_town(gazetteer, mention):
            answers[number] = landmark(context, number, answers)
            hold_on(context, number, answers[number])
        elif mention.kind == "raion":
            answers[number] = city_district(context, number) or answers[number]
        elif mention.kind == "settlement" and not mention.readings:
            answers[number] = in_region_around(context, number, answers)
        elif mention.kind == "settlement" and not mention.nominal:
            answers[number] = where_no_namesake_lies(context, number, answers) or answers[number]
    _take_over(context, answers)
    return _related(context, [_UNKNOWN if a is None else a for a in answers])


def _is_in_town(gazetteer: Gazetteer, mention: Mention) -> bool:
    """Whether a name means only objects of towns, such as a microdistrict."""
    return bool(mention.readings) and _are_in_towns(gazetteer, mention.readings)


@lru_cache(20_000)
def _are_in_towns(gazetteer: Gazetteer, readings: tuple[int, ...]) -> bool:
    return all(gazetteer.settlement[p] >= 0 for p in readings)


_UNKNOWN = Refusal(("no place of this name is known",))


def _named(context: Context) -> list[Answer | None]:
    """The answers of all names, chosen together; a very long report in parts."""
    answers: list[Answer | None] = [None] * len(context.mentions)
    for first in range(0, len(context.names), TOGETHER):
        whole = len(context.names) <= TOGETHER
        _choose(context if whole else context.part(first, first + TOGETHER), answers)
    return answers


def _choose(context: Context, answers: list[Answer | None]) -> None:
    day = context.document.report.published
    candidates = spread(context, prior(context.gazetteer, day))
    collective(context, candidates)
    for number, name in enumerate(context.names):
        found = answer(context, candidates, number)
        for at in name.mentions:
            if context.mentions[at].readings == name.readings:
                answers[at] = found
            else:
                context.towns[at] = found


def _take_over(context: Context, answers: list[Answer | None]) -> None:
    for number, mention in enumerate(context.mentions):
        if mention.antecedent is not None:
            answers[number] = answers[context.by_start[mention.antecedent]]


def _related(context: Context, answers: list[Answer]) -> list[Answer]:
    """Draw the places whose relation is measured from their own name."""
    found = list(answers)
    for number, mention in enumerate(context.mentions):
        place, relation = answers[number], mention.relation
        if relation is None or mention.start not in relation.anchors:
            continue
        if isinstance(place, Place):
            other = _other(context, mention, answers)
            extent = extent_m(context.gazetteer, place)
            found[number] = relative(place, relation, other, extent)
    return found


def _other(context: Context, mention: Mention, answers: Sequence[Answer]) -> Place | None:
    """The second place that a relation is measured from."""
    anchors = mention.relation.anchors if mention.relation else ()
    for start in anchors:
        place = answers[context.by_start[start]]
        if start != mention.start and isinstance(place, Place):
            return place
    return None
