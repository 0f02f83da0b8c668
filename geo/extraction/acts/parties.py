"""The parties of a clause: every word in it that shows a side, with where it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.extraction.acts.formations import Unit
from geo.extraction.acts.group_names import is_group_subject
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.vocabulary import Side

OPPOSITE = {"ukraine": "russia", "russia": "ukraine", "north_korea": "ukraine"}
FORCES_REACH = 3
"""Words between an adjective of a side and the noun that shows its case."""
PLACE_REACH = 2
"""Words from the adjective of a state to the noun of a place that it tells of, that one counted."""
_OF_STATES = ("українськ", "російськ", "украинск", "российск")
"""How the adjectives of the two states begin, where they have endings."""
OWNED_REACH = 3
"""Words between an adjective of a side and the noun that it belongs to."""
_BELONGINGS = frozenset(("side", "maps", "map", "rear", "heartland", "households", "grid"))
"""English nouns, besides those of objects, of what belongs to a side and does not act."""
_ARMED = frozenset((
    "aircraft", "helicopter", "helicopters", "ship", "ships", "vessel", "vessels", "boat", "boats",
    "submarine", "frigate", "corvette", "system", "systems", "s", "tor", "buk", "pantsir",
))  # fmt: skip
"""English nouns of objects that also strike: "Russian aircraft hit"."""
_AT = frozenset(("in", "across", "over", "at", "inside", "into", "throughout", "blaming"))
"""English words before the name of a state that tell where, or who is blamed."""


class Party(NamedTuple):
    """A side that tokens `first:last` show; `subject` where their case says so.

    `owner` is the side of an object: "a Russian oil refinery".
    """

    side: str
    first: int
    last: int
    subject: bool
    owner: bool = False


class Voices(NamedTuple):
    """Whose "we" and whose enemy: the side of the text, and of who speaks in the sentence.

    `said` is the token of the word of saying, -1 where nobody speaks.
    """

    own: Side
    speaker: Side
    said: int = -1


def parties(
    scene: Scene, span: tuple[int, int], voices: Voices, units: Sequence[Unit]
) -> list[Party]:
    """Everything in the clause that shows a side, in order; `span` are its tokens."""
    subjects = {hit.first for hit in scene.of("case") if hit.value == "subject"}
    named = {token for unit in units for token in range(unit.first + 1, unit.last)}
    found = [
        Party(side, hit.first, hit.last, _is_subject(hit, subjects), _owns_object(scene, hit))
        for hit in scene.of("side")
        if span[0] <= hit.first < span[1] and hit.first not in scene.names | named
        if (side := _side(hit.value, voices)) and not _tells_where(scene, hit)
    ]
    found += [
        Party(
            unit.formation.side,
            unit.first,
            unit.last,
            any(t in subjects for t in range(unit.first - 1, unit.last)) or _is_named(scene, unit),
        )
        for unit in units
        if unit.formation.side != "unknown" and span[0] <= unit.first < span[1]
        if unit.first not in scene.names
    ]
    return sorted(found, key=lambda party: party.first)


def _is_named(scene: Scene, unit: Unit) -> bool:
    """ "«Центр» занял …": the name of a group alone, in the nominative."""
    return unit.last - unit.first == 1 and is_group_subject(scene.document.words[unit.first])


def _side(value: str, voices: Voices) -> str | None:
    """The side that a word means in this text; None for a speaker of no side."""
    if value == "own":
        return voices.own
    if value == "enemy":
        return OPPOSITE.get(voices.own, "russia")
    if value == "speaker":
        return voices.speaker if voices.speaker in OPPOSITE else None
    return None if value == "none" else value


def _is_subject(hit: Hit, subjects: set[int]) -> bool:
    """A noun in the nominative, or an adjective before one: "російські війська"."""
    return any(t in subjects for t in range(hit.first - 1, hit.last + FORCES_REACH - 1))


def _tells_where(scene: Scene, hit: Hit) -> bool:
    """ "The eastern Ukrainian town of …", "Russia's Belgorod region", "across Ukraine"."""
    return _is_ground(scene, hit) or _owns_place(scene, hit) or _is_of_place(scene, hit)


def _is_ground(scene: Scene, hit: Hit) -> bool:
    """The name of a state behind a word of place."""
    words = scene.document.words
    state = hit.last - hit.first == 1 and words[hit.first] in ("russia", "ukraine")
    return state and hit.first > scene.sentence.first and words[hit.first - 1] in _AT


def _is_of_place(scene: Scene, hit: Hit) -> bool:
    """The adjective of a state in front of the noun of a place."""
    word = scene.document.words[hit.first]
    if word not in ("russian", "ukrainian") and not word.startswith(_OF_STATES):
        return False
    return any(0 <= h.first - hit.last < PLACE_REACH for h in scene.of("ground"))


def _owns_place(scene: Scene, hit: Hit) -> bool:
    """A country that only tells where a place lies."""
    if scene.document.words[hit.first] not in ("russia", "ukraine") or hit.last - hit.first > 1:
        return False
    owned = hit.last + 1
    while owned < min(hit.last + OWNED_REACH, scene.sentence.last) and not scene.capital(owned):
        owned += 1
    if scene.gap(hit.first) != "'" or owned >= scene.sentence.last or not scene.capital(owned):
        return False
    names = (h for kind in ("unit_noun", "voice", "force", "role") for h in scene.of(kind))
    return not any(hit.first <= h.first <= owned + 2 for h in names)


def _owns_object(scene: Scene, hit: Hit) -> bool:
    """ "A Russian oil refinery caught fire": an adjective of what is hit."""
    if scene.document.words[hit.first] not in ("russian", "ukrainian"):
        return False
    acts = {h.first for h in scene.of("act") if h.value != "nothing"}
    things = {h.first for h in scene.of("target") if h.value == "object"}
    people = {h.first for kind in ("unit_noun", "counted", "voice") for h in scene.of(kind)
              if h.value in ("unit", "persons") or kind == "voice"}  # fmt: skip
    for token in range(hit.last, min(hit.last + OWNED_REACH, scene.sentence.last)):
        if scene.gap(token - 1) != " " or token in acts or {token, token + 1} & people:
            return False
        word = scene.document.words[token]
        if word in _BELONGINGS or token in things:
            return word not in _ARMED
    return False
