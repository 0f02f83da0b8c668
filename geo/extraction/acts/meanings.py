"""What a word of taking, leaving or launching means by its object, and which words are no acts."""

from collections.abc import Sequence

from geo.extraction.acts.english_acts import english_acts
from geo.extraction.acts.slavic_meanings import by_object
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_RELATIVE = frozenset(
    (
        "who",
        "which",
        "які",
        "який",
        "яка",
        "яке",
        "яких",
        "которые",
        "который",
        "которая",
        "которых",
    )
)
_BY_FIRE = frozenset(("огнем", "артогнем", "вогнем"))
_BEATEN = frozenset(("repelled", "assault", "clearing", "destroy", "clash"))
_WHERE = frozenset(("где", "де", "where"))
_WHENCE = frozenset(("звідки", "откуда"))
"""Words that open a clause on a place that people or things came from."""
_MOVES = frozenset(("withdrawal", "advance", "attack", "assault"))
_PASSIVE = ("ен", "ена", "ено", "ан", "ана", "ано")
_WITHOUT = frozenset(("без", "контроль", "контроля"))
_LEAVING = frozenset(("left", "leaving", "fled", "fleeing", "leave", "quit", "quits"))
"""English verbs of forces that leave a place."""
_THE_TOWN = frozenset(("the", "town", "village", "city", "settlement", "of"))
"""English words between "left" and the name of what was left."""
_GONE = (("to",), ("on",), ("for",), ("after",), ("at",), ("and",), ("in",), ("overnight",))
"""English words behind a place that forces have left."""
LEFT_REACH = 3
"""Words between "left" and the place that was left."""
TAKEN_REACH = 6
"""Words between "took" and what was done with the people that were taken."""
_LAUNCHED = ("launch", "mount", "unleash", "carried", "conduct", "attempt")
"""Stems of verbs that only carry the noun of an act: "launched 14 attacks"."""
LAUNCH_REACH = 5
"""Words between such a verb and its noun."""
_MUNITIONS = frozenset((
    "bomb", "bombs", "kab", "kabs", "fab", "fabs", "umpk", "umpb",
    "авиабомба", "авиабомбу", "авиабомбы", "авиабомб", "бомба", "бомбу", "бомбы", "бомб", "каб",
    "кабы", "кабов", "каба", "фаб", "фабы", "фабов", "фаба", "уаб", "авіабомба", "авіабомбу",
    "авіабомби", "авіабомб", "бомби", "каби", "кабів",
))  # fmt: skip
"""Words that name an act by its weapon, which may itself be shot down."""
_GROUPS = frozenset(("infiltrators", "group", "groups"))
"""Nouns of those who infiltrate."""
PART_REACH = 4
"""Words between "took" and the part of a town that was taken."""
_PARTS = frozenset((
    "street", "streets", "quarter", "block", "blocks", "district", "districts", "neighborhood",
    "neighbourhood", "positions", "position", "stronghold", "strongholds", "trench", "trenches",
    "heights", "height", "hill", "part", "parts", "half", "section", "crossing", "outskirts",
    "strongpoint", "strongpoints", "dugout", "dugouts", "plantation", "forest", "treeline",
    "road", "roads", "highway", "intersection",
))  # fmt: skip
_PART_STEMS = (
    "позиці",
    "опорн",
    "опорник",
    "укріпл",
    "укреплен",
    "окоп",
    "транше",
    "висот",
    "посадк",
    "лісосмуг",
    "лесополос",
    "квартал",
    "вулиц",
    "улиц",
    "будівл",
    "здани",
    "багатоповерх",
    "бліндаж",
    "блиндаж",
    "плацдарм",
    "рубіж",
    "рубеж",
    "околиц",
    "окраин",
    "частин",
    "част",
    "половин",
    "мікрорайон",
    "микрорайон",
    "терикон",
    "террикон",
    "веж",
    "башн",
    "елеватор",
    "элеватор",
    "школ",
    "ферм",
    "цех",
    "вокзал",
    "лікарн",
    "больниц",
    "хат",
    "кладовищ",
    "кладбищ",
    "пагорб",
    "насип",
    "насып",
)
"""Stems of Ukrainian and Russian words for less than a town."""
_NOUN_OF_TAKING = ("ння", "ття", "ние", "тие", "ния", "тия")
_INTO = frozenset(("під", "в", "у", "во", "под", "из", "з", "із", "до", "біля", "поблизу"))
"""Words behind which no object of taking stands."""
TO_COME = 3
"""Words between "the" and the noun of an act at the beginning of a sentence."""
_COMING = (("came",), ("comes",), ("happened",), ("occurred",), ("followed",))
_IN = frozenset(("in", "at", "near", "on", "from", "to", "into", "by", "over"))
"""English words between "took" and a place that was not taken: "takes office in Washington"."""
_REPELLED = ("отби", "відби")


def taken_places(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Hit]:
    """ "Took X" is a capture only where X is a place; "captured 12 soldiers" is none."""
    kept: list[Hit] = []
    if not acts:
        return kept
    acts = _without_asides(scene, english_acts(scene, acts, tokens))
    for act in by_object(scene, acts, tokens):
        if act.value in ("take", "capture") and _takes_part(scene, act, tokens):
            kept.append(act._replace(value="advance"))
        elif act.value == "take" and scene.document.lang != "en" and _takes_prisoners(scene, act):
            kept.append(act._replace(value="prisoners"))
        elif act.value == "take" and _takes_place(scene, act, tokens):
            kept.append(act._replace(value="capture"))
        elif act.value == "leave" and _leaves(scene, act, tokens):
            kept.append(act._replace(value="withdrawal"))
        elif act.value == "take" and (people := _people_taken(scene, act)):
            kept.append(act._replace(value=people))
        elif (
            act.value == "capture"
            and _takes_people(scene, act, tokens)
            and not _controls(scene, act)
        ):
            kept.append(act._replace(value="prisoners"))
        elif act.value == "repelled" and _wins_back(scene, act, tokens):
            kept.append(act._replace(value="capture"))
        elif act.value == "carry" and _carries_people(scene, act):
            kept.append(act._replace(value="evacuation"))
        elif act.value not in ("take", "leave", "carry"):
            kept.append(act)
    return kept


def _carries_people(scene: Scene, act: Hit) -> bool:
    """ "Вывезли 38 жителей" is an evacuation, "оккупанты вывезли зерно" is none."""
    people = any(hit.value == "persons" and hit.first > act.first for hit in scene.of("counted"))
    return people or scene.has("side", "civilians")


def _leaves(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Оставили Угледар", "Угледар оставлен", never "оставили Одессу без света"."""
    if scene.document.lang == "en":
        return _forces_leave(scene, act, tokens)
    if act.value == "leave" and _loses_men(scene, act):
        return False
    passive = scene.document.words[act.last - 1].endswith(_PASSIVE)
    before = -LEFT_REACH if passive else 0
    near = [t for t in tokens if before <= t - act.last <= LEFT_REACH]
    words = scene.document.words[act.last : act.last + 2 * LEFT_REACH]
    return bool(near) and not _WITHOUT & set(words)


def _loses_men(scene: Scene, act: Hit) -> bool:
    """ "Потерял у X до 500 военнослужащих": men and machines, not the place."""
    near = range(act.last, act.last + 2 * LEFT_REACH + 1)
    lost = any(hit.first in near for hit in scene.of("counted"))
    counted = [*scene.digits, *(hit.first for hit in scene.of("number"))]
    return lost and any(token in near for token in counted)


def _without_asides(scene: Scene, acts: Sequence[Hit]) -> list[Hit]:
    """Without fixed phrases ("assault brigade") and the acts of "who …" after another act."""
    real = [act for act in acts if act.value != "nothing" and not _describes(scene, act)]
    if not _WHENCE.isdisjoint(scene.document.words[scene.sentence.first : scene.sentence.last]):
        real = [act for act in real if not _is_where(scene, act, _WHENCE)]
    real = [act for act in real if not _is_where(scene, act)] or real
    real = [act for act in real if not _is_means_of(scene, act, real)]
    kept: list[Hit] = []
    for act in real:
        if _only_carries(scene, act, real) or _suffers(scene, act, real) or _came(scene, act):
            continue
        if not kept or kept[-1].value == "visual" or not _in_aside(scene, kept[-1].last, act.first):
            kept.append(act)
    return kept


def _is_means_of(scene: Scene, act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Остановлены огнём артиллерии": fire by which an attack was beaten off."""
    if act.value != "shelling" or _BY_FIRE.isdisjoint(scene.document.words[act.first : act.last]):
        return False
    return any(other.value in _BEATEN and other.first < act.first for other in acts)


def _is_where(scene: Scene, act: Hit, words: frozenset[str] = _WHERE) -> bool:
    """ "The station, where thousands awaited evacuation,": an act that only tells of a place."""
    if words.isdisjoint(scene.document.words[scene.sentence.first : act.first + 1]):
        return False
    position = act.first
    while position > scene.sentence.first and "," not in scene.gap(position - 1):
        position -= 1
    return position > scene.sentence.first and scene.document.words[position] in words


def _describes(scene: Scene, act: Hit) -> bool:
    """ "The retreating side", "the part of Donetsk Oblast they still control"."""
    words = scene.document.words
    if act.value == "holding" and words[act.first - 1] in ("they", "it"):
        return act.first - 2 >= scene.sentence.first and scene.capital(act.first - 2)
    participle = act.last == act.first + 1 and words[act.first].endswith("ing")
    article = act.first > 0 and words[act.first - 1] in ("the", "their", "its")
    return participle and article and act.value in _MOVES


def _only_carries(scene: Scene, act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Launched 14 attacks" is an attack, not a launch."""
    if act.value != "strike" or not scene.document.words[act.first].startswith(_LAUNCHED):
        return False
    nouns = (h for h in acts if h.value in ("attack", "assault", "shelling"))
    return any(0 <= noun.first - act.last <= LAUNCH_REACH for noun in nouns)


def _came(scene: Scene, act: Hit) -> bool:
    """ "The strike came hours after …": an act told before, as the subject of its sentence."""
    words, first = scene.document.words, scene.sentence.first
    after = words[act.last : act.last + 1]
    return words[first] == "the" and act.first - first <= TO_COME and after[:1] in _COMING


def _suffers(scene: Scene, act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Shot down 9 guided bombs", "destroyed the infiltrators": nouns that another act befalls."""
    if act.value == "infiltration" and scene.document.words[act.last - 1] in _GROUPS:
        fights = (h for h in acts if h.value in ("destroy", "clearing", "repelled"))
        return any(0 <= act.first - h.last <= LAUNCH_REACH for h in fights)
    if act.value != "air_strike" or scene.document.words[act.last - 1] not in _MUNITIONS:
        return False
    cased = scene.document.lang != "en"
    return any(h.value == "intercept" and (cased or h.last <= act.first) for h in acts)


def _forces_leave(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Two battalions left X": a place right behind the verb, and no civilians before it."""
    first, words = scene.sentence.first, scene.document.words
    place = min((t for t in tokens if t >= act.last), default=scene.sentence.last)
    if words[act.first] not in _LEAVING or not _THE_TOWN.issuperset(words[act.last : place]):
        return False
    ends = place + 1 >= scene.sentence.last or scene.gap(place).strip(" '") != ""
    stops = ends or words[place + 1 : place + 2] in _GONE
    before = [h for h in scene.of("side") if first <= h.first < act.first]
    forces = words[act.first - 1] in ("forces", "units")
    forces = forces or any(first <= h.first < act.first for h in scene.of("unit_noun"))
    forces = forces or any(h.value == "troops" and h.first < act.first for h in scene.of("target"))
    forces = forces or (bool(before) and stops)
    return forces and all(h.value != "civilians" for h in before)


def _takes_prisoners(scene: Scene, act: Hit) -> bool:
    """ "Під X штурмовики взяли полоненого": the object right behind the verb."""
    near = range(act.last, act.last + 3)
    return any(h.value == "captured" and h.first in near for h in scene.of("metric"))


def _takes_place(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Took X", "had taken two settlements, X and Y"."""
    near = range(act.last, act.last + PART_REACH - 1)
    settlements = any(h.value == "settlements" and h.first in near for h in scene.of("counted"))
    words, english = scene.document.words, scene.document.lang == "en"
    if english and words[act.last - 1] != "taken":
        behind = [t for t in tokens if 0 <= t - act.last <= 2]
        return settlements or any(_IN.isdisjoint(words[act.last : t]) for t in behind)
    back = 4 if english else 3
    return settlements or any(-back <= t - act.last <= 2 for t in tokens)


def _takes_part(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Took the apartment blocks in X", "captured a stronghold near X" (CODING 6)."""
    if scene.document.lang != "en":
        return _holds_part(scene, act)
    if scene.document.words[act.last : act.last + 1] in (("to",), ("from",), ("into",), ("by",)):
        return False
    place = min((token for token in tokens if token >= act.last), default=scene.sentence.last)
    near = range(act.last, min(act.last + PART_REACH, place, scene.sentence.last))
    objects = {h.first for h in scene.of("target") if h.value == "object"}
    return any(t in objects or scene.document.words[t] in _PARTS for t in near)


def _holds_part(scene: Scene, act: Hit) -> bool:
    """ "Зайняли опорний пункт біля X", "захватили позиции": the object right behind the verb."""
    if scene.document.words[act.last - 1].endswith(_NOUN_OF_TAKING):
        return False
    for position in range(act.last, min(act.last + PART_REACH, scene.sentence.last)):
        if scene.gap(position - 1).strip() or scene.document.words[position] in _INTO:
            return False
        if scene.document.words[position].startswith(_PART_STEMS):
            return True
    return False


def _in_aside(scene: Scene, first: int, last: int) -> bool:
    """Whether a relative clause opens between two tokens and is not closed before the second."""
    opened = False
    for position in range(first, last):
        if scene.document.words[position] in _RELATIVE or _opens_apposition(scene, position):
            opened = True
        elif opened and "," in scene.gap(position - 1):
            opened = False
    return opened


def _opens_apposition(scene: Scene, position: int) -> bool:
    """ ", an area that Russian forces had seized": "that" behind a noun set off by a comma."""
    words = scene.document.words
    if words[position] == "what":
        return words[position - 1] in ("during", "after", "in")
    if words[position] != "that" or position - 3 < scene.sentence.first:
        return False
    return words[position - 2] in ("a", "an", "the") and "," in scene.gap(position - 3)


def _wins_back(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "ВСУ отбили Тихое": a verb of repelling whose object is a place."""
    return act.last in tokens and scene.document.words[act.first].startswith(_REPELLED)


def _controls(scene: Scene, act: Hit) -> bool:
    """ "Came under the control of Russian troops": no troops were captured."""
    return "control" in scene.document.words[act.first : act.last]


def _takes_people(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """Whether soldiers or weapons follow before any place."""
    place = min((token for token in tokens if token >= act.last), default=act.last + 4)
    near = range(act.last, min(act.last + 4, place))
    agents = {h.first for h in scene.of("case") if h.value == "agent"}
    if any(h.value == "settlements" and h.first in near for h in scene.of("counted")):
        return False
    people = any(
        h.value == "persons" and h.first in near and h.first not in agents
        for h in scene.of("counted")
    )
    counted = any(h.first == act.last and h.first in near for h in scene.of("number"))
    told = any(h.last == act.first for h in scene.of("number"))
    counted = counted or told or act.first - 1 in scene.digits
    prison = any(h.value == "captured" and h.first in near for h in scene.of("metric"))
    return people or counted or prison


def _people_taken(scene: Scene, act: Hit) -> str | None:
    """ "Took nine of them prisoner" is a fight, "took 112 residents out" an evacuation."""
    near = range(act.last, act.last + TAKEN_REACH)
    if any(h.value == "captured" and h.first in near for h in scene.of("metric")):
        return "prisoners"
    people = any(h.value == "civilians" and h.first in near for h in scene.of("side"))
    out = "out" in scene.document.words[act.last : act.last + TAKEN_REACH]
    return "evacuation" if people and out else None
