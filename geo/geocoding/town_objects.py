"""Landmark phrases looked up inside the town that the context gives: kind first, name second."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

import numpy as np

from geo.gazetteer.index import Entry, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.answers import extent_m, located, point_from
from geo.geocoding.context import Context
from geo.geocoding.object_names import BEGINNING, ENDING, alike, all_words, length, words_of
from geo.geocoding.scores import ROUND_SHARE
from geo.geocoding.town_context import SAME_PHRASE, Town, region_around, towns_around
from geo.geocoding.uncertainty import CENTRAL, CENTRAL_KINDS, chosen
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m, point
from geo.records.mention import Mention
from geo.records.place import Admin, Answer, Names, Place, Refusal

ALIKE = {
    "college": {"college", "university", "school"},
    "university": {"university", "college"},
    "school": {"school", "college", "other"},
    "plant": {"plant", "other", "power_station"},
    "mine": {"mine", "other"},
    "power_station": {"power_station", "plant"},
    "microdistrict": {"microdistrict", "district"},
    "district": {"district", "microdistrict"},
    "market": {"market", "other"},
    "park": {"park", "other"},
    "administrative": {"administrative", "other"},
    "church": {"church", "monument"},
    "railway_station": {"railway_station"},
}
"""Kinds that reports and lists use for the same object."""

NEAREST = 5
"""How many towns of the context are searched for an object whose name repeats everywhere."""
TOWN_KINDS = frozenset({"hospital", "bus_station", "college", "university", "administrative",
                        "square", "stadium", "airport", "market", "other"})  # fmt: skip
TOWN_SIZE = 3_000
"""Villages below this many people have no such object."""
REMOTE = frozenset({"power_station", "airport", "dam", "bridge", "reservoir"})
"""Objects that have a name of their own and lie in no town that merely stands in the report."""
Match = tuple[Entry, str] | None
Finder = Callable[[Gazetteer, Mention, Place], Match]
NAMED_ALIKE = 0.5
"""Share of a phrase's own words that must be found in the object's names."""
MAIN = frozenset({"railway_station", "hospital", "airport", "power_station"})
"""Kinds of which "the" one is the best documented where a town has several."""
GENERIC = frozenset({"school", "hospital", "street", "square", "administrative", "bus_station"})
"""Kinds whose names repeat from town to town: never looked for elsewhere."""
BESIDE = frozenset({SAME_PHRASE, "same sentence", "same paragraph"})
"""Where a city stands whose district is named; farther off a raion is meant."""
SAME_OBJECT_M = 5_000.0
"""Two rows of one name so near to each other mean one object."""
ELSEWHERE = 0.6
"""Chance of an object whose town the report does not name."""


def landmark(context: Context, number: int, answers: Sequence[Answer | None]) -> Answer:
    """The object that a landmark phrase means, its town's extent, or a refusal.

    `answers` are those of the names. Where the phrase names only a region, the object is looked
    for in the region's towns, else the region is given.
    """
    mention = context.mentions[number]
    region = region_around(context, number, answers)
    if region is not None:
        return _in_region(context, number, region)
    towns = towns_around(context, number)
    likely = [town for town in towns if _large_enough(context.gazetteer, mention, town)]
    found = _in_towns(context.gazetteer, mention, likely[: _searched(mention)])
    if found is None and mention.town:
        found = _in_towns(context.gazetteer, _with_town_words(mention), _elsewhere(towns))
    return found or _known_once(context.gazetteer, mention) or _unknown(context, mention, towns)


def _in_region(context: Context, number: int, region: Place) -> Answer:
    """The object in a stated region: in one of its towns, known by its whole name, or somewhere."""
    mention, gazetteer = context.mentions[number], context.gazetteer
    towns = [t for t in towns_around(context, number) if _lies_in(gazetteer, t[0], region)]
    found = _in_towns(gazetteer, mention, towns) or _named_in_full(gazetteer, mention)
    why = f"{_words(mention.landmark)} not in the gazetteer: the region named with it is given"
    return found or replace(region, candidates=(), why=(why,))


def _lies_in(gazetteer: Gazetteer, town: Place, region: Place) -> bool:
    place, area = gazetteer.by_id(town.place_id or ""), gazetteer.by_id(region.place_id or "")
    if place is None or area is None:
        return False
    columns = (gazetteer.hromada, gazetteer.raion, gazetteer.oblast)
    if any(int(column[place]) == area for column in columns):
        return True
    metres = great_circle_m(town.lon, town.lat, region.lon, region.lat)
    return region.kind == "area" and metres < ROUND_SHARE * float(gazetteer.radius_m[area])


def _known_once(gazetteer: Gazetteer, mention: Mention) -> Place | None:
    """The only object of this name anywhere; a town's name may be the object's own."""
    found = _named_in_full(gazetteer, mention)
    if found is None and mention.town:
        found = _named_in_full(gazetteer, _with_town_words(mention))
    return found


def city_district(context: Context, number: int) -> Place | None:
    """The district of a city that bears a raion's name, where the text around names the city."""
    mention, gazetteer = context.mentions[number], context.gazetteer
    own = words_of(mention.surface)[:-1]
    for town, where in towns_around(context, number):
        if where not in BESIDE:
            return None
        for place in _objects(gazetteer, town):
            entry = gazetteer.entry(place)
            if entry.kind == "district" and alike(own, entry.names) == 1.0:
                how = (_in_town(town, where), "known by name")
                return replace(_at_object(mention, entry, town, how), kind="district")
    return None


def _in_towns(gazetteer: Gazetteer, mention: Mention, towns: Sequence[Town]) -> Place | None:
    finders = (_by_form,) if mention.readings else (_by_form, _by_name, _only)
    tries: Iterable[tuple[Town, Finder]] = ((t, f) for f in finders for t in towns)
    if mention.nominal:
        tries = ((t, f) for t in towns for f in finders)
    for (town, where), find in tries:
        entry = find(gazetteer, mention, town)
        if entry is not None:
            return _at_object(mention, entry[0], town, (_in_town(town, where), entry[1]))
    return None


def _unknown(context: Context, mention: Mention, towns: Sequence[Town]) -> Answer:
    """The extent of the most likely town; a refusal where even the town is open."""
    kind = _words(mention.landmark)
    if mention.landmark == "district" and mention.own_words:
        return Refusal(("no district of this name is known in the report's towns",), "district")
    if mention.landmark in REMOTE and mention.own_words and not mention.nominal:
        towns = [town for town in towns if town[1] in BESIDE]
    if not towns:
        return Refusal((f"no town in the report tells where the {kind} is",), mention.kind)
    fitting = [t for t in towns if _large_enough(context.gazetteer, mention, t)]
    town, where = (fitting or towns)[0]
    return _somewhere_in(context, mention, town, (_in_town(town, where),))


def _large_enough(gazetteer: Gazetteer, mention: Mention, town: Town) -> bool:
    """Whether a place is large enough for the object; what the phrase itself names is."""
    place = gazetteer.by_id(town[0].place_id or "")
    if town[1] == SAME_PHRASE or mention.landmark not in TOWN_KINDS or place is None:
        return True
    return int(gazetteer.population[place]) >= TOWN_SIZE


def _with_town_words(mention: Mention) -> Mention:
    """The phrase with its town's name as part of the object's: "Kakhovka hydroelectric plant"."""
    return replace(mention, own_words=tuple(words_of(mention.surface)[:-1]), nominal=False)


def _elsewhere(towns: Sequence[Town]) -> list[Town]:
    return [town for town in towns if town[1] != SAME_PHRASE]


def _searched(mention: Mention) -> int | None:
    """How many towns are searched: all for a name of its own, few for "school No. 3"."""
    named = any(word.isalpha() for word in mention.own_words)
    return None if named and not mention.nominal else NEAREST


def _words(kind: str | None) -> str:
    return (kind or "object").replace("_", " ")


def _in_town(town: Place, where: str) -> str:
    return f"in {town.names.in_language('en')}, named in the {where}"


def _by_form(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """An object of the town that bears just this name."""
    inside = _objects(gazetteer, place)
    if mention.readings:
        found = [p for p in mention.readings if p in inside]
    else:
        texts = (mention.surface, " ".join(mention.own_words))
        found = [p for text in texts for p in _called(gazetteer, text) if p in inside]
    return (gazetteer.entry(found[0]), "known by this name") if found else None


@lru_cache(5_000)
def _called(gazetteer: Gazetteer, text: str) -> tuple[int, ...]:
    return tuple(form.place for form in gazetteer.lookup(fold(text)))


def _by_name(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """The object of the kind whose name holds the words of the phrase."""
    kind = mention.landmark or ""
    kinds = ALIKE.get(kind, {kind})
    if not mention.own_words:
        return None
    entries = [gazetteer.entry(number) for number in _objects(gazetteer, place)]
    fitting = [entry for entry in entries if entry.landmark_kind in kinds]
    named = [(alike(mention.own_words, entry.names), entry) for entry in fitting]
    scored = [(share, e.landmark_kind == kind, -length(e.names), e) for share, e in named]
    best = max(scored, default=None, key=lambda s: s[:3])
    if best is None or best[0] < NAMED_ALIKE:
        return None
    return best[3], "known by kind and name"


def _only(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """The object of a kind that a town has once; the main station where it has several."""
    if not mention.nominal or mention.landmark == "other":
        return None
    if mention.own_words and mention.landmark not in MAIN:
        return None
    kind = mention.landmark or ""
    entries = [gazetteer.entry(number) for number in _objects(gazetteer, place)]
    exact = [entry for entry in entries if entry.landmark_kind == kind]
    if len(exact) == 1:
        return exact[0], f"the town's only known {_words(kind)}"
    if exact and kind in MAIN:
        return min(exact, key=lambda e: e.radius_m), f"one of {len(exact)} known"
    return None


@lru_cache(2_000)
def _objects_of(gazetteer: Gazetteer, place_id: str | None) -> Sequence[int]:
    town = gazetteer.by_id(place_id or "")
    return () if town is None else tuple(gazetteer.landmarks_in(town))


def _objects(gazetteer: Gazetteer, place: Place) -> Sequence[int]:
    return _objects_of(gazetteer, place.place_id)


def _named_in_full(gazetteer: Gazetteer, mention: Mention) -> Place | None:
    """An object known once by its whole name, wherever its town: "Azovstal", "Запорізька АЕС"."""
    if mention.nominal or mention.landmark in GENERIC:
        return None
    found = mention.readings or [form.place for form in gazetteer.lookup(fold(mention.surface))]
    known = {place for place in found if gazetteer.entry(place).town is not None}
    known = known or _by_whole_name(gazetteer, mention)
    entry = _one_of(gazetteer, known)
    if entry is None:
        return None
    town = located(gazetteer, entry.town or 0, ELSEWHERE, ())
    return _at_object(mention, entry, town, ("the only object known by this name",))


def _one_of(gazetteer: Gazetteer, known: set[int]) -> Entry | None:
    """The only object, or the best known where tables tell of one object twice."""
    entries = sorted((gazetteer.entry(place) for place in known), key=lambda e: e.radius_m)
    if not entries:
        return None
    best = entries[0]
    apart = (great_circle_m(best.lon, best.lat, e.lon, e.lat) for e in entries)
    return best if max(apart) <= SAME_OBJECT_M else None


def _by_whole_name(gazetteer: Gazetteer, mention: Mention) -> set[int]:
    """Objects of the kind in any town whose names hold every word of the phrase's own."""
    own = tuple(part for word in mention.own_words for part in words_of(word) if len(part) > ENDING)
    if not own or mention.landmark is None:
        return set()
    kinds = ALIKE.get(mention.landmark, {mention.landmark})
    beginning = own[0][:BEGINNING]
    objects = [o for kind in kinds for o in _beginning_so(gazetteer).get((kind, beginning), ())]
    named = {p: length(e.names) for p, e in objects if alike(own, e.names) == 1.0}
    shortest = min(named.values(), default=0)
    return {place for place, words in named.items() if words == shortest}


@cache
def _beginning_so(gazetteer: Gazetteer) -> dict[tuple[str, str], list[tuple[int, Entry]]]:
    """All objects of towns by kind and by how a word of their names begins.

    Read once, when a report names an object outside its towns.
    """
    found: dict[tuple[str, str], list[tuple[int, Entry]]] = {}
    for place in np.flatnonzero(gazetteer.kind == KINDS.index("landmark")).tolist():
        entry = gazetteer.entry(place)
        if entry.town is not None:
            for beginning in {word[:BEGINNING] for word in all_words(entry.names)}:
                found.setdefault((entry.landmark_kind or "", beginning), []).append((place, entry))
    return found


def _at_object(mention: Mention, entry: Entry, town: Place, why: tuple[str, ...]) -> Place:
    return Place(
        status="placed",
        kind=mention.kind or "landmark",
        place_id=entry.id,
        names=entry.names,
        geometry=point(entry.lon, entry.lat),
        lon=entry.lon,
        lat=entry.lat,
        uncertainty_m=chosen(entry),
        geo_precision=1,
        score=town.score,
        why=(*why, f"point: {point_from(entry)}"),
        admin=_inside(town),
    )


def _inside(town: Place) -> Admin:
    """The admin of an object: its town is its settlement."""
    return replace(town.admin, settlement=town.names)


def _somewhere_in(context: Context, mention: Mention, town: Place, how: tuple[str, ...]) -> Place:
    """The town's extent, for an object that the gazetteer does not know there."""
    central = mention.landmark in CENTRAL_KINDS
    radius = round(extent_m(context.gazetteer, town) * (CENTRAL if central else 1.0), 1)
    where = "its centre" if central else "the town's extent"
    why = f"{_words(mention.landmark)} not in the gazetteer: {where} is given"
    lang = context.document.lang
    return Place(
        status="placed",
        kind=mention.kind or "landmark",
        place_id=None,
        names=Names(**{lang: mention.surface}),
        geometry=point(town.lon, town.lat),
        lon=town.lon,
        lat=town.lat,
        uncertainty_m=radius,
        geo_precision=1,
        score=town.score,
        why=(*how, why),
        admin=_inside(town),
    )
