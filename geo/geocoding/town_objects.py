"""Landmark phrases looked up inside the town that the context gives: kind first, name second."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp

from geo.gazetteer.index import Gazetteer
from geo.geocoding.answers import SHOWN, candidate
from geo.geocoding.context import Context
from geo.geocoding.object_answers import at_object, somewhere_in, words
from geo.geocoding.object_finders import (
    Match,
    Sought,
    by_form,
    by_name,
    objects,
    only,
    sought,
)
from geo.geocoding.object_names import alike, words_of
from geo.geocoding.objects_anywhere import (
    known_once,
    named_in_full,
    the_only_district,
    with_town_words,
)
from geo.geocoding.regions import ROUND_SHARE
from geo.geocoding.town_context import (
    SAME_PARAGRAPH,
    SAME_PHRASE,
    SAME_SENTENCE,
    Town,
    region_around,
    region_of_sentence,
    towns_around,
)
from geo.geocoding.unknown_places import unknown_raion
from geo.records.geometry import great_circle_m
from geo.records.mention import Mention
from geo.records.place import Answer, Candidate, Place, Refusal
from geo.records.record import record

TOWN_KINDS = frozenset({"hospital", "bus_station", "college", "university", "administrative",
                        "square", "stadium", "airport", "market", "other"})  # fmt: skip
TOWN_SIZE = 3_000
TOO_SMALL = -3.0
"""Villages below this many people seldom have such an object."""
KNOWN = {"form": 3.0, "name": 2.5, "number": 1.0, "kind": 1.2}
"""What it has for a town that it holds an object of just this name, of the kind and with the words
of its name, with only its number ("school No. 3"), or only of the kind. Chosen with the supports of
towns."""
SAME_KIND = 6.0
"""What a town must have for it to be meant by "the mine" though a mine was named before."""
REMOTE = frozenset({"power_station", "airport", "dam", "bridge", "reservoir"})
"""Objects that have a name of their own and lie in no town that merely stands in the report."""
BESIDE = frozenset({SAME_PHRASE, SAME_SENTENCE, SAME_PARAGRAPH})
"""Where a city stands whose district is named; farther off a raion is meant."""
OWN = frozenset({SAME_PHRASE, SAME_SENTENCE})
CALLED = (
    ("station", ("power_station",)), ("станц", ("power_station",)),
    ("plant", ("power_station",)), ("facility", ("plant", "power_station")),
    ("завод", ("plant",)), ("підприємств", ("plant",)), ("предприяти", ("plant",)),
)  # fmt: skip
"""How bare class words begin, and the kinds of objects named before that they may stand for."""
RIVALS = 4
"""Other towns or objects that are shown beside the answer."""


@record()
class Choice:
    """A town that a phrase may mean, with its object there if one is known."""

    town: Town
    match: Match
    total: float


def landmark(context: Context, number: int, answers: Sequence[Answer | None]) -> Answer:
    """The object that a landmark phrase means, its town's extent, or a refusal.

    `answers` are those of the names and of the phrases before. Where the phrase names only a
    region, the object is looked for in the region's towns, else the region is given.
    """
    mention = context.mentions[number]
    towns = towns_around(context, number)
    region = region_around(context, number, answers)
    if region is None and not any(town.where in OWN for town in towns):
        region = region_of_sentence(context, number, answers)
    if region is not None:
        return _in_region(context, number, region)
    choices = _choices(context, mention, towns)
    before = _named_before(context, number, answers)
    if before is not None and not (choices and _is_elsewhere(choices[0], before)):
        return before
    return _best(context, number, choices, answers)


def _is_elsewhere(choice: Choice, before: Place) -> bool:
    """Whether a town is meant rather than the object named before: one that has its own beside."""
    another = choice.town.place.names != before.admin.settlement
    held = bool(choice.match) and choice.town.where in OWN
    return choice.total >= SAME_KIND or (another and held)


def _best(
    context: Context, number: int, choices: list[Choice], answers: Sequence[Answer | None]
) -> Answer:
    """The object of the likeliest town, else one known by its name anywhere, else the town."""
    mention = context.mentions[number]
    known = [choice for choice in choices if choice.match]
    if choices and known and known[0].total >= choices[0].total:
        return _with_rivals(context, _found(context, mention, known[0]), choices)
    anywhere = known_once(context.gazetteer, mention)
    if anywhere is not None:
        return anywhere
    if choices and choices[0].town.sector:
        return _in_sector(context, number, choices[0], answers)
    return _unknown(context, mention, choices)


def _choices(context: Context, mention: Mention, towns: Sequence[Town]) -> list[Choice]:
    """The towns of the context with what they hold, likeliest first.

    Where the phrase names a town, that name may be the object's own in any other one.
    """
    gazetteer = context.gazetteer
    here = sought(gazetteer, mention)
    elsewhere = sought(gazetteer, with_town_words(mention)) if mention.town else here
    found = []
    for town in towns:
        match, gain = _held(gazetteer, here if town.where == SAME_PHRASE else elsewhere, town)
        if not match and not _large_enough(gazetteer, mention, town):
            gain += TOO_SMALL
        found.append(Choice(town, match, town.support + gain))
    return sorted(found, key=lambda choice: -choice.total)


def _held(gazetteer: Gazetteer, sought: Sought, town: Town) -> tuple[Match, float]:
    """The object of a town that a phrase fits, and what that has for the town."""
    mention = sought.mention
    match = by_form(gazetteer, sought, town.place)
    if match or mention.readings:
        plain = mention.nominal and not mention.own_words
        return match, KNOWN["kind" if plain else "form"] * bool(match)
    match = by_name(gazetteer, sought, town.place)
    if match:
        named = any(word.isalpha() for word in mention.own_words)
        return match, KNOWN["name" if named else "number"]
    match = only(gazetteer, mention, town.place)
    return match, KNOWN["kind"] * bool(match)


def _found(context: Context, mention: Mention, choice: Choice) -> Place:
    town = choice.town
    entry, how = choice.match or (None, "")
    if entry is None:
        return somewhere_in(context, mention, town.place, (_in_town(town),))
    return at_object(mention, entry, town.place, (_in_town(town), how))


def _named_before(context: Context, number: int, answers: Sequence[Answer | None]) -> Place | None:
    """The object of the same kind that the paragraph named before: "the Tsentralna mine ... the
    mine"."""
    mention = context.mentions[number]
    if not mention.nominal or mention.own_words:
        return None
    for at in range(number - 1, -1, -1):
        other, answer = context.mentions[at], answers[at]
        if context.paragraph(at) != context.paragraph(number):
            return None
        alike = other.landmark == mention.landmark or _is_called(mention, other.landmark)
        if alike and not other.nominal and isinstance(answer, Place):
            why = f"the {words(other.landmark)} named before: {other.surface}"
            return replace(answer, why=(why, *answer.why))
    return None


def _is_called(mention: Mention, kind: str | None) -> bool:
    """Whether a bare class word may stand for an object of another kind: "the plant" of power."""
    word = mention.surface.casefold()
    return any(word.startswith(stem) and kind in kinds for stem, kinds in CALLED)


def _in_sector(
    context: Context, number: int, choice: Choice, answers: Sequence[Answer | None]
) -> Answer:
    """The area of the direction that alone tells where an unknown object is."""
    kind = words(context.mentions[number].landmark)
    for at in range(number - 1, -1, -1):
        answer = answers[at]
        if isinstance(answer, Place) and context.holders.get(at) is choice.town.place:
            why = f"{kind} not in the gazetteer: the direction named before it is given"
            return replace(answer, candidates=(), why=(why,))
    return Refusal((f"no town in the report tells where the {kind} is",), "landmark")


def _with_rivals(context: Context, place: Place, choices: Sequence[Choice]) -> Place:
    """The answer with its chance among the towns of the context, and the next likely ones."""
    best = choices[0].total
    weights = [exp(choice.total - best) for choice in choices]
    whole = sum(weights)
    rivals = [
        _rival(context.gazetteer, choice, weight / whole)
        for choice, weight in zip(choices[1 : RIVALS + 1], weights[1:], strict=False)
        if round(weight / whole, 3) >= SHOWN
    ]
    score = round(place.score * weights[0] / whole, 3)
    shown = tuple(rival for rival in rivals if rival)
    return replace(place, score=score, candidates=shown)


def _rival(gazetteer: Gazetteer, choice: Choice, score: float) -> Candidate | None:
    held = choice.match[0].id if choice.match else choice.town.place.place_id
    number = gazetteer.by_id(held or "")
    return None if number is None else candidate(gazetteer, number, score, (_in_town(choice.town),))


def _in_region(context: Context, number: int, region: Place) -> Answer:
    """The object in a stated region: in one of its towns, known by its whole name, or somewhere."""
    mention, gazetteer = context.mentions[number], context.gazetteer
    towns = [t for t in towns_around(context, number) if _lies_in(gazetteer, t.place, region)]
    known = [choice for choice in _choices(context, mention, towns) if choice.match]
    if known:
        return _found(context, mention, known[0])
    found = named_in_full(gazetteer, mention)
    if mention.landmark == "district" and mention.own_words:
        return unknown_raion(context, number, region)
    why = f"{words(mention.landmark)} not in the gazetteer: the region named with it is given"
    inside = found is not None and _lies_in(gazetteer, found, region)
    return found if found and inside else replace(region, candidates=(), why=(why,))


def _lies_in(gazetteer: Gazetteer, town: Place, region: Place) -> bool:
    place, area = gazetteer.by_id(town.place_id or ""), gazetteer.by_id(region.place_id or "")
    if place is None or area is None:
        return False
    columns = (gazetteer.hromada, gazetteer.raion, gazetteer.oblast)
    if any(int(column[place]) == area for column in columns):
        return True
    metres = great_circle_m(town.lon, town.lat, region.lon, region.lat)
    return region.kind == "area" and metres < ROUND_SHARE * float(gazetteer.radius_m[area])


def city_district(context: Context, number: int) -> Place | None:
    """The district of a city that bears a raion's name, where the text around names the city."""
    mention, gazetteer = context.mentions[number], context.gazetteer
    own = words_of(mention.surface)[:-1]
    for town in towns_around(context, number):
        if town.where not in BESIDE:
            return None
        for place in objects(gazetteer, town.place):
            entry = gazetteer.entry(place)
            if entry.kind == "district" and alike(own, entry.names) == 1.0:
                how = (_in_town(town), "known by name")
                return replace(at_object(mention, entry, town.place, how), kind="district")
    return None


def _unknown(context: Context, mention: Mention, choices: Sequence[Choice]) -> Answer:
    """The extent of the most likely town; a refusal where even the town is open."""
    kind = words(mention.landmark)
    told = bool(choices) and choices[0].town.where == SAME_PHRASE
    alone = the_only_district(context.gazetteer, mention, context.document.lang)
    if alone is not None and not told:
        return alone
    if mention.landmark == "district" and mention.own_words and not told:
        return Refusal(("no district of this name is known in the report's towns",), "district")
    if mention.landmark in REMOTE and mention.own_words and not mention.nominal:
        choices = [choice for choice in choices if choice.town.where in BESIDE]
    if not choices:
        return Refusal((f"no town in the report tells where the {kind} is",), mention.kind)
    place = somewhere_in(context, mention, choices[0].town.place, (_in_town(choices[0].town),))
    return _with_rivals(context, place, choices)


def _large_enough(gazetteer: Gazetteer, mention: Mention, town: Town) -> bool:
    """Whether a place is large enough for the object; what the phrase itself names is."""
    place = gazetteer.by_id(town.place.place_id or "")
    if town.where == SAME_PHRASE or mention.landmark not in TOWN_KINDS or place is None:
        return True
    return int(gazetteer.population[place]) >= TOWN_SIZE


def _in_town(town: Town) -> str:
    named = "the direction named after it" if town.sector else f"named in the {town.where}"
    return f"in {town.place.names.in_language('en')}, {named}"
