"""A statement: one activity that somebody asserts, with the words it came from, not yet placed."""

from datetime import date

from geo.records.record import record
from geo.records.vocabulary import Activity, DateBasis, DatePrecision, Record, Side, Status


@record()
class When:
    """A range of Kyiv days with both ends included, and the words it came from."""

    start: date | None = None
    end: date | None = None
    precision: DatePrecision = "unknown"
    basis: DateBasis = "unknown"
    text: str | None = None

    def __post_init__(self) -> None:
        if (self.start is None) != (self.end is None):
            raise ValueError("a range needs both ends or none")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"range ends before it starts: {self.start} to {self.end}")


UNDATED = When()


@record()
class Formation:
    """A named formation and the span of its name in the report."""

    name: str
    side: Side
    quote_start: int
    quote_end: int


@record()
class Figure:
    """A count that the statement gives, with the span of its words; None is "not said"."""

    metric: str
    value: float | None
    low: float | None
    high: float | None
    subject: str | None
    cumulative: bool
    date_start: date | None
    date_end: date | None
    quote_start: int
    quote_end: int


@record()
class Claimant:
    """Who asserts a statement, as the report writes it, in its nominative."""

    name: str | None = None
    side: Side = "unknown"
    channel: str | None = None


NOBODY = Claimant()


@record()
class Statement:
    """One activity, one time, one claimant, and the places reported together.

    `mentions` are positions in the report's list of mentions; `quote_start`, `quote_end` the
    span of the sentence in code points.
    """

    record: Record
    activity: Activity
    event_type: str
    sub_event_type: str
    quote_start: int
    quote_end: int
    status: Status
    claimant: Claimant = NOBODY
    denied_by: str | None = None
    actor1: str | None = None
    actor2: str | None = None
    units: tuple[Formation, ...] = ()
    when: When = UNDATED
    figures: tuple[Figure, ...] = ()
    mentions: tuple[int, ...] = ()
