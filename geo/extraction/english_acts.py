"""English words of acts that mean something else by what stands around them."""

from collections.abc import Sequence

from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene

OUT_REACH = 6
"""Words between a verb of driving and "out of the town"."""
THING_REACH = 5
"""Words between "brought down" or "reached" and the building that it befell."""
_DRIVING = (
    "drove", "driv", "push", "thr", "forc", "knock", "squeez", "kick", "flush", "clear", "beat",
    "eject", "expel", "oust", "sweep", "swept", "smok", "root", "chas", "dislodg", "boot",
)  # fmt: skip
"""Beginnings of English verbs that drive an enemy out."""
_CIVIL = frozenset((
    "pensioners", "residents", "people", "civilians", "families", "children", "locals", "them",
))  # fmt: skip
"""English words for those who are driven out of a town by car."""
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "border", "river", "every", "at"))
"""English words before the noun "crossing"."""


def english_acts(scene: Scene, acts: Sequence[Hit]) -> list[Hit]:
    """The acts of an English sentence, each with what its words mean there."""
    if scene.document.lang != "en":
        return list(acts)
    return [told for act in acts if (told := _meant(scene, act)) is not None]


def _meant(scene: Scene, act: Hit) -> Hit | None:
    word = scene.document.words[act.first]
    if act.value == "clearing" and word == "out" and not _is_driven(scene, act):
        return None
    if act.value == "infiltration" and word == "crossing" and _is_noun(scene, act):
        return None
    if act.value == "intercept" and word in _DOWN and _befalls_building(scene, act):
        return act._replace(value="destroy")
    if act.value == "reach":
        reached = _befalls_building(scene, act) and bool(scene.of("weapon"))
        return act._replace(value="strike") if reached else None
    if act.value == "explosion" and word in _BLOWN and _is_blown_up(scene, act):
        return act._replace(value="mine")
    return act


_DOWN = frozenset(("brought", "took", "bring", "brings", "downed"))
"""English verbs that also bring down a house."""
_BLOWN = frozenset(("blown", "blew", "blowing"))


def _is_driven(scene: Scene, act: Hit) -> bool:
    """Whether a verb of driving out, and nobody to be saved, stands before "out of the town"."""
    before = scene.document.words[max(act.first - OUT_REACH, scene.sentence.first) : act.first]
    return any(word.startswith(_DRIVING) for word in before) and _CIVIL.isdisjoint(before)


def _is_noun(scene: Scene, act: Hit) -> bool:
    """ "South of the Oskil crossing": a place to cross, not an act."""
    before = act.first - 1
    return scene.document.words[before] in _DETERMINERS or (
        before > scene.sentence.first and scene.capital(before)
    )


def _befalls_building(scene: Scene, act: Hit) -> bool:
    """Whether a building or a plant follows before any weapon."""
    near = range(act.last, act.last + THING_REACH)
    objects = [h.first for h in scene.of("target") if h.value == "object" and h.first in near]
    flying = [h.first for h in scene.of("weapon") if h.first in near]
    return bool(objects) and (not flying or objects[0] < flying[0])


def _is_blown_up(scene: Scene, act: Hit) -> bool:
    """A dam, a bridge or a railway that "was blown up" where no weapon from afar is named."""
    return not scene.of("weapon") and any(h.value == "object" for h in scene.of("target"))
