"""From what a sentence tells to drafts: new statements, or figures of the one before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extraction.acts.acts import BATTLE, REMOTE, activity_of, only_weapon, weapon_behind
from geo.extraction.acts.clauses import Clause, find_clauses, without_origins
from geo.extraction.acts.unreal_places import without_unreal_places
from geo.extraction.figures.counts import Count
from geo.extraction.statements.aftermath import (
    adds_object,
    gives_place,
    tells_aftermath,
    without_patients,
)
from geo.extraction.statements.clause_days import is_earlier, when_of
from geo.extraction.statements.detector import Detection
from geo.extraction.statements.draft import Draft, kind_of
from geo.extraction.statements.drafted import FOLLOW_UP, Drafted, names_again
from geo.extraction.statements.ellipses import with_other_days
from geo.extraction.statements.history import is_beside
from geo.extraction.statements.losses import (
    figures_of,
    is_bullet,
    is_summed,
    is_tally,
    is_unsaid,
    loss_clause,
)
from geo.extraction.statements.shared_strike import ARMED, may_open_raid, share_strike
from geo.extraction.statements.sorting import is_claim, is_cumulative, make_draft
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import GROWN
from geo.extraction.text.scene import Scene
from geo.records.statement import Figure
from geo.records.vocabulary import RUSSIA, UKRAINE, Activity

ACT_OF: Mapping[Activity, str] = {
    "clearing": "clearing", "holding": "holding", "advance": "advance", "withdrawal": "withdrawal",
    "assault": "assault", "infiltration": "infiltration", "clash": "clash", "shelling": "shelling",
    "air_strike": "strike", "drone_strike": "drone_strike", "missile_strike": "missile_strike",
    "capture_claim": "capture", "evacuation": "evacuation", "casualties": "casualties",
    "other": "deploy",
}  # fmt: skip
"""Activity -> the act that stands for it where the detector, and no word, names it."""
LONGEST_ACT = 40
"""Days that an act may last; what goes on for longer is a trend, not an event."""
NIGHT = 1
"""Days that a raid may last, when a later sentence dates it."""
_ONE_MORE = frozenset(("another", "second", "others", "one", "two", "three", "both", "third"))
"""English words for one more of the same, at the beginning of a sentence."""
_STORED = frozenset(("bombs", "missiles", "drones"))
"""What may also be found or delivered."""


class Drafting(Drafted):
    """Makes the drafts of a report, sentence by sentence."""

    def with_acts(self, told: Told, acts: Sequence[Hit]) -> None:
        """One draft for every clause with an act at a place, or with a total."""
        inherited = self.spots.inherited(told.scene, acts)
        if self._goes_on_with_losses(told, acts):
            inherited = []
        places = self.spots.without_states(told.scene, told.places) or inherited
        places = without_unreal_places(told.scene, told.acts, acts, places)
        places = without_origins(told.scene, acts, places, inherited)
        for clause, when in with_other_days(told, find_clauses(told.scene, acts, places)):
            counts = [c for c in told.counts if clause.first <= c.first < clause.last]
            if self._is_same_raid(told, clause, counts):
                self.drafts[-1].add_figures(figures_of(told, counts))
            elif self._adds_nothing(told, clause, counts):
                continue
            elif not clause.mentions and self._adds_weapons(told, counts):
                self._follow_up(told.scene, figures_of(told, counts))
                self._refine(told, clause)
            elif self._repeats_place(told.scene, clause, counts):
                self._follow_up(told.scene, figures_of(told, counts))
            elif not clause.mentions and self._is_told_again(told, counts):
                self._tell_again(told, figures_of(told, counts))
            elif self._is_asserted_anew(told, clause) or self._comes_another_day(told, clause):
                clause.mentions = list(self.drafts[-1].mentions)
                self._add_act(replace(told, when=when) if when else told, clause, counts)
            elif clause.mentions or self._is_total(told.scene, counts, clause):
                self._add_act(replace(told, when=when) if when else told, clause, counts)
            else:
                self._follow_up(told.scene, figures_of(told, counts))
                self._refine(told, clause)
                self._go_on(told.scene, clause)
                self._show(told.scene, clause)
                self._note_raid(told, clause)

    def _note_raid(self, told: Told, clause: Clause) -> None:
        """Keep an attack on the whole country, whose hits the next sentences tell."""
        if not may_open_raid(told):
            return
        draft = make_draft(told, clause, [], self.spots)
        if draft is not None and draft.activity in ARMED:
            draft.when = told.when
            self._raid = draft

    def _adds_nothing(self, told: Told, clause: Clause, counts: Sequence[Count]) -> bool:
        """Whether a clause only tells of fights or prisoners of the statement before."""
        if not clause.mentions and self._still_going(told.scene, counts):
            return True
        return self._adds_prisoners(told.scene, clause, figures_of(told, counts))

    def _adds_prisoners(self, scene: Scene, clause: Clause, figures: Sequence[Figure]) -> bool:
        """ "Ещё четверых взяли в плен": nowhere else, so in the fight that was just told."""
        before = self._last()
        taken = all(act.value == "prisoners" for act in clause.acts) and not clause.mentions
        fought = before is not None and before.record == "event"
        return taken and fought and self._follow_up(scene, figures)

    def _tell_again(self, told: Told, figures: Sequence[Figure]) -> None:
        """Give a strike the victims, the day and the claimant of a later sentence."""
        before = self.drafts[-1]
        before.add_figures([replace(f, date_start=None, date_end=None) for f in figures])
        before.mind_losses()
        if told.dates and before.when.basis == "report_day":
            before.when = told.when
        if told.attributions and not before.attributed:
            said = told.attributions[0]
            before.claim_by(said.claimant, said.group)
        self._reached = told.scene.number

    def detected(self, told: Told, found: Detection) -> None:
        """A draft of a sentence in which only the detector finds an event."""
        acts = told.acts or [Hit("act", ACT_OF[found.activity], found.token, found.token + 1)]
        self.with_acts(told, acts)

    def without_act(self, told: Told) -> None:
        """Figures without an act: they belong to the statement before, or stand for themselves."""
        if told.scene.has("occur"):
            self._find_place(told)
        if not told.counts:
            return
        figures = figures_of(told, told.counts)
        if all(figure.metric == "area_km2" for figure in figures) or is_unsaid(told.scene):
            return
        if not told.scene.of("metric") and all(f.metric in _STORED for f in figures):
            return
        total = is_cumulative(told.scene) or self._is_long_loss(told) or is_summed(told)
        total = total and not (told.scene.has("total", "tally") and self.goes_on(told.scene))
        numbers = self.spots.finest(told.numbers)
        if not total and self._counts_there(told, numbers, figures):
            return
        fresh = bool(numbers) and not self._at_same_place(numbers)
        stands_alone = total or fresh or self._is_new_total(told, figures)
        stands_alone = stands_alone or self._is_new_raid(told, figures)
        if not stands_alone and self._follow_up(told.scene, figures):
            return
        draft = make_draft(told, loss_clause(told, numbers), numbers, self.spots)
        if draft is None:
            return
        draft.when, draft.figures = told.when, figures
        if total or told.when.precision == "month" or not self.spots.is_fine(numbers):
            draft.record = "claim"
        else:
            self._settle_losses(draft, told)
        if not total:
            share_strike(draft, told, self.drafts, self.spots)
        self.drafts.append(draft)

    def _counts_there(self, told: Told, numbers: Sequence[int], figures: Sequence[Figure]) -> bool:
        """ "В Ясиноватой ранена женщина" below a list of shellings: victims of the one there."""
        if told.scene.document.lang == "en" or told.dates or not numbers:
            return False
        hurt = all(figure.metric in ("killed", "wounded") for figure in figures)
        places = self.spots.keys_of(numbers)
        for draft in reversed(self.drafts[:-1] if hurt else ()):
            there = draft.record == "event" and self.spots.keys_of(draft.mentions) == places
            if there and draft.activity in REMOTE and not draft.figures:
                draft.add_figures([replace(f, date_start=None, date_end=None) for f in figures])
                draft.mind_losses()
                return True
        return False

    def _find_place(self, told: Told) -> None:
        """ "It happened near X": the place of a statement that knows only its region."""
        before, numbers = self._last(), self.spots.finest(told.numbers)
        if before is None or not self._in_paragraph(told.scene):
            return
        if told.when.basis == "stated" and told.dates and before.when.basis == "report_day":
            before.when = told.when
        if self.spots.is_fine(numbers) and not self.spots.is_fine(before.mentions):
            before.mentions = tuple(numbers)
            before.record = "event"

    def _add_act(self, told: Told, clause: Clause, counts: Sequence[Count]) -> None:
        if counts and not clause.mentions:
            clause.narrow_to(max(counts, key=_weight).last)
        numbers = self.spots.finest(clause.mentions)
        figures = figures_of(told, counts)
        draft = make_draft(told, clause, numbers, self.spots)
        if draft is None or (not figures and self._is_background(numbers, told)):
            self._note_raid(told, clause)
            self._follow_up(told.scene, figures)
            return
        draft.when, draft.figures = when_of(told, clause), figures
        self._share_weapon(draft, told.scene)
        share_strike(draft, told, self.drafts, self.spots, self._raid)
        if is_claim(told, clause, counts, numbers, self.spots):
            draft.record = "claim"
            if clause.trigger.value == "prisoners" and not numbers:
                draft.activity = "casualties"
        self._inherit_actors(draft, told.scene)
        draft.mind_losses()
        if self._is_first_count(told.scene, figures, numbers) and self._damages(told, numbers):
            self._follow_up(told.scene, figures)
            return
        if self._sums_up(draft, told.scene) or self._is_its_place(draft, told.scene):
            return
        if self._is_same_act(draft) or self._goes_into(draft, told.scene):
            return
        if self._spells_out(draft):
            draft.add_figures(self.drafts.pop().figures)
        self.drafts.append(draft)

    def follow(self, told: Told) -> None:
        """A sentence on what the act before did keeps the next victims in its reach."""
        near = bool(self.drafts) and self._distance(told.scene) <= FOLLOW_UP
        if near and self._damages(told, self.spots.finest(told.numbers)):
            return
        if near and not told.places and tells_aftermath(told.scene):
            self._reached = told.scene.number

    def _is_first_count(
        self, scene: Scene, figures: Sequence[Figure], numbers: Sequence[int]
    ) -> bool:
        """Whether victims may be those of the strike before, at the finer place told now.

        A second object and a ward with victims of their own are a statement of their own.
        """
        before = self._last()
        if not figures or before is None or self._reached == scene.number:
            return True
        wards = any(self.spots.mentions[n].kind == "district" for n in numbers)
        return not (before.figures or wards) and self.spots.are_within(numbers, before.mentions)

    def _damages(self, told: Told, numbers: Sequence[int]) -> bool:
        """Give the strike before the objects that a sentence tells of, if it only does that."""
        before = self._last()
        if before is None or not numbers or told.dates or not self._in_paragraph(told.scene):
            return False
        places = adds_object(before, told.scene, numbers, self.spots)
        if places is None:
            return False
        before.mentions = places
        self._reached = told.scene.number
        return True

    def _is_its_place(self, draft: Draft, scene: Scene) -> bool:
        """ "Explosions were heard in X": the place of a strike told without one."""
        before = self._last()
        if before is None or self._distance(scene) > FOLLOW_UP:
            return False
        if not gives_place(before, draft, self.spots):
            return False
        before.mentions, before.record = draft.mentions, "event"
        self._reached = scene.number
        return True

    def _is_same_act(self, draft: Draft) -> bool:
        """ "Cleared A and are clearing B": one act at several places of a sentence (CODING 1)."""
        before = self._last()
        if before is None or before.sentence != draft.sentence or draft.figures or before.figures:
            return False
        same = (before.activity, before.record, before.kind, before.when, before.actor1) == (
            draft.activity, draft.record, draft.kind, draft.when, draft.actor1)  # fmt: skip
        if same and draft.record == "event":
            both = dict.fromkeys((*before.mentions, *draft.mentions))
            before.mentions = tuple(self.spots.finest(list(both)))
            before.units += tuple(u for u in draft.units if u not in before.units)
        return same and draft.record == "event"

    def _is_background(self, numbers: Sequence[int], told: Told) -> bool:
        """An act somewhere in a country, over months, or long ago beside the news, is no event."""
        when = told.when
        days = (when.end - when.start).days if when.start and when.end else 0
        return days > LONGEST_ACT or self.spots.only_countries(numbers) or is_beside(told)

    def _settle_losses(self, draft: Draft, told: Told) -> None:
        """Losses of soldiers come from a fight, casualties told after a strike from the strike."""
        before = self._last()
        near = before is not None and before.paragraph == draft.paragraph
        fought = all(figure.metric == "captured" for figure in draft.figures)
        weapon = weapon_behind(told.scene) or only_weapon(told.scene)
        if weapon and draft.actor2 not in (RUSSIA, UKRAINE):
            draft.activity, draft.kind = weapon, kind_of(weapon)
            draft.mind_civilians()
            return
        if fought or (draft.actor2 in (RUSSIA, UKRAINE) and not draft.civilian):
            draft.activity, draft.kind = "clash", BATTLE
        elif before and near and before.activity in REMOTE:
            draft.activity, draft.kind = before.activity, before.kind
            draft.actor1, draft.actor2 = before.actor1, draft.actor2 or before.actor2

    def _follow_up(self, scene: Scene, figures: Sequence[Figure]) -> bool:
        """Give figures to the statement that they follow; False when there is none."""
        before = self._last()
        if not figures or before is None or self._distance(scene) > FOLLOW_UP:
            return False
        apart = before.paragraph != scene.sentence.paragraph
        tally = is_tally(scene, figures) and not self.goes_on(scene)
        if apart and (before.record == "claim" or (tally and not is_bullet(scene))):
            return False
        figures = without_patients(scene, figures, before.figures)
        if any(word.startswith(GROWN) for word in _words(scene)):
            known = {figure.metric for figure in figures}
            before.figures = [figure for figure in before.figures if figure.metric not in known]
        before.add_figures([replace(f, date_start=None, date_end=None) for f in figures])
        before.mind_losses()
        self._reached = scene.number
        return True

    def _refine(self, told: Told, clause: Clause) -> None:
        """ "The drone struck in the evening of Nov. 7": weapon and day of the strike before."""
        before = self._last()
        if before is None or is_cumulative(told.scene) or told.scene.has("mode", "past"):
            return
        again = names_again(told.scene, before)
        if not self._in_paragraph(told.scene) and not again:
            return
        brief = told.when.start is None or told.when.end is None or (
            (told.when.end - told.when.start).days <= NIGHT)  # fmt: skip
        if again and told.dates and brief and before.when.basis != "stated":
            before.when = told.when
        unarmed = before.trigger == "attack" and not before.figures
        unarmed = unarmed or (before.activity == "casualties" and before.record == "event")
        activity = activity_of(told.scene, clause.trigger, (clause.first, clause.last))
        if activity not in REMOTE or not (before.activity in REMOTE or unarmed):
            return
        if clause.trigger.value == "intercept":
            return
        if before.activity in ("air_strike", "assault", "casualties"):
            before.activity, before.kind = activity, kind_of(activity)
        exact = told.dates and told.when.precision != "month"
        if before.when.basis == "stated" and is_earlier(told.when, before.when):
            return
        if exact and (told.when.basis == "stated" or before.when.basis == "report_day"):
            before.when = told.when

    def _share_weapon(self, draft: Draft, scene: Scene) -> None:
        """ "Another hit a warehouse in X": one more of what struck in the sentence before."""
        before = self._last()
        first = scene.document.words[scene.sentence.first]
        if before is None or first not in _ONE_MORE or not self._in_paragraph(scene):
            return
        if draft.activity == "air_strike" and before.activity in REMOTE and not scene.of("weapon"):
            draft.activity, draft.kind = before.activity, before.kind
            draft.actor1 = draft.actor1 or before.actor1

    def _inherit_actors(self, draft: Draft, scene: Scene) -> None:
        """A verb that shares its subject, or a sentence without one, goes on with it."""
        before = self._last()
        if before is None or draft.actor1 or draft.actor2:
            return
        if scene.document.lang == "en" and before.sentence != scene.number:
            return
        if draft.trigger == "repelled" and before.trigger != "repelled":
            return
        if before.paragraph == draft.paragraph and before.record == draft.record:
            draft.actor1, draft.actor2 = before.actor1, before.actor2
            if before.trigger == "repelled" != draft.trigger:
                draft.actor1, draft.actor2 = before.actor2, before.actor1


def _weight(count: Count) -> tuple[bool, float]:
    """The largest count of a sentence names it, shellings only where nothing else is counted."""
    return count.metric != "shellings", count.number.size


def _words(scene: Scene) -> Sequence[str]:
    return scene.document.words[scene.sentence.first : scene.sentence.last]
