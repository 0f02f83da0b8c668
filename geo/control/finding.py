"""What is found when a claim is laid beside one maker's map: a verdict and its arithmetic."""

from dataclasses import dataclass
from typing import Literal, get_args

from geo.control.area import Day
from geo.records.vocabulary import ControlStatus

Verdict = Literal["consistent", "not_reflected", "contradicted", "too_old", "too_uncertain"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
"""In the order in which they are listed."""

Reason = Literal["as_claimed", "farther", "across", "no_edge", "undecided", "wide", "age", "change"]
"""What the verdict stands on: the side of the line, how near it is, or what changed near it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One event beside one maker's map; `as_of` is the day whose state that map shows, if told.

    `distance_m` and `uncertainty_m` are metres (negative inside the occupied area), the areas
    km² within `radius_m` of the place between the maps `from_map` and `map_date`.
    """

    event_id: str
    maker: str
    verdict: Verdict
    reason: Reason
    status: ControlStatus
    map_date: Day
    age_days: int
    distance_m: float | None
    uncertainty_m: float | None
    as_of: Day | None = None
    from_map: Day | None = None
    radius_m: float | None = None
    newly_occupied_km2: float | None = None
    no_longer_occupied_km2: float | None = None
