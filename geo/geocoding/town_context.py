"""The towns that the words around a landmark phrase give, and how strongly each."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence, Set

from geo.extraction.places.place_draft import place_words
from geo.gazetteer.index import Gazetteer
from geo.geocoding.answers import located
from geo.geocoding.context import Context
from geo.geocoding.direction_towns import town_of
from geo.records.place import Answer, Place
from geo.records.record import record

SAME_PHRASE = "same phrase"
SAME_SENTENCE = "same sentence"
SAME_PARAGRAPH = "same paragraph"
SUPPORT = {SAME_PHRASE: 9.0, SAME_SENTENCE: 3.8, SAME_PARAGRAPH: 2.5, "opening": 2.0,
           "report": 1.5, "text after it": 0.5}  # fmt: skip
"""What a town has for it by where it is named. These and the parts below were chosen on the tuning
labels: with them 98 % of the objects lie in the right town."""
FARTHER = 0.4
"""What each town nearer by in the same part of the text takes away."""
PATH = -1.8
"""Something only goes to, from or through the town: "out to Kharkiv via Chuhuiv"."""
OFFICE = -1.0
"""The town is named inside a claimant."""
MEASURED = -1.8
"""Another place is only measured from the town."""
HEADED = 0.6
"""The town is also named in a heading or in the first paragraph."""
SECTOR = -0.8
"""Only the direction named after the town is meant: "Pokrovsk direction: ..."."""

CLAUSE = 40
"""Letters that a comma or a dash between a town and an object counts."""
WITHIN = 40
"""Mentions of towns farther before or after are no context either."""
_HAPPENS = frozenset({"event", "context"})
NEARBY = 8
"""Mentions before and after among which the region of a sentence is looked for."""
FARTHEST = 12
"""Towns beyond the twelve nearest in the text are no context."""


@record()
class Town:
    """A resolved town, where in the text it is named, and what that has for it."""

    place: Place
    where: str
    support: float
    sector: bool = False


def holders(context: Context, answers: Sequence[Answer | None]) -> dict[int, Place]:
    """The mentions that landmarks may lie in: settlements where something may happen.

    So may the towns that directions are named after.
    """
    found = {}
    for at, answer in enumerate(answers):
        held = answer
        if isinstance(answer, Place) and answer.kind == "direction":
            held = town_of(context.gazetteer, answer.place_id)
        if isinstance(held, Place) and held.kind == "settlement" and _may_hold(context, at):
            found[at] = held
    return found


def hold_on(context: Context, number: int, answer: Answer | None) -> None:
    """Let the town of an object that has a name of its own hold the objects after it, too."""
    mention = context.mentions[number]
    town = context.towns.get(number)
    if not isinstance(town, Place) and not mention.nominal and isinstance(answer, Place):
        town = _town_of_object(context.gazetteer, answer.place_id)
    if isinstance(town, Place):
        context.holders[number] = town
        insort(context.towns_in_order, number)
        context.paths.clear()


def _town_of_object(gazetteer: Gazetteer, place_id: str | None) -> Place | None:
    number = gazetteer.by_id(place_id or "")
    town = -1 if number is None else int(gazetteer.settlement[number])
    return None if town < 0 else located(gazetteer, town, 1.0, ())


def _may_hold(context: Context, at: int) -> bool:
    """Not the names inside formations, nor those that stand for a state."""
    return context.mentions[at].role not in ("unit", "metonym")


def towns_around(context: Context, number: int) -> list[Town]:
    """The towns of a landmark phrase, each once, most likely first."""
    found: dict[str | None, Town] = {}
    named = context.towns.get(number)
    if isinstance(named, Place):
        found[named.place_id] = Town(named, SAME_PHRASE, SUPPORT[SAME_PHRASE])
    ranks: dict[str, int] = {}
    headed = {context.holders[at].place_id for at in context.headings}
    for at, where in _by_closeness(context, number):
        place = context.holders[at]
        if place.place_id not in found:
            rank = ranks[where] = ranks.get(where, -1) + 1
            found[place.place_id] = _town(context, at, where, rank, headed)
            if len(found) >= FARTHEST:
                break
    return sorted(found.values(), key=lambda town: -town.support)


def _town(context: Context, at: int, where: str, rank: int, headed: Set[str | None]) -> Town:
    """A town by its nearest mention, which has `rank` nearer towns in the same part of the text."""
    mention, place = context.mentions[at], context.holders[at]
    support = SUPPORT[where] - FARTHER * rank
    support += PATH * _is_path(context, at) + OFFICE * (mention.role == "source")
    sector = mention.kind == "direction"
    support += MEASURED * (context.measures(at) is not None)
    support += HEADED * (place.place_id in headed and where != "opening") + SECTOR * sector
    return Town(place, where, support, sector)


def region_around(context: Context, number: int, answers: Sequence[Answer | None]) -> Place | None:
    """The region that a landmark phrase itself names: "the station in Crimea"."""
    start = context.mentions[number].start
    for at in range(number + 1, min(number + 3, len(context.mentions))):
        answer = answers[at]
        if context.mentions[at].part_of == start and isinstance(answer, Place):
            return answer if answer.status == "area" and answer.kind != "settlement" else None
    return None


def region_of_sentence(
    context: Context, number: int, answers: Sequence[Answer | None]
) -> Place | None:
    """The only oblast, raion or land that the sentence of a phrase names, but its speaker's."""
    own = context.sentence_of[number]
    found: dict[str | None, Place] = {}
    for at in range(max(number - NEARBY, 0), min(number + NEARBY, len(answers))):
        answer = answers[at]
        told = context.sentence_of[at] == own and context.mentions[at].role in _HAPPENS
        if told and isinstance(answer, Place) and _is_region(context.gazetteer, answer):
            found[answer.place_id] = answer
    return next(iter(found.values())) if len(found) == 1 else None


def _is_region(gazetteer: Gazetteer, place: Place) -> bool:
    """An oblast, a raion, or a land as large as Crimea; no river and no direction."""
    if place.kind != "area":
        return place.kind in ("oblast", "raion")
    number = gazetteer.by_id(place.place_id or "")
    return number is not None and gazetteer.entry(number).category == "region"


def _window(context: Context, number: int) -> list[int]:
    """The mentions of towns within reach, in order."""
    everything = context.towns_in_order
    at = bisect_left(everything, number)
    return [h for h in everything[max(at - WITHIN, 0) : at + WITHIN] if h != number]


def _apart(context: Context, town: int, number: int) -> tuple[bool, int]:
    """How far a town stands from a phrase of its sentence: letters, and more for each clause."""
    one, other = sorted((context.mentions[town], context.mentions[number]), key=lambda m: m.start)
    between = context.document.folded[one.end : other.start]
    return _is_path(context, town), len(between) + CLAUSE * sum(map(between.count, ",;-"))


def _is_path(context: Context, town: int) -> bool:
    """Whether something only goes to, from or through a town: "out to Kharkiv via Chuhuiv"."""
    known = context.paths.get(town)
    if known is None:
        known = context.paths[town] = _leads_there(context, town)
    return known


def _leads_there(context: Context, town: int) -> bool:
    document = context.document
    tells = place_words(document.lang)
    token = bisect_left(document.starts, context.mentions[town].start)
    before = document.words[token - 1] if token else ""
    if _opens_clause(context, town):
        return False
    if before in tells.joins and town - 1 in context.holders and _follows(context, town):
        return _is_path(context, town - 1)
    return before in tells.paths or (before in tells.into and _is_aim(context, town))


def _opens_clause(context: Context, town: int) -> bool:
    """Whether the text goes on with what is there: "out to Lysychansk, where the refinery..."."""
    document = context.document
    token = bisect_left(document.starts, context.mentions[town].end)
    after = document.words[token] if token < len(document.words) else ""
    return after in place_words(document.lang).wheres


def _follows(context: Context, town: int) -> bool:
    """Whether only a joining word stands between a name and the one before it."""
    before, own = context.mentions[town - 1], context.mentions[town]
    return len(context.document.folded[before.end : own.start].split()) == 1


def _is_aim(context: Context, town: int) -> bool:
    """Whether a name after "в" stands in the accusative: "в Харків", "у Полтаву", not "у Харкові".

    Names in -о keep one form in all cases in Russian use, and tell nothing.
    """
    names, lang = context.holders[town].names, context.document.lang
    nominative = (names.in_language(lang) or "").casefold()
    surface = context.mentions[town].surface.casefold()
    if nominative.endswith(("а", "я")):
        return surface.endswith(("у", "ю")) and surface[:-1] == nominative[:-1]
    return surface == nominative and not nominative.endswith("о")


def _by_closeness(context: Context, number: int) -> Iterator[tuple[int, str]]:
    """Mentions of towns: same phrase, sentence, paragraph, heading, before, after."""
    mention, window = context.mentions[number], _window(context, number)
    own, paragraph = context.sentence_of[number], context.paragraph(number)
    anchors = mention.relation.anchors if mention.relation else ()
    named = [at for at in window if context.mentions[at].part_of == mention.start]
    named += [at for at in window if context.mentions[at].start in anchors]
    yield from ((at, SAME_PHRASE) for at in named)
    near = [at for at in window if context.sentence_of[at] == own]
    near.sort(key=lambda at: _apart(context, at, number))
    yield from ((at, SAME_SENTENCE) for at in near)
    before = [at for at in reversed(window) if at < number]
    before.sort(key=lambda at: _is_path(context, at))
    yield from ((at, SAME_PARAGRAPH) for at in before if context.paragraph(at) == paragraph)
    yield from ((at, "opening") for at in context.headings if at != number)
    yield from ((at, "report") for at in before)
    yield from ((at, "text after it") for at in window if at > number)
