"""Places of English clauses that tell what was aimed at, or what did not happen."""

from collections.abc import Sequence

from geo.extraction.acts.clauses import boundary
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_AIMS = frozenset((
    "in order to", "so as to", "in an effort to", "in a bid to", "with the intention of",
    "for the purpose of", "with a view to", "with the aim of",
))  # fmt: skip
"""Phrases behind which an aim is told to the end of the clause."""


def without_unreal_places(
    scene: Scene, acts: Sequence[Hit], real: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Without the places of acts that did not happen, where one of those that did has another.

    `acts` are all that the sentence names, `real` those that happened; `places` are (token,
    mention number).
    """
    if scene.document.lang != "en" or len(places) < 2 or not real:
        return list(places)
    kept = _without_wanted(scene, _without_aims(scene, real, places))
    happened = {act.first for act in real}
    unreal = [act for act in acts if act.first not in happened and not _is_tried(scene, act)]
    for act in unreal:
        kept = _outside_clause(scene, act, real, kept) or kept
    return kept


def _is_tried(scene: Scene, act: Hit) -> bool:
    """ "Made 11 attempts, trying to break through near A": it was fought for there."""
    tries = [hit for hit in scene.of("mode") if hit.value == "try"]
    return any(hit.first <= act.first <= hit.last for hit in tries)


def _without_aims(
    scene: Scene, real: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """ "Are fighting near A in order to advance to B": B is only wanted."""
    for aim in scene.of("mode"):
        if aim.value not in ("aim", "plan") or _phrase(scene, aim) not in _AIMS:
            continue
        end = _end_of_clause(scene, aim.last)
        kept = [place for place in places if not aim.first < place[0] < end]
        before = any(place[0] < aim.first for place in kept)
        if before and any(act.first < aim.first for act in real):
            return kept
    return list(places)


def _without_wanted(scene: Scene, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "Assaults on A to reach B": the place that an infinitive wants, behind another one."""
    words = scene.document.words
    return places[:1] + [
        place
        for place in places[1:]
        if not (words[place[0] - 1] in _WANTING and words[place[0] - 2] == "to")
    ]


_WANTING = frozenset(("reach", "encircle", "envelop", "threaten", "bypass", "relieve", "isolate"))
"""English verbs of what an attack is for."""


def _phrase(scene: Scene, hit: Hit) -> str:
    return " ".join(scene.document.words[hit.first : hit.last])


def _end_of_clause(scene: Scene, token: int) -> int:
    """Where the next clause opens: behind a semicolon, or a comma and "but", "while" or "and"."""
    words = scene.document.words
    for position in range(token, scene.sentence.last):
        gap = scene.gap(position - 1)
        opens = words[position] in ("but", "while", "although") and "," in gap
        if ";" in gap or opens or words[position : position + 2] == ("and", "that"):
            return position
    return scene.sentence.last


def _outside_clause(
    scene: Scene, act: Hit, real: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The places outside the clause of an act that did not happen."""
    after = next((r for r in real if r.first >= act.last), None)
    if after is not None and all(r.first > act.first for r in real):
        cut = boundary(scene, act.last, after.first)
        return [p for p in places if cut is None or p[0] >= cut]
    before = next((r for r in reversed(real) if r.last <= act.first), None)
    if before is not None and all(r.first < act.first for r in real):
        cut = boundary(scene, before.last, act.first)
        return [p for p in places if cut is None or p[0] < cut]
    return list(places)
