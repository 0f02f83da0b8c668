"""The thread of a report: what one sentence leaves for the next (claimant, day, place, actor)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from geo.extraction.acts import BATTLE, REMOTE, activity_of
from geo.extraction.claimants import Attribution, Memory, find_attributions
from geo.extraction.clauses import Clause, find_clauses, taken_places, without_origins
from geo.extraction.dates import Dated, find_dates, full_date, report_day
from geo.extraction.denials import denial_of
from geo.extraction.document import Document
from geo.extraction.draft import Draft, kind_of
from geo.extraction.figures import Count, find_counts, to_figure
from geo.extraction.tallies import losses_draft, tally_counts
from geo.extraction.formations import Unit, find_units
from geo.extraction.lexicon import Hit, lexicon
from geo.extraction.modes import happened
from geo.extraction.scene import Scene
from geo.extraction.sorting import is_claim, is_cumulative, make_draft
from geo.extraction.spots import Spots
from geo.languages.folding import fold
from geo.records.mention import Mention
from geo.records.statement import NOBODY, Claimant, Figure, Statement, When
from geo.records.vocabulary import RUSSIA, UKRAINE, Lang, Role, Side

HEADING_AGE = 3
"""Days that a heading may lie before the publication to be the day that is reported on."""
INSTITUTES = ("understandingwar", "criticalthreats", "institute for the study of war", "isw")
"""Publishers whose own sentences are assessments."""
LONGEST_ACT = 40
"""Days that an act may last; what goes on for longer is a trend, not an event."""
FIRST_LINES = 2
"""Sentences in which a daily summary gives the day that it is about."""
CLAIMED = frozenset(("capture", "take", "advance"))
"""Acts that a denied claim may be told by once more."""
FOLLOW_UP = 2
"""Sentences after a statement whose figures without a place still belong to it."""
PERSONAL = frozenset(("killed", "wounded", "killed_or_wounded", "captured"))


class Thread:
    """Reads scenes in order; `roles` are the roles it found for mentions, by position."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        own: Side,
        scenes: Sequence[Scene],
    ) -> None:
        self.document = document
        self.spots = Spots(document, mentions)
        self.roles: dict[int, Role] = {}
        self.memory = Memory(own)
        self.drafts: list[Draft] = []
        self.anchor = document.report.published or _anchor(scenes)
        self.publisher = _publisher(document.report.source, document.lang)
        self.heard = False
        self.maker = _maker(scenes)
        self.governing: When | None = None
        self.opening: When | None = None
        self.paragraph = -1
        self.caption = -1
        self.tally = (-9, 0, 0)
        self.tallied: Draft | None = None
        self.pending: list[Draft] = []

    def read(self, scene: Scene) -> None:
        """Read one sentence."""
        self._turn_paragraph(scene)
        if scene.has("mode", "caption"):
            self.caption = scene.sentence.paragraph
        if self.caption == scene.sentence.paragraph:
            return
        span = (scene.sentence.start, scene.sentence.end)
        dates = find_dates(self.document, scene.hits, span, self.anchor)
        units = find_units(scene, self.memory.own)
        spans = [(d.first, d.last) for d in dates]
        attributions = find_attributions(scene, spans, units, self.memory, self.spots.spans(scene))
        scene.names = frozenset(t for a in attributions for t in range(a.first, a.last))
        places = self.spots.in_sentence(
            scene.sentence, attributions, units, self.roles, _bodies(scene)
        )
        when = self._when(scene, dates, attributions)
        before = len(self.drafts)
        self._statements(scene, dates, units, attributions, places, when)
        self._attribute(scene, attributions, self.drafts[before:])
        self._remember(scene, dates, units, attributions, places, when)

    def statements(self) -> tuple[Statement, ...]:
        """The finished statements in the order of the text."""
        if not self.heard and self.maker:
            for draft in self.drafts:
                draft.claim_by(self.maker, "mapper")
        return tuple(draft.finish() for draft in self.drafts)

    def _turn_paragraph(self, scene: Scene) -> None:
        if scene.sentence.paragraph == self.paragraph:
            return
        self.paragraph = scene.sentence.paragraph
        self.governing = None
        if self.memory.group in ("blogger", "official") and not self.memory.pinned:
            self.memory.active = False

    def _when(
        self, scene: Scene, dates: Sequence[Dated], attributions: Sequence[Attribution]
    ) -> When:
        """The date of the act: one of its own before one that only tells when it was said."""
        said = {a.verb for a in attributions} | {a.last - 1 for a in attributions}
        own = [d for d in dates if not any(0 < d.first - verb <= 3 for verb in said)]
        chosen = own or list(dates)
        if chosen:
            return chosen[0].when
        return self.governing or self.opening or report_day(self.document.report.published)

    def _statements(
        self,
        scene: Scene,
        dates: Sequence[Dated],
        units: Sequence[Unit],
        attributions: Sequence[Attribution],
        places: Sequence[tuple[int, int]],
        when: When,
    ) -> None:
        barred = [(a.first, a.last) for a in attributions] + [(u.first, u.last) for u in units]
        acts = [a for a in scene.of("act") if not _within(a, barred + self.spots.spans(scene))]
        acts = taken_places(scene, acts, [token for token, _ in places])
        told = bool(acts)
        real = happened(scene, acts, when.basis == "stated" and bool(dates))
        counts = self._counts(scene, dates, barred)
        if told and not real and not is_cumulative(scene):
            return
        if self._tells_denied_claim(acts, attributions):
            return
        if scene.has("mode", "deny"):
            kept = self.spots.finest([number for _, number in places])
            denial_of(scene, self.drafts, self.memory, attributions, kept, acts, when)
            real = [act for act in real if act.value == "holding"]
            if not real:
                return
        only_losses = bool(counts) and not places and all(a.value == "destroy" for a in real)
        if not real or only_losses or (scene.sentence.heading and not places):
            self._without_act(scene, counts, places, when, units)
            return
        self._with_acts(scene, real, counts, places, when, units, attributions)

    def _tells_denied_claim(self, acts: Sequence[Hit], attributions: Sequence[Attribution]) -> bool:
        """ "Earlier X had claimed it": who made the claim that was just denied."""
        before = next((d for d in reversed(self.drafts[-3:]) if d.denied_by), None)
        if before is None or not attributions:
            return False
        said = attributions[0]
        if said.claimant.name == before.denied_by or not any(a.value in CLAIMED for a in acts):
            return False
        before.claim_by(said.claimant, said.group)
        return True

    def _counts(
        self, scene: Scene, dates: Sequence[Dated], barred: Sequence[tuple[int, int]]
    ) -> list[Count]:
        excluded = [(d.first, d.last) for d in dates] + [*barred] + self.spots.spans(scene)
        return find_counts(scene, excluded)

    def _with_acts(
        self,
        scene: Scene,
        acts: Sequence[Hit],
        counts: Sequence[Count],
        places: Sequence[tuple[int, int]],
        when: When,
        units: Sequence[Unit],
        attributions: Sequence[Attribution],
    ) -> None:
        if not places:
            places = self.spots.inherited(scene)
        clauses = find_clauses(scene, acts, without_origins(scene, acts, places))
        for clause in clauses:
            own = [c for c in counts if clause.first <= c.first < clause.last]
            figures = self._figures(scene, own, when)
            if not clause.mentions and not self._stands_alone(scene, own):
                self._follow_up(scene, figures)
                self._refine(scene, clause, when)
                continue
            if own and not clause.mentions:
                clause.narrow_to(max(own, key=lambda count: count.number.size).last)
            kept = self.spots.finest(clause.mentions)
            draft = make_draft(scene, clause, kept, self.spots, self.memory.own, units)
            if draft is None or self._too_wide(kept, figures, when):
                self._follow_up(scene, figures)
                continue
            draft.when, draft.figures = when, figures
            if is_claim(scene, own, kept, self.spots, clause, when.precision == "month"):
                draft.record = "claim"
            self._inherit_actor(draft, scene)
            draft.mind_civilians()
            self.drafts.append(draft)

    def _refine(self, scene: Scene, clause: Clause, when: When) -> None:
        """ "The drone struck in the evening of Nov. 7": weapon and day of the strike before."""
        before = self.drafts[-1] if self.drafts else None
        if before is None or before.paragraph != self.paragraph or before.activity != "air_strike":
            return
        activity = activity_of(scene, clause.trigger, (clause.first, clause.last))
        if activity in REMOTE and activity != "air_strike":
            before.activity, before.kind = activity, kind_of(activity)
            if when.basis == "stated":
                before.when = when

    def _too_wide(self, numbers: Sequence[int], figures: Sequence[Figure], when: When) -> bool:
        """Without a count, an act somewhere in a country or over months is background."""
        if figures:
            return False
        days = (when.end - when.start).days if when.start and when.end else 0
        return days > LONGEST_ACT or self.spots.only_countries(numbers)

    def _stands_alone(self, scene: Scene, counts: Sequence[Count]) -> bool:
        """Totals are kept without a place; anything else without one says nothing to the map."""
        return bool(counts) and (is_cumulative(scene) or not self._is_follow_up(counts))

    def _is_follow_up(self, counts: Sequence[Count]) -> bool:
        personal = all(c.metric in PERSONAL or c.metric == "destroyed" for c in counts)
        recent = self.drafts and self.drafts[-1].paragraph == self.paragraph
        return bool(personal and recent)

    def _without_act(
        self,
        scene: Scene,
        counts: Sequence[Count],
        places: Sequence[tuple[int, int]],
        when: When,
        units: Sequence[Unit],
    ) -> None:
        """Figures without an act: they belong to the statement before, or are a claim."""
        figures = self._figures(scene, counts, when)
        if self._tally_line(scene) or not figures or self._unsaid(scene):
            return
        if all(figure.metric == "area_km2" for figure in figures):
            return
        total = is_cumulative(scene) or scene.has("total")
        numbers = self.spots.finest([number for _, number in places])
        fresh = bool(numbers) and not self._same_place(numbers)
        if (
            not total
            and not fresh
            and not self._new_total(when)
            and self._follow_up(scene, figures)
        ):
            return
        told = (
            scene.of("metric")[0]
            if scene.of("metric")
            else Hit("", "", scene.sentence.first, scene.sentence.first + 1)
        )
        value = "losses" if told.value == "killed_or_wounded" else "casualties"
        trigger = Hit("act", value, told.first, told.last)
        clause = Clause(scene.sentence.first, scene.sentence.last, [trigger], list(numbers))
        draft = make_draft(scene, clause, numbers, self.spots, self.memory.own, units)
        if draft is None:
            return
        draft.when, draft.figures = when, figures
        if total or when.precision == "month" or not self.spots.is_fine(numbers):
            draft.record = "claim"
        else:
            self._like_before(draft)
        self.drafts.append(draft)

    def _tally_line(self, scene: Scene) -> bool:
        """A line "tanks – 11,366" under a heading of losses: one more figure of one claim."""
        if scene.has("total", "tally"):
            self.tally = (scene.sentence.paragraph, scene.sentence.start, scene.sentence.end)
            if self._tally_when(scene):
                self.tallied = None
        paragraph, start, end = self.tally
        near = scene.sentence.paragraph - paragraph <= 1
        counts = tally_counts(scene) if near else []
        if not counts:
            return False
        self.tally = (scene.sentence.paragraph, start, end)
        when = self.opening or report_day(self.document.report.published)
        figures = [to_figure(scene, c, True, (when.start, when.end)) for c in counts]
        if self.tallied is None:
            self.tallied = losses_draft(scene, (start, end), self.memory.own, when)
            self.drafts.append(self.tallied)
        self.tallied.add_figures(figures)
        return True

    def _tally_when(self, scene: Scene) -> bool:
        return scene.sentence.paragraph != self.tally[0] or self.tallied is None

    def _new_total(self, when: When) -> bool:
        """After a total for one time, figures for another are a total of their own."""
        before = self.drafts[-1] if self.drafts else None
        return before is not None and before.record == "claim" and before.when != when

    def _unsaid(self, scene: Scene) -> bool:
        return scene.has("mode", "plan", "maybe", "explain") or (
            scene.has("mode", "past") and not is_cumulative(scene)
        )

    def _like_before(self, draft: Draft) -> None:
        """Casualties told after a strike come from the strike."""
        before = self.drafts[-1] if self.drafts else None
        near = before is not None and before.paragraph == self.paragraph
        fought = all(figure.metric == "captured" for figure in draft.figures)
        if fought or (draft.actor2 in (RUSSIA, UKRAINE) and not draft.civilian):
            draft.activity, draft.kind = "clash", BATTLE
        elif before and near and before.kind[0].startswith("Explosions"):
            draft.activity, draft.kind = before.activity, before.kind
            draft.actor1, draft.actor2 = before.actor1, draft.actor2 or before.actor2

    def _figures(self, scene: Scene, counts: Sequence[Count], when: When) -> list[Figure]:
        cumulative = is_cumulative(scene)
        return [to_figure(scene, c, cumulative, (when.start, when.end)) for c in counts]

    def _follow_up(self, scene: Scene, figures: Sequence[Figure]) -> bool:
        """Give figures to the statement that they follow; False when there is none."""
        if not figures or not self.drafts:
            return False
        before = self.drafts[-1]
        near = scene.number - before.sentence <= FOLLOW_UP
        apart = before.paragraph != self.paragraph
        if apart and any(figure.metric == "killed_or_wounded" for figure in figures):
            return False
        if not near or (before.record == "claim" and before.paragraph != self.paragraph):
            return False
        before.add_figures([replace(f, date_start=None, date_end=None) for f in figures])
        before.mind_civilians()
        return True

    def _same_place(self, numbers: Sequence[int]) -> bool:
        """Whether these are the places of the statement before, or words that stand for them."""
        if not self.drafts:
            return False
        known = {self.spots.key(n) for n in self.drafts[-1].mentions}
        return all(self.spots.key(n) in known for n in numbers)

    def _inherit_actor(self, draft: Draft, scene: Scene) -> None:
        """ "Також атакував біля …": a sentence without a subject goes on with the one before."""
        if draft.actor1 or draft.actor2 or not self.drafts:
            return
        before = self.drafts[-1]
        if self.document.lang == "en" and before.sentence != scene.number:
            return
        if draft.trigger == "repelled" and before.trigger != "repelled":
            return
        if before.paragraph == self.paragraph and before.record == draft.record:
            draft.actor1, draft.actor2 = before.actor1, before.actor2

    def _attribute(
        self, scene: Scene, attributions: Sequence[Attribution], fresh: Sequence[Draft]
    ) -> None:
        """Claimants: the nearest that asserts it, else the one that still has the word."""
        for draft in (d for d in fresh if not d.attributed):
            chosen = _nearest(attributions, draft.token)
            if chosen:
                draft.claim_by(chosen.claimant, chosen.group)
            elif self.memory.active and self.memory.claimant is not NOBODY:
                draft.claimant, draft.group = self.memory.claimant, self.memory.group
            elif self.publisher:
                draft.claimant, draft.group = self.publisher
            draft.mind_claimant()
        self._claim_before(scene, attributions, fresh)
        self._close_quote(scene, attributions, fresh)

    def _claim_before(
        self, scene: Scene, attributions: Sequence[Attribution], fresh: Sequence[Draft]
    ) -> None:
        """ "Про це повідомив X", or a claimant in a sentence that only adds to those before."""
        said = next((a for a in attributions if a.backward), None)
        if said is None and not fresh:
            said = next((a for a in attributions if a.group != "blogger"), None)
        if said is None:
            return
        for draft in self.drafts:
            near = said.backward or draft.paragraph == scene.sentence.paragraph
            if near and not draft.attributed and draft.claimant is NOBODY:
                draft.claim_by(said.claimant, said.group)

    def _opens_summary(self, scene: Scene) -> bool:
        """Whether a daily count among the first lines gives the day of all that follows."""
        first = scene.number <= FIRST_LINES and bool(self.drafts)
        return first and self.drafts[-1].is_daily_total()

    def _close_quote(
        self, scene: Scene, attributions: Sequence[Attribution], fresh: Sequence[Draft]
    ) -> None:
        """A quotation over several sentences belongs to who is named at its end."""
        text = scene.document.text[scene.sentence.start : scene.sentence.end]
        if attributions and self.pending and any(c in text for c in '”»"'):
            for draft in self.pending:
                draft.claim_by(attributions[0].claimant, attributions[0].group)
        opened = text[:1] in '“«"„' and not any(c in text[1:] for c in '”»"')
        if opened and not attributions:
            self.pending = [*self.pending, *fresh]
        elif any(c in text for c in '”»"'):
            self.pending = []

    def _remember(
        self,
        scene: Scene,
        dates: Sequence[Dated],
        units: Sequence[Unit],
        attributions: Sequence[Attribution],
        places: Sequence[tuple[int, int]],
        when: When,
    ) -> None:
        if units:
            self.memory.unit = units[-1].formation.name
        for attribution in attributions:
            self.memory.take(attribution)
            self.heard = True
        if self.publisher and self.publisher[1] == "institute":
            self.memory.active = False
        if self.opening is None and dates and self._opens_summary(scene):
            self.opening = when
        if dates:
            self.governing = when
            if scene.sentence.heading or (scene.number <= 1 and not scene.of("act")):
                self.opening = when
                self._anchor_at(when)
        self.spots.remember(scene, places)

    def _anchor_at(self, when: When) -> None:
        """The day in a report's heading is what its "past day" is counted from."""
        published = self.document.report.published
        if published is None or when.precision != "day" or when.end is None:
            return
        if 0 <= (published - when.end).days <= HEADING_AGE:
            self.anchor = when.end


def _publisher(source: str | None, lang: Lang) -> tuple[Claimant, str] | None:
    """A publisher that is itself a party, a mapper or an institute, and its group."""
    name = fold(source or "")
    if any(word in name for word in INSTITUTES):
        return Claimant(source, "independent"), "institute"
    words = re.findall(r"[^\W_]+", name)
    hits = lexicon(lang).scan(words, 0, len(words))
    voice = next((hit for hit in hits if hit.kind == "voice"), None)
    if voice is None or source is None:
        return None
    side, _, group = voice.value.partition(" ")
    known: dict[str, Side] = {"ukraine": "ukraine", "russia": "russia"}
    default: Side = "independent" if side == "independent" else "unknown"
    return Claimant(source, known.get(side, default)), group


def _maker(scenes: Sequence[Scene]) -> Claimant | None:
    """A mapper that a text names, as in a hashtag, where nobody is said to say anything."""
    for scene in scenes:
        for hit in scene.of("voice"):
            if hit.value == "independent mapper":
                return Claimant(scene.text(hit.first, hit.last), "independent")
    return None


def _bodies(scene: Scene) -> list[tuple[int, int]]:
    """Names of several words that stand for people: "Сил оборони" is not the village Сила."""
    return [
        (hit.first, hit.last)
        for kind in ("side", "force", "voice")
        for hit in scene.of(kind)
        if hit.last - hit.first > 1
    ]


def _within(hit: Hit, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= hit.first < last for first, last in spans)


def _nearest(attributions: Sequence[Attribution], token: int) -> Attribution | None:
    """The last one before the act, else the first one after it."""
    ahead = [a for a in attributions if not a.backward]
    before = [a for a in ahead if a.verb < token]
    return before[-1] if before else (ahead[0] if ahead else None)


def _anchor(scenes: Sequence[Scene]) -> date | None:
    """The first full date of a report that has no publication day."""
    for scene in scenes:
        span = (scene.sentence.start, scene.sentence.end)
        found = full_date(scene.document, scene.hits, span)
        if found:
            return found
    return None
