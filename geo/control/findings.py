"""The map beside the claim: what a maker's map of that day shows, with the arithmetic in words.

A finding is never a verdict on truth: maps lag, are drawn by people, and may err. It says whether
the map is consistent with a claim, does not reflect it, contradicts it, or cannot say.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from geo.control.area import Day
from geo.control.at import ControlMaps
from geo.control.change import Change, change_of
from geo.control.earth import circle
from geo.control.events import anchor
from geo.control.region import Region
from geo.records.event import ControlAt, Event
from geo.records.vocabulary import RUSSIA, UKRAINE, Activity

Verdict = Literal["consistent", "not_reflected", "contradicted", "too_old", "too_uncertain"]

VERDICT_WORDS: dict[Verdict, str] = {
    "consistent": "consistent with the map",
    "not_reflected": "not reflected by the map",
    "contradicted": "contradicted by the map",
    "too_old": "the map is too old to say",
    "too_uncertain": "the place is too uncertain to say",
}

HOLDS: frozenset[Activity] = frozenset({"holding", "clearing", "capture_claim"})
"""These claim whose the place is at the end of the day."""

MOVES: frozenset[Activity] = frozenset({"advance", "withdrawal"})
"""These claim that ground changed hands near the place."""

MAX_AGE_DAYS = 7
"""The archive misses at most one day at a time; near Pokrovsk in November 2025 the line moved
about 0.5 km in a week, as much as the radius of a well-known place."""

NEAR_M = 8_000.0
"""Ground within this distance counts as "near the place": the radius of a town with its edges."""

TOO_WIDE_M = 15_000.0
"""A place known no better than this may lie on another part of the front."""

LEAST_KM2 = 0.01
"""A hectare: smaller net changes are corrections of the drawing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One event beside one maker's map; `words` hold the numbers, in English.

    `distance_m` and `uncertainty_m` are metres (negative inside the occupied area), the areas
    km² within `radius_m` of the place between the maps `from_map` and `map_date`.
    """

    event_id: str
    maker: str
    verdict: Verdict
    words: str
    map_date: Day
    age_days: int
    distance_m: float | None
    uncertainty_m: float | None
    from_map: Day | None = None
    radius_m: float | None = None
    newly_occupied_km2: float | None = None
    no_longer_occupied_km2: float | None = None


def findings(events: Iterable[Event], maps: ControlMaps) -> Iterator[Finding]:
    """A finding for each event that claims control or movement, and each maker with a map."""
    for event in events:
        yield from findings_of(event, maps)


def findings_of(event: Event, maps: ControlMaps) -> list[Finding]:
    """The findings of one event; none when it claims no ground, or has no place or day."""
    side, place = _side(event), anchor(event)
    if place is None or event.date_end is None or event.status == "denied" or side is None:
        return []
    if event.activity in HOLDS:
        inside = side == "russia"
        return [_held(event, at, inside) for at in maps.at(*place, event.date_end)]
    if event.activity in MOVES:
        grows = (side == "russia") == (event.activity == "advance")
        return [_moved(event, at, place, maps, grows) for at in maps.at(*place, event.date_end)]
    return []


def _side(event: Event) -> Literal["ukraine", "russia"] | None:
    """Whose ground the event claims: who acts, else who speaks."""
    if event.actor1 == UKRAINE:
        return "ukraine"
    if event.actor1 == RUSSIA:
        return "russia"
    if event.activity == "capture_claim" and event.actor2 is None:
        return None
    return event.claimant_side if event.claimant_side in ("ukraine", "russia") else None


def _held(event: Event, at: ControlAt, inside: bool) -> Finding:
    """A claim that a side holds the place: is the whole circle on its side of the line?"""
    where = f"{_map_words(at)} has the place {_where(at)}"
    reach = event.uncertainty_m or 0.0
    if at.age_days > MAX_AGE_DAYS:
        return _finding(event, at, "too_old", _age_words(at))
    if at.status == "contested":
        return _finding(event, at, "too_uncertain", f"{_map_words(at)} leaves the place undecided")
    if at.distance_m is None or abs(at.distance_m) <= reach:
        circle_words = f"a circle of {_km(reach)} around it reaches across the line"
        return _finding(event, at, "too_uncertain", f"{where}, and {circle_words}")
    if (at.distance_m < 0) == inside:
        return _finding(event, at, "consistent", f"{where}, which is what is claimed")
    verdict: Verdict = "not_reflected" if event.activity == "capture_claim" else "contradicted"
    return _finding(event, at, verdict, f"{where}, farther than the place's ± {_km(reach)}")


def _moved(
    event: Event, at: ControlAt, place: tuple[float, float], maps: ControlMaps, grows: bool
) -> Finding:
    """A claim that ground changed hands: did the map change that way near the place?"""
    start = event.date_start or event.date_end
    reach = event.uncertainty_m or 0.0
    if reach > TOO_WIDE_M:
        return _finding(event, at, "too_uncertain", f"the place is known to ± {_km(reach)}")
    radius = max(NEAR_M, reach)
    ring = Region(f"{_km(radius)} around the place", circle(*place, radius))
    change = _change(maps, at.maker, start, at.map_date, ring)
    if at.age_days > MAX_AGE_DAYS or change is None or start is None or at.map_date < start:
        return _finding(event, at, "too_old", _age_words(at))
    net = change.net_km2 if grows else -change.net_km2
    verdict: Verdict = "not_reflected"
    if abs(net) >= LEAST_KM2:
        verdict = "consistent" if net > 0 else "contradicted"
    return replace(
        _finding(event, at, verdict, _change_words(change)),
        from_map=change.from_map,
        radius_m=radius,
        newly_occupied_km2=change.newly_occupied_km2,
        no_longer_occupied_km2=change.no_longer_occupied_km2,
    )


def _change(
    maps: ControlMaps, maker: str, start: date | None, until: date, ring: Region
) -> Change | None:
    """From the map of the day before the claim's first day to the map of its last."""
    if start is None or until < start:
        return None
    return change_of(maps, maker, start - timedelta(days=1), until, ring)


def _finding(event: Event, at: ControlAt, verdict: Verdict, reason: str) -> Finding:
    return Finding(
        event_id=event.id,
        maker=at.maker,
        verdict=verdict,
        words=f"{reason}: {VERDICT_WORDS[verdict]}.",
        map_date=at.map_date,
        age_days=at.age_days,
        distance_m=at.distance_m,
        uncertainty_m=event.uncertainty_m,
    )


def _map_words(at: ControlAt) -> str:
    return f"{at.maker}'s map of {at.map_date}"


def _age_words(at: ControlAt) -> str:
    days = f"{at.age_days} day{'' if at.age_days == 1 else 's'} older than" if at.age_days else "of"
    return f"{_map_words(at)} is {days} the last day of the claim"


def _where(at: ControlAt) -> str:
    if at.distance_m is None:
        return f"on {at.status} ground, at a distance that the excerpt does not show"
    side = "inside" if at.distance_m < 0 else "outside"
    return f"{_km(abs(at.distance_m))} {side} the occupied area"


def _change_words(change: Change) -> str:
    base = (
        f"between {change.maker}'s maps of {change.from_map} and {change.to_map}, "
        f"{change.newly_occupied_km2:.1f} km² within {change.within} became occupied and "
        f"{change.no_longer_occupied_km2:.1f} km² ceased to be (net {change.net_km2:+.1f} km²)"
    )
    return f"{base}; the map was perhaps not updated" if change.note else base


def _km(metres: float) -> str:
    return f"{metres / 1000:.2f} km" if metres < 10_000 else f"{metres / 1000:.0f} km"
