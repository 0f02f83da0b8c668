"""What the store tells of a report without its text, and what an addition did."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A stored report in a list; `version` counts its texts from 1, `events` its events now."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    lang: str | None
    published: date | None
    captured: datetime | None
    version: int
    events: int


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding: a report (`kind`), and how many events are new."""

    kind: Literal["new", "known", "changed"]
    events: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two reports with nearly the same words; `likeness` is their estimated Jaccard index."""

    report_id: str
    other_id: str
    likeness: float


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """One input that could not be taken in: where it stands, why, and how it was asked for."""

    input: str
    where: str
    reason: str
    options: dict[str, str]
    at: datetime
