"""Damage and casualties told without a weapon: the strike before them that did it."""

from collections.abc import Sequence

from geo.extraction.acts.acts import REMOTE
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.losses import same_days
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.told import Told

EFFECTS = frozenset(("destroy", "explosion", "casualties"))
"""Acts that only tell what a strike did."""
UNARMED = frozenset(("air_strike", "casualties"))
"""Activities of such acts while no weapon is known."""
NEAR = 3
"""Sentences of a paragraph behind a strike in which damage elsewhere is still its own."""
_DEBRIS = ("обломк", "осколк", "уламк")
"""Stems of what falls from something that was shot down."""
DEBRIS_REACH = 3
"""Words between "debris" and "fell"."""
ARMED = REMOTE - {"air_strike"}
"""Activities that name the weapon."""
ENGLISH_REACH = 2
"""Sentences between an English raid and what it did."""
OPENING = 2
"""Sentences in which a list of a region's places names the strikes that it is about."""


def may_open_raid(told: Told) -> bool:
    """ "Russia attacked Ukraine with missiles overnight": what the next sentences tell closer."""
    return told.scene.document.lang == "en" and told.scene.number <= OPENING


def share_strike(
    draft: Draft,
    told: Told,
    drafts: Sequence[Draft],
    spots: Spots,
    raid: Draft | None = None,
) -> None:
    """ "Ворог ударив ракетами по X. Пошкоджено школу у Y", or a place of a list under a heading."""
    english = told.scene.document.lang == "en"
    if draft.activity not in UNARMED:
        return
    if english and not _may_be_of_raid(draft, told):
        return
    if not english and not _names_no_weapon(draft, told, drafts):
        return
    struck = (
        _english_strike(told, drafts) or raid if english else _strike_before(told, drafts, spots)
    )
    if struck is None or (told.dates and not same_days(struck.when, told.when)):
        return
    draft.activity, draft.kind = struck.activity, struck.kind
    draft.actor1 = draft.actor1 or struck.actor1
    draft.mind_civilians()


def _names_no_weapon(draft: Draft, told: Told, drafts: Sequence[Draft]) -> bool:
    """Damage, debris, or a second hit in one sentence, none with a weapon of its own."""
    weapons = [hit.first for hit in told.scene.of("weapon")]
    if draft.trigger in EFFECTS:
        return not weapons
    if draft.trigger != "strike" or not drafts:
        return False
    before, words = drafts[-1], told.scene.document.words
    if before.sentence == draft.sentence:
        return all(weapon < draft.token for weapon in weapons)
    debris = words[max(draft.token - DEBRIS_REACH, 0) : draft.token + DEBRIS_REACH]
    return not weapons and any(word.startswith(_DEBRIS) for word in debris)


def _strike_before(told: Told, drafts: Sequence[Draft], spots: Spots) -> Draft | None:
    """A strike of the sentence before, or the region's that the report opens with."""
    if not drafts:
        return None
    before, first, sentence = drafts[-1], drafts[0], told.scene.sentence
    if before.activity in REMOTE and before.paragraph == sentence.paragraph:
        return before if told.scene.number - before.sentence <= NEAR else None
    opens = first.sentence < OPENING and first.activity in REMOTE
    return first if opens and not spots.is_fine(first.mentions) else None


def _may_be_of_raid(draft: Draft, told: Told) -> bool:
    """Whether damage, blasts or a hit are told in English without a weapon."""
    return draft.trigger in EFFECTS | {"strike"} and not told.scene.of("weapon")


def _english_strike(told: Told, drafts: Sequence[Draft]) -> Draft | None:
    """ "Drones came from the east. A kindergarten caught fire": the raid told just before."""
    near = [d for d in drafts[-1:] if told.scene.number - d.sentence <= ENGLISH_REACH]
    same = [d for d in near if d.paragraph == told.scene.sentence.paragraph or d.sentence < OPENING]
    return next((d for d in same if d.activity in ARMED), None)
