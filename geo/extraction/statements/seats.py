"""Places where nothing happened: hospitals, seats of offices, towns that a road leads to."""

from collections.abc import Sequence

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene


def speaks_on(scene: Scene, *, acted: bool) -> bool:
    """Whether a sentence fights on, or is about "there", at the town just named; `acted`: told."""
    fought = scene.has("act", "attack", "assault", "repelled") and scene.has("side", "enemy")
    return is_there(scene) or (fought and not acted)


def is_there(scene: Scene) -> bool:
    """ "In the attack there", not "there were no casualties"."""
    words = scene.document.words
    return any(
        words[t] == "there" and words[t + 1 : t + 2] not in _THERE_IS
        for t in range(scene.sentence.first + 1, scene.sentence.last)
    )


_THERE_IS = (
    ("was",), ("were",), ("is",), ("are",), ("had",), ("have",), ("has",), ("will",), ("s",),
    ("would",), ("could",), ("may",), ("might",), ("remain",), ("remains",),
)  # fmt: skip
"""English words behind a "there" that is no place."""
_CAPITALS = frozenset(("kyiv", "moscow"))
VOICE_REACH = 3
"""Words between a town and the claimant that sits in it."""


def is_ward(scene: Scene, token: int) -> bool:
    """ "Taken to a hospital in X": where the wounded lie, not where they were hit."""
    words = scene.document.words
    lies = not _PATIENTS.isdisjoint(words[max(token - 4, 0) : max(token - 2, 0)])
    return words[token - 1] == "in" and words[token - 2] in _WARDS and lies


_ROADS = frozenset(("road", "roads", "highway", "route", "routes", "railway", "corridor"))
"""English words for a way that only leads to a place."""
_WARDS = frozenset(("hospital", "hospitals", "clinic"))
_PATIENTS = frozenset(("to", "in", "at"))
"""English words around the town where the wounded lie: "taken to a hospital in X"."""


def is_seat(scene: Scene, token: int) -> bool:
    """ "The General Staff in Kyiv", "officials in Kharkiv": where a claimant sits."""
    words = scene.document.words
    if is_ward(scene, token):
        return True
    if words[token - 1] == "to" and words[token - 2] in _ROADS:
        return True
    if words[token - 1] != "in":
        return False
    return any(h.last == token - 1 or _opens_with(scene, token, h) for h in scene.of("voice"))


def _opens_with(scene: Scene, token: int, voice: Hit) -> bool:
    """ "In Moscow, the Defence Ministry said": the town before a claimant that sits there."""
    words = scene.document.words
    follows = token + 1 <= voice.first <= token + VOICE_REACH and scene.gap(token).startswith(",")
    local = voice.value.startswith("local")
    return follows and not local and words[token] in _CAPITALS and voice.first in scene.names


def at_capital(scene: Scene, places: Sequence[tuple[int, int]]) -> bool:
    """Whether all are the capitals where the staffs of both sides sit, or towns of hospitals."""
    capitals = all(scene.document.words[token] in _CAPITALS for token, _ in places)
    return capitals or all(is_ward(scene, token) for token, _ in places)


def bodies(scene: Scene) -> set[int]:
    """Tokens of names of several words that stand for people: "Сил оборони" is no village."""
    return {
        token
        for kind in ("side", "force", "voice")
        for hit in scene.of(kind)
        if hit.last - hit.first > 1
        for token in range(hit.first, hit.last)
    }
