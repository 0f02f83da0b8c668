"""Who acts on whom in Ukrainian and Russian: by the cases of the words that show a side."""

from collections.abc import Sequence

from geo.extraction.acts.parties import Party
from geo.extraction.acts.word_order import Roles
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

LAUNCHED = frozenset(
    ("shelling", "strike", "air_strike", "drone_strike", "missile_strike", "attack", "assault",
     "advance", "infiltration", "withdrawal", "capture")
)  # fmt: skip
"""Acts whose nouns bear the one who launched them: "атака ворога", "вражеский обстрел"."""
_NO_CASES = frozenset(("всу", "зсу", "рф", "вкс", "гур", "сбу", "ссо", "вс"))
_AGAINST = frozenset(("по", "против", "проти"))
"""Prepositions between the noun of an act and who suffers it: "удары по российским позициям"."""
_DEFEAT = ("поражени", "уничтожени", "разгром", "ураженн", "знищенн", "ликвидаци", "ліквідаці")
"""Nouns of acts behind which stands the one who suffers."""
_PERSONAL = ("ли", "ла", "в", "л")
"""Endings of verbs in the past, which have a subject even where its own word shows no side:
"вояки 132 батальйону зачистили … від російських солдатів"."""
_SHORT_PARTICIPLES = (
    "ен", "ена", "ено", "ены", "ован", "ованы", "бит", "биты", "бита", "ят", "яты"
)  # fmt: skip


def by_case(scene: Scene, trigger: Hit, parties: Sequence[Party]) -> Roles:
    """The nominative acts, the instrumental acts in a passive, what is left suffers."""
    agents = {hit.first for hit in scene.of("case") if hit.value == "agent"}
    by_agent = [p for p in parties if any(t in agents for t in range(p.first - 1, p.last + 2))]
    subjects = [p for p in parties if p.subject and not _is_owner(scene, trigger, p)]
    others = [p for p in parties if p not in subjects and p not in by_agent]
    if not by_agent and not subjects:
        return _from_oblique(scene, trigger, others)
    if not by_agent and _is_short_participle(scene, trigger):
        return None, subjects[0].side
    agent = by_agent[0] if by_agent else _subject_of(scene, trigger, subjects)
    patient = next((p.side for p in [*others, *subjects] if p.side != agent.side), None)
    return agent.side, patient


def _subject_of(scene: Scene, trigger: Hit, subjects: Sequence[Party]) -> Party:
    """The first subject in the act's own part of the sentence, else the first of all."""
    first, last = trigger.first, trigger.last
    while first > scene.sentence.first and "," not in scene.gap(first - 1):
        first -= 1
    while last < scene.sentence.last and "," not in scene.gap(last - 1):
        last += 1
    near = [party for party in subjects if first <= party.first < last]
    return (near or subjects)[0]


def _is_owner(scene: Scene, trigger: Hit, party: Party) -> bool:
    """ "Уничтожили склад ВСУ", "нанесли поражение ВСУ": a name without cases behind the object."""
    defeat = scene.document.words[trigger.last - 1].startswith(_DEFEAT)
    behind = party.first >= trigger.last if defeat else party.first > trigger.last
    return behind and scene.document.words[party.last - 1] in _NO_CASES


def _is_short_participle(scene: Scene, trigger: Hit) -> bool:
    """ "Враг вытеснен", "позиции атакованы": the subject of a Russian short participle suffers."""
    word = scene.document.words[trigger.first]
    return scene.document.lang == "ru" and word.endswith(_SHORT_PARTICIPLES)


def _from_oblique(scene: Scene, trigger: Hit, others: Sequence[Party]) -> Roles:
    """Without a subject: "атака ворога", "ворожий обстріл" name the agent; else who is hit."""
    if not others:
        return None, None
    party = others[0]
    if _is_between(scene, trigger, party, others[-1]):
        return party.side, others[-1].side
    if party.first >= trigger.last and scene.document.words[party.first - 1] in _AGAINST:
        return next((p.side for p in others if p.side != party.side), None), party.side
    beside = trigger.first <= party.first < trigger.last or abs(party.first - trigger.last) <= 1
    beside = beside or abs(trigger.first - party.last) <= 1
    if beside and trigger.value in LAUNCHED:
        rest = next((p.side for p in others if p.side != party.side), None)
        return party.side, rest
    return None, party.side


def _is_between(scene: Scene, trigger: Hit, one: Party, other: Party) -> bool:
    """A verb with a subject, one side in front of it and the other one behind."""
    apart = one.last <= trigger.first < other.first and one.side != other.side
    return apart and scene.document.words[trigger.first].endswith(_PERSONAL)
