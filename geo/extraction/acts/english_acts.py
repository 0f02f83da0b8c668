"""English words of acts that mean something else by what stands around them."""

from collections.abc import Callable, Sequence

from geo.extraction.acts.english_objects import by_english_object
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

OUT_REACH = 6
"""Words between a verb of driving and "out of the town"."""
THING_REACH = 7
"""Words between "brought down" or "reached" and the building that it befell."""
_DRIVING = (
    "drove", "driv", "push", "thr", "forc", "knock", "squeez", "kick", "flush", "clear", "beat",
    "eject", "expel", "oust", "sweep", "swept", "smok", "root", "chas", "dislodg", "boot",
)  # fmt: skip
"""Beginnings of English verbs that drive an enemy out."""
_FLYING = frozenset(("drones", "missiles", "bombs"))
_GROUND = frozenset(("tanks", "armoured_vehicles", "vehicles"))
"""Kinds of counted things that are sent from afar, and into a fight."""
_AT = frozenset(("at", "against", "into", "on", "over"))
_BATTLE = frozenset((
    "column", "columns", "forward", "assault", "assaults", "storm", "wave", "waves", "attack",
    "battle", "against", "across", "toward", "towards",
))  # fmt: skip
"""English words that tell what something was sent at or into."""
SENT_REACH = 12
"""Words behind "sent" that tell what for."""
_CIVIL = frozenset((
    "pensioners", "residents", "people", "civilians", "families", "children", "locals", "them",
))  # fmt: skip
"""English words for those who are driven out of a town by car."""
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "border", "river", "every", "at"))
"""English words before the noun "crossing"."""


def english_acts(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Hit]:
    """The acts of an English sentence, each with what its words mean there.

    `tokens` are those of the sentence's places.
    """
    if scene.document.lang != "en":
        return list(acts)
    spoken = _gerund_subject(scene, acts)
    acts = [act for act in acts if act.first >= spoken and not _is_attribute(scene, act)]
    said = [act for act in acts if not (_is_noun_of(scene, act) and _is_spoken_of(scene, act))]
    held = [told for act in said if (told := by_english_object(scene, act, tokens)) is not None]
    return [told for act in held if (told := _meant(scene, act)) is not None]


def _gerund_subject(scene: Scene, acts: Sequence[Hit]) -> int:
    """ "Taking Pokrovsk by assault has cost …": where what is only spoken of ends."""
    words, first = scene.document.words, scene.sentence.first
    opens = words[first].endswith("ing") and words[first] not in _NOUNS
    if not opens or all(act.first != first for act in acts):
        return first
    for token in range(first + 1, scene.sentence.last):
        if "," in scene.gap(token - 1):
            return first
        if words[token] in _FINITE:
            return token
    return first


def _is_attribute(scene: Scene, act: Hit) -> bool:
    """ "Her damaged house", "from downed drones": a state, not what happened to it."""
    words = scene.document.words
    if act.value == "intercept":
        return words[act.first] in _CAUGHT and words[act.first - 1] in _OF_WHAT
    if act.value != "destroy" or not words[act.last - 1].endswith(("ed", "ined", "out")):
        return False
    things = {h.first for kind in ("target", "counted") for h in scene.of(kind)}
    return act.last in things and words[act.first - 1] in _OWNERS


_OWNERS = frozenset(("the", "a", "an", "her", "his", "their", "its", "my", "this", "that", "our"))
"""English words before an adjective."""
_CAUGHT = frozenset(("intercepted", "downed"))
_OF_WHAT = frozenset(("from", "of", "with", "on", "in", "using", "the"))
"""English words before "downed drones", which tell of no interception."""
_FINITE = frozenset((
    "has", "have", "would", "is", "was", "will", "could", "may", "might", "remains", "means",
    "takes", "requires", "became", "gives", "gave", "makes", "made", "costs", "cost",
))  # fmt: skip
"""English verbs behind a gerund that is their subject."""


def _is_noun_of(scene: Scene, act: Hit) -> bool:
    words = scene.document.words
    return words[act.last - 1] in _NOUNS or (
        words[act.first] in _NOUNS and words[act.last - 1] in _AT
    )


def _is_spoken_of(scene: Scene, act: Hit) -> bool:
    return _is_remark(scene, act) or _is_reason(scene, act)


def _is_reason(scene: Scene, act: Hit) -> bool:
    """ "Due to increased strikes on X": what goes on for longer, as the reason of something."""
    before = scene.document.words[max(act.first - REASON_REACH, scene.sentence.first) : act.first]
    lasting = not _LASTING.isdisjoint(before)
    return lasting and not _REASONS.isdisjoint(before)


REASON_REACH = 5
"""Words between "due to" and the noun of an act: "in response to increased Ukrainian strikes"."""
_LASTING = frozenset((
    "increased", "recent", "frequent", "continued", "continuing", "previous", "constant",
    "persistent", "ongoing", "intensified", "repeated",
))  # fmt: skip
"""English words for acts that go on or went before."""
_REASONS = frozenset(("due", "response", "because", "following", "amid", "despite"))


def _is_remark(scene: Scene, act: Hit) -> bool:
    """ "Condemned the attack", "the second such strike": words about an act, not the act."""
    before = scene.document.words[max(act.first - REMARK_REACH, scene.sentence.first) : act.first]
    if not before:
        return False
    compared = before[-1] == "such" or (
        "the" in before and any(w in _RANKS or w.endswith("est") for w in before[-2:])
    )
    the = "the" in before[-2:] or "this" in before[-2:]
    if before[-1] != "such" and not _CONDEMNED.isdisjoint(before) and scene.of("month"):
        return False
    spoken = before[-3:-1] in (("scale", "of"), ("horror", "of"), ("wake", "of"), ("site", "of"))
    compared = compared or (spoken and the)
    return compared or (the and not _REMARKS.isdisjoint(before))


_CONDEMNED = frozenset(("condemned", "condemns", "condemning", "denounced", "decried"))
"""English verbs whose object happened, where the sentence gives its day."""
_NOUNS = frozenset((
    "attack", "attacks", "strike", "strikes", "assault", "assaults", "shelling", "raid", "raids",
    "bombing", "bombardment", "barrage", "onslaught", "fighting",
))  # fmt: skip
"""English nouns of acts."""
_RANKS = frozenset((
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "worst", "most", "latest",
))  # fmt: skip
"""English words that compare an act with others: "the eighth hit on its facilities"."""
_REMARKS = frozenset((
    "called", "calling", "calls", "condemned", "condemning", "condemn", "condemns", "denounced",
    "denouncing", "described", "describing", "discussed", "discussing", "decried", "blamed",
    "praised", "claimed", "responsibility", "investigating", "lamented", "deplored",
))  # fmt: skip
"""English verbs of those who speak about an act."""
REMARK_REACH = 4
"""Words before the noun of an act that a remark about it fills."""


def _meant(scene: Scene, act: Hit) -> Hit | None:
    told = _TOLD.get(act.value)
    return told(scene, act) if told else act


def _clearing(scene: Scene, act: Hit) -> Hit | None:
    words = scene.document.words
    if words[act.first] == "driven" and _drives_civilians(scene, act):
        return act._replace(value="evacuation")
    if words[act.last - 1] == "back" and not _ATTACKS.isdisjoint(words[act.last : act.last + 5]):
        return act._replace(value="repelled")
    bare = words[act.first] == "out" and not _is_driven(scene, act)
    swept = not _SWEPT.isdisjoint(words[scene.sentence.first : scene.sentence.last])
    return None if bare or swept else act


def _drives_civilians(scene: Scene, act: Hit) -> bool:
    """ "Thirty residents were driven out of Bilytske": saved, where no enemy is named."""
    sides = {h.value for h in scene.of("side") if h.first < act.first}
    return sides == {"civilians"}


_ATTACKS = frozenset(("attack", "attacks", "assault", "assaults", "attempts", "attempt"))
"""English nouns of what is pushed back and not driven out: "pushed back four attacks"."""
_SWEPT = frozenset((
    "deminers", "sappers", "demining", "rubble", "debris", "snow", "farmland", "pyrotechnicians",
    "deminer", "mines", "ordnance",
))  # fmt: skip
"""English words of those who clear fields and streets of other things than an enemy."""


def _battle(scene: Scene, act: Hit) -> Hit | None:
    """ "The battle for Bakhmut changed the war" tells of none that goes on."""
    words = scene.document.words
    noun = words[act.first] in ("battle", "battles") and words[act.last : act.last + 1] == ("for",)
    goes_on = not _GOING_ON.isdisjoint(words[scene.sentence.first : scene.sentence.last])
    return None if noun and not goes_on else act


_GOING_ON = frozenset((
    "continues", "continue", "continued", "rages", "raged", "raging", "ongoing", "underway", "way",
    "intensifies", "intensified", "fierce", "heavy", "goes", "going", "unfolding",
))  # fmt: skip
"""English words of a battle that goes on."""


def _carrying(scene: Scene, act: Hit) -> Hit | None:
    """ "Brought 38 people out of Mezhova"."""
    near = range(act.last, act.last + THING_REACH)
    people = any(h.value == "persons" and h.first in near for h in scene.of("counted"))
    people = people and not scene.has("metric", "captured")
    out = not _OUT.isdisjoint(scene.document.words[act.last : act.last + THING_REACH + 2])
    return act._replace(value="evacuation") if people and out else None


_OUT = frozenset(("out", "safety"))


def _crossing(scene: Scene, act: Hit) -> Hit | None:
    noun = scene.document.words[act.first] == "crossing" and _is_noun(scene, act)
    return None if noun else act


def _downing(scene: Scene, act: Hit) -> Hit:
    """ "Brought down most of the building" is no interception."""
    building = scene.document.words[act.first] in _DOWN and _befalls_building(scene, act)
    return act._replace(value="destroy") if building else act


def _reaching(scene: Scene, act: Hit) -> Hit | None:
    """ "Drones reached a refinery", "fighters have reached Klynove"."""
    if _befalls_building(scene, act) and scene.of("weapon"):
        return act._replace(value="strike")
    town = scene.capital(act.last) if act.last < scene.sentence.last else False
    forces = any(h.value == "troops" and h.last <= act.first for h in scene.of("target"))
    forces = forces or any(
        h.value in ("russia", "ukraine") and h.last < act.first for h in scene.of("side")
    )
    return act._replace(value="advance") if town and forces and not scene.of("weapon") else None


def _entering(scene: Scene, act: Hit) -> Hit | None:
    """ "Entered Siversk", "entered from the north"; no course and no talks."""
    words = scene.document.words
    if words[act.first : act.last] != ("entered",):
        return act
    near = range(act.last, min(act.last + ENTERED_REACH, scene.sentence.last))
    place = any(scene.capital(t) or words[t] in _ENTERED for t in near)
    place = place or any(h.value == "object" and h.first in near for h in scene.of("target"))
    return act if place else None


ENTERED_REACH = 5
"""Words between "entered" and what was entered: "the eastern outskirts of Siversk"."""
_ENTERED = frozenset((
    "town", "city", "village", "settlement", "outskirts", "centre", "center", "from", "territory",
    "district", "area", "region", "suburbs", "streets", "trenches", "positions", "it", "there",
))  # fmt: skip


def _falling(scene: Scene, act: Hit) -> Hit:
    """ "Debris had fallen on a depot", "a bomb fell to the ground": no town that fell."""
    words = scene.document.words
    if words[act.first] not in _FELL and words[act.last - 1] not in _FELL:
        return act
    before = range(max(act.first - FALL_REACH, scene.sentence.first), act.first)
    flying = any(hit.first in before for hit in scene.of("weapon"))
    flying = flying or any(words[token] in _PIECES for token in before)
    return act._replace(value="strike") if flying else act


_FELL = frozenset(("fell", "fallen", "falls", "fall"))
_PIECES = frozenset((
    "debris", "fragments", "wreckage", "shell", "shells", "bomb", "bombs", "rocket", "rockets",
    "parts", "projectile", "projectiles", "mine", "mines", "warhead",
))  # fmt: skip
"""English words for what falls from the sky."""
FALL_REACH = 6
"""Words between what falls and the verb: "debris from a downed drone had fallen"."""


def _blowing(scene: Scene, act: Hit) -> Hit:
    blown = scene.document.words[act.first] in _BLOWN and _is_blown_up(scene, act)
    return act._replace(value="mine") if blown else act


_DOWN = frozenset(("brought", "took", "bring", "brings", "downed"))
"""English verbs that also bring down a house."""
_BLOWN = frozenset(("blown", "blew", "blowing"))


def _sent(scene: Scene, act: Hit) -> Hit | None:
    """ "Sent twelve bikes in one column", "threw 40 drones at Odesa"; nobody sent to hospital."""
    near = range(act.last, act.last + THING_REACH)
    things = {h.value for h in scene.of("counted") if h.first in near}
    words = scene.document.words[act.last : act.last + SENT_REACH]
    if things & _FLYING:
        return None if _AT.isdisjoint(words) else act._replace(value="strike")
    forces = things & _GROUND or any(
        h.value == "troops" and h.first in near for h in scene.of("target")
    )
    return act._replace(value="assault") if forces and not _BATTLE.isdisjoint(words) else None


def _using(scene: Scene, act: Hit) -> Hit | None:
    """ "Using artillery against a position near X": a weapon, and whom or what it was used on."""
    reach = range(act.last, act.last + USED_REACH)
    weapon = next((h for h in scene.of("weapon") if h.first in reach), None)
    if weapon is None:
        return None
    against = "against" in scene.document.words[weapon.last : weapon.last + USED_REACH]
    return act._replace(value=weapon.value) if against else None


USED_REACH = 5
"""Words between "using" and a weapon, and between the weapon and "against"."""


def _withdrawing(scene: Scene, act: Hit) -> Hit | None:
    """ "Regained lost positions" is an advance, "repelled and forced to retreat" no withdrawal."""
    words, first = scene.document.words, scene.sentence.first
    before = words[max(first, act.first - REGAIN_REACH) : act.first]
    if words[act.first] == "abandoned" and words[act.first - 1] in _OWNERS:
        return None
    if words[act.first] == "lost" and any(w.startswith(_REGAINING) for w in before):
        return act._replace(value="advance")
    beaten = any(h.value == "repelled" and h.first < act.first for h in scene.of("act"))
    return None if beaten and any(w.startswith("forc") for w in before) else act


REGAIN_REACH = 5
"""Words between "regain" and "lost positions", "forced" and "to retreat"."""
_REGAINING = ("regain", "recaptur", "retak", "retook", "restor", "recover", "reclaim")


def _deploying(scene: Scene, act: Hit) -> Hit | None:
    """ "Is redeploying elements of the 155th Brigade to X": orders of battle are no events."""
    words, sentence = scene.document.words, scene.sentence
    elements = "elements" in words[sentence.first : sentence.last]
    moved = words[act.first].startswith(("redeploy", "transfer"))
    noun = words[act.last - 1] == "redeployment"
    return None if elements or noun or (moved and scene.of("unit_noun")) else act


def _launching(scene: Scene, act: Hit) -> Hit | None:
    """ "To launch Kalibr missiles at X", "fire rockets on X": a weapon, and where it is sent."""
    words = scene.document.words
    weapon = next((h for h in scene.of("weapon") if 0 <= h.first - act.last <= LAUNCH_REACH), None)
    if weapon is None or words[act.first - 1] in _OWNERS:
        return None
    aimed = not _AT.isdisjoint(words[weapon.last : weapon.last + SENT_REACH])
    return act._replace(value="strike") if aimed else None


LAUNCH_REACH = 3
"""Words between "launch" and the weapon."""


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


_TOLD: dict[str, Callable[[Scene, Hit], Hit | None]] = {
    "capture": _falling,
    "advance": _entering,
    "carry": _carrying,
    "clash": _battle,
    "clearing": _clearing,
    "infiltration": _crossing,
    "intercept": _downing,
    "reach": _reaching,
    "send": _sent,
    "deploy": _deploying,
    "explosion": _blowing,
    "launch": _launching,
    "use": _using,
    "withdrawal": _withdrawing,
}
"""Values of acts to what tells their meaning apart."""
