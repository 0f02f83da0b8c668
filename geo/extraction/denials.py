"""Denials: a denied claim stays, with who denies it; the denier is never its claimant (CODING 3)."""

from collections.abc import Sequence

from geo.extraction.acts import ACLED, activity_of
from geo.extraction.claimants import Attribution, Memory
from geo.extraction.draft import Draft
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene
from geo.records.statement import NOBODY, Claimant, When
from geo.records.vocabulary import RUSSIA, UKRAINE, Side

_STATES = {
    "en": {"russia": "Russia", "ukraine": "Ukraine"},
    "uk": {"russia": "Росія", "ukraine": "Україна"},
    "ru": {"russia": "Россия", "ukraine": "Украина"},
}
DENIAL_REACH = 4
"""Sentences between a claim and its denial."""
DENIABLE = frozenset(("capture", "withdrawal", "advance"))
"""Acts whose denial is news: the control of a place."""


def denial_of(
    scene: Scene,
    drafts: list[Draft],
    memory: Memory,
    attributions: Sequence[Attribution],
    places: Sequence[int],
    acts: Sequence[Hit],
    when: When,
) -> None:
    """Mark the claim before as denied, or add the denied claim that the sentence itself tells."""
    denier = _denier(scene, attributions, memory)
    captures = [act for act in acts if act.value in DENIABLE]
    before = next((d for d in reversed(drafts) if d.activity == "capture_claim"), None)
    recent = before is not None and scene.number - before.sentence <= DENIAL_REACH
    if before and recent:
        before.denied_by = denier
        return
    if not captures or not places:
        return
    trigger = captures[0]
    activity = activity_of(scene, trigger, (scene.sentence.first, scene.sentence.last))
    if activity is None:
        return
    draft = Draft(
        activity=activity,
        kind=ACLED[activity],
        quote=(scene.sentence.start, scene.sentence.end),
        sentence=scene.number,
        paragraph=scene.sentence.paragraph,
        token=trigger.first,
        when=when,
        mentions=tuple(places),
        denied_by=denier or "unknown",
    )
    claimant = _claimant(scene, attributions)
    draft.claim_by(claimant, "staff")
    draft.actor1 = RUSSIA if claimant.side != "ukraine" else UKRAINE
    drafts.append(draft)


def _denier(scene: Scene, attributions: Sequence[Attribution], memory: Memory) -> str | None:
    deny = next(h for h in scene.of("mode") if h.value == "deny")
    near = [a for a in attributions if a.claimant.name]
    if near:
        return min(near, key=lambda a: abs(a.verb - deny.first)).claimant.name
    return memory.claimant.name


def _claimant(scene: Scene, attributions: Sequence[Attribution]) -> Claimant:
    """Whose claim is denied: "Russian claims", "the claim of the Russian ministry"."""
    others = [a for a in attributions if a.kind == "claim"]
    if others:
        return others[0].claimant
    for hit in scene.of("side"):
        if hit.value in ("russia", "ukraine") and hit.first not in scene.names:
            side: Side = "russia" if hit.value == "russia" else "ukraine"
            return Claimant(_STATES[scene.document.lang][side], side)
    return NOBODY
