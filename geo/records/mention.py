"""A mention: words of a report that name a place, before it is known which place."""

from dataclasses import dataclass

from geo.records.vocabulary import PlaceKind, Role


@dataclass(frozen=True, slots=True)
class Mention:
    """A toponym, landmark phrase or nominal mention ("the city") in a report.

    `text[start:end] == surface`. `readings` are the gazetteer numbers that the words may mean.
    """

    start: int
    end: int
    surface: str
    kind: PlaceKind | None = None
    role: Role = "context"
    nominal: bool = False
    readings: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a mention needs 0 <= start < end, got {self.start}, {self.end}")
