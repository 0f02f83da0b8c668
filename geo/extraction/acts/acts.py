"""From words to acts: the activity of a clause and ACLED's names for it.

The table follows the ACLED Codebook (2024 edition, event types and sub-event types) as the coding
manual of this product reads it (CODING 6-9).
"""

from collections.abc import Mapping, Sequence

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.vocabulary import Activity

BATTLE = ("Battles", "Armed clash")
OVERTAKEN = ("Battles", "Non-state actor overtakes territory")
REGAINED = ("Battles", "Government regains territory")
SHELLS = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
FROM_AIR = ("Explosions/Remote violence", "Air/drone strike")
DEVELOPMENT = ("Strategic developments", "Other")
TRANSFER = ("Strategic developments", "Non-violent transfer of territory")

ACLED: Mapping[Activity, tuple[str, str]] = {
    "clearing": BATTLE,
    "holding": BATTLE,
    "advance": BATTLE,
    "assault": BATTLE,
    "clash": BATTLE,
    "casualties": BATTLE,
    "infiltration": DEVELOPMENT,
    "withdrawal": TRANSFER,
    "evacuation": DEVELOPMENT,
    "capture_claim": OVERTAKEN,
    "shelling": SHELLS,
    "missile_strike": SHELLS,
    "air_strike": FROM_AIR,
    "drone_strike": FROM_AIR,
    "other": DEVELOPMENT,
}
"""Activity -> event_type, sub_event_type; a capture by Ukraine is `REGAINED`."""

REMOTE = frozenset(("shelling", "missile_strike", "air_strike", "drone_strike"))
"""Activities from afar, whose victims in a town are civilians unless soldiers are named."""

SABOTAGE = ("Strategic developments", "Looting/property destruction")
SHOT = ("Violence against civilians", "Attack")
MINE = ("Explosions/Remote violence", "Remote explosive/landmine/IED")

PRIORITY = (
    "capture", "flag", "withdrawal", "clearing", "evacuation", "execution", "mine", "drone_strike",
    "missile_strike", "air_strike", "shelling", "infiltration", "repelled", "assault",
    "strike", "sabotage", "advance", "ambush", "shooting", "attack", "clash", "holding",
    "prisoners", "destroy", "explosion", "fire", "intercept", "deploy", "visual",
)  # fmt: skip
"""Of several acts in one clause the earlier one in this list names it."""

_FIELDED = frozenset(
    (
        "tanks",
        "armoured_vehicles",
        "artillery",
        "vehicles",
        "air_defense",
        "aircraft",
        "ships",
        "drones",
    )
)
"""Equipment that is lost in a fight."""
_LOST: Mapping[str, Activity] = {
    "object": "air_strike", "air_defense": "air_strike", "aircraft": "air_strike",
    "ships": "air_strike", "drones": "drone_strike",
}  # fmt: skip
"""What was destroyed -> the activity, where no weapon is named; anything else is a clash."""
_WITH = frozenset(("with", "by", "using", "a", "an", "in", "з", "із", "из", "с", "за", "ударом"))
_CAUSING = frozenset(("when", "after", "as", "because", "following"))
"""English words between damage and the weapon that did it: "burned when a drone hit"."""
_AND = frozenset(("and", "і", "й", "та", "и"))
LIST_REACH = 3
"""Words between two weapons of one raid: "missiles and long-range drones"."""
_ARMS = frozenset(("tanks", "artillery", "air_defense", "aircraft", "ships"))
"""Weapons that are themselves worth a strike."""
_OBJECTS = frozenset((
    "factory", "plant", "depot", "depots", "warehouse", "workshop", "workshops", "storage",
    "arsenal", "production", "manufacturer", "facility", "facilities", "crew", "crews", "base",
    "control", "command", "launcher", "launchers", "launch", "center", "centre", "school", "boat",
    "boats", "carrier", "ship", "operators", "positions", "systems", "assembly", "repair",
))  # fmt: skip
"""English nouns behind a weapon that is no means but part of a name: "a drone factory"."""
_HURTING = frozenset((
    "killed", "kills", "wounded", "wounds", "injured", "injures", "claimed", "hurt", "killing",
    "injuring", "wounding",
))  # fmt: skip
"""English verbs whose subject is a weapon, or nobody's weapon: "a shell killed"."""
_STORES = ("склад", "арсенал", "сховищ", "хранилищ", "запас", "виробництв", "производств",
           "сборк", "складан", "запуск", "операторов", "операторам", "расчетам", "цех")  # fmt: skip
"""Beginnings of Ukrainian and Russian words for what holds or makes weapons."""
_MEANS = frozenset(("with", "by", "using", "from", "via", "of", "through"))
_INSTRUMENTAL = ("ами", "ями", "ом")
_BURNING = ("гор", "пала", "пожеж", "пожар", "спалах", "загор", "зайня", "вспых", "пыла", "пошкод",
            "поврежд", "зруйн", "разруш")  # fmt: skip
"""Stems of Ukrainian and Russian verbs of what befalls things and not troops: fire, damage."""
_TROOPS = frozenset(("persons", "troops"))
_MEANS_ENDINGS = (
    *_INSTRUMENTAL,
    "ем",
    "ией",
    "ією",
    "ью",
    "ракетой",
    "ракетою",
    "бомбой",
    "бомбою",
)
"""Endings of a weapon with which something was destroyed: "уничтожен артиллерией"."""
_OUTLIVED = ("пережил", "пережив", "массированн", "масован")
"""Stems of words by which an attack is a raid: "Львов пережил массированную атаку"."""
_FLOWN = frozenset(("missile_strike", "air_strike", "drone_strike"))
"""Weapons that air defence shoots down."""
_AIR_DEFENCE = frozenset(("пво", "ппо"))
"""Who beats off an attack from the air."""
_OUT_OF = frozenset(("з", "із", "зі", "из", "с"))
"""Ukrainian and Russian prepositions in front of what fired: "б'є з «Градів»"."""
_SUPPORT = ("підтрим", "прикрит", "поддерж", "прикрыт")
RAID_REACH = 2
"""Words between an attack and the weapons that made it: "the attack of 12 enemy drones"."""
SUBJECT_REACH = 14
"""Words between what "was destroyed" and an English passive: "a house in the village of X was"."""
_TOWARDS = frozenset(("бік", "напрямку", "напрямі", "сторону", "направлении"))
OBJECT_REACH = 6
"""Words between "destroyed" and what was destroyed."""

_RANK = {value: rank for rank, value in enumerate(PRIORITY)}
_DIRECT: Mapping[str, Activity] = {
    "capture": "capture_claim", "withdrawal": "withdrawal", "clearing": "clearing",
    "evacuation": "evacuation", "drone_strike": "drone_strike", "air_strike": "air_strike",
    "missile_strike": "missile_strike", "shelling": "shelling", "infiltration": "infiltration",
    "repelled": "assault", "assault": "assault", "advance": "advance", "clash": "clash",
    "holding": "holding", "flag": "advance", "ambush": "clash", "shooting": "clash",
    "mine": "other", "deploy": "other", "prisoners": "clash", "execution": "other",
}  # fmt: skip
_WEAPONS: Mapping[str, Activity] = {
    "drone_strike": "drone_strike", "missile_strike": "missile_strike",
    "air_strike": "air_strike", "shelling": "shelling",
}  # fmt: skip


_UNARMED: Mapping[str, Activity] = {"strike": "air_strike", "sabotage": "other"}
"""Activities of acts that name no weapon."""


def first_of(hits: Sequence[Hit]) -> Hit:
    """The hit that names a clause."""
    if len(hits) == 1:
        return hits[0]
    return min(hits, key=lambda hit: (_RANK.get(hit.value, len(_RANK)), hit.first))


def activity_of(scene: Scene, trigger: Hit, span: tuple[int, int]) -> Activity | None:
    """The activity of a clause, or None when its words report no act."""
    value = trigger.value
    if value == "repelled" and (raid := _repelled_raid(scene, span)):
        return raid
    if value in _DIRECT:
        return _DIRECT[value]
    weapon = _weapon(scene, trigger, span)
    if value in _UNARMED:
        return weapon or _UNARMED[value]
    if value == "attack":
        return weapon or ("air_strike" if _from_afar(scene, span) else "assault")
    blown = value == "destroy" and scene.document.lang != "en" and scene.has("act", "explosion")
    if value in ("destroy", "explosion", "fire"):
        value = "explosion" if blown else value
        return weapon or _destruction(scene, value, trigger)
    return _interception(scene, trigger) if value == "intercept" else None


def _interception(scene: Scene, trigger: Hit) -> Activity:
    """ "Перехопили штурмову групу" is a fight on the ground, "перехопили дрон" one in the air."""
    near = range(trigger.last, trigger.last + LIST_REACH)
    troops = any(h.value == "troops" and h.first in near for h in scene.of("target"))
    if scene.document.lang == "en":
        return "drone_strike"
    if troops:
        return "clash"
    weapons = {h.value for h in scene.of("weapon")}
    return _WEAPONS[weapons.pop()] if weapons < _FLOWN and len(weapons) == 1 else "drone_strike"


def _repelled_raid(scene: Scene, span: tuple[int, int]) -> Activity | None:
    """ "Отразили атаку украинских беспилотников": the attack of weapons, not one with them.

    So is one that air defence beats off, and one told beside what was shot down.
    """
    acts = [h for h in scene.of("act") if span[0] <= h.first < span[1]]
    attacks = [h for h in acts if h.value == "attack"]
    for weapon in scene.of("weapon"):
        near = any(0 <= weapon.first - attack.last <= RAID_REACH for attack in attacks)
        if near and not scene.document.words[weapon.first].endswith(_INSTRUMENTAL):
            return _WEAPONS[weapon.value]
    downed = next((h for h in acts if h.value == "intercept"), None)
    defended = not _AIR_DEFENCE.isdisjoint(scene.document.words[span[0] : span[1]])
    if scene.document.lang == "en" or not (downed or defended):
        return None
    return _interception(scene, downed or acts[0])


def weapon_behind(scene: Scene) -> Activity | None:
    """ "Was wounded by an FPV drone", "a missile killed three": what hurt somebody in English."""
    by = [hit.last for hit in scene.of("by") if hit.value == "by"]
    weapons = scene.of("weapon")
    near = [w for w in weapons if any(0 <= w.first - b <= LIST_REACH for b in by)]
    near = near or [w for w in weapons if _hurts(scene, w)]
    return _WEAPONS[near[0].value] if near else None


def only_weapon(scene: Scene) -> Activity | None:
    """ "MLRS, 12 rockets; a woman killed": the weapon that an English line begins with."""
    weapons = scene.of("weapon")
    if scene.document.lang != "en" or not weapons or not scene.has("metric", "killed", "wounded"):
        return None
    if scene.has("metric", "captured"):
        return None
    hurt = min(h.first for h in scene.of("metric") if h.value in ("killed", "wounded"))
    return _WEAPONS[weapons[0].value] if weapons[0].last <= hurt else None


def _hurts(scene: Scene, weapon: Hit) -> bool:
    """Whether a weapon is the subject of an English verb of killing or wounding."""
    verbs = (h for h in scene.of("metric") if h.value in ("killed", "wounded"))
    words = scene.document.words
    return any(
        0 <= verb.first - weapon.last <= 1
        and words[verb.first] in _HURTING
        and not any(h.value == "be" and h.first == weapon.last for h in scene.of("by"))
        for verb in verbs
    )


def _weapon(scene: Scene, trigger: Hit, span: tuple[int, int]) -> Activity | None:
    """The weapon named nearest to the act."""
    near = [hit for hit in scene.of("weapon") if span[0] <= hit.first < span[1]]
    near = [hit for hit in near if not _is_target(scene, hit, trigger)]
    near = [hit for hit in near if not _only_supports(scene, hit)]
    if trigger.value == "destroy":
        near = [hit for hit in near if _is_means(scene, hit, trigger)]
    if not near:
        return None
    nearest = min(near, key=lambda hit: abs(hit.first - trigger.first))
    return _WEAPONS[_first_listed(scene, near, nearest).value]


def _only_supports(scene: Scene, weapon: Hit) -> bool:
    """ "За підтримки авіації здійснив атаку": help to those who attack, and not their weapon."""
    return scene.document.words[weapon.first - 1].startswith(_SUPPORT)


def _first_listed(scene: Scene, weapons: Sequence[Hit], last: Hit) -> Hit:
    """Of "missiles and drones" the one named first."""
    words = scene.document.words
    for weapon in reversed(weapons):
        between = words[weapon.last : last.first]
        commas = all("," in scene.gap(t) or t >= weapon.last for t in (weapon.last - 1,))
        listed = not _AND.isdisjoint(between) or commas
        if len(between) <= LIST_REACH and listed and last.first > weapon.last - 1:
            last = weapon
    return last


def _is_target(scene: Scene, weapon: Hit, trigger: Hit) -> bool:
    """ "An S-400 launcher was hit", "struck a helicopter": a weapon that suffers the act."""
    words = scene.document.words
    if any(word.startswith(_STORES) for word in words[max(weapon.first - 2, 0) : weapon.first]):
        return True
    if (
        weapon.first >= trigger.last
        and words[weapon.last : weapon.last + 1]
        and (words[weapon.last] in _OBJECTS)
    ):
        return True
    if not any(h.first <= weapon.last and weapon.first < h.last for h in scene.of("counted")
               if h.value in _ARMS):  # fmt: skip
        return False
    if weapon.first >= trigger.last:
        if words[weapon.first - 1] in _OUT_OF:
            return False
        before = words[max(trigger.last, weapon.first - OBJECT_REACH) : weapon.first]
        return _MEANS.isdisjoint(before)
    passive = any(
        h.value == "be" and weapon.last <= h.first < trigger.first for h in scene.of("by")
    )
    return passive and all("," not in scene.gap(t) for t in range(weapon.first, trigger.first))


def _is_means(scene: Scene, weapon: Hit, trigger: Hit) -> bool:
    """Whether a weapon destroyed something, and was not itself destroyed."""
    before = scene.document.words[weapon.first - 1] if weapon.first else ""
    cased = scene.document.lang != "en" and scene.document.words[weapon.last - 1].endswith(
        _MEANS_ENDINGS
    )
    caused = not _CAUSING.isdisjoint(scene.document.words[trigger.last : weapon.first])
    return weapon.first < trigger.first or before in _WITH or cased or caused


def _from_afar(scene: Scene, span: tuple[int, int]) -> bool:
    """An attack on buildings, one that hurt civilians or that footage shows, is a strike."""
    objects = any(
        hit.value == "object" and span[0] <= hit.first < span[1] and not _is_aim(scene, hit)
        for hit in scene.of("target")
    )
    hurt = scene.has("metric", "killed", "wounded") and scene.has("side", "civilians")
    burns = scene.document.lang != "en" and scene.has("act", "fire", "explosion")
    burns = burns or any(word.startswith(_OUTLIVED) for word in scene.document.words[slice(*span)])
    return objects or hurt or burns or scene.has("act", "visual")


def _is_aim(scene: Scene, target: Hit) -> bool:
    """ "Атакував у бік Антонівського мосту": an object that only tells the direction."""
    before = scene.document.words[max(target.first - LIST_REACH, 0) : target.first]
    return not _TOWARDS.isdisjoint(before)


def _is_civil(scene: Scene) -> bool:
    """Whether a sentence names civilians and no forces: "a bus burned; its driver was killed"."""
    sides = any(hit.value != "civilians" for hit in scene.of("side"))
    troops = any(hit.value == "troops" for hit in scene.of("target"))
    forces = sides or troops or bool(scene.of("unit_noun")) or bool(scene.of("force"))
    return not forces and (scene.has("side", "civilians") or bool(scene.of("single")))


def _destruction(scene: Scene, value: str, trigger: Hit) -> Activity | None:
    """Destroyed depots were struck; destroyed troops fought; a fire alone says nothing."""
    if value != "destroy":
        return "air_strike" if value == "explosion" else None
    passive = any(h.value == "be" and 0 < trigger.first - h.first <= 3 for h in scene.of("by"))
    back = SUBJECT_REACH if passive else OBJECT_REACH
    near = range(trigger.first - back, trigger.last + OBJECT_REACH)
    found = [
        (hit.value, hit.first)
        for hit in scene.of("counted")
        if hit.value == "persons" or hit.value in _FIELDED
    ]
    found += [(hit.value, hit.first) for hit in scene.of("target")]
    burning = scene.document.words[trigger.first].startswith(_BURNING)
    found = [
        (value, first)
        for value, first in found
        if first in near and not (burning and value in _TROOPS)
    ]
    if not found:
        return None
    if scene.document.lang == "en" and _is_civil(scene):
        found = [pair for pair in found if pair[0] not in ("persons", "vehicles")]
    after = [pair for pair in found if pair[1] >= trigger.last] or found
    if not after:
        return None
    nearest = min(after, key=lambda pair: abs(pair[1] - trigger.first))
    return _LOST.get(nearest[0], "clash")
