"""Denials: a denied claim stays, with who denies it, never as its claimant (CODING 3)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extraction.acts.acts import ACLED, activity_of
from geo.extraction.claimants.attribution import CLAIM_NOUNS, Attribution, Memory
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import RUSSIA, UKRAINE, Side

_STATES = {
    "en": {"russia": "Russia", "ukraine": "Ukraine"},
    "uk": {"russia": "Росія", "ukraine": "Україна"},
    "ru": {"russia": "Россия", "ukraine": "Украина"},
}
_UNKNOWN = "unknown"
"""Who denies where nobody is named; never the one who claims."""
DENIAL_REACH = 4
"""Sentences between a claim and its denial."""
DENIABLE = frozenset(("capture", "withdrawal", "advance", "take"))
"""Acts whose denial is news: the control of a place."""

_GAINS = frozenset(("advance", "withdrawal", "clearing", "infiltration"))
"""Activities whose report is denied as a whole."""
_REPORTS = frozenset((
    "report", "reports", "claim", "claims", "statement", "statements", "information", "news",
    "інформацію", "повідомлення", "заяву", "заяви", "твердження", "це",
    "информацию", "сообщения", "сообщение", "заявление", "заявления", "утверждения", "это",
))  # fmt: skip
"""Words for what was told before."""
_OTHER: Mapping[Side, Side] = {"russia": "ukraine", "ukraine": "russia"}
_GOING_ON = frozenset(("clearing", "clash", "repelled"))


def tells_denied_claim(told: Told, drafts: Sequence[Draft], spots: Spots) -> bool:
    """ "Earlier X had claimed it": gives the claim that was just denied to who made it."""
    if not told.attributions:
        return False
    before = next((d for d in reversed(drafts[-3:]) if d.denied_by), None)
    if before is None:
        return False
    here, there = (spots.keys_of(numbers) for numbers in (told.numbers, before.mentions))
    if here and here.isdisjoint(there):
        return False
    said = told.attributions[0]
    if said.claimant.name == before.denied_by or not any(a.value in DENIABLE for a in told.acts):
        return False
    before.claim_by(said.claimant, said.group)
    if told.dates:
        before.when = told.when
    if here:
        _quote(told, before, spots)
    return True


def _quote(told: Told, before: Draft, spots: Spots) -> None:
    """The words of the claim itself, instead of the headline that only tells of its denial."""
    sentences = told.scene.document.sentences
    if sentences[before.sentence].heading and not told.scene.sentence.heading:
        before.quote = told.scene.sentence.start, told.scene.sentence.end
        before.sentence, before.paragraph = told.scene.number, told.scene.sentence.paragraph
        before.mentions = tuple(spots.finest(told.numbers))


def still_happening(scene: Scene, acts: Sequence[Hit]) -> list[Hit]:
    """What a denier says instead: the place is held, or the fight goes on there."""
    denied = next(hit for hit in scene.of("mode") if hit.value == "deny")
    return [
        act
        for act in acts
        if act.value == "holding" or (act.value in _GOING_ON and act.first > denied.first)
    ]


def at_denied_place(told: Told, drafts: Sequence[Draft]) -> Told:
    """ "They still hold it": what is told beside a denial without a place is at the denied one."""
    if told.places or all(act.value != "holding" for act in told.real):
        return told
    before = next((d for d in reversed(drafts[-3:]) if d.denied_by), None)
    if before is None:
        return told
    if told.scene.number - before.sentence > DENIAL_REACH:
        return told
    first = told.scene.sentence.first
    return replace(told, places=[(first, number) for number in before.mentions])


def deny(told: Told, drafts: list[Draft], memory: Memory, places: Sequence[int]) -> None:
    """Mark the claim before as denied, or add the denied claim that the sentence itself tells."""
    denier = _denier(told, memory)
    denied = next(hit for hit in told.scene.of("mode") if hit.value == "deny")
    if told.scene.document.words[denied.first] == "не" and not told.attributions:
        return
    before = next((d for d in reversed(drafts[-20:]) if d.trigger == "capture"), None)
    before = before or _reported(told, drafts, denier)
    near = before and told.scene.number - before.sentence <= DENIAL_REACH
    if before and near and not _own_success(told, before, denier):
        before.denied_by = denier if denier != before.claimant.name and denier else _UNKNOWN
        return
    captures = [act for act in told.acts if act.value in DENIABLE]
    if captures and places:
        drafts.append(_denied(told, captures[0], denier, places))


def _reported(told: Told, drafts: Sequence[Draft], denier: str | None) -> Draft | None:
    """What was told before that "the report", "эту информацию" stand for.

    A gain of ground, or anything that the other side claims.
    """
    words = told.scene.document.words[told.scene.sentence.first : told.scene.sentence.last]
    if _REPORTS.isdisjoint(words):
        return None
    sides = {a.claimant.side for a in told.attributions if a.claimant.name == denier}
    for draft in reversed(drafts[-DENIAL_REACH:]):
        if draft.activity in _GAINS or draft.claimant.side in {_OTHER.get(side) for side in sides}:
            return draft
    return None


def _own_success(told: Told, claim: Draft, denier: str | None) -> bool:
    """Whether a claim is of the denier's own side: it denies another one, not this."""
    sides = {a.claimant.side for a in told.attributions if a.claimant.name == denier}
    taker = {RUSSIA: "russia", UKRAINE: "ukraine"}.get(claim.actor1 or "")
    return taker in sides


def _denied(told: Told, trigger: Hit, denier: str | None, places: Sequence[int]) -> Draft:
    scene = told.scene
    span = (scene.sentence.first, scene.sentence.last)
    activity = activity_of(scene, trigger, span) or "capture_claim"
    draft = Draft(
        activity=activity,
        kind=ACLED[activity],
        quote=(scene.sentence.start, scene.sentence.end),
        sentence=scene.number,
        paragraph=scene.sentence.paragraph,
        token=trigger.first,
        when=told.when,
        mentions=tuple(places),
        denied_by=denier or _UNKNOWN,
    )
    claimant = _claimant(scene, [a for a in told.attributions if a.claimant.name != denier])
    draft.claim_by(claimant, "staff")
    draft.actor1 = RUSSIA if claimant.side != "ukraine" else UKRAINE
    return draft


def _denier(told: Told, memory: Memory) -> str | None:
    deny = next(hit for hit in told.scene.of("mode") if hit.value == "deny")
    words = told.scene.document.words
    near = [a for a in told.attributions if a.claimant.name]
    near = [a for a in near if a.kind != "claim"] or near
    near = [a for a in near if not words[a.verb].startswith(CLAIM_NOUNS)]
    if told.attributions and not near:
        return None
    near = [a for a in near if not a.backward] or near
    if near:
        return min(near, key=lambda a: abs(a.verb - deny.first)).claimant.name
    return memory.claimant.name


def _claimant(scene: Scene, attributions: Sequence[Attribution]) -> Claimant:
    """Whose claim is denied: "Russian claims", "the claim of the Russian ministry"."""
    if attributions:
        return next((a for a in attributions if a.kind == "claim"), attributions[0]).claimant
    for hit in scene.of("side"):
        if hit.value in ("russia", "ukraine") and hit.first not in scene.names:
            side: Side = "russia" if hit.value == "russia" else "ukraine"
            return Claimant(_STATES[scene.document.lang][side], side)
    return NOBODY
