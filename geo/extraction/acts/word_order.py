"""Who acts on whom in English: by the order of the words, the passive and "by"."""

from collections.abc import Sequence

from geo.extraction.acts.asides import BESIDE, clause_numbers
from geo.extraction.acts.parties import OPPOSITE, Party
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

Roles = tuple[str | None, str | None]
"""The sides of who acts and of who suffers it."""

_ADJECTIVES = frozenset(("russian", "ukrainian", "enemy"))
"""Right before a noun of an act they tell whose it is: "five Russian attacks"."""
_BETWEEN = frozenset(("had", "have", "has", "also", "then", "since", "already", "later"))
_PRONOUNS = frozenset(("it", "we", "i"))
"""Who speaks, of itself; "they" is as often the other side."""
BY_REACH = 4
"""Words between "by" and the one who acts."""
STOP_REACH = 6
"""Words between "stopped" and the attack that was stopped."""


def by_order(scene: Scene, trigger: Hit, parties: Sequence[Party]) -> Roles:
    """Active: the one before acts on the one after; passive: the other way round, with "by"."""
    before = [p for p in parties if p.first < trigger.first]
    after = [p for p in parties if p.first >= trigger.last]
    whose = _whose(scene, trigger, parties)
    if whose is not None:
        return whose.side, next((p.side for p in [*after, *before] if p.side != whose.side), None)
    agent_by = _agent_by(scene, trigger, after)
    if agent_by or is_passive(scene, trigger):
        patient = next((p.side for p in [*before[::-1], *after] if p is not agent_by), None)
        return (agent_by.side if agent_by else None), patient
    agent = _nearest_agent(scene, trigger, [p for p in before if not p.owner])
    inside = [p for p in parties if trigger.first <= p.first < trigger.last]
    suffering = [*inside, *after, *(p for p in before if p.owner)]
    return agent, next((p.side for p in suffering if p.side != agent), None)


def stopped(scene: Scene, trigger: Hit, parties: Sequence[Party]) -> Roles | None:
    """ "Defenders halted 44 assaults": attacker and defender; None where nothing is stopped."""
    verbs = [h for h in scene.of("withstood") if 0 <= trigger.first - h.last <= STOP_REACH]
    if not verbs or any("," in scene.gap(t) for t in range(verbs[-1].last, trigger.first)):
        return None
    before = [p for p in parties if p.first < verbs[-1].first]
    if not before or is_passive(scene, verbs[-1]):
        return None
    defender = before[-1].side
    after = (p.side for p in parties if p.first >= verbs[-1].last and p.side != defender)
    return next(after, OPPOSITE.get(defender)), defender


def by_attacker(scene: Scene, trigger: Hit, parties: Sequence[Party]) -> bool:
    """ "Stopped 47 assaults by the enemy": behind the object "by" names who was stopped."""
    if is_passive(scene, trigger):
        return False
    attacks = [h.last for h in scene.of("act") if h.first >= trigger.last]
    by = [h.first for h in scene.of("by") if h.value == "by" and attacks and h.first >= attacks[0]]
    return bool(by) and any(by[0] < p.first <= by[0] + BY_REACH for p in parties)


def acting(scene: Scene, parties: Sequence[Party]) -> list[Party]:
    """Without those of a clause that has no act: "struck Odesa as Moscow rejected a truce"."""
    numbers, first = clause_numbers(scene, BESIDE), scene.sentence.first
    found = {0, *(numbers[act.first - first] for act in scene.of("act"))}
    return [p for p in parties if numbers[p.first - first] in found]


def says_it_did(scene: Scene, trigger: Hit, said: int) -> bool:
    """ "The agency said it had struck …": a pronoun between the word of saying and the act."""
    if not 0 <= said < trigger.first:
        return False
    words = scene.document.words
    at = trigger.first - 1
    while at > said and words[at] in _BETWEEN:
        at -= 1
    return at > said and words[at] in _PRONOUNS


def is_passive(scene: Scene, trigger: Hit) -> bool:
    """ "Were pushed out", but not "are pushing", nor "are trying to push"."""
    words = scene.document.words
    return any(
        h.value == "be"
        and trigger.first - 3 <= h.first < trigger.first
        and not any(w == "to" or w.endswith("ing") for w in words[h.last : trigger.first + 1])
        for h in scene.of("by")
    )


def _whose(scene: Scene, trigger: Hit, parties: Sequence[Party]) -> Party | None:
    """The party that the act itself begins with, or that stands before it as its adjective."""
    words = scene.document.words
    opening = trigger.first + (words[trigger.first] == "the")
    for party in parties:
        begins = party.first == opening and party.last < trigger.last
        adjective = words[party.last - 1] in _ADJECTIVES
        if begins or (adjective and party.last == trigger.first):
            return party
    return None


def _agent_by(scene: Scene, trigger: Hit, after: Sequence[Party]) -> Party | None:
    by = next(
        (h.first for h in scene.of("by") if h.value == "by" and h.first >= trigger.last), None
    )
    near = (p for p in after if by is not None and by < p.first <= by + BY_REACH)
    return next(near, None)


def _nearest_agent(scene: Scene, trigger: Hit, before: Sequence[Party]) -> str | None:
    """The first party between the last comma and the act; without one, the one before."""
    if not before:
        return None
    start = trigger.first
    while start > scene.sentence.first and "," not in scene.gap(start - 1):
        start -= 1
    near = [party for party in before if party.first >= start]
    return (near or before[-1:])[0].side
