"""The map beside the claim: what a maker's map of that day shows of the claimed place.

A finding is never a verdict on truth: maps lag, are drawn by people, and may err. It says whether
the map is consistent with a claim, does not reflect it, contradicts it, or cannot say.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from geo.control.at import ControlMaps
from geo.control.change import Change, change_of
from geo.control.earth import circle
from geo.control.events import anchor
from geo.control.finding import Finding, Reason, Verdict
from geo.control.region import Region
from geo.records.event import ControlAt, Event
from geo.records.vocabulary import RUSSIA, UKRAINE, Activity

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


def findings_of(event: Event, maps: ControlMaps) -> list[Finding]:
    """The findings of one event; none when it claims no ground, or has no place or day."""
    side, place = _side(event), anchor(event)
    if place is None or event.date_end is None or event.status == "denied" or side is None:
        return []
    answers = maps.at(*place, event.date_end) if event.activity in HOLDS | MOVES else []
    found = [_beside(event, at, side, place, maps) for at in answers]
    return [replace(one, as_of=_as_of(maps, one)) for one in found]


def _beside(
    event: Event,
    at: ControlAt,
    side: Literal["ukraine", "russia"],
    place: tuple[float, float],
    maps: ControlMaps,
) -> Finding:
    if event.activity in HOLDS:
        return _held(event, at, inside=side == "russia")
    grows = (side == "russia") == (event.activity == "advance")
    return _moved(event, at, place, maps, grows)


def _as_of(maps: ControlMaps, found: Finding) -> date | None:
    """The day whose state the map shows."""
    shown = maps.latest(found.maker, found.map_date)
    return shown.info.as_of if shown else None


def _side(event: Event) -> Literal["ukraine", "russia"] | None:
    """Whose ground the event claims: who acts, else who speaks."""
    if event.actor1 == UKRAINE:
        return "ukraine"
    if event.actor1 == RUSSIA:
        return "russia"
    if event.activity == "capture_claim" and event.actor2 is None:
        return None
    return event.claimant_side if event.claimant_side in ("ukraine", "russia") else None


def _held(event: Event, at: ControlAt, *, inside: bool) -> Finding:
    """A claim that a side holds the place: is the whole circle on its side of the line?"""
    reach = event.uncertainty_m or 0.0
    if at.age_days > MAX_AGE_DAYS:
        return _finding(event, at, "too_old", "age")
    if at.status == "contested":
        return _finding(event, at, "too_uncertain", "undecided")
    if at.distance_m is None:
        return _finding(event, at, "too_uncertain", "no_edge")
    if abs(at.distance_m) <= reach:
        return _finding(event, at, "too_uncertain", "across")
    if (at.distance_m < 0) == inside:
        return _finding(event, at, "consistent", "as_claimed")
    verdict: Verdict = "not_reflected" if event.activity == "capture_claim" else "contradicted"
    return _finding(event, at, verdict, "farther")


def _moved(
    event: Event, at: ControlAt, place: tuple[float, float], maps: ControlMaps, grows: bool
) -> Finding:
    """A claim that ground changed hands: did the map change that way near the place?"""
    start = event.date_start or event.date_end
    reach = event.uncertainty_m or 0.0
    if reach > TOO_WIDE_M:
        return _finding(event, at, "too_uncertain", "wide")
    radius = max(NEAR_M, reach)
    ring = Region("around the place", circle(*place, radius))
    change = _change(maps, at.maker, start, at.map_date, ring)
    if at.age_days > MAX_AGE_DAYS or change is None or start is None or at.map_date < start:
        return _finding(event, at, "too_old", "age")
    net = change.net_km2 if grows else -change.net_km2
    verdict: Verdict = "not_reflected"
    if abs(net) >= LEAST_KM2:
        verdict = "consistent" if net > 0 else "contradicted"
    return replace(
        _finding(event, at, verdict, "change"),
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


def _finding(event: Event, at: ControlAt, verdict: Verdict, reason: Reason) -> Finding:
    return Finding(
        event_id=event.id,
        maker=at.maker,
        verdict=verdict,
        reason=reason,
        status=at.status,
        map_date=at.map_date,
        age_days=at.age_days,
        distance_m=at.distance_m,
        uncertainty_m=event.uncertainty_m,
    )
