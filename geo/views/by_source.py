"""Each source's reports in time: how many, since when, and its longest silence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol


class Line(Protocol):
    """What is asked of a report: who published it, when, and what was read in it."""

    @property
    def source(self) -> str | None:
        """The publisher."""

    @property
    def published(self) -> date | None:
        """The day of publication."""

    @property
    def events(self) -> int:
        """How many events were read in it."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source; `silence` is the most days between two of its reports, None with fewer.

    `silent` are the days of the two reports around that silence.
    """

    source: str | None
    reports: int
    events: int
    first: date | None
    last: date | None
    silence: int | None
    silent: tuple[date, date] | None = None


def by_source(reports: Iterable[Line]) -> list[SourceLine]:
    """One line a source, most reports first."""
    found: dict[str | None, list[Line]] = {}
    for report in reports:
        found.setdefault(report.source, []).append(report)
    lines = [_line(source, group) for source, group in found.items()]
    return sorted(lines, key=lambda line: (-line.reports, line.source or ""))


def _line(source: str | None, reports: list[Line]) -> SourceLine:
    days = sorted({r.published for r in reports if r.published})
    silent = max(pairwise(days), key=lambda ends: ends[1] - ends[0], default=None)
    return SourceLine(
        source=source,
        reports=len(reports),
        events=sum(r.events for r in reports),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        silence=(silent[1] - silent[0]).days if silent else None,
        silent=silent,
    )
