"""What an ingest did, in the shape that `--json` prints."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Rejection:
    """One thing set aside: the input, where in it (line, row, id; empty for all of it), why."""

    input: str
    where: str
    reason: str

    def line(self) -> str:
        """One line for a person; a reason that begins with the input does not repeat it."""
        place = f"{self.input}: {self.where}" if self.where else self.input
        return self.reason if self.reason.startswith(place) else f"{place}: {self.reason}"


@dataclass(slots=True)
class Summary:
    """Counts of one run; `rejected` in the order in which they were met."""

    new: int = 0
    known: int = 0
    changed: int = 0
    events: int = 0
    same_events: int = 0
    refused_reports: int = 0
    rejected: list[Rejection] = field(default_factory=list)

    def count(self, kind: str, events: int) -> None:
        """One report stored: "new", "known" or "changed", with so many new events."""
        setattr(self, kind, getattr(self, kind) + 1)
        self.events += events

    @property
    def exit_status(self) -> int:
        """0 all taken in, 1 in part, 2 nothing could be done."""
        if not self.rejected:
            return 0
        done = self.new + self.known + self.changed + self.events + self.same_events
        return 1 if done or self.refused_reports else 2

    def plain(self) -> dict[str, Any]:
        """The contract's JSON object."""
        rejected = [{"input": r.input, "where": r.where, "reason": r.reason} for r in self.rejected]
        reports = {"new": self.new, "known": self.known, "changed": self.changed}
        return {
            "reports": {**reports, "rejected": self.refused_reports},
            "events": {"new": self.events, "known": self.same_events},
            "rejected": rejected,
        }

    def sentence(self) -> str:
        """One line for a person."""
        parts = [
            f"{self.new} new reports" if self.new != 1 else "1 new report",
            f"{self.changed} changed" if self.changed else "",
            f"{self.known} known" if self.known else "",
            f"{self.events} new events" if self.events != 1 else "1 new event",
            f"{len(self.rejected)} set aside" if self.rejected else "",
        ]
        return ", ".join(filter(None, parts))
