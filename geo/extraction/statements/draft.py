"""A statement while it is being read: what later sentences may still add or change."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from geo.extraction.acts.acts import ACLED, BATTLE, OVERTAKEN, REGAINED, REMOTE
from geo.records.statement import NOBODY, UNDATED, Claimant, Figure, Formation, Statement, When
from geo.records.vocabulary import CIVILIANS, RUSSIA, UKRAINE, Activity, Record, Side, Status

_UNNAMED = frozenset((
    "defence ministry", "defense ministry", "ministry of defence", "ministry of defense",
    "ministry",
))  # fmt: skip
_FELL = frozenset(("killed", "killed_or_wounded", "captured"))
"""What befell those who were fought."""
_BEFELL = _FELL | {"wounded"}
_MINISTRY = frozenset(("минобороны", "міноборони", "министерство обороны", "міністерство оборони"))
_RAIDED = frozenset(("drones", "missiles", "bombs", "settlements"))
_SUMMED = frozenset(("engagements", "killed", "wounded"))
"""What the first sentence of a daily summary adds up."""


@dataclass(slots=True)
class Draft:
    """One statement, with the sentence that it came from and the group of its claimant."""

    activity: Activity
    kind: tuple[str, str]
    quote: tuple[int, int]
    sentence: int
    paragraph: int
    token: int = 0
    trigger: str = ""
    record: Record = "event"
    claimant: Claimant = NOBODY
    group: str = ""
    attributed: bool = False
    carried: bool = False
    visual: bool = False
    own_voice: bool = False
    civilian: bool = False
    denied_by: str | None = None
    actor1: str | None = None
    actor2: str | None = None
    units: tuple[Formation, ...] = ()
    when: When = UNDATED
    figures: list[Figure] = field(default_factory=list)
    mentions: tuple[int, ...] = ()

    def claim_by(self, claimant: Claimant, group: str) -> None:
        """Give the statement to somebody who asserts it."""
        self.claimant, self.group, self.attributed = claimant, group, True
        self.mind_claimant()

    def is_daily_total(self, *, strikes: bool) -> bool:
        """Whether this is the count of engagements or victims that a daily summary begins with."""
        summed = _SUMMED | ({"strikes", "shellings"} if strikes else set())
        if self.record != "claim":
            return False
        if strikes and self._is_of_one_day():
            summed = summed | _RAIDED
            if self.activity == "capture_claim":
                return True
        return any(f.metric in summed for f in self.figures)

    def _is_of_one_day(self) -> bool:
        """ "Took two settlements over the past 24 hours", "in the night of 21 to 22 March"."""
        start, end = self.when.start, self.when.end
        return start is not None and end is not None and (end - start).days == 1

    def mind_civilians(self) -> None:
        """People that a strike killed or hurt are civilians, if nobody else is named."""
        hurt = any(f.metric in ("killed", "wounded") for f in self.figures)
        if hurt and self.actor2 is None and self.activity in REMOTE:
            self.actor2 = CIVILIANS

    def mind_losses(self) -> None:
        """What figures tell: of civilians, of a fight, of enemy losses added up."""
        self.mind_civilians()
        told = {figure.metric for figure in self.figures}
        if self.activity == "infiltration" and told & _FELL:
            self.kind = BATTLE
        summed = self.record == "claim" and self.trigger == "destroy"
        if summed and told & _FELL and told <= _FELL | {"destroyed", "wounded"}:
            self.activity, self.kind = "casualties", BATTLE

    def mind_claimant(self) -> None:
        """Who claims that a place was taken is the one who took it, if nobody else is named."""
        sides: dict[str | None, Side] = {RUSSIA: "russia", UKRAINE: "ukraine"}
        taker = sides.get(self.actor1)
        if self.activity == "capture_claim" and taker and _is_unnamed(self.claimant):
            self.claimant = replace(self.claimant, side=taker)
        self._mind_ministry()
        if self.activity == "capture_claim" and self.actor1 is None:
            self.actor1 = {"russia": RUSSIA, "ukraine": UKRAINE}.get(self.claimant.side)
            if self.actor1 == RUSSIA and self.kind == REGAINED:
                self.kind = OVERTAKEN
            if self.actor1 == UKRAINE and self.kind == OVERTAKEN:
                self.kind = REGAINED
            if self.actor2 == self.actor1:
                self.actor2 = None

    def _mind_ministry(self) -> None:
        """A ministry of no named country that tells who took a place is the taker's."""
        sides: dict[str, Side] = {RUSSIA: "russia", UKRAINE: "ukraine"}
        side = sides.get(self.actor1 or "")
        bare = (self.claimant.name or "").lower() in _MINISTRY
        if bare and side and self.activity == "capture_claim" and self.claimant.side != side:
            self.claimant = replace(self.claimant, side=side)

    def add_figures(self, figures: Sequence[Figure]) -> None:
        """Add figures of a later sentence, dated like the statement; none twice."""
        known = {_what(figure) for figure in self.figures}
        for figure in figures:
            if _what(figure) not in known:
                self.figures.append(_dated(figure, self.when.start, self.when.end))

    def finish(self) -> Statement:
        """The record, with its status."""
        return Statement(
            record=self.record,
            activity=self.activity,
            event_type=self.kind[0],
            sub_event_type=self.kind[1],
            quote_start=self.quote[0],
            quote_end=self.quote[1],
            status=self._status(),
            claimant=self.claimant,
            denied_by=self.denied_by,
            actor1=self.actor1,
            actor2=self.actor2,
            units=self.units,
            when=self.when,
            figures=tuple(_dated(f, self.when.start, self.when.end) for f in self.figures),
            mentions=self.mentions,
        )

    def _status(self) -> Status:
        if self.denied_by:
            return "denied"
        if self.visual:
            return "visual"
        if self.group in ("mapper", "institute"):
            return "assessed"
        if self.group in ("outlet", "witness"):
            return "reported"
        return "claimed" if self.claimant.name or self.own_voice else "reported"


def _is_unnamed(claimant: Claimant) -> bool:
    """ "The defence ministry": of either country, until it claims a town."""
    return (claimant.name or "").lower() in _UNNAMED


def kind_of(activity: Activity) -> tuple[str, str]:
    """ACLED's event type and sub-event type of an activity."""
    return ACLED[activity]


def _what(figure: Figure) -> tuple[object, ...]:
    """What a figure says: of people "two killed" and "two women killed" say the same."""
    subject = figure.subject if figure.metric not in _BEFELL else None
    return figure.metric, figure.value, figure.low, figure.high, subject


def _dated(figure: Figure, start: date | None, end: date | None) -> Figure:
    if figure.date_start is not None or start is None:
        return figure
    return replace(figure, date_start=start, date_end=end)
