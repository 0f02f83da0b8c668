"""The day that governs a sentence: its own, its paragraph's, the report's heading, the report's."""

import re
from collections.abc import Sequence
from datetime import date

from geo.extraction.claimants.attribution import Attribution
from geo.extraction.dates import calendar
from geo.extraction.dates.dates import Dated, full_date, report_day
from geo.extraction.text.scene import Scene
from geo.records.statement import When

HEADING_AGE = 3
"""Days that a heading may lie before the publication to be the day that is reported on."""
BULLETIN_LINES = 4
"""Sentences, headline and dateline among them, in which a bulletin names its past day."""
FIRST_LINES = 2
"""Sentences in which a daily summary gives the day that it is about."""
SECTOR_REACH = 4
"""Words at the beginning of a line in which its sector is named."""
_SECTOR = ("напрямк", "напрямок", "направлени", "direction")
_MORNING = re.compile(r"\b0[5-9][.:]00\b")
WEEK, SPAN = 5, 3
"""Days between the ends of a heading's week, and of a range that means the same week."""
SHOWN_REACH = 3
"""Words between "footage published" and the day: "posted footage on", "published late on"."""
_PUBLISHED = frozenset((
    "published", "posted", "released", "shared", "circulated", "footage", "video", "imagery",
))  # fmt: skip
"""English words that a day of publication follows."""
SAID_REACH = 3
"""Words between "said" and a date that only tells when it was said."""


class Days:
    """Remembers the dates of a report; `anchor` is what "past day" is counted from."""

    def __init__(self, published: date | None, scenes: Sequence[Scene]) -> None:
        self.published = published
        self.anchor = published or _first_full_date(scenes)
        self._paragraph: When | None = None
        self._opening: When | None = None
        self._last: When | None = None
        self._is_morning = False
        self._report_day = report_day(published)

    def of(self, dates: Sequence[Dated], attributions: Sequence[Attribution]) -> When:
        """The date of a sentence's act: one of its own before the day on which it was said."""
        if not dates:
            return self.governing()
        return self._as_headed((own_dates(dates, attributions) or dates)[0].when)

    def _as_headed(self, when: When) -> When:
        """ "This week" under a heading of "14 to 20 June" is that week."""
        head = self._opening
        if head is None or head.start is None or head.end is None or when.end is None:
            return when
        weekly = WEEK <= (head.end - head.start).days <= WEEK + SPAN
        weekly = weekly and when.basis == "relative"
        whole = when.start is not None and SPAN <= (when.end - when.start).days <= WEEK + SPAN
        return head if weekly and whole and when.end == head.end else when

    def next_day(self, days: int = 1) -> When:
        """ "The next day", "three days later", "the day before": from the day named last.

        Where none was named, the day before is the one before the report.
        """
        last = self._last
        if last is None or last.end is None or last.end == self.published:
            day = calendar.shifted(self.published, days) if self.published and days < 0 else None
        else:
            day = calendar.shifted(last.end, days)
        if day is None or (self.published and day > self.published):
            return self.governing()
        return When(day, day, "day", "relative", None)

    def governing(self) -> When:
        """The date of a sentence that gives none."""
        return self._paragraph or self.of_report()

    def of_report(self) -> When:
        """The day that the heading gives, else the day of the report."""
        return self._opening or self._report_day

    def turn_paragraph(self) -> None:
        """A date governs its own paragraph."""
        self._paragraph = None

    def remember(
        self,
        scene: Scene,
        when: When,
        *,
        daily_total: bool,
        own: bool = True,
        bulletin: bool = False,
    ) -> None:
        """Keep the date of a sentence; a heading's, or a daily total's, governs the report.

        `own`: it is not only the day on which something was said. `bulletin`: it is the past day
        that a staff reports on.
        """
        if daily_total and scene.number <= FIRST_LINES and self._is_within(when):
            self._opening = when
        if bulletin and scene.number <= BULLETIN_LINES:
            self._opening = when
        self._last = when
        if not _is_span(when):
            self._paragraph = when
        if self._opening is None and scene.number <= FIRST_LINES and _opens_list(scene):
            self._opening = when
        if scene.sentence.heading or (own and _may_open(scene) and not scene.of("act")):
            self._opening = when
            words = scene.text(scene.sentence.first, scene.sentence.last)
            self._is_morning = _MORNING.search(words) is not None
            self._move_anchor(when)

    def _is_within(self, when: When) -> bool:
        """Whether the heading's morning ("as of 08:00") closes the past day of a total."""
        opening = self._opening
        if opening is None or opening.start is None or when.start is None or when.end is None:
            return opening is None
        past_day = (when.end - when.start).days == 1 and when.end == opening.start
        return past_day and self._is_morning

    def _move_anchor(self, when: When) -> None:
        if self.published is None or when.precision != "day" or when.end is None:
            return
        if 0 <= (self.published - when.end).days <= HEADING_AGE:
            self.anchor = when.end


def _is_span(when: When) -> bool:
    """ "Over the past week 34 attacks were counted": a time summed up, which dates nothing else."""
    if when.basis != "relative" or when.start is None or when.end is None:
        return False
    return (when.end - when.start).days >= WEEK


def own_dates(dates: Sequence[Dated], attributions: Sequence[Attribution]) -> list[Dated]:
    """The dates of a sentence without those that only tell when it was said."""
    heard = [a for a in attributions if not a.colon]
    said = {a.verb for a in heard} | {a.last - 1 for a in heard}
    return [d for d in dates if not any(0 < d.first - verb <= SAID_REACH for verb in said)]


def only_shown(scene: Scene, dates: Sequence[Dated]) -> bool:
    """Whether an English sentence only tells when footage was published: it dates no other act."""
    if scene.document.lang != "en" or not scene.has("act", "visual"):
        return False
    words = scene.document.words
    return all(
        not _PUBLISHED.isdisjoint(words[max(scene.sentence.first, d.first - SHOWN_REACH) : d.first])
        for d in dates
    )


def _may_open(scene: Scene) -> bool:
    """The first sentence, or the first one under a heading."""
    return scene.number == 0 or (scene.number == 1 and scene.document.sentences[0].heading)


def _opens_list(scene: Scene) -> bool:
    """Whether a sentence begins with a sector of the front, as the lines of a summary do."""
    first = scene.document.words[scene.sentence.first : scene.sentence.first + SECTOR_REACH]
    return any(word.startswith(_SECTOR) for word in first)


def _first_full_date(scenes: Sequence[Scene]) -> date | None:
    """The first date with a year, for a report that has no publication day."""
    for scene in scenes:
        span = (scene.sentence.start, scene.sentence.end)
        found = full_date(scene.document, scene.hits, span)
        if found:
            return found
    return None
