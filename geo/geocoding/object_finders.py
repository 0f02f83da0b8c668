"""Which object of a town a landmark phrase means: by name, by kind and name, by kind alone."""

from collections.abc import Sequence
from functools import lru_cache

from geo.gazetteer.index import Entry, Gazetteer
from geo.geocoding.object_answers import words
from geo.geocoding.object_names import alike, length
from geo.languages.folding import fold
from geo.records.mention import Mention
from geo.records.place import Place

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

Match = tuple[Entry, str] | None
NAMED_ALIKE = 0.5
"""Share of a phrase's own words that must be found in the object's names."""
MAIN = frozenset({"railway_station", "hospital", "airport", "power_station"})
"""Kinds of which "the" one is the best documented where a town has several."""


def by_form(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """An object of the town that bears just this name."""
    inside = objects(gazetteer, place)
    if mention.readings:
        found = [p for p in mention.readings if p in inside]
    else:
        texts = (mention.surface, " ".join(mention.own_words))
        found = [p for text in texts for p in _called(gazetteer, text) if p in inside]
    return (gazetteer.entry(found[0]), "known by this name") if found else None


@lru_cache(5_000)
def _called(gazetteer: Gazetteer, text: str) -> tuple[int, ...]:
    return tuple(form.place for form in gazetteer.lookup(fold(text)))


def by_name(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """The object of the kind whose name holds the words of the phrase."""
    kind = mention.landmark or ""
    if not mention.own_words:
        return None
    fitting = _of_kinds(gazetteer, place.place_id, frozenset(ALIKE.get(kind, {kind})))
    shares = [(alike(mention.own_words, entry.names), entry) for entry in fitting]
    named = [(share, entry) for share, entry in shares if share >= NAMED_ALIKE]
    whole = tuple(mention.surface.split())
    scored = [
        (share, e.landmark_kind == kind, alike(whole, e.names), -length(e.names), e)
        for share, e in named
    ]
    best = max(scored, default=None, key=lambda s: s[:4])
    return None if best is None else (best[4], "known by kind and name")


def only(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """The object of a kind that a town has once; the main station where it has several."""
    if not mention.nominal or mention.landmark == "other":
        return None
    if mention.own_words and mention.landmark not in MAIN:
        return None
    kind = mention.landmark or ""
    exact = _of_kinds(gazetteer, place.place_id, frozenset((kind,)))
    if len(exact) == 1:
        return exact[0], f"the town's only known {words(kind)}"
    if exact and kind in MAIN:
        return min(exact, key=lambda e: e.radius_m), f"one of {len(exact)} known"
    return None


@lru_cache(5_000)
def _of_kinds(
    gazetteer: Gazetteer, place_id: str | None, kinds: frozenset[str]
) -> tuple[Entry, ...]:
    """The entries of a town's objects of some kinds."""
    entries = map(gazetteer.entry, _objects_of(gazetteer, place_id))
    return tuple(entry for entry in entries if entry.landmark_kind in kinds)


@lru_cache(2_000)
def _objects_of(gazetteer: Gazetteer, place_id: str | None) -> Sequence[int]:
    town = gazetteer.by_id(place_id or "")
    return () if town is None else tuple(gazetteer.landmarks_in(town))


def objects(gazetteer: Gazetteer, place: Place) -> Sequence[int]:
    """The place numbers of a town's objects."""
    return _objects_of(gazetteer, place.place_id)
