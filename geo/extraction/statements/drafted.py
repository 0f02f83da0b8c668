"""The statements of a report so far, and what the next sentence may be to them."""

from collections.abc import Sequence

from geo.extraction.acts.acts import BATTLE, REMOTE
from geo.extraction.acts.clauses import Clause
from geo.extraction.figures.counts import PERSONAL, Count
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.losses import same_days
from geo.extraction.statements.sorting import is_cumulative
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import Figure

WEEK = 6
"""Days between the first and the last day of a week."""
RAID = frozenset(("drones", "missiles", "strikes"))
"""What is counted in a raid from the air."""
_LOSING = frozenset(("prisoners", "destroy"))
"""Acts that only tell what a fight cost."""
_STRIKES = frozenset(("strike", "attack", "assault"))
"""Acts that "the raid", "the attack" may name again."""
STRIKING = REMOTE | {"strike", "explosion", "destroy"}
"""Acts without a place that go on with a strike told before them."""
FOLLOW_UP = 2
"""Sentences after a statement whose figures without a place still belong to it."""


class Drafted:
    """The drafts of a report in the order of its text, with questions about the last one."""

    def __init__(self, spots: Spots) -> None:
        self.spots = spots
        self.drafts: list[Draft] = []
        self._reached = 0
        self._raid: Draft | None = None

    def _is_told_again(self, told: Told, counts: Sequence[Count]) -> bool:
        """ "The strike on Tuesday killed seven": victims of the strike that was told before."""
        before = self._last()
        if before is None or told.scene.document.lang != "en" or is_cumulative(told.scene):
            return False
        hurt = bool(counts) and all(count.metric in PERSONAL for count in counts)
        remote = before.activity in REMOTE and before.record == "event"
        return hurt and remote and names_again(told.scene, before)

    def _comes_another_day(self, told: Told, clause: Clause) -> bool:
        """ "On Saturday drones came back and set a hotel on fire": at the town just told of."""
        before = self._last()
        if before is None or told.scene.document.lang != "en" or clause.mentions or not told.dates:
            return False
        armed = before.activity in REMOTE and bool(told.scene.of("weapon"))
        struck = armed and clause.trigger.value in STRIKING
        first, last = told.when.start, before.when.end
        later = first is not None and last is not None and first > last
        dated = told.when.precision == "day" and before.when.basis != "report_day"
        near = self._distance(told.scene) <= 1 and before.record == "event"
        again = names_again(told.scene, before)
        return struck and later and dated and near and self._in_paragraph(told.scene) and not again

    def _is_asserted_anew(self, told: Told, clause: Clause) -> bool:
        """ "The staff said that its drones had hit the depot": another one tells of the place."""
        before = self._last()
        if before is None or told.scene.document.lang != "en" or not told.attributions:
            return False
        if clause.mentions or not (
            before.mentions and before.claimant.name and self._in_paragraph(told.scene)
        ):
            return False
        said = told.attributions[0]
        other = said.claimant.name not in (None, before.claimant.name) and not said.backward
        remote = before.activity in REMOTE and clause.trigger.value in REMOTE | _STRIKES
        near = self._distance(told.scene) <= 1 and before.record == "event"
        return other and remote and near and _names_thing(told.scene, clause)

    def _goes_on_with_losses(self, told: Told, acts: Sequence[Hit]) -> bool:
        """ "Minus nine, four captured": losses in the fight that was just told."""
        before = self._last()
        losses = all(act.value in _LOSING for act in acts) and bool(told.counts)
        return losses and before is not None and self._in_paragraph(told.scene) and not told.dates

    def _repeats_place(self, scene: Scene, clause: Clause, counts: Sequence[Count]) -> bool:
        """ "In the fights for the village 60 were killed": losses of the statement before."""
        losses = bool(counts) and all(count.metric in PERSONAL for count in counts)
        losses = losses and not is_cumulative(scene)
        nominal = bool(clause.mentions) and self.spots.all_nominal(clause.mentions)
        fought = all(act.value in _LOSING | {"clash"} for act in clause.acts)
        near = self._distance(scene) <= FOLLOW_UP
        return losses and nominal and fought and near and self._at_same_place(clause.mentions)

    def _spells_out(self, draft: Draft) -> bool:
        """ "Six attacks in the X sector. They were repelled near A and B": one and the same."""
        before = self._last()
        if before is None or before.record != "claim" or before.paragraph != draft.paragraph:
            return False
        sector = bool(before.mentions) and not self.spots.is_fine(before.mentions)
        counted = [f for f in draft.figures if f.metric == "engagements"]
        fight = draft.record == "event" and draft.kind == before.kind == BATTLE and not counted
        engaged = all(f.metric == "engagements" for f in before.figures)
        if self.spots.document.lang != "en" and before.activity == draft.activity == "shelling":
            sector = not self.spots.is_fine(before.mentions)
            fight = draft.record == "event" and not draft.figures
            engaged = all(f.metric in ("shellings", "strikes") for f in before.figures)
        days = same_days(before.when, draft.when) and draft.sentence - before.sentence == 1
        return sector and fight and engaged and days and self.spots.is_fine(draft.mentions)

    def _goes_into(self, draft: Draft, scene: Scene) -> bool:
        """ "Вдарили ракетами по місту: влучили в підстанцію": where a raid hit, in one sentence."""
        before = self._last()
        if before is None or scene.document.lang == "en" or before.sentence != draft.sentence:
            return False
        raid = before.activity in REMOTE and before.record == draft.record == "event"
        unarmed = draft.activity == "air_strike" and draft.trigger in ("strike", "destroy")
        towns = not self.spots.is_part_of_town(before.mentions)
        if not (raid and unarmed and towns and self.spots.is_part_of_town(draft.mentions)):
            return False
        if before.when != draft.when:
            return False
        before.mentions = tuple(self.spots.finest([*before.mentions, *draft.mentions]))
        before.add_figures(draft.figures)
        before.mind_losses()
        return True

    def _adds_weapons(self, told: Told, counts: Sequence[Count]) -> bool:
        """ "Four guided bombs damaged 12 homes": what hit the town that was just told of."""
        before = self._last()
        weapons = bool(counts) and all(c.metric in ("bombs", "drones", "missiles") for c in counts)
        if before is None or not weapons or before.record != "event" or told.attributions:
            return False
        counted = any(f.metric in ("bombs", "drones", "missiles") for f in before.figures)
        near = self._in_paragraph(told.scene) and not told.scene.has("act", "intercept")
        return near and before.activity in REMOTE and not counted and not is_cumulative(told.scene)

    def _sums_up(self, draft: Draft, scene: Scene) -> bool:
        """ "All were stopped": how the assaults ended that were just told."""
        before = self._last()
        opens = scene.document.words[scene.sentence.first] in ("all", "both", "neither", "each")
        ended = draft.trigger == "repelled" and opens and not draft.figures
        return ended and before is not None and before.kind == BATTLE and self._in_paragraph(scene)

    def _is_total(self, scene: Scene, counts: Sequence[Count], clause: Clause) -> bool:
        """Totals are kept without a place; losses after a statement belong to it.

        Those who gave up in a summary do not belong to what was shot down.
        """
        if not counts or is_cumulative(scene):
            return bool(counts)
        before = self._last()
        moved = clause.trigger.value == "evacuation" and before is not None
        if moved and before and before.activity != "evacuation" and self._is_dated(scene):
            return True
        if before and before.record == "claim" and clause.trigger.value == "prisoners":
            return before.activity in REMOTE
        if self._is_count_of_fight(scene, counts):
            return False
        losses = all(c.metric in PERSONAL or c.metric == "destroyed" for c in counts)
        return not (losses and (self._in_paragraph(scene) or self.goes_on(scene)))

    def _is_dated(self, scene: Scene) -> bool:
        """Whether a sentence has a day of its own."""
        return any(scene.has(kind) for kind in ("days", "month", "weekday", "weeks"))

    def _is_count_of_fight(self, scene: Scene, counts: Sequence[Count]) -> bool:
        """ "They attacked near A and B. Eight attacks were repelled": the fights just told."""
        before = self._last()
        if before is None or before.record == "claim" or not self._in_paragraph(scene):
            return False
        if any(hit.value != "own" for hit in scene.of("side")):
            return False
        counted = any(figure.metric == "engagements" for figure in before.figures)
        fight = before.kind == BATTLE and not counted
        return fight and all(count.metric == "engagements" for count in counts)

    def _still_going(self, scene: Scene, counts: Sequence[Count]) -> bool:
        """ "Two attacks still go on": part of the engagements that were just told."""
        before = self._last()
        if before is None or not self._in_paragraph(scene) or is_cumulative(scene):
            return False
        known = max((f.value or 0 for f in before.figures if f.metric == "engagements"), default=0)
        return bool(counts) and all(
            count.metric == "engagements" and count.number.size <= known for count in counts
        )

    def _is_same_raid(self, told: Told, clause: Clause, counts: Sequence[Count]) -> bool:
        """After the drones of a night, those shot down and the hits belong to the same raid."""
        before = self._last()
        if before is None or clause.mentions or not counts or before.record != "claim":
            return False
        if any(a.claimant.side != before.claimant.side for a in told.attributions):
            return False
        near = self._distance(told.scene) <= FOLLOW_UP
        raid = any(figure.metric in RAID for figure in before.figures)
        return near and raid and all(count.metric in RAID for count in counts)

    def _is_new_raid(self, told: Told, figures: Sequence[Figure]) -> bool:
        """Drones shot down after a strike that counts none are news of their own."""
        before = self._last()
        raid = bool(figures) and all(figure.metric in ("drones", "missiles") for figure in figures)
        known = before is not None and any(figure.metric in RAID for figure in before.figures)
        return raid and not known and bool(told.dates)

    def _is_new_total(self, told: Told, figures: Sequence[Figure]) -> bool:
        """Totals and losses of another time than the statement before stand for themselves."""
        before = self._last()
        if before is None or same_days(before.when, told.when):
            return False
        losses = any(figure.metric == "killed_or_wounded" for figure in figures)
        return before.record == "claim" or (losses and bool(told.dates))

    def _is_long_loss(self, told: Told) -> bool:
        """Losses over a week and more add up, but at one building, or told of one time twice."""
        start, end = told.when.start, told.when.end
        days = (end - start).days if start and end else 0
        if days < WEEK or not told.dates or not any(c.metric in PERSONAL for c in told.counts):
            return False
        before = self._last()
        same = before and before.record == "claim" and same_days(before.when, told.when)
        return not (same and self._in_paragraph(told.scene)) and not self.spots.is_part_of_town(
            self.spots.finest(told.numbers)
        )

    def _go_on(self, scene: Scene, clause: Clause) -> None:
        """A sentence that names the act of the statement before still tells of it."""
        before = self._last()
        if before is None or self._distance(scene) > FOLLOW_UP:
            return
        struck = before.activity in REMOTE and clause.trigger.value in STRIKING
        struck = struck and scene.document.lang != "en"
        if before.trigger == clause.trigger.value or struck:
            self._reached = scene.number

    def _show(self, scene: Scene, clause: Clause) -> None:
        """ "The brigade published the video": of what the sentence before tells."""
        before = self._last()
        shown = all(act.value == "visual" for act in clause.acts)
        if before and shown and scene.number - before.sentence == 1 and before.record == "event":
            before.visual = True

    def _distance(self, scene: Scene) -> int:
        """Sentences since the last statement, or since the last one that belongs to it."""
        before = self._last()
        return scene.number - max(before.sentence if before else 0, self._reached)

    def _at_same_place(self, numbers: Sequence[int]) -> bool:
        """Whether these are the places of the statement before, or words that stand for them."""
        before = self._last()
        known = before.mentions if before else ()
        return all(any(self.spots.same(n, m) for m in known) for n in numbers)

    def goes_on(self, scene: Scene) -> bool:
        """ "Потери ВСУ составили …": the line under a fight that gives no losses of its own."""
        before = self._last()
        if before is None or scene.document.lang != "ru" or before.record == "claim":
            return False
        known = any(figure.metric in PERSONAL for figure in before.figures)
        words = scene.document.words
        sector = any(words[h.first].startswith("зон") for h in scene.of("total"))
        if sector:
            return False
        dated = scene.has("days") or scene.has("month") or scene.has("weeks")
        return self._distance(scene) <= FOLLOW_UP and not (known or dated)

    def _in_paragraph(self, scene: Scene) -> bool:
        before = self._last()
        return before is not None and before.paragraph == scene.sentence.paragraph

    def _last(self) -> Draft | None:
        return self.drafts[-1] if self.drafts else None


def _names_thing(scene: Scene, clause: Clause) -> bool:
    """Whether "the depot", "the plant" stands behind an act."""
    words = scene.document.words
    things = (h.first for h in scene.of("target") if h.value == "object")
    last = clause.trigger.last
    return any(last < t <= last + 3 and "the" in words[last:t] for t in things)


def names_again(scene: Scene, before: Draft) -> bool:
    """ "After the overnight strikes": the act before, in the paragraph after its own."""
    words, first = scene.document.words, scene.sentence.first
    acts = [h for h in scene.of("act") if h.value in REMOTE or h.value in _STRIKES]
    the = any("the" in words[max(first, h.first - 2) : h.first] for h in acts)
    return the and scene.number - before.sentence <= FOLLOW_UP
