"""What an act means by its object, agent and means in Ukrainian and Russian."""

import re
from collections.abc import Sequence

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_PARTS = (
    "улиц", "кварт", "позици", "опорн", "высот", "окраин", "здани", "микрорайон", "лесополос",
    "посадк", "террикон", "половин", "домов", "подвал", "карьер", "промзон", "крайн",
    "вулиц", "позиці", "висот", "околиц", "будин", "мікрорайон", "лісосмуг", "терикон", "підвал",
    "кар'єр",
)  # fmt: skip
"""Stems of nouns for a part of a town or of its defences."""
_PART = frozenset(("часть", "части", "частью", "частину", "частина", "частини"))
PART_REACH = 4
"""Words between "took" and the part of a town that was taken."""
_DROPPED = ("сброс", "сброш", "сбрас", "скину", "скинут", "скид")
"""Stems of what a drone does with an explosive."""
_CARRIERS = frozenset(("drone_strike",))
_ENTERED = ("зашл", "зашел", "вошл", "вошел", "зайшл", "зайшов", "увійшл")
_FELL = ("упал", "рухнул", "разби", "паден", "впав", "впал", "розби", "падін")
"""Stems of what an aircraft does without anybody's doing."""
_AIRCRAFT = ("самолет", "вертолет", "истребител", "бомбардировщик", "штурмовик", "літак",
             "вертоліт", "гелікоптер", "винищувач")  # fmt: skip
FALL_REACH = 4
"""Words between "fell" and the aircraft that fell."""
_HITS = frozenset((
    "strike", "attack", "air_strike", "drone_strike", "missile_strike", "shelling", "explosion",
))  # fmt: skip
_BOMBED = ("бомби", "розбомб", "разбомб")
"""Stems of verbs of bombing, which also missiles do."""
_THROWN = ("кида", "кину")
_OF_FORCES = {"oust": "clearing", "flee": "withdrawal"}
"""Plain verbs that are acts where a text names the other side and no civilians."""
_FOUGHT = frozenset(("repelled", "assault"))
"""Acts of a fight in which something may run on a mine."""
ALERT_WORDS = 6
"""Words of a warning of what is in the air."""
TRY_REACH = 3
"""Words between "tried" and what was tried: "двічі намагалися знову зайти"."""
WEAPON_REACH = 5
"""Words between a plain verb and the weapon that makes it a strike."""
_OBLIQUE = re.compile(
    r"(?:[еєаяи]н|[иу]т)(?:ого|ому|ої|ою|ій|их|ими?)$|[еёая]нн(?:ого|ому?|ой|ую|ых|ыми?)$"
)
"""Endings of Ukrainian and Russian participles in other cases than the nominative."""
_BLOWN_UP = ("підірва", "подорва", "взорва")
_FLOWN = frozenset(("drone_strike", "missile_strike", "air_strike"))
_CAUSES = _HITS | {"destroy"}
"""Acts that an evacuation follows."""
_REMOVALS = frozenset(("destroy", "explosion", "mine"))
"""Acts that are sabotage where partisans do them."""


def by_object(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Hit]:
    """The acts with their meaning in the sentence, without crashes; `tokens` are its places."""
    if scene.document.lang == "en":
        return list(acts)
    kept = [_meant(scene, act, tokens) for act in acts if not _is_no_act(scene, act)]
    if _is_alert(scene, kept):
        return []
    if any(act.value in _FOUGHT for act in kept):
        kept = [act for act in kept if act.value != "mine"]
    return [act for act in kept if not _only_follows(act, kept)]


def _meant(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit:
    meant = _by_weapon(scene, act)
    if meant is None and act.value in _REMOVALS and scene.of("saboteur"):
        meant = "sabotage"
    if meant is None and act.value == "take" and takes_part(scene, act, tokens):
        meant = "capture"
    return act._replace(value=meant) if meant else act


def _by_weapon(scene: Scene, act: Hit) -> str | None:
    """What an act means by the weapon that it names or lacks; None where that tells nothing."""
    if act.value in ("mine", "air_strike") and _is_dropped(scene, act):
        return "drone_strike"
    if act.value == "shoot":
        return "execution" if _defenceless(scene) else "strike"
    if act.value == "advance" and _flies(scene, act):
        return "drone_strike"
    if act.value in _OF_FORCES:
        return _OF_FORCES[act.value]
    if act.value == "tried" or (act.value == "armed" and not _has_weapon(scene, act)):
        return "assault"
    blown_up = act.value == "explosion" and _is_blown_up(scene, act)
    struck = act.value == "armed" or _bombs_with_missiles(scene, act)
    return "strike" if struck else "mine" if blown_up else None


def _is_no_act(scene: Scene, act: Hit) -> bool:
    """Whether a word that may be an act is none here: it crashed, describes, or has no weapon."""
    if act.value in ("armed", "shoot") and not _has_weapon(scene, act):
        thrown = act.value == "armed" and _throws_troops(scene, act)
        return not thrown if act.value == "armed" else not _defenceless(scene)
    if act.value in _OF_FORCES:
        return not scene.has("side", "russia", "enemy") or scene.has("side", "civilians")
    if act.value == "tried":
        tries = (hit for hit in scene.of("mode") if hit.value == "try")
        return not any(0 <= act.first - hit.last <= TRY_REACH for hit in tries)
    return _crashed(scene, act) or _is_attribute(scene, act)


def _is_alert(scene: Scene, acts: Sequence[Hit]) -> bool:
    """ "КАБи на Сумщину!": a warning names a weapon and where it flies, and no deed."""
    short = scene.sentence.last - scene.sentence.first <= ALERT_WORDS
    loud = "!" in scene.gap(scene.sentence.last - 1)
    named = {hit.first for hit in scene.of("weapon")} - set(scene.digits)
    return bool(acts) and short and loud and all(act.first in named for act in acts)


def _throws_troops(scene: Scene, act: Hit) -> bool:
    """ "Кидає на X піхоту й бронетехніку": men and machines that are sent to attack."""
    near = range(act.last, act.last + WEAPON_REACH)
    men = any(hit.value == "troops" and hit.first in near for hit in scene.of("target"))
    machines = ("armoured_vehicles", "tanks")
    men = men or any(h.value in machines and h.first in near for h in scene.of("counted"))
    return men and scene.document.words[act.first].startswith(_THROWN)


def _has_weapon(scene: Scene, act: Hit) -> bool:
    """ "Кинули три ФАБи", "по селу били «Градами»": a plain verb that a weapon makes a strike."""
    near = range(act.first - WEAPON_REACH, act.last + WEAPON_REACH)
    return any(hit.first in near for hit in scene.of("weapon"))


def _defenceless(scene: Scene) -> bool:
    """Whether those who were shot were civilians or prisoners (ACLED: Violence against …)."""
    prisoners = any(hit.value == "captured" for hit in scene.of("metric"))
    return prisoners or scene.has("side", "civilians")


def _is_attribute(scene: Scene, act: Hit) -> bool:
    """ "На захопленому аеродромі": a participle in an oblique case tells of a noun, not an act.

    "З'явилося фото знищеного складу" shows what was done.
    """
    one = act.last == act.first + 1
    if act.value == "destroy" and scene.has("act", "visual"):
        return False
    return one and _OBLIQUE.search(scene.document.words[act.first]) is not None


def _bombs_with_missiles(scene: Scene, act: Hit) -> bool:
    """ "Ракетами розбомбили нафтобазу": the verb says less than the weapon."""
    bombed = act.value == "air_strike" and scene.document.words[act.first].startswith(_BOMBED)
    return bombed and {hit.value for hit in scene.of("weapon")} == {"missile_strike"}


def _is_blown_up(scene: Scene, act: Hit) -> bool:
    """ "Підірвали міст", "підірвано авто": an explosive laid there, unless something flew in."""
    flown = any(hit.value in _FLOWN for hit in scene.of("weapon"))
    return scene.document.words[act.first].startswith(_BLOWN_UP) and not flown


def _flies(scene: Scene, act: Hit) -> bool:
    """ "Две «Молнии» зашли на Святогорск": a weapon that comes in is no infantry."""
    before = range(act.first - FALL_REACH, act.first)
    drones = (h for h in scene.of("weapon") if h.value in _CARRIERS)
    entered = scene.document.words[act.first].startswith(_ENTERED)
    return entered and any(h.first in before and h.last == act.first for h in drones)


def _is_dropped(scene: Scene, act: Hit) -> bool:
    """ "С дрона сброшено взрывное устройство": a drone's bomb, not a mine."""
    words = scene.document.words[scene.sentence.first : scene.sentence.last]
    drone = any(hit.value in _CARRIERS for hit in scene.of("weapon"))
    if act.value == "air_strike":
        words = scene.document.words[act.first : act.last]
    return drone and any(word.startswith(_DROPPED) for word in words)


def takes_part(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Заняли ещё две улицы в X" (CODING 6); what follows the place tells of another act."""
    place = min((token for token in tokens if token >= act.last), default=scene.sentence.last)
    near = scene.document.words[act.last : min(act.last + PART_REACH, place, scene.sentence.last)]
    return any(word.startswith(_PARTS) or word in _PART for word in near)


def _crashed(scene: Scene, act: Hit) -> bool:
    """ "Упал военный самолёт": an accident, unless something shot it down."""
    words, sentence = scene.document.words, scene.sentence
    if not words[act.first].startswith(_FELL):
        return False
    near = words[max(sentence.first, act.first - FALL_REACH) : act.last + FALL_REACH]
    return any(word.startswith(_AIRCRAFT) for word in near) and not scene.has("act", "intercept")


def _only_follows(act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Обломки упали на дом, эвакуированы 40 человек": an evacuation that a strike caused."""
    if act.value != "evacuation":
        return False
    return any(other.value in _CAUSES and other.first < act.first for other in acts)
