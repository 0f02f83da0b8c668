"""One event told twice in a report: by its headline and its text, or again as "the attack"."""

from collections.abc import Sequence

from geo.extraction.acts import REMOTE
from geo.extraction.document import Document
from geo.extraction.draft import Draft
from geo.extraction.spots import Spots
from geo.records.statement import NOBODY

OPENING = 2
"""Sentences of a report that the following ones may tell again in more detail."""
NEAR = 3
"""Sentences between an act and "the attack" that is the same one."""
DEFINITE_REACH = 3
"""Words between "the" and the noun of an act: "the overnight drone attack"."""
_DEFINITE = frozenset(("the", "this", "that"))


def without_repeats(drafts: Sequence[Draft], document: Document, spots: Spots) -> list[Draft]:
    """The drafts, each event once; what only its first or second telling knows is kept."""
    kept: list[Draft] = []
    for draft in drafts:
        before = next(
            (d for d in reversed(kept) if _is_told_again(d, draft, document, spots)), None
        )
        if before is None:
            kept.append(draft)
        else:
            kept[kept.index(before)] = _joined(before, draft, document)
    return kept


def _is_told_again(one: Draft, two: Draft, document: Document, spots: Spots) -> bool:
    if one.record != two.record or one.sentence == two.sentence or not one.mentions:
        return False
    if one.kind[0] != two.kind[0] or one.denied_by != two.denied_by:
        return False
    again = two.sentence - one.sentence <= NEAR and _is_definite(two, document)
    if not (again or _agree(one, two)) or _differ_in_people(one, two):
        return False
    here, there = ({spots.key(n) for n in draft.mentions} for draft in (one, two))
    alike = one.activity == two.activity or {one.activity, two.activity} <= REMOTE
    if alike and _is_headline(one, two, document):
        return here <= spots.keys(document.sentences[two.sentence])
    if _opens(one, document) and one.activity == two.activity:
        return here == there
    return again and bool(there) and there <= here


def _opens(draft: Draft, document: Document) -> bool:
    return draft.sentence < OPENING or document.sentences[draft.sentence].heading


def _is_headline(one: Draft, two: Draft, document: Document) -> bool:
    """A headline is told in full by one of the sentences under it."""
    heading, text = document.sentences[one.sentence], document.sentences[two.sentence]
    first = one.sentence < OPENING and heading.heading and not text.heading
    return first and two.sentence - one.sentence <= NEAR


def _agree(one: Draft, two: Draft) -> bool:
    """Whether neither claimant nor day tell the two apart."""
    same_voice = NOBODY in (one.claimant, two.claimant) or one.claimant == two.claimant
    undated = "report_day" in (one.when.basis, two.when.basis)
    return same_voice and (
        undated or (one.when.start, one.when.end) == (two.when.start, two.when.end)
    )


def _differ_in_people(one: Draft, two: Draft) -> bool:
    """Whether both count the same kind of victims, and not the same number."""
    counts = {f.metric: (f.value, f.low, f.high) for f in one.figures}
    return any(counts.get(f.metric, (f.value, f.low, f.high)) != (f.value, f.low, f.high)
               for f in two.figures)  # fmt: skip


def _is_definite(draft: Draft, document: Document) -> bool:
    """ "The attack", "this overnight strike": an act that was told before."""
    before = document.words[max(draft.token - DEFINITE_REACH, 0) : draft.token]
    return not _DEFINITE.isdisjoint(before)


def _joined(one: Draft, two: Draft, document: Document) -> Draft:
    """The fuller telling of the two, with what only the other one knows."""
    kept, other = (two, one) if _opens(one, document) else (one, two)
    if kept.when.basis == "report_day":
        kept.when = other.when
    if kept.claimant is NOBODY:
        kept.claim_by(other.claimant, other.group)
    kept.actor1, kept.actor2 = kept.actor1 or other.actor1, kept.actor2 or other.actor2
    known = {figure.metric for figure in kept.figures}
    kept.add_figures([figure for figure in other.figures if figure.metric not in known])
    kept.mind_civilians()
    return kept
