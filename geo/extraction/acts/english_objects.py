"""What an English verb means by the place, the people or the weapon around it."""

from collections.abc import Callable, Sequence

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

HELD_REACH = 5
"""Words between "hold" and the place: "three streets in the centre of Lyman"."""
FALLEN_REACH = 2
"""Words between a town and "fell", "is lost": "Lyman has also fallen"."""
NAMED_REACH = 4
"""Words between "the fall of" and the town: "the seizure of the village of Yampil"."""
SHOT_REACH = 4
"""Words between a word of shooting and those who were shot."""
PUSH_REACH = 4
"""Words between "pushed" and how far: "pushed about two kilometres"."""
HIT_REACH = 12
"""Words between a weapon and the verb that tells where it fell."""
_NOUNS_OF_TAKING = frozenset(("fall", "loss", "seizure", "seizures", "capture", "takeover"))
_WITHIN = frozenset(("in", "near", "at", "outside", "from", "on", "inside"))
_PREPOSITIONS = _WITHIN | {
    "by", "of", "with", "through", "for", "around", "to", "over", "towards", "toward", "behind",
}  # fmt: skip
_TOWNS = frozenset((
    "village", "villages", "town", "towns", "city", "cities", "settlement", "settlements",
    "hamlet", "hamlets", "community", "communities", "control", "territory", "area", "areas",
))  # fmt: skip
_ARTICLES = frozenset(("the", "s", "all", "nearby", "neighboring", "neighbouring"))
_LINES = frozenset(("defenses", "defences", "defense", "defence", "lines", "line", "front"))
"""English words of what holds at a place."""
_TAKERS = frozenset(("has", "have", "had", "forces", "troops", "army", "units", "also", "enemy"))
"""English words in front of "occupied" where it is a verb."""
_FOUGHT = frozenset(("attack", "assault", "advance", "infiltration", "clash"))
_DEBRIS = frozenset(("debris", "wreckage", "fragments", "projectile", "projectiles", "shahed"))
_SECRET = frozenset((
    "saboteurs", "partisans", "partisan", "arsonists", "underground", "saboteur", "arsonist",
    "resistance", "agents",
))  # fmt: skip
"""English words of those who act behind the lines."""
_UNKNOWN = frozenset(
    (who, men)
    for who in ("unknown", "unidentified")
    for men in ("men", "persons", "people", "individuals", "assailants", "attackers")
)
_BURNING = frozenset((
    "burned", "burnt", "torched", "set", "ablaze", "fire", "damaged", "destroyed", "wrecked",
    "disabled", "incinerated", "blew", "blown", "exploded", "derailed",
))  # fmt: skip
_CAPTIVES = frozenset(("prisoners", "prisoner", "pows", "pow", "captives", "captive", "captured"))
_FILMED = frozenset(("video", "film", "footage", "photo", "photos", "documentary", "scene"))


def by_english_object(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """An act with what it means there, or None when it is none; `tokens` are those of places."""
    told = _TOLD.get(act.value)
    return told(scene, act, tokens) if told else act


def _holding(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Are holding Lyman": forces before the verb and a place behind it; "Lyman is holding"."""
    words = scene.document.words
    ends = act.last >= scene.sentence.last or scene.gap(act.last - 1).strip() != ""
    stands = any(0 < act.first - t <= FALLEN_REACH and scene.capital(t) and _opens(scene, t)
                 for t in tokens)  # fmt: skip
    if stands and (ends or words[act.last : act.last + 1] in (("on",), ("firm",), ("out",))):
        return act._replace(value="holding")
    lines = _LINES.intersection(
        words[max(act.first - HELD_REACH, scene.sentence.first) : act.first]
    )
    dated = any(0 <= h.first - act.last <= 1 for h in scene.of("weekday")) or ends
    if lines and dated and any(t < act.first for t in tokens):
        return act._replace(value="holding")
    place = any(0 <= token - act.last <= HELD_REACH for token in tokens)
    force = any(h.value != "civilians" and h.first < act.first for h in scene.of("side"))
    force = force or any(h.first < act.first for h in scene.of("unit_noun"))
    force = force or any(h.value == "troops" and h.first < act.first for h in scene.of("target"))
    return act._replace(value="holding") if place and force else None


def _falling(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Vuhledar fell", "a missile fell in a yard", and nothing else that falls."""
    before = range(max(act.first - HIT_REACH, scene.sentence.first), act.first)
    words = scene.document.words
    weapon = any(h.first in before for h in scene.of("weapon"))
    another = words[act.first - 1] in ("another", "others", "second", "third")
    if weapon or another or not _DEBRIS.isdisjoint(words[before.start : before.stop]):
        return act._replace(value="strike")
    town = any(0 < act.first - t <= FALLEN_REACH and _opens(scene, t) for t in tokens)
    taken = words[act.first] in ("fell", "falls", "fallen") and town
    ends = act.last >= scene.sentence.last or scene.gap(act.last - 1).strip() in (",", ".", ";")
    dated = any(0 <= h.first - act.last <= 1 for k in ("weekday", "month", "days")
                for h in scene.of(k))  # fmt: skip
    to = words[act.last : act.last + 1] == ("to",)
    return act._replace(value="capture") if taken and (ends or dated or to) else None


def _opens(scene: Scene, token: int) -> bool:
    """Whether a name is the subject: no preposition stands before it and its article."""
    if scene.document.words[token - 1] in ("the", "s") and token > scene.sentence.first:
        token -= 1
    return token == scene.sentence.first or scene.document.words[token - 1] not in _PREPOSITIONS


def _lost(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Kruhliakivka is lost", "Krynky, on the left bank, is lost"."""
    words = scene.document.words
    near = [t for t in tokens if t < act.first and _opens(scene, t)]
    ends = act.last >= scene.sentence.last or scene.gap(act.last - 1).strip() != ""
    ends = ends or words[act.last : act.last + 1] in (("to",), ("on",), ("and",))
    close = bool(near) and all(
        scene.gap(t).strip() in ("", ",") for t in range(near[-1], act.first)
    )
    return act._replace(value="capture") if close and ends else None


def _taking(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "The fall of Lyman", never "the loss of a plant"; "seized gold near Lyman" is no capture."""
    words = scene.document.words
    if words[act.last - 1] == "of" and not _NOUNS_OF_TAKING.isdisjoint(words[act.first : act.last]):
        near = (t for t in tokens if 0 <= t - act.last <= NAMED_REACH)
        between = words[act.last : next(near, act.last - 1)]
        named = all(word in _ARTICLES for word in between) or not _TOWNS.isdisjoint(between)
        return act if named and any(0 <= t - act.last <= NAMED_REACH for t in tokens) else None
    behind = [t for t in tokens if t >= act.last]
    if not behind or act.last - act.first > 1 or any(t < act.first for t in tokens):
        return act
    between = words[act.last : behind[0]]
    things = bool(between) and not _WITHIN.isdisjoint(between) and between[0] not in _WITHIN
    troops = any(h.first < act.first for kind in ("side", "unit_noun") for h in scene.of(kind))
    return None if things and not troops and _TOWNS.isdisjoint(between) else act


def _shooting(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Shot two civilians" is violence against civilians, "shot a sniper" a fight."""
    del tokens
    words, near = scene.document.words, _those_shot(scene, act)
    around = words[max(act.first - SHOT_REACH, scene.sentence.first) : act.last + SHOT_REACH]
    if not _FILMED.isdisjoint(around):
        return None
    victims = set(words[near.start : near.stop])
    people = [h for kind in ("single", "side", "counted") for h in scene.of(kind)]
    people = [h for h in people if h.first in near and h.value in ("1", "civilians", "persons")]
    soldiers = any(h.value == "troops" and h.first in near for h in scene.of("target"))
    told = words[act.last - 1] in ("civilians", "bus", "car", "cars")
    if told or not _CAPTIVES.isdisjoint(victims) or (people and not soldiers):
        return act._replace(value="execution")
    return act._replace(value="ambush") if soldiers else None


def _those_shot(scene: Scene, act: Hit) -> range:
    """Tokens of the object of a verb of shooting: before it in the passive, else behind it."""
    passive = any(h.value == "be" and 0 < act.first - h.first <= 2 for h in scene.of("by"))
    if passive:
        return range(max(act.first - 2 * SHOT_REACH, scene.sentence.first), act.first)
    return range(act.last, min(act.last + SHOT_REACH + 1, scene.sentence.last))


def _firing(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Shot at a drone over the capital" meets a raid, "shot at our men" is a fight."""
    del tokens
    near = range(act.last, act.last + SHOT_REACH)
    flying = any(h.first in near for h in scene.of("weapon") if h.value != "shelling")
    aimed = scene.document.words[act.last - 1] == "at" and flying
    return act._replace(value="intercept") if aimed else act


def _shelling(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Russia shells Lyman", "shells fell on Lyman", never "trains that carry shells"."""
    words = scene.document.words
    if act.last - act.first > 1 or words[act.first] not in ("shells", "shell"):
        return act
    after = words[act.last : act.last + 1]
    struck = after[:1] in _LANDED or act.last in tokens
    return act if struck else None


_LANDED = (
    ("hit",), ("fell",), ("landed",), ("rained",), ("exploded",), ("struck",), ("killed",),
    ("wounded",), ("slammed",), ("damaged",), ("set",), ("whistled",), ("burst",), ("tore",),
)  # fmt: skip


def _burning(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Partisans burned a locomotive": what is done behind the lines, without a weapon."""
    del tokens
    words = scene.document.words
    before = words[scene.sentence.first : act.first]
    unknown = any(before[t : t + 2] in _UNKNOWN for t in range(len(before)))
    secret = (unknown or not _SECRET.isdisjoint(before)) and not scene.of("weapon")
    burned = not _BURNING.isdisjoint(words[act.first : act.last])
    return act._replace(value="sabotage") if secret and burned else act


def _pushing(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Have pushed two kilometres west of Lyman": how far forces went."""
    del tokens
    far = any(0 <= h.first - act.last <= PUSH_REACH and h.value == "unit"
              for h in scene.of("not_counted"))  # fmt: skip
    return act._replace(value="advance") if far else None


def _occupying(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Russia occupied 139 square kilometers", never "in occupied Donetsk"."""
    words = scene.document.words
    sides = {h.last for h in scene.of("side") if h.value != "civilians"}
    subject = act.first in sides or words[act.first - 1] in _TAKERS
    things = [*tokens, *scene.digits]
    taken = any(0 <= token - act.last <= FALLEN_REACH for token in things)
    return act._replace(value="capture") if subject and taken else None


def _stopping(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Stopped an assault", never "pumping stations have stopped"."""
    del tokens
    if scene.document.words[act.last - 1] not in ("stopped", "stopping"):
        return act
    near = range(act.last, act.last + PUSH_REACH + 2)
    if any(h.value in ("drones", "missiles") and h.first in near for h in scene.of("counted")):
        return act._replace(value="intercept")
    fought = any(h.value in _FOUGHT for h in scene.of("act"))
    troops = any(h.value != "civilians" for h in scene.of("side"))
    return act if fought or troops or scene.of("unit_noun") else None


def _seen(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Russian infantry have been seen near the station": forces that have come there."""
    sides = any(h.value != "civilians" and h.first < act.first for h in scene.of("side"))
    troops = any(h.value == "troops" and h.first < act.first for h in scene.of("target"))
    place = any(0 < token - act.last <= HELD_REACH + 2 for token in tokens)
    where = scene.document.words[act.last : act.last + 1]
    near = bool(where) and where[0] in _WITHIN
    return act._replace(value="advance") if sides and troops and place and near else None


def _painting(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "DeepState coloured Yablunivka red": the mappers' colour of occupied land."""
    near = [t for t in tokens if act.last <= t <= act.last + NAMED_REACH]
    red = any("red" in scene.document.words[t + 1 : t + 3] for t in near)
    return act._replace(value="capture") if red else None


def _marching(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Two columns of armour set out for Siversk", and no refugees."""
    troops = any(h.value == "troops" and h.first < act.first for h in scene.of("target"))
    sides = any(h.value != "civilians" and h.first < act.first for h in scene.of("side"))
    place = any(0 <= token - act.last <= FALLEN_REACH for token in tokens)
    civil = scene.has("side", "civilians")
    return act._replace(value="assault") if place and (troops or sides) and not civil else None


def _ruined(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Without power after a night of drones": what only a weapon makes an act of war."""
    del tokens
    return act._replace(value="strike") if scene.of("weapon") else None


def _flying_in(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Sea drones sneaked into the bay": no infantry crosses the lines there."""
    del tokens
    before = range(max(act.first - SHOT_REACH, scene.sentence.first), act.first)
    drones = any(h.value == "drone_strike" and h.last - 1 in before for h in scene.of("weapon"))
    drones = drones and scene.document.words[act.first - 1] in ("drones", "shaheds", "uavs")
    return act._replace(value="strike") if drones else act


def _winning(scene: Scene, act: Hit, tokens: Sequence[int]) -> Hit | None:
    """ "Won Yampil back"."""
    words = scene.document.words
    near = [t for t in tokens if act.last <= t <= act.last + NAMED_REACH]
    back = any(words[t + 1 : t + 2] == ("back",) for t in near)
    return act._replace(value="capture") if back else None


_TOLD: dict[str, Callable[[Scene, Hit, Sequence[int]], Hit | None]] = {
    "hold": _holding,
    "fall": _falling,
    "lost": _lost,
    "capture": _taking,
    "shoot": _shooting,
    "ambush": _firing,
    "shelling": _shelling,
    "push": _pushing,
    "occupy": _occupying,
    "seen": _seen,
    "paint": _painting,
    "march": _marching,
    "ruin": _ruined,
    "infiltration": _flying_in,
    "repelled": _stopping,
    "win": _winning,
    "destroy": _burning,
    "explosion": _burning,
}
"""Values of acts to what the words around them make of them."""
