"""Who acts and against whom: the sides of a clause, by case or word order, and by its weapons."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.extraction.acts.case_roles import by_case
from geo.extraction.acts.formations import Unit
from geo.extraction.acts.parties import OPPOSITE, Party, Voices, parties
from geo.extraction.acts.word_order import (
    Roles,
    acting,
    by_attacker,
    by_order,
    says_it_did,
    stopped,
)
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.vocabulary import CIVILIANS, NORTH_KOREA, RUSSIA, UKRAINE, Side

_NAMES = {
    "ukraine": UKRAINE,
    "russia": RUSSIA,
    "north_korea": NORTH_KOREA,
    "civilians": CIVILIANS,
}
DEFENDING = frozenset(("repelled",))
"""Acts whose grammatical subject is the one that was attacked: the attacker is `actor1`."""
REMOTE = frozenset(("shelling", "strike", "air_strike", "drone_strike", "missile_strike", "attack"))
HURTING = REMOTE | {"mine", "casualties", "shooting"}
"""Acts whose victims are civilians where civilians are named and no other force is."""
_ATTACKS = frozenset(("assault", "attack", "advance"))
_IMPERSONAL, _PAST_TENSE = ("но", "то"), ("в", "ла", "ли")
"""Endings of Ukrainian verbs: "відбито" has no subject, "штурмував" has one."""


class Actors(NamedTuple):
    """ACLED's names of who acts and against whom; None where it is not said."""

    actor1: str | None
    actor2: str | None


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
    scene: Scene, trigger: Hit, span: tuple[int, int], voices: Voices, units: Sequence[Unit]
) -> Actors:
    """The actors of one act; `span` are the tokens of its clause."""
    if trigger.value in DEFENDING and (attack := _attack_repelled(scene, trigger)):
        return find_actors(scene, attack, span, voices, units)
    part = _part(scene, trigger, span)
    named = parties(scene, part, voices, units)
    forces = [party for party in named if party.side != "civilians"]
    agent, patient = _roles(scene, trigger, forces)
    if agent is None and says_it_did(scene, trigger, voices.said):
        agent = voices.speaker
    if patient is None and trigger.value in HURTING and any(p.side == "civilians" for p in named):
        patient = "civilians"
    if agent is None and trigger.value in HURTING:
        agent = _owner_of_arms(scene, part)
    if agent is None and trigger.value in REMOTE:
        agent = OPPOSITE.get(patient or "")
    return Actors(_NAMES.get(agent or ""), _NAMES.get(patient or ""))


def _roles(scene: Scene, trigger: Hit, forces: Sequence[Party]) -> Roles:
    """Who acts on whom, by the grammar of the language and the meaning of the act."""
    if trigger.value in _ATTACKS and (attack := stopped(scene, trigger, forces)):
        return attack
    english = scene.document.lang == "en"
    if english:
        forces = acting(scene, forces)
    agent, patient = (by_order if english else by_case)(scene, trigger, forces)
    if patient == agent:
        patient = None
    if agent is None and patient and trigger.value == "clearing":
        agent = OPPOSITE.get(patient)
    if trigger.value == "holding" and agent is None:
        agent, patient = patient, None
    if trigger.value == "losses":
        agent, patient = None, agent or patient
    if trigger.value in DEFENDING and english and by_attacker(scene, trigger, forces):
        agent, patient = patient, agent
    if trigger.value in DEFENDING:
        agent, patient = patient or OPPOSITE.get(agent or ""), agent
    return agent, patient


def _owner_of_arms(scene: Scene, span: tuple[int, int]) -> str | None:
    """The side of a weapon that only one side has: "an Iskander", "HIMARS"."""
    sides = {hit.value for hit in scene.of("arms") if span[0] <= hit.first < span[1]}
    return sides.pop() if len(sides) == 1 else None


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
