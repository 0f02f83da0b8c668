"""Landmark phrases looked up inside the town that the context gives: kind first, name second."""

from collections.abc import Iterator
from dataclasses import replace

from geo.gazetteer.index import Entry, Gazetteer
from geo.geocoding.context import Context
from geo.geocoding.uncertainty import chosen
from geo.languages.folding import fold
from geo.records.geometry import point
from geo.records.mention import Mention
from geo.records.place import Admin, Answer, Names, Place, Refusal

ALIKE = {
    "college": {"college", "university", "school"},
    "university": {"university", "college"},
    "school": {"school", "college"},
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

CENTRAL = 0.5
"""Unlisted squares, councils and "the centre" lie in the inner half of a town's radius."""
CENTRAL_KINDS = frozenset({"square", "administrative", "centre"})

SEARCHED = 4
"""How many towns of the context are searched for the object before the first is taken."""
SAME_PHRASE = "same phrase"
STEM = 5
"""Names agree in their first five letters across case endings and transliterations."""
NAMED_ALIKE = 0.5
"""Share of a phrase's own words that must be found in the object's names."""


def landmark(context: Context, number: int, answers: list[Answer | None]) -> Answer:
    """The object that a landmark phrase means, its town's extent, or a refusal."""
    mention = context.mentions[number]
    towns = list(_towns(context, number, answers))
    if not towns:
        why = (f"no town in the report tells where the {_words(mention.landmark)} is",)
        return Refusal(why, mention.kind)
    for town, where in towns[:SEARCHED]:
        match = _object(context.gazetteer, mention, town)
        if match is not None:
            return _at_object(mention, match[0], town, (_in_town(town, where), match[1]))
        if where == SAME_PHRASE:
            break
    town, where = towns[0]
    return _somewhere_in(context, mention, town, (_in_town(town, where),))


def _words(kind: str | None) -> str:
    return (kind or "object").replace("_", " ")


def _in_town(town: Place, where: str) -> str:
    return f"in {town.names.in_language('en')}, named in the {where}"


def _towns(
    context: Context, number: int, answers: list[Answer | None]
) -> Iterator[tuple[Place, str]]:
    """The towns that the context gives, nearest words first, each once."""
    seen: set[str] = set()
    named = context.towns.get(number)
    if isinstance(named, Place):
        yield named, SAME_PHRASE
        return
    for at, where in _town_mentions(context, number, context.mentions[number]):
        answer = answers[at]
        if isinstance(answer, Place) and answer.kind == "settlement" and answer.place_id:
            if answer.place_id not in seen:
                seen.add(answer.place_id)
                yield answer, where


def _town_mentions(context: Context, number: int, mention: Mention) -> Iterator[tuple[int, str]]:
    """Mentions that may be the town: same phrase, sentence, paragraph, heading, whole report."""
    everything = range(len(context.mentions))
    for at in everything:
        if context.mentions[at].part_of == mention.start:
            yield at, SAME_PHRASE
    own = context.sentence_of[number]
    nearest = sorted(everything, key=lambda a: abs(context.mentions[a].start - mention.start))
    for at in nearest:
        if context.sentence_of[at] == own:
            yield at, "same sentence"
    paragraph = context.paragraph(number)
    for at in reversed(everything[:number]):
        if context.paragraph(at) == paragraph:
            yield at, "same paragraph"
    for at in _by_frequency(context, number):
        yield at, "report"


def _by_frequency(context: Context, number: int) -> list[int]:
    """The first mention of each name, the most used name first, then the nearest."""
    names = [name for name in context.names if name.weight == 1.0]
    ranked = sorted(names, key=lambda n: (-len(n.mentions), abs(n.mentions[0] - number)))
    return [name.mentions[0] for name in ranked]


def _object(gazetteer: Gazetteer, mention: Mention, place: Place) -> tuple[Entry, str] | None:
    """The one object of a town that fits the phrase, and why."""
    town = gazetteer.by_id(place.place_id or "")
    if town is None:
        return None
    kind = mention.landmark or ""
    alike = ALIKE.get(kind, {kind})
    entries = [(place, gazetteer.entry(place)) for place in gazetteer.landmarks_in(town)]
    fitting = [(place, entry) for place, entry in entries if entry.landmark_kind in alike]
    known = _by_form(gazetteer, mention, {place for place, _ in entries})
    if known is not None:
        return known, "known by this name"
    if not mention.own_words:
        return _only(fitting, kind)
    scored = [(_alike(mention.own_words, entry), place, entry) for place, entry in fitting]
    best = max(scored, default=None, key=lambda s: (s[0], s[2].landmark_kind == kind))
    if best is None or best[0] < NAMED_ALIKE:
        return None
    return best[2], "known by kind and name"


def _only(fitting: list[tuple[int, Entry]], kind: str) -> tuple[Entry, str] | None:
    """The object of a kind that a town has once; the main one where the list tells."""
    exact = [entry for _, entry in fitting if entry.landmark_kind == kind]
    if not exact:
        return None
    if len(exact) == 1:
        return exact[0], f"the town's only known {_words(kind)}"
    sourced = min(exact, key=lambda e: e.radius_m)
    return (sourced, f"one of {len(exact)} known") if kind == "railway_station" else None


def _by_form(gazetteer: Gazetteer, mention: Mention, allowed: set[int]) -> Entry | None:
    for text in (mention.surface, " ".join(mention.own_words)):
        for form in gazetteer.lookup(fold(text)):
            if form.place in allowed:
                return gazetteer.entry(form.place)
    return None


def _alike(own_words: tuple[str, ...], entry: Entry) -> float:
    """The share of the phrase's own words found among the object's names; numbers must agree."""
    names = entry.names
    known = {w for n in (names.en, names.uk, names.ru) if n for w in _stems(n)}
    wanted = [stem for word in own_words for stem in _stems(word)]
    numbers = [w for w in wanted if w.isdigit()]
    if any(n not in known for n in numbers):
        return 0.0
    return sum(w in known for w in wanted) / len(wanted) if wanted else 0.0


def _stems(text: str) -> list[str]:
    letters = "".join(c if c.isalnum() else " " for c in fold(text))
    return [word[:STEM] for word in letters.split()]


def _at_object(mention: Mention, entry: Entry, town: Place, why: tuple[str, ...]) -> Place:
    return Place(
        status="placed",
        kind=mention.kind or "landmark",
        place_id=entry.id,
        names=entry.names,
        geometry=point(entry.lon, entry.lat),
        lon=entry.lon,
        lat=entry.lat,
        uncertainty_m=chosen(entry.radius_m, 1.0),
        geo_precision=1,
        score=town.score,
        why=(*why, f"point: {entry.point_basis}"),
        admin=_inside(town),
    )


def _inside(town: Place) -> Admin:
    """The admin of an object: its town is its settlement."""
    return replace(town.admin, settlement=town.names)


def _somewhere_in(context: Context, mention: Mention, town: Place, how: tuple[str, ...]) -> Place:
    """The town's extent, for an object that the gazetteer does not know there."""
    central = mention.landmark in CENTRAL_KINDS
    radius = town.uncertainty_m * (CENTRAL if central else 1.0)
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
