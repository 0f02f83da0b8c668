"""Names of the gazetteer in a text: the longest one at every capitalised word."""

from functools import lru_cache

from geo.extraction.places.class_before import take_class_before
from geo.extraction.places.misspelt import one_letter_off
from geo.extraction.places.name_readings import places_of, readings_of
from geo.extraction.places.named_sectors import with_sectors
from geo.extraction.places.pair_names import is_longer, misspelt_pair
from geo.extraction.places.place_draft import Draft, Scene
from geo.extraction.places.raion_lands import raion_land
from geo.extraction.places.shared_class import SHARED, is_plural, with_sharers
from geo.extraction.places.unknown_names import unknown_name
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.vocabulary import PlaceKind

WATERS = frozenset({"area"})
REGIONS = frozenset({"oblast", "country"})
LOCATIVE = ("і", "щині", "щине")
"""Endings of a land in which something is; what falls "на Запорожье" falls on the city."""
RIVAL = 20_000
"""A town of fewer people gives way to an oblast or a state of the same name."""
TOWN = 3_000
"""Regions are named after towns of at least this many people."""
SHORTEST_TOWN = 4
"""Letters of the towns that datelines name, "KYIV"."""

TACTICAL = ("тактическ", "операционн", "тактичн", "операційн")
"""What may stand between a town's adjective and "direction": "Добропольское тактическое"."""
_BORDER = frozenset(("border", "frontier"))
"""English words between a name and its class: "the Bryansk border region"."""


def find_names(scene: Scene) -> list[Draft]:
    """Names in order of the text, none overlapping; adjectives wait for their class noun."""
    document, starting_at = scene.document, scene.gazetteer.starting_at
    text, folded, starts = document.text, document.folded, document.starts
    token_at = dict(zip(document.ends, range(len(starts)), strict=True))
    capitals = [token for token, start in enumerate(starts) if text[start].isupper()]
    if document.lang != "en":
        lands = [t - 1 for t in capitals if t and scene.word(t - 1) in scene.tells.land_nouns]
        capitals = sorted({*capitals, *_before_directions(scene), *lands})
    drafts: list[Draft] = []
    next_free = 0
    for token in capitals:
        if token < next_free or (scene.sentence_of[token] < 0 and not _is_dateline(scene, token)):
            continue
        found = starting_at(folded, starts[token])
        draft = _longest(scene, token, found, token_at) if found else None
        if scene.word(token) in scene.tells.land_nouns and not scene.capitalised(token):
            if draft is not None and draft.last > token + 1:
                drafts.append(draft)
                next_free = draft.last
            continue
        if scene.gap(token) == " (":
            draft = _with_aside(scene, token) or draft
        draft = misspelt_pair(scene, token, draft) or draft
        if is_longer(scene, token, draft):
            draft = Draft(token, token + 2, kind="settlement")
        draft = draft or raion_land(scene, token) or _misspelt(scene, token, drafts)
        draft = draft or unknown_name(scene, token, drafts)
        if draft is not None:
            drafts.append(draft)
            next_free = draft.last
    return with_sectors(scene, _with_class_nouns(scene, with_sharers(scene, drafts)))


def _is_dateline(scene: Scene, token: int) -> bool:
    """A town in capitals before the first sentence of its paragraph: "KRAMATORSK, Ukraine —"."""
    start, end = scene.document.starts[token], scene.document.ends[token]
    return scene.document.text[start:end].isupper() and end - start >= SHORTEST_TOWN


def _before_directions(scene: Scene) -> list[int]:
    """Small-letter adjectives of directions: "на покровском направлении"."""
    nouns = scene.tells.class_nouns
    return [
        token - 1
        for token, word in enumerate(scene.document.words)
        if token and nouns.get(word) == "direction" and not scene.capitalised(token - 1)
        if scene.gap(token - 1) == " "
    ]


def _longest(
    scene: Scene, token: int, found: list[tuple[int, int]], token_at: dict[int, int]
) -> Draft | None:
    if token and scene.gap(token - 1) == "-" and not _hyphen_parts_names(scene, token):
        return None
    for end, number in reversed(found):
        last = token_at.get(end)
        if last is None or not scene.together(token, last):
            continue
        named, adjectives = readings_of(scene.gazetteer, number)
        if named or adjectives:
            readings = _told_by_kind(scene, token, named or adjectives)
            return Draft(token, last + 1, readings, adjective=not named, adjectives=adjectives)
    return None


def _with_aside(scene: Scene, token: int) -> Draft | None:
    """A name of two words with another first word in brackets: "Chervonyi (Krasnyi) Lyman"."""
    if scene.gap(token + 1) != ") " or not scene.capitalised(token + 2):
        return None
    last = scene.word(token + 2)
    called = (f"{scene.word(first)} {last}" for first in (token, token + 1))
    meant = [places_of(scene.gazetteer, scene.gazetteer.lookup(name)) for name in called]
    shared = tuple(place for place in meant[0] if place in meant[1])
    readings = shared or meant[0] or meant[1]
    return Draft(token, token + 3, readings) if readings else None


def _misspelt(scene: Scene, token: int, drafts: list[Draft]) -> Draft | None:
    """An unknown word with the ending of a place's name, where a place is expected."""
    word = scene.word(token)
    if not _expected(scene, token, drafts) or not word.endswith(scene.tells.name_endings):
        return None
    if scene.gap(token) == " " and scene.capitalised(token + 1):
        return None
    readings = one_letter_off(scene.gazetteer, word)
    return Draft(token, token + 1, readings) if readings else None


def _expected(scene: Scene, token: int, drafts: list[Draft]) -> bool:
    """After a word that leads to places, or in a list that follows one."""
    before = scene.word(token - 1)
    if before in scene.tells.at:
        return True
    listed = scene.gap(token - 1).endswith(", ") or before in scene.tells.joins
    return listed and bool(drafts) and scene.together(drafts[-1].first, token)


def _told_by_kind(scene: Scene, token: int, readings: tuple[int, ...]) -> tuple[int, ...]:
    """Rivers after "across the"; oblasts and states rather than villages called like them.

    A land and its city of one name differ by the word before: "на Запоріжжі", "у Запоріжжі".
    """
    if len(readings) == 1:
        return readings
    before = scene.word(token - 1)
    if before in scene.tells.waters:
        return _of_kinds(scene.gazetteer, readings, WATERS) or readings
    if before in scene.tells.settlement_nouns:
        return readings
    if scene.document.lang == "en":
        readings = _without_rivers(scene, token, readings)
    readings = _without_waters(scene, before, readings)
    regions, rivals = _regions_and_rivals(scene.gazetteer, readings)
    if not regions:
        return readings
    land = before in scene.tells.lands and scene.word(token).endswith(LOCATIVE)
    return regions if not rivals or land else rivals


def _without_waters(scene: Scene, before: str, readings: tuple[int, ...]) -> tuple[int, ...]:
    """A known town rather than the river of its name, but behind "на": "атакують Бахмут"."""
    if scene.document.lang == "en" or before in scene.tells.lands:
        return readings
    waters, rivals = _waters_and_rivals(scene.gazetteer, readings)
    return tuple(p for p in readings if p not in waters) if rivals else readings


@lru_cache(20_000)
def _waters_and_rivals(
    gazetteer: Gazetteer, readings: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The rivers among readings, and the towns large enough to be meant instead."""
    waters = _of_kinds(gazetteer, readings, WATERS)
    counts = gazetteer.population
    return waters, tuple(p for p in readings if waters and counts[p] >= RIVAL)


def _without_rivers(scene: Scene, token: int, readings: tuple[int, ...]) -> tuple[int, ...]:
    """English writes a river with "the" or "River": "towards Verkhnia Tersa" is the village."""
    if scene.word(token - 1) in ("the", "river", "rivers") or scene.word(token + 1) == "river":
        return readings
    return _dry(scene.gazetteer, readings) or readings


@lru_cache(20_000)
def _dry(gazetteer: Gazetteer, readings: tuple[int, ...]) -> tuple[int, ...]:
    waters = _of_kinds(gazetteer, readings, WATERS)
    rivers = {p for p in waters if gazetteer.entry(p).id.endswith("-river")}
    return tuple(p for p in readings if p not in rivers)


@lru_cache(20_000)
def _regions_and_rivals(
    gazetteer: Gazetteer, readings: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The oblasts, states and lands among readings, and the towns that may be meant instead."""
    counts = gazetteer.population
    regions = _of_kinds(gazetteer, readings, REGIONS) or _lands(gazetteer, readings)
    return regions, tuple(p for p in readings if p not in regions and counts[p] >= RIVAL)


def _lands(gazetteer: Gazetteer, readings: tuple[int, ...]) -> tuple[int, ...]:
    """Crimea or the Donbas among readings, but no river."""
    areas = _of_kinds(gazetteer, readings, WATERS)
    return tuple(p for p in areas if gazetteer.entry(p).category != "river")


def _of_kinds(
    gazetteer: Gazetteer, readings: tuple[int, ...], kinds: frozenset[str]
) -> tuple[int, ...]:
    codes = gazetteer.kind
    return tuple(place for place in readings if KINDS[codes[place]] in kinds)


def _hyphen_parts_names(scene: Scene, token: int) -> bool:
    """Whether a hyphen before a token stands between two names ("Svatove-Kreminna")."""
    document = scene.document
    end = document.ends[token - 1]
    found = scene.gazetteer.starting_at(document.folded, document.starts[token - 1])
    return any(stop == end for stop, _ in found)


def _with_class_nouns(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Join "Lyman" and "direction"; a class word serves all names that share it."""
    kind: PlaceKind | None = None
    plural = False
    following: Draft | None = None
    for draft in reversed(drafts):
        if draft.kind in SHARED:
            continue
        own = _class_after(scene, draft)
        if own is not None:
            noun = _class_at(scene, draft)
            kind = own
            plural = is_plural(scene.word(noun)) or scene.word(noun + 1).startswith("border")
        elif following is None or not _coordinated(scene, draft, following):
            kind = None
        following = draft
        if kind is not None:
            _take_class(scene, draft, kind, own is not None, plural or own is not None)
    take_class_before(scene, drafts, _take_region)
    return drafts


def _take_region(scene: Scene, draft: Draft, kind: PlaceKind) -> None:
    _take_class(scene, draft, kind, include_noun=False, named_after_town=True)


def _class_at(scene: Scene, draft: Draft) -> int:
    """Where the class word of a name stands: inside it, or right after it."""
    inside = draft.last - draft.first > 1 and scene.word(draft.last - 1) in scene.tells.class_nouns
    between = scene.word(draft.last)
    tactical = between.startswith(TACTICAL) or between in _BORDER
    tactical = tactical and scene.gap(draft.last - 1) == " "
    return draft.last + tactical - inside


def _class_after(scene: Scene, draft: Draft) -> PlaceKind | None:
    after = _class_at(scene, draft)
    if after < draft.last:
        return scene.tells.class_nouns[scene.word(after)]
    if scene.gap(after - 1) not in (" ", "-") or not scene.together(draft.first, after):
        return None
    return scene.tells.class_nouns.get(scene.word(after))


def _coordinated(scene: Scene, draft: Draft, following: Draft) -> bool:
    """Whether two names share the class noun of the second ("the Kupyansk or Lyman directions")."""
    if following.first == draft.last:
        return scene.gap(draft.last - 1) in (", ", "-", "/", " - ", " / ")
    if scene.word(draft.last) not in scene.tells.joins:
        return False
    part = scene.document.lang == "en" and scene.word(draft.last + 1) in scene.tells.parts
    return following.first == draft.last + 1 + part


def _take_class(
    scene: Scene, draft: Draft, kind: PlaceKind, include_noun: bool, named_after_town: bool
) -> None:
    """Keep the readings of the stated class; a direction without an entry stays on its town."""
    entry = scene.gazetteer.entry
    both = dict.fromkeys((*draft.readings, *draft.adjectives))
    fitting = tuple(place for place in both if entry(place).kind == kind)
    if kind == "direction" and not fitting:
        fitting = _directions(scene, draft)
    if named_after_town and not fitting:
        fitting = _containers(scene, draft, kind)
    if not fitting and kind != "direction":
        return
    noun = _class_at(scene, draft)
    draft.readings = fitting or draft.readings
    draft.kind = kind
    draft.adjective = False
    draft.last = noun + 1 if include_noun and noun >= draft.last else draft.last


def _directions(scene: Scene, draft: Draft) -> tuple[int, ...]:
    """The direction of that name, where the class word is shared ("the A and B directions")."""
    name = " ".join(scene.document.words[draft.first : draft.last])
    forms = scene.gazetteer.lookup(f"{name} direction")
    return tuple(dict.fromkeys(form.place for form in forms))


def _containers(scene: Scene, draft: Draft, kind: PlaceKind) -> tuple[int, ...]:
    """The region named after its town: "Okhtyrka Raion", "Kharkiv and Sumy oblasts"."""
    gazetteer = scene.gazetteer
    column = {"oblast": gazetteer.oblast, "raion": gazetteer.raion, "hromada": gazetteer.hromada}
    towns = [place for place in draft.readings if gazetteer.population[place] >= TOWN]
    if kind not in column or not towns:
        return ()
    largest = max(towns, key=lambda place: int(gazetteer.population[place]))
    region = int(column[kind][largest])
    return (region,) if region >= 0 else ()
