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
OPENING = 2
"""Sentences in which a list of a region's places names the strikes that it is about."""


def share_strike(draft: Draft, told: Told, drafts: Sequence[Draft], spots: Spots) -> None:
    """ "Ворог ударив ракетами по X. Пошкоджено школу у Y", or a place of a list under a heading."""
    if draft.activity not in UNARMED or told.scene.document.lang == "en":
        return
    if not _names_no_weapon(draft, told, drafts):
        return
    struck = _strike_before(told, drafts, spots)
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
