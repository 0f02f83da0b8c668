"""Districts of cities by their adjectives: "Kherson's Dniprovskyi district", "А та Б районах".

A district may bear the name of a raion ("Дніпровський район"): it is the city's where the
paragraph names a city that has one of this name, and where a city stands directly beside it.
"""

from collections.abc import Iterator
from functools import lru_cache

from geo.extraction.places.place_draft import Draft, Scene
from geo.extraction.places.shared_class import adjective_stem
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS

CITY = 60_000
"""Cities of this many people are divided into districts."""
_CLASS = ("район", "district", "raion", "rayon")
_FULL = {"uk": ("ий район",), "ru": ("ий район", "ый район", "ой район")}
_LATIN = (("skiy", "skyi"), ("skyy", "skyi"), ("sky", "skyi"), ("niy", "nyi"), ("ny", "nyi"))
"""English spellings of the ends of such adjectives, and the official ones."""
_PARTED = frozenset((" ", ", "))
Placed = dict[int, Draft]
"""Drafts by each of their tokens."""


def add_city_districts(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with districts of cities in place of raions and of bare adjectives."""
    words = scene.document.words
    classes = [t for t, w in enumerate(words) if w.startswith(_CLASS) and scene.sentence_of[t] >= 0]
    if not classes:
        return drafts
    placed = {token: d for d in drafts for token in range(d.first, d.last)}
    found = [d for token in classes for d in _at(scene, token, placed, drafts)]
    if not found:
        return drafts
    taken = {t for draft in found for t in range(draft.first, draft.last)}
    kept = [d for d in drafts if taken.isdisjoint(range(d.first, d.last))]
    return sorted([*kept, *found], key=lambda draft: draft.first)


def _at(scene: Scene, token: int, placed: Placed, drafts: list[Draft]) -> Iterator[Draft]:
    """The districts that share the class word at a token; those found before only gain a city."""
    names = _names_before(scene, token)
    known = placed.get(token)
    if not names:
        return
    city, owned = _beside(scene, names[-1], token, placed)
    if len(names) == 1 and known is not None and known.landmark == "district":
        if city is not None and city.part_of is None and city is not known:
            city.part_of = known
        return
    cities = [city] if city is not None else _around(scene, token, drafts)
    for name in names:
        readings = _districts(scene, name, cities)
        if readings or (city is not None and (owned or len(names) > 1)):
            draft = Draft(name, name + 1 + (name == token - 1), readings, kind="district")
            draft.landmark, draft.own_words = "district", (scene.word(name),)
            if city is not None:
                city.part_of = city.part_of or draft
                draft.town = city.readings
            yield draft


def _names_before(scene: Scene, token: int) -> list[int]:
    """The tokens of capitalised adjectives before a class word, the last one first."""
    found: list[int] = []
    at = token - 1
    while scene.capitalised(at) and scene.together(at, token) and scene.gap(at) in _PARTED:
        found.append(at)
        joined = scene.word(at - 1) in scene.tells.joins
        if not joined and scene.gap(at - 1) != ", ":
            break
        at -= 1 + joined
    return found


def _beside(scene: Scene, first: int, token: int, placed: Placed) -> tuple[Draft | None, bool]:
    """The city in "X's A district", "the A district of X", "А районі міста Х", "X (A district)".

    The last two are never a raion: a raion is one of an oblast, and stands in no brackets.
    """
    before = first - 1
    bracketed = scene.gap(before) == " ("
    owner = scene.word(before) == "s" and scene.gap(before - 1) == "'"
    if owner or bracketed or scene.gap(before) == ", ":
        city = placed.get(before - owner)
        if city is not None and _is_city(scene, city):
            return city, bracketed
    after = token + 1
    while scene.word(after) in ("of", "in") or scene.word(after) in scene.tells.settlement_nouns:
        after += 1
    city = placed.get(after) if scene.gap(token) == " " else None
    return (city, True) if city is not None and _is_city(scene, city) else (None, False)


def _is_city(scene: Scene, draft: Draft) -> bool:
    settled = draft.kind in (None, "settlement") and "settlement" in scene.kinds(draft)
    return settled and draft.landmark is None and scene.population(draft) >= CITY


def _around(scene: Scene, token: int, drafts: list[Draft]) -> list[Draft]:
    """The cities of the paragraph, those before a token from the nearest, then those after."""
    paragraph = _paragraph(scene, token)
    near = [d for d in drafts if _is_city(scene, d) and _paragraph(scene, d.first) == paragraph]
    before = [d for d in near if d.first < token]
    return [*reversed(before), *(d for d in near if d.first > token)]


def _paragraph(scene: Scene, token: int) -> int:
    number = scene.sentence_of[token]
    return scene.document.sentences[number].paragraph if number >= 0 else -1


def _districts(scene: Scene, name: int, cities: list[Draft]) -> tuple[int, ...]:
    """The districts that an adjective names in the first of the cities that has one."""
    if not cities:
        return ()
    called = _called(scene.gazetteer, scene.word(name), scene.document.lang)
    settlement = scene.gazetteer.settlement
    for city in cities:
        inside = tuple(p for p in called if int(settlement[p]) in city.readings)
        if inside:
            return inside
    return ()


@lru_cache(5_000)
def _called(gazetteer: Gazetteer, adjective: str, lang: str) -> tuple[int, ...]:
    """All districts of cities of a name, given by an adjective in any case."""
    stem = adjective_stem(adjective) or adjective
    names = [stem + full for full in _FULL.get(lang, ())]
    if lang == "en":
        written = (adjective.removesuffix(e) + full for e, full in _LATIN if adjective.endswith(e))
        names = [f"{word} district" for word in (adjective, *written)]
    forms = [form.place for name in names for form in gazetteer.lookup(name)]
    return tuple(p for p in dict.fromkeys(forms) if KINDS[gazetteer.kind[p]] == "district")
