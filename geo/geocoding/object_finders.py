"""Which object of a town a landmark phrase means: by name, by kind and name, by kind alone."""

from collections.abc import Sequence
from functools import lru_cache

from geo.gazetteer.index import Entry, Gazetteer
from geo.geocoding.object_answers import words
from geo.geocoding.object_names import alike, all_words, beginnings, beginnings_of, length
from geo.languages.folding import fold
from geo.records.mention import Mention
from geo.records.place import Place
from geo.records.record import record

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
TRADES = (
    ("нпз", "нафтопереробн", "нефтеперераб", "refiner"),
    ("нафтобаз", "нефтебаз", "depot"),
    ("підстанц", "подстанц", "substation"),
    ("елеватор", "элеватор", "elevator"),
    ("термінал", "терминал", "terminal"),
)
"""Beginnings of class words, in all languages, that tell objects of one kind apart."""
MAIN = frozenset({"railway_station", "hospital", "airport", "power_station"})
"""Kinds of which "the" one is the best documented where a town has several."""


@record()
class Sought:
    """What a phrase seeks in any town: places that bear its very words, and words of a name."""

    mention: Mention
    called: tuple[int, ...]
    kind: str
    own_words: tuple[str, ...]


def sought(gazetteer: Gazetteer, mention: Mention) -> Sought:
    """What a landmark phrase seeks, looked up once for all towns of the context."""
    texts = (mention.surface, " ".join(mention.own_words))
    called = mention.readings or tuple(p for text in texts for p in _called(gazetteer, text))
    return Sought(mention, called, mention.landmark or "", mention.own_words)


def by_form(gazetteer: Gazetteer, sought: Sought, place: Place) -> Match:
    """An object of the town that bears just this name."""
    if not sought.called:
        return None
    inside = objects(gazetteer, place)
    found = next((p for p in sought.called if p in inside), None)
    return None if found is None else (gazetteer.entry(found), "known by this name")


@lru_cache(5_000)
def _called(gazetteer: Gazetteer, text: str) -> tuple[int, ...]:
    return tuple(form.place for form in gazetteer.lookup(fold(text)))


def by_name(gazetteer: Gazetteer, sought: Sought, place: Place) -> Match:
    """The object of the kind whose name holds the words of the phrase."""
    own, kind = sought.own_words, sought.kind
    if not own:
        return None
    shares = [(alike(own, e.names), e) for e in _begun_alike(gazetteer, place.place_id, kind, own)]
    named = [(share, entry) for share, entry in shares if share >= NAMED_ALIKE]
    if not named:
        return None
    whole = tuple(sought.mention.surface.split())
    scored = [
        (share, e.landmark_kind == kind, alike(whole, e.names), -length(e.names), e)
        for share, e in named
    ]
    return max(scored, key=lambda s: s[:4])[4], "known by kind and name"


def _begun_alike(
    gazetteer: Gazetteer, place_id: str | None, kind: str, own_words: tuple[str, ...]
) -> Sequence[Entry]:
    """A town's objects of a kind and its like that have a word beginning as one of the phrase's."""
    begun = _by_beginning(gazetteer, place_id, kind)
    if not begun:
        return ()
    found = [begun.get(beginning, {}) for beginning in beginnings_of(own_words)]
    numbers = {number: entry for some in found for number, entry in some.items()}
    return [numbers[number] for number in sorted(numbers)]


@lru_cache(5_000)
def _by_beginning(
    gazetteer: Gazetteer, place_id: str | None, kind: str
) -> dict[str, dict[int, Entry]]:
    """A town's objects of a kind and its like, in order, by how a word of their names begins."""
    found: dict[str, dict[int, Entry]] = {}
    fitting = _of_kinds(gazetteer, place_id, frozenset(ALIKE.get(kind, {kind})))
    for number, entry in enumerate(fitting):
        for beginning in beginnings(entry.names):
            found.setdefault(beginning, {})[number] = entry
    return found


def only(gazetteer: Gazetteer, mention: Mention, place: Place) -> Match:
    """The object of a kind that a town has once; the main station where it has several."""
    if not mention.nominal or mention.landmark == "other":
        return None
    if mention.own_words and mention.landmark not in MAIN:
        return None
    kind = mention.landmark or ""
    held = _of_kinds(gazetteer, place.place_id, frozenset((kind,)))
    exact = _of_one_trade(mention, held) if held else ()
    if len(exact) == 1:
        return exact[0], f"the town's only known {words(kind)}"
    if exact and kind in MAIN:
        return min(exact, key=lambda e: e.radius_m), f"one of {len(exact)} known"
    return None


def _of_one_trade(mention: Mention, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A refinery is no tractor plant, a substation no power station, though of one kind."""
    surface = fold(mention.surface)
    stems = next((t for t in TRADES if any(stem in surface for stem in t)), None)
    if stems is None:
        return entries
    return tuple(e for e in entries if any(w.startswith(stems) for w in all_words(e.names)))


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
