"""A sentence's acts with their own places: clauses, cut between one act and the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.extraction.acts import first_of
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene

_JOINING = frozenset(
    ("and", "while", "but", "і", "й", "та", "а", "але", "и", "но", "при", "where", "where")
)
_OPENING = frozenset(("but", "while", "але", "тоді", "но"))
"""Words that open a clause of its own after a comma."""
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
_MOVES = frozenset(("withdrawal", "advance", "attack", "assault"))
_LEAVING = frozenset(("withdrawal", "evacuation", "clearing"))
"""Acts that happen at the place that is left."""
_ORIGINS: frozenset[tuple[str, ...]] = frozenset((
    ("from", "the", "directions", "of"), ("from", "the", "direction", "of"),
    ("from", "directions", "of"), ("from",), ("from", "the"), ("from", "across", "the"),
    ("from", "occupied"),
    ("з", "за"), ("із", "за"), ("из", "за"), ("з", "території"), ("із", "території"),
    ("с", "территории"), ("з", "боку"), ("со", "стороны"),
))  # fmt: skip
LISTED = 4
"""Words between two places that something came from: "from Kursk, Orel and occupied Chauda"."""
_DIRECTIONS = frozenset(("direction", "directions", "напрямків", "напрямку", "направлений"))
_LINKS = frozenset(("and", "or", "occupied", "the", "і", "й", "та", "и"))
_PASSIVE = ("ен", "ена", "ено", "ан", "ана", "ано")
_WITHOUT = frozenset(("без", "контроль", "контроля"))
LEFT_REACH = 3
"""Words between "left" and the place that was left."""
TAKEN_REACH = 6
"""Words between "took" and what was done with the people that were taken."""
_INTO = frozenset(("в", "во", "на", "into"))
_TO = frozenset(("to", "towards", "до", "к"))
_LAUNCHED = ("launch", "mount", "unleash", "carried", "conduct", "attempt")
"""Stems of verbs that only carry the noun of an act: "launched 14 attacks"."""
LAUNCH_REACH = 5
"""Words between such a verb and its noun."""
_MUNITIONS = frozenset(("bomb", "bombs", "kab", "kabs", "fab", "fabs", "umpk", "umpb"))
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
))  # fmt: skip
GOAL_REACH = 6
"""Words between "to" and the place near which new lines were taken."""
_LINES = frozenset(("lines", "positions", "line", "defenses", "defences", "borders"))
_REPELLED = ("отби", "відби")
_STRONG = (";", " - ", ":")


@dataclass(slots=True)
class Clause:
    """Tokens `first:last`, the acts in them, and the places: positions in the list of mentions."""

    first: int
    last: int
    acts: list[Hit]
    mentions: list[int] = field(default_factory=list)

    @property
    def trigger(self) -> Hit:
        """The act that names the clause."""
        return first_of(self.acts)

    def narrow_to(self, token: int) -> None:
        """Keep only the act nearest to a token."""
        self.acts = [min(self.acts, key=lambda act: abs(act.first - token))]


def find_clauses(
    scene: Scene, acts: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[Clause]:
    """Clauses with at least one act; `places` are (token, mention number) in order.

    A clause without a place joins its neighbour, so that "attacked near X and were repelled" is
    one, and "seized X and advanced near Y" are two.
    """
    if not acts:
        return []
    clauses = _cut(scene, acts, [token for token, _ in places])
    for token, number in places:
        owner = next(c for c in clauses if token < c.last or c is clauses[-1])
        owner.mentions.append(number)
    return _joined(clauses)


def taken_places(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Hit]:
    """ "Took X" is a capture only where X is a place; "captured 12 soldiers" is none."""
    kept: list[Hit] = []
    for act in _without_asides(scene, acts):
        if act.value in ("take", "capture") and _takes_part(scene, act, tokens):
            kept.append(act._replace(value="advance"))
        elif act.value == "take" and any(-3 <= token - act.last <= 2 for token in tokens):
            kept.append(act._replace(value="capture"))
        elif act.value == "leave" and _leaves(scene, act, tokens):
            kept.append(act._replace(value="withdrawal"))
        elif act.value == "take" and (people := _people_taken(scene, act)):
            kept.append(act._replace(value=people))
        elif act.value == "capture" and _takes_people(scene, act, tokens):
            kept.append(act._replace(value="prisoners"))
        elif act.value == "repelled" and _wins_back(scene, act, tokens):
            kept.append(act._replace(value="capture"))
        elif act.value == "carry" and _carries_people(scene):
            kept.append(act._replace(value="evacuation"))
        elif act.value not in ("take", "leave", "carry"):
            kept.append(act)
    return kept


def _carries_people(scene: Scene) -> bool:
    """ "Вывезли 38 жителей" is an evacuation, "вывезли зерно" is none."""
    people = any(hit.value == "persons" for hit in scene.of("counted"))
    return people or scene.has("side", "civilians")


def _leaves(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Оставили Угледар", "Угледар оставлен", never "оставили Одессу без света"."""
    passive = scene.document.words[act.last - 1].endswith(_PASSIVE)
    before = -LEFT_REACH if passive else 0
    near = [t for t in tokens if before <= t - act.last <= LEFT_REACH]
    words = scene.document.words[act.last : act.last + 2 * LEFT_REACH]
    return bool(near) and not _WITHOUT & set(words)


def _without_asides(scene: Scene, acts: Sequence[Hit]) -> list[Hit]:
    """Without fixed phrases ("assault brigade") and the acts of "who …" after another act."""
    real = [act for act in acts if act.value != "nothing" and not _describes(scene, act)]
    real = [act for act in real if not _is_where(scene, act)] or real
    real = [act for act in real if not _is_means_of(scene, act, real)]
    kept: list[Hit] = []
    for act in real:
        if _only_carries(scene, act, real) or _suffers(scene, act, real):
            continue
        if not kept or not _in_aside(scene, kept[-1].last, act.first):
            kept.append(act)
    return kept


def _is_means_of(scene: Scene, act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Остановлены огнём артиллерии": fire by which an attack was beaten off."""
    if act.value != "shelling" or scene.document.words[act.first] not in _BY_FIRE:
        return False
    return any(other.value in _BEATEN and other.first < act.first for other in acts)


def _is_where(scene: Scene, act: Hit) -> bool:
    """ "The station, where thousands awaited evacuation,": an act that only tells of a place."""
    if _WHERE.isdisjoint(scene.document.words[scene.sentence.first : act.first + 1]):
        return False
    position = act.first
    while position > scene.sentence.first and "," not in scene.gap(position - 1):
        position -= 1
    return position > scene.sentence.first and scene.document.words[position] in _WHERE


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


def _suffers(scene: Scene, act: Hit, acts: Sequence[Hit]) -> bool:
    """ "Shot down 9 guided bombs", "destroyed the infiltrators": nouns that another act befalls."""
    if act.value == "infiltration" and scene.document.words[act.last - 1] in _GROUPS:
        fights = (h for h in acts if h.value in ("destroy", "clearing", "repelled"))
        return any(0 <= act.first - h.last <= LAUNCH_REACH for h in fights)
    if act.value != "air_strike" or scene.document.words[act.last - 1] not in _MUNITIONS:
        return False
    return any(h.value == "intercept" and h.last <= act.first for h in acts)


def _takes_part(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """ "Took the apartment blocks in X", "captured a stronghold near X" (CODING 6)."""
    if scene.document.lang != "en":
        return False
    if scene.document.words[act.last : act.last + 1] in (("to",), ("from",), ("into",), ("by",)):
        return False
    place = min((token for token in tokens if token >= act.last), default=scene.sentence.last)
    near = range(act.last, min(act.last + PART_REACH, place, scene.sentence.last))
    objects = {h.first for h in scene.of("target") if h.value == "object"}
    return any(t in objects or scene.document.words[t] in _PARTS for t in near)


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


def _takes_people(scene: Scene, act: Hit, tokens: Sequence[int]) -> bool:
    """Whether soldiers or weapons follow before any place."""
    place = min((token for token in tokens if token >= act.last), default=act.last + 4)
    near = range(act.last, min(act.last + 4, place))
    agents = {h.first for h in scene.of("case") if h.value == "agent"}
    people = any(
        h.value == "persons" and h.first in near and h.first not in agents
        for h in scene.of("counted")
    )
    counted = any(h.first == act.last and h.first in near for h in scene.of("number"))
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


def without_origins(
    scene: Scene,
    acts: Sequence[Hit],
    places: Sequence[tuple[int, int]],
    inherited: Sequence[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Without the places that something was only fired or came from, if another is named.

    `inherited` are the places of the heading above, which stand in where nothing else is left.
    """
    if any(act.value in _LEAVING for act in acts):
        return _without_goals(scene, acts, places)
    kept: list[tuple[int, int]] = []
    origin = -1
    for token, number in places:
        listed = 0 < token - origin <= LISTED if origin >= 0 else False
        if _is_origin(scene, token) or (listed and _continues_list(scene, origin, token)):
            origin = token
        else:
            kept.append((token, number))
    if kept:
        return kept
    before = scene.document.words[scene.sentence.first : max(origin, scene.sentence.first)]
    return list(inherited or places) if _DIRECTIONS.isdisjoint(before) else []


def _continues_list(scene: Scene, first: int, last: int) -> bool:
    """Whether only commas, "and" and "occupied" stand between two places."""
    commas = all(scene.gap(t) in (" ", ", ") for t in range(first, last))
    return commas and set(scene.document.words[first + 1 : last]) <= _LINKS


def _without_goals(
    scene: Scene, acts: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """A withdrawal "from X to Y" is at X, so is an evacuation "into Y"."""
    values = {act.value for act in acts}
    if values not in ({"withdrawal"}, {"evacuation"}):
        return list(places)
    words = scene.document.words
    kept = [(token, number) for token, number in places if not _is_goal(words, token)]
    if values == {"evacuation"}:
        kept = kept[:1] + [place for place in kept[1:] if words[place[0] - 1] not in _INTO]
    return kept or list(places)


def _is_goal(words: Sequence[str], token: int) -> bool:
    """ "To X", "to prepared lines near X"."""
    before = words[max(token - GOAL_REACH, 0) : token]
    lines = "to" in before and not _LINES.isdisjoint(before)
    return words[token - 1] in _TO or lines


def _is_origin(scene: Scene, token: int) -> bool:
    before = scene.document.words[max(scene.sentence.first, token - 4) : token]
    return any(before[at:] in _ORIGINS for at in range(len(before)))


def _cut(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Clause]:
    clauses = [Clause(scene.sentence.first, scene.sentence.last, [acts[0]])]
    for act in acts[1:]:
        current = clauses[-1]
        between = any(current.acts[-1].last <= token < act.first for token in tokens)
        cut = _boundary(scene, current.acts[-1].last, act.first)
        apart = between or (cut is not None and _each_has_a_place(scene, current, cut, tokens))
        if cut is None or (not apart and not _strong(scene, cut)):
            if act.first >= current.acts[-1].first:
                current.acts.append(act)
            continue
        current.last = cut
        clauses.append(Clause(cut, scene.sentence.last, [act]))
    return clauses


def _each_has_a_place(scene: Scene, clause: Clause, cut: int, tokens: Sequence[int]) -> bool:
    """ "Assault on X repelled, fighting near Y", "X was taken, but fighting goes on in Y"."""
    opens = scene.sentence.heading or scene.document.words[cut] in _OPENING
    if not opens or "," not in scene.gap(cut - 1):
        return False
    return any(clause.first <= t < cut for t in tokens) and any(t >= cut for t in tokens)


def _boundary(scene: Scene, first: int, last: int) -> int | None:
    """The token that opens a new clause between two acts: after the last comma or conjunction."""
    for position in range(last, first, -1):
        if ";" in scene.gap(position - 1):
            return position
    for position in range(last, first - 1, -1):
        gap = scene.gap(position - 1) if position else ""
        if scene.document.words[position] in _JOINING:
            return position
        if "," in gap or any(mark in gap for mark in _STRONG):
            return position
    return None


def _strong(scene: Scene, position: int) -> bool:
    gap = scene.gap(position - 1)
    return any(mark in gap for mark in _STRONG)


def _joined(clauses: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in clauses:
        if kept and (not clause.mentions or not kept[-1].mentions):
            before = kept[-1]
            kept[-1] = Clause(
                before.first,
                clause.last,
                before.acts + clause.acts,
                before.mentions + clause.mentions,
            )
        else:
            kept.append(clause)
    return kept
