"""Who acts and against whom: the sides of a clause, by case and word order."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.extraction.asides import BESIDE, clause_numbers
from geo.extraction.formations import Unit
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene
from geo.records.vocabulary import (
    CIVILIANS,
    NORTH_KOREA,
    RUSSIA,
    UKRAINE,
    Side,
)

_NAMES = {
    "ukraine": UKRAINE,
    "russia": RUSSIA,
    "north_korea": NORTH_KOREA,
    "civilians": CIVILIANS,
}
_OPPOSITE = {"ukraine": "russia", "russia": "ukraine", "north_korea": "ukraine"}
DEFENDING = frozenset(("repelled",))
"""Acts whose grammatical subject is the one that was attacked: the attacker is `actor1`."""
REMOTE = frozenset(("shelling", "strike", "air_strike", "drone_strike", "missile_strike", "attack"))
HURTING = REMOTE | {"mine", "casualties"}
"""Acts whose victims are civilians where civilians are named and no other force is."""
BY_REACH = 4
"""Words between an English "by" and the one who acts."""
FORCES_REACH = 3
"""Words between an adjective of a side and the noun that shows its case."""


_NO_CASES = frozenset(("всу", "зсу", "рф", "вкс", "гур", "сбу", "ссо", "вс"))
_SHORT_PARTICIPLES = (
    "ен",
    "ена",
    "ено",
    "ены",
    "ован",
    "ованы",
    "бит",
    "биты",
    "бита",
    "ят",
    "яты",
)

_ATTACKS = frozenset(("assault", "attack", "advance"))
_LANDS = frozenset((
    "region", "regions", "oblast", "oblasts", "province", "city", "cities", "town", "towns",
    "village", "villages", "territory", "border", "soil", "airspace", "capital", "district",
    "settlement", "coast", "side", "maps", "map", "rear", "heartland", "households", "grid",
))  # fmt: skip
"""English nouns of what belongs to a side and does not act."""
_ARMED = frozenset((
    "aircraft", "helicopter", "helicopters", "ship", "ships", "vessel", "vessels", "boat", "boats",
    "submarine", "frigate", "corvette", "system", "systems", "s", "tor", "buk", "pantsir",
))  # fmt: skip
"""English nouns of objects that also strike: "Russian aircraft hit"."""
OWNED_REACH = 3
"""Words between an adjective of a side and the noun that it belongs to."""
_IMPERSONAL, _PAST_TENSE = ("но", "то"), ("в", "ла", "ли")
"""Endings of Ukrainian verbs: "відбито" has no subject, "штурмував" has one."""


class Actors(NamedTuple):
    """ACLED's names of who acts and against whom; None where it is not said."""

    actor1: str | None
    actor2: str | None


class _Party(NamedTuple):
    side: str
    first: int
    last: int
    subject: bool
    owner: bool = False


def side_of_text(scenes: Sequence[Scene], source: str | None) -> Side:
    """From which side a text is written: whose enemy "the enemy" is."""
    name = (source or "").lower()
    if "генштаб зсу" in name or "general staff of the armed forces of ukraine" in name:
        return "ukraine"
    votes = {"russia": 0, "ukraine": 0}
    for scene in scenes:
        for hit in scene.of("view"):
            votes[hit.value] += 1
    if votes["russia"] == votes["ukraine"]:
        return "russia" if scenes and scenes[0].document.lang == "ru" else "ukraine"
    return "russia" if votes["russia"] > votes["ukraine"] else "ukraine"


def find_actors(
    scene: Scene, trigger: Hit, span: tuple[int, int], own: Side, units: Sequence[Unit]
) -> Actors:
    """The actors of one act; `span` are the tokens of its clause, `own` the side of the text."""
    if trigger.value in DEFENDING and (attack := _attack_repelled(scene, trigger)):
        return find_actors(scene, attack, span, own, units)
    parties = _parties(scene, _part(scene, trigger, span), own, units)
    forces = [p for p in parties if p.side != "civilians"]
    if scene.document.lang == "en":
        forces = _of_acting(scene, forces)
    if scene.document.lang == "en":
        agent, patient = _english(scene, trigger, forces)
    else:
        agent, patient = _by_case(scene, trigger, forces)
    if patient == agent:
        patient = None
    if agent is None and patient and trigger.value == "clearing":
        agent = _OPPOSITE.get(patient)
    if trigger.value == "holding" and agent is None:
        agent, patient = patient, None
    if trigger.value == "losses":
        agent, patient = None, agent or patient
    if patient is None and trigger.value in HURTING and any(p.side == "civilians" for p in parties):
        patient = "civilians"
    if trigger.value in DEFENDING and _by_attacker(scene, trigger, forces):
        agent, patient = patient, agent
    if trigger.value in DEFENDING:
        agent, patient = patient or _OPPOSITE.get(agent or ""), agent
    return Actors(_NAMES.get(agent or ""), _NAMES.get(patient or ""))


def _of_acting(scene: Scene, parties: Sequence[_Party]) -> list[_Party]:
    """Without those of a clause that has no act: "struck Odesa as Moscow rejected a truce"."""
    numbers, first = clause_numbers(scene, BESIDE), scene.sentence.first
    acting = {0, *(numbers[act.first - first] for act in scene.of("act"))}
    return [p for p in parties if numbers[p.first - first] in acting]


def _by_attacker(scene: Scene, trigger: Hit, forces: Sequence[_Party]) -> bool:
    """ "Stopped 47 assaults by the enemy": behind the object "by" names who was stopped."""
    if scene.document.lang != "en" or _is_passive(scene, trigger):
        return False
    attacks = [h.last for h in scene.of("act") if h.first >= trigger.last]
    by = [h.first for h in scene.of("by") if h.value == "by" and attacks and h.first >= attacks[0]]
    return bool(by) and any(by[0] < p.first <= by[0] + BY_REACH for p in forces)


def _attack_repelled(scene: Scene, trigger: Hit) -> Hit | None:
    """ "Ворог штурмував …, усі атаки відбито": the subject of the attack is no defender."""
    word = scene.document.words[trigger.first]
    if scene.document.lang != "uk" or not word.endswith(_IMPERSONAL):
        return None
    before = [h for h in scene.of("act") if h.last <= trigger.first and h.value in _ATTACKS]
    verbs = [h for h in before if scene.document.words[h.first].endswith(_PAST_TENSE)]
    return verbs[-1] if verbs else None


def _part(scene: Scene, trigger: Hit, span: tuple[int, int]) -> tuple[int, int]:
    """The tokens of the clause between the colons and semicolons around the act."""
    first, last = span
    start, end = scene.document.starts[first], scene.document.ends[last - 1]
    clause = scene.document.folded[start:end]
    if ":" not in clause and ";" not in clause:
        return span
    for position in range(first, last - 1):
        if any(mark in scene.gap(position) for mark in (":", ";")):
            if position < trigger.first:
                first = position + 1
            elif position >= trigger.last - 1:
                return first, position + 1
    return first, last


def _parties(scene: Scene, span: tuple[int, int], own: Side, units: Sequence[Unit]) -> list[_Party]:
    """Everything in the clause that shows a side, in order."""
    subjects = {hit.first for hit in scene.of("case") if hit.value == "subject"}
    found = [
        _Party(
            _side(hit.value, own),
            hit.first,
            hit.last,
            _is_subject(scene, hit, subjects),
            _owns_object(scene, hit),
        )
        for hit in scene.of("side")
        if span[0] <= hit.first < span[1] and hit.first not in scene.names
        if hit.value != "none" and not _owns_place(scene, hit)
    ]
    found += [
        _Party(
            unit.formation.side,
            unit.first,
            unit.last,
            any(t in subjects for t in range(unit.first - 1, unit.last)),
        )
        for unit in units
        if unit.formation.side != "unknown" and span[0] <= unit.first < span[1]
        if unit.first not in scene.names
    ]
    return sorted(found, key=lambda party: party.first)


def _owns_place(scene: Scene, hit: Hit) -> bool:
    """ "Russia's Belgorod region": a country that only tells where a place lies."""
    if scene.document.words[hit.first] not in ("russia", "ukraine") or hit.last - hit.first > 1:
        return False
    owned = hit.last + 1
    while owned < min(hit.last + OWNED_REACH, scene.sentence.last) and not scene.capital(owned):
        owned += 1
    if scene.gap(hit.first) != "'" or owned >= scene.sentence.last or not scene.capital(owned):
        return False
    names = (h for kind in ("unit_noun", "voice", "force", "role") for h in scene.of(kind))
    return not any(hit.first <= h.first <= owned + 2 for h in names)


def _owns_object(scene: Scene, hit: Hit) -> bool:
    """ "A Russian oil refinery caught fire": an adjective of what is hit."""
    if scene.document.words[hit.first] not in ("russian", "ukrainian"):
        return False
    acts = {h.first for h in scene.of("act") if h.value != "nothing"}
    things = {h.first for h in scene.of("target") if h.value == "object"}
    people = {h.first for kind in ("unit_noun", "counted", "voice") for h in scene.of(kind)
              if h.value in ("unit", "persons") or kind == "voice"}  # fmt: skip
    for token in range(hit.last, min(hit.last + OWNED_REACH, scene.sentence.last)):
        if scene.gap(token - 1) != " " or token in acts or {token, token + 1} & people:
            return False
        word = scene.document.words[token]
        if word in _LANDS or token in things:
            return word not in _ARMED
    return False


def _side(value: str, own: Side) -> str:
    if value == "own":
        return own
    return _OPPOSITE.get(own, "russia") if value == "enemy" else value


def _is_subject(scene: Scene, hit: Hit, subjects: set[int]) -> bool:
    """A noun in the nominative, or an adjective before one: "російські війська"."""
    return any(t in subjects for t in range(hit.first - 1, hit.last + FORCES_REACH - 1))


def _english(
    scene: Scene, trigger: Hit, parties: Sequence[_Party]
) -> tuple[str | None, str | None]:
    """Active: the one before acts on the one after; passive: the other way round, with "by"."""
    before = [p for p in parties if p.first < trigger.first]
    acting = [p for p in before if not p.owner]
    after = [p for p in parties if p.first >= trigger.last]
    by = next(
        (h.first for h in scene.of("by") if h.value == "by" and h.first >= trigger.last), None
    )
    near = (p for p in after if by is not None and by < p.first <= by + BY_REACH)
    agent_by = next(near, None)
    passive = _is_passive(scene, trigger)
    if passive or agent_by:
        patient = next((p.side for p in [*before[::-1], *after] if p is not agent_by), None)
        return (agent_by.side if agent_by else None), patient
    agent = _nearest_agent(scene, trigger, acting)
    inside = [p for p in parties if trigger.first <= p.first < trigger.last]
    suffering = [*inside, *after, *(p for p in before if p.owner)]
    patient = next((p.side for p in suffering if p.side != agent), None)
    return agent, patient


def _is_passive(scene: Scene, trigger: Hit) -> bool:
    """ "Were pushed out", but not "are pushing", nor "are trying to push"."""
    words = scene.document.words
    return any(
        h.value == "be"
        and trigger.first - 3 <= h.first < trigger.first
        and not any(w == "to" or w.endswith("ing") for w in words[h.last : trigger.first + 1])
        for h in scene.of("by")
    )


def _nearest_agent(scene: Scene, trigger: Hit, before: Sequence[_Party]) -> str | None:
    """The first party between the last comma and the act; without one, the one before."""
    if not before:
        return None
    start = trigger.first
    while start > scene.sentence.first and "," not in scene.gap(start - 1):
        start -= 1
    near = [party for party in before if party.first >= start]
    return (near or before[-1:])[0].side


def _by_case(
    scene: Scene, trigger: Hit, parties: Sequence[_Party]
) -> tuple[str | None, str | None]:
    agents = {hit.first for hit in scene.of("case") if hit.value == "agent"}
    by_agent = [p for p in parties if any(t in agents for t in range(p.first - 1, p.last + 2))]
    subjects = [p for p in parties if p.subject and not _is_owner(scene, trigger, p)]
    others = [p for p in parties if p not in subjects and p not in by_agent]
    if not by_agent and not subjects:
        return _from_oblique(scene, trigger, others)
    if not by_agent and _is_short_participle(scene, trigger):
        return None, subjects[0].side
    agent = (by_agent or subjects)[0]
    patient = next((p.side for p in [*others, *subjects] if p.side != agent.side), None)
    return agent.side, patient


def _is_owner(scene: Scene, trigger: Hit, party: _Party) -> bool:
    """ "Уничтожили склад ВСУ": a name without cases behind the object owns it."""
    return party.first > trigger.last and scene.document.words[party.last - 1] in _NO_CASES


def _is_short_participle(scene: Scene, trigger: Hit) -> bool:
    """ "Враг вытеснен", "позиции атакованы": the subject of a Russian short participle suffers."""
    word = scene.document.words[trigger.first]
    return scene.document.lang == "ru" and word.endswith(_SHORT_PARTICIPLES)


def _from_oblique(
    scene: Scene, trigger: Hit, others: Sequence[_Party]
) -> tuple[str | None, str | None]:
    """Without a subject: "атака ворога", "ворожий обстріл" name the agent; else who is hit."""
    if not others:
        return None, None
    party = others[0]
    beside = trigger.first <= party.first < trigger.last or abs(party.first - trigger.last) <= 1
    beside = beside or abs(trigger.first - party.last) <= 1
    if beside and trigger.value not in DEFENDING and trigger.value not in ("destroy", "intercept"):
        rest = next((p.side for p in others if p.side != party.side), None)
        return party.side, rest
    return None, party.side
