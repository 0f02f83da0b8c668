"""A sentence's acts with their own places: clauses, cut between one act and the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.extraction.acts.acts import first_of
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_JOINING = frozenset(
    ("and", "while", "but", "і", "й", "та", "а", "але", "и", "но", "при", "where", "where")
)
_OPENING = frozenset(("but", "while", "але", "тоді", "но"))
"""Words that open a clause of its own after a comma."""
_LEAVING = frozenset(("withdrawal", "evacuation", "clearing"))
"""Acts that happen at the place that is left."""
_GAINED = frozenset(("capture", "advance", "clearing", "flag"))
"""Acts that take ground."""
_ORIGINS: frozenset[tuple[str, ...]] = frozenset((
    ("from", "the", "directions", "of"), ("from", "the", "direction", "of"),
    ("from", "directions", "of"), ("from",), ("from", "the"), ("from", "across", "the"),
    ("from", "occupied"), ("from", "positions", "over"), ("from", "positions", "in"),
    ("from", "positions", "near"), ("from", "over"), ("from", "over", "the"),
    ("з", "за"), ("із", "за"), ("из", "за"), ("з", "території"), ("із", "території"),
    ("с", "территории"), ("з", "боку"), ("со", "стороны"),
))  # fmt: skip
_OUT_OF = (("из",), ("із",), ("з",))
_TOWARDS = frozenset(("сторону", "направлении", "бік", "напрямку", "напрямі", "на", "к", "до"))
"""Words in front of the place that something out of another one went to."""
_IN_THE = (("in", "the"), ("over", "the"))
"""English words behind who fires: "from a ship in the Black Sea"."""
_IN_THE = (("in", "the"), ("over", "the"))
"""English words behind who fires: "from a ship in the Black Sea"."""
LISTED = 4
"""Words between two places that something came from: "from Kursk, Orel and occupied Chauda"."""
_DIRECTIONS = frozenset(("direction", "directions", "напрямків", "напрямку", "направлений"))
_LINKS = frozenset(("and", "or", "occupied", "the", "і", "й", "та", "и"))
_INTO = frozenset(("в", "во", "на", "into"))
_TO = frozenset(("to", "towards", "до", "к"))
GOAL_REACH = 6
"""Words between "to" and the place near which new lines were taken."""
_LINES = frozenset(("lines", "positions", "line", "defenses", "defences", "borders"))
_AS_WHAT = (("well",), ("of",), ("part",), ("a",), ("an",), ("many",), ("far",), ("the",), ("if",))
"""English words that go on with "as" and open no clause."""
_AFAR = frozenset((
    "shelling", "air_strike", "drone_strike", "missile_strike", "strike", "explosion", "destroy",
    "fire", "intercept",
))  # fmt: skip
"""Acts from afar and what they do, no part of a fight that is told beside them."""
_RAID = frozenset(("intercept", "repelled", "attack", "strike", "drone_strike", "missile_strike"))
"""Acts of a raid and of those who beat it off."""
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
    return _joined(scene, clauses)


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
        onward = next((t for t, _ in places if t > token), None)
        if _is_origin(scene, token, onward) or (listed and _continues_list(scene, origin, token)):
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


def _is_origin(scene: Scene, token: int, onward: int | None) -> bool:
    """Whether a place is where something came from; `onward` is the next place, if there is one.

    "Из Дроновки … в сторону Ямполя" goes on, "атаки из Гришино отбиты" happened there.
    """
    before = scene.document.words[max(scene.sentence.first, token - 4) : token]
    if any(before[at:] in _ORIGINS for at in range(len(before))) or _from_edge(scene, token):
        return True
    if before[-2:] in _IN_THE and "from" in scene.document.words[max(token - 6, 0) : token]:
        return True
    if onward is None or before[-1:] not in _OUT_OF:
        return False
    towards = scene.document.words[max(onward - 2, token + 1) : onward]
    return not _TOWARDS.isdisjoint(towards)


def _from_edge(scene: Scene, token: int) -> bool:
    """ "Attacked A from the northwestern outskirts of B": where the attackers came from."""
    words, last = scene.document.words, token - 1
    if words[last] != "of" or words[last - 1] not in _EDGES:
        return False
    return "from" in words[max(scene.sentence.first, last - EDGE_WORDS) : last]


_EDGES = frozenset(
    ("outskirts", "edge", "suburbs", "part", "side", "direction", "area", "vicinity")
)
EDGE_WORDS = 4
"""Words of "from the northwestern outskirts"."""


def _cut(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Clause]:
    clauses = [Clause(scene.sentence.first, scene.sentence.last, [acts[0]])]
    for act in acts[1:]:
        current = clauses[-1]
        between = any(current.acts[-1].last <= token < act.first for token in tokens)
        cut = boundary(scene, current.acts[-1].last, act.first)
        apart = between or (cut is not None and _each_has_a_place(scene, current, cut, tokens))
        apart = apart or (cut is not None and _turns_to_defence(scene, current, act, cut, tokens))
        apart = apart or (cut is not None and _turns_to_prisoners(current, act))
        if (
            cut is None
            or (not apart and not _strong(scene, cut))
            or (_is_repelled_too(scene, current, act, cut))
        ):
            if act.first >= current.acts[-1].first:
                current.acts.append(act)
            continue
        current.last = cut
        clauses.append(Clause(cut, scene.sentence.last, [act]))
    return clauses


def _turns_to_prisoners(clause: Clause, act: Hit) -> bool:
    """ "Сбиты 22 бомбы, сдались в плен 94 военнослужащих": what was shot down, and who gave up."""
    return act.value == "prisoners" and all(act.value == "intercept" for act in clause.acts)


def _is_repelled_too(scene: Scene, clause: Clause, act: Hit, cut: int) -> bool:
    """ "Repelled an assault near A and an attack on B": what the same verb beat off."""
    words = scene.document.words
    if scene.document.lang != "en" or words[act.last - 1] not in _BEATEN_OFF:
        return False
    joined = words[cut : cut + 1] == ("and",) and act.first - cut <= LISTED
    plain = all(scene.gap(token) == " " for token in range(cut, act.first))
    return joined and plain and any(a.value == "repelled" for a in clause.acts)


_BEATEN_OFF = frozenset(("attack", "attacks", "assault", "assaults", "attempt", "attempts"))
"""English nouns of what is repelled."""


def _each_has_a_place(scene: Scene, clause: Clause, cut: int, tokens: Sequence[int]) -> bool:
    """ "Assault on X repelled, fighting near Y", "X was taken, but fighting goes on in Y"."""
    opens = scene.sentence.heading or scene.document.words[cut] in _OPENING
    if not opens or "," not in scene.gap(cut - 1):
        return False
    return any(clause.first <= t < cut for t in tokens) and any(t >= cut for t in tokens)


def _turns_to_defence(
    scene: Scene, clause: Clause, act: Hit, cut: int, tokens: Sequence[int]
) -> bool:
    """ "Взято 36 зданий в X, отражены семь атак из Y": what was won, and what was beaten off."""
    if act.value != "repelled" or scene.document.lang == "en":
        return False
    gained = all(earlier.value in _GAINED for earlier in clause.acts)
    placed = any(clause.first <= t < cut for t in tokens) and any(t >= cut for t in tokens)
    return gained and placed


def boundary(scene: Scene, first: int, last: int) -> int | None:
    """The token that opens a new clause between two acts: after the last comma or conjunction."""
    for position in range(last, first, -1):
        if ";" in scene.gap(position - 1):
            return position
    for position in range(last, first - 1, -1):
        gap = scene.gap(position - 1) if position else ""
        if scene.document.words[position] in _JOINING or _opens_beside(scene, position):
            return position
        if "," in gap or any(mark in gap for mark in _STRONG):
            return position
    return None


def _opens_beside(scene: Scene, position: int) -> bool:
    """ "Missile hits X as defenders of Y hold on": an English "as" before another subject."""
    words = scene.document.words
    after = words[position + 1 : position + 2]
    beside = words[position - 1] not in ("such", "as", "well", "known", "serve", "serves")
    return words[position] == "as" and beside and after[:1] not in _AS_WHAT


def _strong(scene: Scene, position: int) -> bool:
    gap = scene.gap(position - 1)
    return any(mark in gap for mark in _STRONG)


def _shares_place(scene: Scene, before: Clause, clause: Clause) -> bool:
    """ "Twelve attacks were repelled there; 31 air strikes were made": two acts at one place."""
    apart = ";" in scene.gap(clause.first - 1) and bool(before.mentions) and not clause.mentions
    apart = apart and before.last == clause.first and not scene.sentence.heading
    return apart and _AFAR.isdisjoint({before.trigger.value}) != _AFAR.isdisjoint(
        {clause.trigger.value}
    )


def _falls_from_sky(before: Clause, clause: Clause) -> bool:
    """ "Отражена атака, сбито 9 БПЛА; обломок попал в дом на улице …": a raid, then one hit.

    "Сбиты 22 авиабомбы, сдались в плен 94 военнослужащих" are two things, too.
    """
    downed = any(act.value == "intercept" for act in before.acts)
    raid = all(act.value in _RAID for act in before.acts)
    hit = bool(clause.mentions) and clause.trigger.value in _AFAR - {"intercept"}
    taken = all(act.value == "prisoners" for act in clause.acts)
    return downed and raid and (hit or (taken and not before.mentions))


def _joined(scene: Scene, clauses: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in clauses:
        if kept and _shares_place(scene, kept[-1], clause):
            clause.mentions = list(kept[-1].mentions)
            kept.append(clause)
        elif kept and _falls_from_sky(kept[-1], clause):
            kept.append(clause)
        elif kept and (not clause.mentions or not kept[-1].mentions):
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
