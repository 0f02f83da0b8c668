"""A mention: words of a report that name a place, before it is known which place."""

from typing import Literal

from geo.records.record import record
from geo.records.vocabulary import PlaceKind, Role

Spatial = Literal["offset", "between", "line", "towards", "near", "part", "edge", "bank", "axis"]
"""How a place lies to its anchors.

"offset": 7 km north of X, northwest of X; "between": between X and Y; "line": the X - Y line;
"towards": in the direction of X; "near": near X; "part": central X, the northern part of X;
"edge": the outskirts of X; "bank": the left bank of X; "axis": the X direction.
"""


@record()
class Relation:
    """Where a place lies, told by other mentions.

    `anchors` are the `start`s of the mentions that it is measured from, the mention's own start
    where it is its own anchor ("southern outskirts of X" is a part of X). `bearing` in degrees
    clockwise from north; `distance_m` and `distance_high_m` in metres ("10-15 km").
    """

    how: Spatial
    anchors: tuple[int, ...]
    bearing: float | None = None
    distance_m: float | None = None
    distance_high_m: float | None = None


@record()
class Mention:
    """A toponym, landmark phrase or nominal mention ("the city") in a report.

    `text[start:end] == surface`. `readings` are the gazetteer numbers that the words may mean.
    `landmark` is the kind of landmark that a phrase names ("railway_station") and `own_words` its
    folded words without the kind; `town` are readings of the town named inside the phrase
    ("Pokrovsk railway station"). `part_of` is the `start` of the mention that this one only
    helps to place: Svatove in "northwest of Svatove near Y", B in "between A and B", the town in
    "the station in Pokrovsk"; nothing is said to happen there. `antecedent` is the `start` of
    the mention that "the city" stands for.
    """

    start: int
    end: int
    surface: str
    kind: PlaceKind | None = None
    role: Role = "context"
    nominal: bool = False
    readings: tuple[int, ...] = ()
    relation: Relation | None = None
    landmark: str | None = None
    own_words: tuple[str, ...] = ()
    town: tuple[int, ...] = ()
    part_of: int | None = None
    antecedent: int | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a mention needs 0 <= start < end, got {self.start}, {self.end}")
