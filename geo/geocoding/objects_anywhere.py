"""Objects known once by their whole name, wherever their town: "Azovstal", "Запорізька АЕС"."""

from dataclasses import replace
from functools import cache

import numpy as np

from geo.gazetteer.index import Entry, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.answers import located
from geo.geocoding.object_answers import at_object
from geo.geocoding.object_finders import ALIKE
from geo.geocoding.object_names import BEGINNING, ENDING, alike, all_words, length, words_of
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m
from geo.records.mention import Mention
from geo.records.place import Place
from geo.records.vocabulary import Lang

GENERIC = frozenset(
    {"school", "hospital", "street", "square", "administrative", "bus_station", "microdistrict",
     "district", "park", "market", "stadium", "church"}
)  # fmt: skip
"""Kinds whose names repeat from town to town: never looked for elsewhere."""
_NAMED_AFTER = frozenset(("им", "ім"))
"""Short for "named after"; other short words of a name, "КТК", must be found, too."""
SAME_OBJECT_M = 5_000.0
"""Two rows of one name so near to each other mean one object."""
ELSEWHERE = 0.6
"""Chance of an object whose town the report does not name."""


def known_once(gazetteer: Gazetteer, mention: Mention) -> Place | None:
    """The only object of this name anywhere; a town's name may be the object's own."""
    found = named_in_full(gazetteer, mention)
    if found is None and mention.town:
        found = named_in_full(gazetteer, with_town_words(mention))
    return found


def with_town_words(mention: Mention) -> Mention:
    """The phrase with its town's name as part of the object's: "Kakhovka hydroelectric plant"."""
    return replace(mention, own_words=tuple(words_of(mention.surface)[:-1]), nominal=False)


def named_in_full(gazetteer: Gazetteer, mention: Mention) -> Place | None:
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
    return at_object(mention, entry, town, ("the only object known by this name",))


def the_only_district(gazetteer: Gazetteer, mention: Mention, lang: Lang) -> Place | None:
    """A district that one town alone has: "Saltivka", "Khortytskyi district" without its town.

    Not in Russian texts, where most of Russia's districts bear names that are known once here.
    """
    if mention.kind != "district" or not mention.own_words or lang == "ru":
        return None
    texts = (mention.surface, " ".join(mention.own_words))
    found = [f.place for t in texts for f in gazetteer.lookup(fold(t))] + list(mention.readings)
    districts = [place for place in found if gazetteer.entry(place).kind == "district"]
    towns = {gazetteer.entry(place).town for place in districts}
    if len(towns) != 1 or None in towns:
        return None
    entry = min((gazetteer.entry(place) for place in districts), key=lambda e: e.radius_m)
    town = located(gazetteer, entry.town or 0, ELSEWHERE, ())
    return at_object(mention, entry, town, ("the only district known by this name",))


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
    parts = [part for word in mention.own_words for part in words_of(word)]
    own = tuple(part for part in parts if len(part) > ENDING)
    if not own or mention.landmark is None:
        return set()
    own += tuple(part for part in parts if part.isalpha() and 1 < len(part) <= ENDING
                 and part not in _NAMED_AFTER)  # fmt: skip
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
