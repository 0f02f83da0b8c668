"""What an attribution says, and what is remembered of who spoke."""

from dataclasses import dataclass, field
from typing import NamedTuple

from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import Side

CLAIM_NOUNS = (
    "заявлени", "сообщени", "утверждени", "твердженн", "повідомленн", "заяву", "заява",
)  # fmt: skip
"""Beginnings of the nouns of claims, behind which a name stands in the genitive: who made the
claim, never who denies it."""

BRIEFINGS = ("сводк", "брифинг", "доклад", "информаци", "данные", "зведен", "брифінг", "доповід",
             "інформаці")  # fmt: skip
"""Stems of nouns that a speaker's name follows in the genitive: "Сводка Министерства …"."""


class Attribution(NamedTuple):
    """A claimant at tokens `first:last`, asserted by the word at `verb`.

    `kind` is "say", "claim", "add" or "according"; `backward` speaks of the sentences before;
    `colon`: what is said follows a colon.
    """

    claimant: Claimant
    verb: int
    first: int
    last: int
    kind: str
    backward: bool = False
    group: str = ""
    colon: bool = False


@dataclass(slots=True)
class Memory:
    """What a reader remembers of who spoke: the present claimant, persons and the last unit."""

    own: Side
    sure: bool = True
    claimant: Claimant = NOBODY
    group: str = ""
    active: bool = True
    pinned: bool = False
    people: dict[str, tuple[Claimant, str]] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    unit: str | None = None
    abroad: bool = False
    met: str | None = None
    """The person with a rank or an office who was named last, in English."""

    def take(self, attribution: Attribution) -> None:
        """Let an attribution become the present claimant."""
        self.claimant = attribution.claimant
        self.active, self.pinned = True, attribution.kind == "heading"
        if self.claimant.name and self.claimant.channel:
            self.channels[self.claimant.name] = self.claimant.channel
        self.group = attribution.group
