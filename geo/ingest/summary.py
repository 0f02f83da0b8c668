"""What an ingest did, input by input, in the shape that `--json` prints."""

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Rejection:
    """One thing set aside: the input, where in it (line, row, id; empty for all of it), why."""

    input: str
    where: str
    reason: str

    @property
    def why(self) -> str:
        """The reason without the input that it may begin with."""
        return self.reason.removeprefix(f"{self.input}: ")

    def line(self) -> str:
        """One line for a person."""
        place = f"{self.input}: {self.where}" if self.where else self.input
        return f"{place}: {self.why}"


@dataclass(slots=True)
class Tally:
    """Counts of one input; `kind` is the source that read it, None where none could.

    `refused` reports were read as far as their text, `set_aside` counts them and all else.
    """

    kind: str | None = None
    new: int = 0
    known: int = 0
    changed: int = 0
    refused: int = 0
    events: int = 0
    same_events: int = 0
    set_aside: int = 0

    def count(self, kind: Literal["new", "known", "changed"], events: int) -> None:
        """One report stored, with so many new events."""
        setattr(self, kind, getattr(self, kind) + 1)
        self.events += events

    def plain(self) -> dict[str, Any]:
        """The counts as JSON."""
        return {
            "reports": {
                "new": self.new,
                "known": self.known,
                "changed": self.changed,
                "rejected": self.refused,
            },
            "events": {"new": self.events, "known": self.same_events},
        }

    def sentence(self) -> str:
        """What is worth saying, in one line for a person."""
        parts = [
            counted(self.new, "new report"),
            f"{self.changed:,} changed" if self.changed else "",
            f"{self.known:,} known" if self.known else "",
            counted(self.events, "new event"),
            f"{self.same_events:,} known events" if self.same_events else "",
            f"{self.set_aside:,} set aside" if self.set_aside else "",
        ]
        return ", ".join(filter(None, parts))


@dataclass(slots=True)
class Summary:
    """Counts of one run by input; `rejected` in the order in which they were met."""

    inputs: dict[str, Tally] = field(default_factory=dict)
    rejected: list[Rejection] = field(default_factory=list)

    def of(self, name: str) -> Tally:
        """The counts of one input, from nothing where it is new."""
        return self.inputs.setdefault(name, Tally())

    def reject(self, rejection: Rejection) -> None:
        """One thing more set aside."""
        self.rejected.append(rejection)
        self.of(rejection.input).set_aside += 1

    def add(self, other: "Summary") -> None:
        """All of another run too."""
        for name, tally in other.inputs.items():
            if name not in self.inputs:
                self.inputs[name] = tally
            elif self.inputs[name] is not tally:
                self.inputs[name] = total([self.inputs[name], tally])
        self.rejected += other.rejected

    @property
    def total(self) -> Tally:
        """The counts of all inputs together."""
        return total(list(self.inputs.values()))

    @property
    def exit_status(self) -> int:
        """0 all taken in, 1 in part, 2 nothing could be done."""
        if not self.rejected:
            return 0
        every = self.total
        done = every.new + every.known + every.changed + every.events + every.same_events
        return 1 if done or every.refused else 2

    def plain(self) -> dict[str, Any]:
        """The contract's JSON object, and beside it the counts of each input."""
        rejected = [{"input": r.input, "where": r.where, "reason": r.reason} for r in self.rejected]
        inputs = [
            {"input": name, "kind": one.kind, **one.plain(), "set_aside": one.set_aside}
            for name, one in self.inputs.items()
        ]
        return {**self.total.plain(), "rejected": rejected, "inputs": inputs}

    def sentence(self) -> str:
        """One line for a person."""
        return self.total.sentence()


def total(tallies: list[Tally]) -> Tally:
    """Several counts added up."""
    numbers = [name for name in Tally.__slots__ if name != "kind"]
    sums = {name: sum(getattr(one, name) for one in tallies) for name in numbers}
    kinds = {one.kind for one in tallies}
    return Tally(kind=kinds.pop() if len(kinds) == 1 else None, **sums)


def counted(count: int, thing: str) -> str:
    """`1 new report`, `2,000 new reports`."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"
