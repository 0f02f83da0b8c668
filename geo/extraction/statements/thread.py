"""The thread of a report: sentence after sentence, with what one leaves for the next."""

from collections.abc import Sequence

from geo.extraction.acts.asides import dates_beside, without_beside, without_lives
from geo.extraction.acts.comparisons import comparison
from geo.extraction.acts.formations import find_units
from geo.extraction.acts.meanings import taken_places
from geo.extraction.acts.modes import happened
from geo.extraction.acts.refusals import refusals
from geo.extraction.claimants.attribution import Attribution
from geo.extraction.claimants.claimants import find_attributions
from geo.extraction.dates.dates import Dated, find_dates
from geo.extraction.figures.figures import find_counts
from geo.extraction.statements.days import Days, only_shown, own_dates
from geo.extraction.statements.denials import (
    at_denied_place,
    deny,
    still_happening,
    tells_denied_claim,
)
from geo.extraction.statements.detector import ALONE, LIKELY, Detector
from geo.extraction.statements.drafting import Drafting
from geo.extraction.statements.repeats import without_repeats
from geo.extraction.statements.ruled_out import is_ruled_out
from geo.extraction.statements.sorting import is_cumulative
from geo.extraction.statements.speakers import Speakers
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.tallies import Tally
from geo.extraction.statements.told import Told
from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.mention import Mention
from geo.records.statement import Statement
from geo.records.vocabulary import Role, Side

DENIED_REACH = 4
"""Words behind a word of denial for good: "has always denied targeting civilians"."""
_PAST_DAY = ("24 hours", "past day", "last day")
"""English words of the day that a bulletin is about."""
PAST_REACH = 3
"""Words in front of "two years ago" at the beginning of a paragraph's history."""


class Thread:
    """Reads scenes in order; `roles` are the roles it found for mentions, by position."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        own: Side,
        scenes: Sequence[Scene],
        detector: Detector | None = None,
    ) -> None:
        self.document, self.own = document, own
        self._detector = detector
        self.roles: dict[int, Role] = {}
        self._spots = Spots(document, mentions)
        self._days = Days(document.report.published, scenes)
        self._speakers = Speakers(document.report, document.lang, own, scenes)
        self._drafting = Drafting(self._spots)
        self._tally = Tally(own)
        self._paragraph = self._caption = self._past = -1

    def read(self, scene: Scene) -> Told | None:
        """Read one sentence; what it tells, or None for a caption."""
        self._turn_paragraph(scene)
        if self._is_caption(scene):
            return None
        told = self._look(scene)
        drafts = self._drafting.drafts
        count, last = len(drafts), drafts[-1] if drafts else None
        self._draft(told)
        kept = not count or (len(drafts) >= count and drafts[count - 1] is last)
        fresh = drafts[count if kept else count - 1 :]
        if not fresh:
            self._drafting.follow(told)
            self._detect(told)
            fresh = drafts[count:]
        self._speakers.attribute(told, fresh, drafts)
        self._remember(told, drafted=bool(fresh))
        return told

    def statements(self) -> tuple[Statement, ...]:
        """The finished statements in the order of the text."""
        self._speakers.finish(self._drafting.drafts)
        drafts = without_repeats(self._drafting.drafts, self.document, self._spots)
        return tuple(draft.finish() for draft in drafts)

    def _turn_paragraph(self, scene: Scene) -> None:
        if scene.sentence.paragraph != self._paragraph:
            self._paragraph = scene.sentence.paragraph
            self._days.turn_paragraph()
            self._speakers.turn_paragraph()

    def _is_caption(self, scene: Scene) -> bool:
        """A paragraph that tells of a picture, or a headline of a survey, tells nothing else."""
        headline = scene.sentence.heading and scene.number == 0
        survey = headline and (scene.has("mode", "survey") or _is_explainer(scene))
        if survey or scene.has("mode", "caption"):
            self._caption = scene.sentence.paragraph
        return self._caption == scene.sentence.paragraph

    def _look(self, scene: Scene) -> Told:
        """Find everything in a sentence, each finder after those whose words it must leave."""
        span = (scene.sentence.start, scene.sentence.end)
        if scene.has("mode", "deny"):
            refused = refusals(scene)
            scene.without("mode", refused)
            scene.without("say", refused)
            scene.without("act", [(first, first + DENIED_REACH) for first, _ in refused])
        dates = find_dates(self.document, scene.hits, span, self._days.anchor)
        compared = comparison(scene)
        if compared:
            scene.without("mode", [compared])
        beside = dates_beside(scene, [d.first for d in dates])
        dates = [d for d in _apart_from(dates, compared) if d.first not in beside]
        units = find_units(scene, self.own)
        dated = [(d.first, d.last) for d in dates]
        placed = self._spots.spans(scene)
        said = find_attributions(scene, dated, units, self._speakers.memory, placed)
        scene.names = frozenset(t for a in said for t in range(a.first, _end_of_names(scene, a)))
        scene.without("weapon", [(u.first, u.last) for u in units])
        places = self._spots.in_sentence(scene, units, self.roles)
        places = without_lives(scene, places)
        if compared:
            places = [p for p in places if not compared[0] <= p[0] < compared[1]]
        later = scene.of("next") if not dates else ()
        when = self._days.next_day(int(later[0].value)) if later else self._days.of(dates, said)
        named = [(a.first, a.last) for a in said] + [(u.first, u.last) for u in units] + placed
        acts = _outside(scene.of("act"), named)
        acts = taken_places(scene, acts, [token for token, _ in places])
        real = happened(scene, acts, when.basis == "stated" and bool(dates))
        real = [] if self._is_history(scene, bool(dates)) else real
        real = without_beside(scene, real, [token for token, _ in places])
        counts = find_counts(scene, [*dated, *named])
        return Told(scene, self.own, dates, units, said, places, when, acts, real, counts)

    def _is_history(self, scene: Scene, dated: bool) -> bool:
        """A paragraph that begins "two years ago" goes on with what happened then."""
        past = [hit for hit in scene.of("mode") if hit.value == "past"]
        if any(hit.first - scene.sentence.first <= PAST_REACH for hit in past):
            self._past = scene.sentence.paragraph
        return self._past == scene.sentence.paragraph and not dated

    def _draft(self, told: Told) -> None:
        scene, real, drafts = told.scene, told.real, self._drafting.drafts
        denies = scene.has("mode", "deny")
        if told.acts and not real and not denies and not is_cumulative(scene):
            return
        if tells_denied_claim(told, drafts, self._spots):
            return
        if denies:
            deny(told, drafts, self._speakers.memory, self._spots.finest(told.numbers))
            real = still_happening(scene, real)
            if not real:
                return
        told = at_denied_place(told, drafts)
        if real and not _only_losses(told) and (told.places or not scene.sentence.heading):
            self._drafting.with_acts(told, real)
        elif self._drafting.goes_on(scene) or not self._tally.takes(
            told, drafts, self._days.of_report()
        ):
            self._drafting.without_act(told)

    def _detect(self, told: Told) -> None:
        """Draft what the rules missed and the detector finds likely."""
        if self._detector is None or not told.places or told.scene.has("mode", "deny"):
            return
        if is_ruled_out(told):
            return
        found = self._detector.detect(told, LIKELY if self._drafting.drafts else ALONE)
        if found:
            self._drafting.detected(told, found)

    def _remember(self, told: Told, *, drafted: bool) -> None:
        self._speakers.remember(told)
        if told.dates and not only_shown(told.scene, told.dates):
            drafts = self._drafting.drafts
            total = bool(drafts) and drafts[-1].is_daily_total(strikes=self.document.lang != "ru")
            own = bool(own_dates(told.dates, told.attributions))
            self._days.remember(
                told.scene, told.when, daily_total=total, own=own, bulletin=_opens_bulletin(told)
            )
        self._spots.remember(told.scene, told.places, drafted=drafted)


def _end_of_names(scene: Scene, said: Attribution) -> int:
    """Behind "the ministry and other Russian sources": English claimants that share a verb."""
    joined = scene.document.words[said.last : said.last + 1] == ("and",)
    near = 0 < said.verb - said.last <= JOINED_REACH
    return said.verb if joined and near and scene.document.lang == "en" else said.last


JOINED_REACH = 7
"""Words from the first of two claimants to the verb that they share."""


def _opens_bulletin(told: Told) -> bool:
    """ "Took two villages over the past 24 hours, the ministry said": the day of a bulletin."""
    said = any(a.group == "staff" for a in told.attributions)
    text = (told.when.text or "").lower()
    english = told.scene.document.lang == "en"
    return english and said and any(words in text for words in _PAST_DAY)


def _only_losses(told: Told) -> bool:
    """Whether all that is told is what was destroyed, nowhere in particular."""
    if told.counts and all(act.value == "visual" for act in told.real):
        return True
    losses = all(act.value == "destroy" for act in told.real)
    return losses and bool(told.counts) and not told.places


def _apart_from(dates: Sequence[Dated], span: tuple[int, int] | None) -> list[Dated]:
    """The dates outside a span of tokens."""
    return [d for d in dates if span is None or not span[0] <= d.first < span[1]]


def _outside(hits: Sequence[Hit], spans: Sequence[tuple[int, int]]) -> list[Hit]:
    """The hits that begin in none of the spans of tokens."""
    inside = {token for first, last in spans for token in range(first, last)} if hits else ()
    return [hit for hit in hits if hit.first not in inside]


def _is_explainer(scene: Scene) -> bool:
    """ "Why a coal town matters: the long fight for Pokrovsk, explained": no news, but about it."""
    ends = scene.sentence.first, scene.sentence.last
    told = (hit for hit in scene.of("mode") if hit.value == "explainer")
    genres = (hit for hit in scene.of("mode") if hit.value == "genre")
    if any(":" in scene.gap(hit.first - 1) for hit in genres if hit.first):
        return True
    return any(hit.first == ends[0] or hit.last == ends[1] for hit in told)
