"""One event told twice in a report: by its headline and its text, or again as "the attack"."""

from collections.abc import Iterator, Sequence

from geo.extraction.acts.acts import REMOTE
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.spots import Spots
from geo.extraction.text.document import Document
from geo.records.statement import NOBODY

OPENING = 2
"""Sentences of a report that the following ones may tell again in more detail."""
BRIEF = 5
"""Words of a first sentence that is the report's headline: "Ракетный удар по Запорожью."."""
LONG = 3
"""Days between the ends of a time that is no day of its own."""
NEAR = 3
"""Sentences between an act and "the attack" that is the same one."""
DEFINITE_REACH = 3
"""Words between "the" and the noun of an act: "the overnight drone attack"."""
_NOUNS = frozenset((
    "attack", "attacks", "strike", "strikes", "assault", "assaults", "shelling", "raid", "blast",
    "blasts", "explosion", "explosions", "bombing", "bombardment", "barrage", "drone", "missile",
    "operation", "clash", "battle",
))  # fmt: skip
"""English nouns of acts."""
_TAKEN = frozenset(("capture_claim", "advance"))
"""Activities whose headline may count villages that the text names."""
_EFFECTS = frozenset(("destroy", "explosion"))
"""Acts that only tell what a strike did."""
_DEFINITE = frozenset(("the", "this", "that"))


def without_repeats(drafts: Sequence[Draft], document: Document, spots: Spots) -> list[Draft]:
    """The drafts, each event once; what only its first or second telling knows is kept."""
    kept: list[Draft] = []
    opening: list[int] = []
    for draft in drafts:
        told = _in_reach(kept, opening, draft)
        before = next((n for n in told if _is_once_more(kept[n], draft, document, spots)), None)
        if before is None:
            if _opens(draft, document):
                opening.append(len(kept))
            kept.append(draft)
        elif kept[before].sentence == draft.sentence:
            kept[before] = _detailed(kept[before], draft)
        elif _is_closer(kept[before], draft, document, spots):
            kept[before].mentions = draft.mentions
        else:
            again = _is_definite(draft, document)
            kept[before] = _joined(kept[before], draft, again=again)
    kept = _with_victims(kept, document)
    kept = [draft for draft in kept if not _is_foretold(draft, kept, document)]
    return [draft for draft in kept if not _is_vague_headline(draft, kept, document, spots)]


def _with_victims(drafts: list[Draft], document: Document) -> list[Draft]:
    """ "Five people were hurt. In X a house caught fire": victims of the strike that follows."""
    if document.lang != "en":
        return drafts
    kept: list[Draft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is not None and _are_victims_of(before, draft):
            draft.add_figures(kept.pop().figures)
            draft.mind_civilians()
        kept.append(draft)
    return kept


def _are_victims_of(victims: Draft, strike: Draft) -> bool:
    """Whether people hurt nowhere in particular were hurt by the strike of the next sentence."""
    nowhere = victims.activity == "casualties" and not victims.mentions
    hurt = {figure.metric for figure in victims.figures}
    people = bool(hurt) and hurt <= {"killed", "wounded"}
    told = any(figure.metric in hurt for figure in strike.figures)
    near = strike.sentence - victims.sentence == 1 and strike.paragraph == victims.paragraph
    summed = any(figure.cumulative for figure in victims.figures)
    remote = strike.activity in REMOTE and strike.record == "event"
    return nowhere and people and near and remote and not told and not summed


def _is_vague_headline(
    one: Draft, drafts: Sequence[Draft], document: Document, spots: Spots
) -> bool:
    """ "Two more villages taken in X Oblast": a headline whose text names the villages."""
    headed = document.sentences[one.sentence].heading and one.sentence < OPENING
    english = document.lang == "en" and one.sentence < OPENING and not spots.is_fine(one.mentions)
    if english and headed and one.activity in REMOTE:
        return any(d.activity in REMOTE and spots.is_fine(d.mentions) for d in drafts)
    if english and one.record == "claim" and one.activity == "capture_claim":
        later = (d for d in drafts if d.sentence > one.sentence)
        return any(d.activity == one.activity and spots.is_fine(d.mentions) for d in later)
    if not headed or spots.is_fine(one.mentions) or one.activity not in _TAKEN:
        return False
    later = (d for d in drafts if 0 < d.sentence - one.sentence <= NEAR)
    return any(d.activity == one.activity and spots.is_fine(d.mentions) for d in later)


def _is_foretold(claim: Draft, drafts: Sequence[Draft], document: Document) -> bool:
    """ "Minus two tanks!": a headline of totals, whose figures the text tells again."""
    if claim.record == "event" and claim.mentions:
        return False
    if not claim.figures or not _opens(claim, document):
        return False
    later = (d for d in drafts if 0 < d.sentence - claim.sentence <= NEAR)
    told = {(f.metric, f.value) for draft in later for f in draft.figures}
    return all((f.metric, f.value) in told for f in claim.figures)


def _in_reach(kept: Sequence[Draft], opening: Sequence[int], draft: Draft) -> Iterator[int]:
    """The acts told close by, the last one first, then those that open the report."""
    number = len(kept) - 1
    while number >= 0 and draft.sentence - kept[number].sentence <= NEAR:
        yield number
        number -= 1
    yield from (n for n in reversed(opening) if n <= number)


def _is_closer(one: Draft, two: Draft, document: Document, spots: Spots) -> bool:
    """ "An attack on Odesa …. One missile hit a depot in the X district": the same, closer."""
    if document.lang != "en" or two.sentence - one.sentence != 1 or one.paragraph != two.paragraph:
        return False
    same = one.activity == two.activity and one.activity in REMOTE and one.record == two.record
    day = two.when.basis == "report_day" or one.when == two.when
    voice = two.claimant is NOBODY or two.claimant == one.claimant
    parts = spots.is_part_of_town(two.mentions) and spots.are_within(two.mentions, one.mentions)
    return same and day and voice and parts and not two.figures and bool(one.figures)


def _is_detail(one: Draft, two: Draft, document: Document, spots: Spots) -> bool:
    """ "Удар по Харкову: влучили в лікарню на Салтівці": one strike, told closer after a colon."""
    if one.sentence != two.sentence or document.lang == "en":
        return False
    if not {one.activity, two.activity} <= REMOTE or one.record != two.record:
        return False
    between = document.gaps[max(one.token, 0) : two.token]
    colon = any(":" in gap for gap in between)
    return colon and not one.figures and spots.are_within(two.mentions, one.mentions)


def _is_once_more(one: Draft, two: Draft, document: Document, spots: Spots) -> bool:
    told = _is_told_again(one, two, document, spots)
    return told or _is_detail(one, two, document, spots) or _is_closer(one, two, document, spots)


def _is_told_again(one: Draft, two: Draft, document: Document, spots: Spots) -> bool:
    summed = one.record == "claim" != two.record and not _same_people(one, two)
    apart = summed or (two.record == "claim" != one.record)
    apart = apart or one.sentence == two.sentence or not one.mentions
    apart = apart or one.kind[0] != two.kind[0] or one.denied_by != two.denied_by
    if apart or _differ_in_people(one, two) or _is_of_weeks_before(one, two):
        return False
    here, there = (spots.keys_of(draft.mentions) for draft in (one, two))
    near = two.sentence - one.sentence <= NEAR
    if near and there and there <= here and _is_definite(two, document):
        return True
    if near and here == there and _is_cause(one, two) and _agree(one, two):
        return True
    alike = one.activity == two.activity or {one.activity, two.activity} <= REMOTE
    if alike and _is_headline(one, two, document):
        closer = document.lang != "en" and spots.are_within(two.mentions, one.mentions)
        named = here <= spots.keys(document.sentences[two.sentence])
        again = all(any(spots.same(n, m) for m in two.mentions) for n in one.mentions)
        return closer or named or (again and document.lang == "en")
    if not _opens(one, document) or one.activity != two.activity:
        return False
    headed = document.sentences[one.sentence].heading
    plain = document.lang != "en" and not one.figures and two.sentence - one.sentence == 1
    vague = (
        (headed or plain)
        and near
        and spots.is_fine(two.mentions)
        and not spots.is_fine(one.mentions)
    )
    return (here == there or vague) and (headed or _agree(one, two))


def _same_people(one: Draft, two: Draft) -> bool:
    """Whether the figures of a region's claim are those of one place in it."""
    there = {(f.metric, f.value, f.low, f.high) for f in two.figures}
    here = {(f.metric, f.value, f.low, f.high) for f in one.figures}
    return bool(here) and here <= there


def _opens(draft: Draft, document: Document) -> bool:
    return draft.sentence < OPENING or document.sentences[draft.sentence].heading


def _is_cause(one: Draft, two: Draft) -> bool:
    """A fire or an explosion, and the strike behind it."""
    return one.trigger in _EFFECTS and two.trigger not in _EFFECTS and {
        one.activity, two.activity} <= REMOTE  # fmt: skip


def _is_headline(one: Draft, two: Draft, document: Document) -> bool:
    """A headline is told in full by one of the sentences under it."""
    heading, text = document.sentences[one.sentence], document.sentences[two.sentence]
    brief = document.lang != "en" and one.sentence == 0 and heading.last - heading.first <= BRIEF
    first = one.sentence < OPENING and (heading.heading or brief) and not text.heading
    return first and two.sentence - one.sentence <= NEAR


def _agree(one: Draft, two: Draft) -> bool:
    """Whether neither claimant nor day tell the two apart; one may speak on several channels."""
    voices = {(c.name, c.side) for c in (one.claimant, two.claimant) if c is not NOBODY}
    undated = "report_day" in (one.when.basis, two.when.basis)
    return len(voices) < 2 and (
        undated or (one.when.start, one.when.end) == (two.when.start, two.when.end)
    )


def _is_of_weeks_before(one: Draft, two: Draft) -> bool:
    """ "Last week a drone hit the canteen", behind what happened today."""
    day, start, end = one.when.start, two.when.start, two.when.end
    if one.when.basis != "report_day" or day is None or start is None or end is None:
        return False
    return (end - start).days >= LONG and end < day


def _differ_in_people(one: Draft, two: Draft) -> bool:
    """Whether both count the same kind of victims, and not the same number."""
    counts = {f.metric: (f.value, f.low, f.high) for f in one.figures}
    return any(counts.get(f.metric, (f.value, f.low, f.high)) != (f.value, f.low, f.high)
               for f in two.figures)  # fmt: skip


def _is_definite(draft: Draft, document: Document) -> bool:
    """ "The attack", "this overnight strike": an act that was told before."""
    before = document.words[max(draft.token - DEFINITE_REACH, 0) : draft.token + 1]
    return before[-1:] != () and before[-1] in _NOUNS and not _DEFINITE.isdisjoint(before)


def _detailed(one: Draft, two: Draft) -> Draft:
    """A strike at the closer place that its second half names, with the weapon of the first."""
    weapon = one.activity, one.kind
    joined = _joined(one, two, again=False)
    if joined.trigger in _EFFECTS | {"strike"}:
        joined.activity, joined.kind = weapon
    return joined


def _joined(one: Draft, two: Draft, *, again: bool) -> Draft:
    """The fuller telling of the two, with what only the other one knows."""
    kept, other = (one, two) if again else (two, one)
    if kept.when.basis == "report_day":
        kept.when = other.when
    if kept.claimant is NOBODY:
        kept.claim_by(other.claimant, other.group)
    kept.actor1, kept.actor2 = kept.actor1 or other.actor1, kept.actor2 or other.actor2
    known = {figure.metric for figure in kept.figures}
    kept.add_figures([figure for figure in other.figures if figure.metric not in known])
    kept.mind_civilians()
    return kept
