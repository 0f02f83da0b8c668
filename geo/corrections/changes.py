"""What a person asks for, as the values of a correction; the gazetteer is asked now, once."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, get_args

from geo.errors import UsageError
from geo.extraction.acts.acts import REGAINED
from geo.extraction.statements.draft import kind_of
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.towns import Towns
from geo.geocoding.answers import located
from geo.records.correction import PLACE_FIELDS
from geo.records.event import Event
from geo.records.geometry import check_lon_lat, point
from geo.records.place import Admin, Place
from geo.records.vocabulary import UKRAINE, Activity, Lang, PlaceKind, Side

Values = Mapping[str, Any]

ON_A_PIN: frozenset[PlaceKind] = frozenset(("landmark", "street", "district", "settlement"))
"""Kinds of place that are a point with a radius."""
MAX_RADIUS_M = 500_000.0
EXACT_M, REGIONAL_M = 6_000.0, 25_000.0
"""Up to these radii a place put by hand has ACLED's precision 1 and 2: nine in ten settlements,
and nine in ten hromadas of the gazetteer, are not larger."""
NOWHERE: Values = {
    **dict.fromkeys(PLACE_FIELDS),
    "place_status": "not_placed",
    "place_why": ["a person found that the report does not tell the place"],
}


def candidate(event: Event, place_id: str, gazetteer: Gazetteer, names: Lang = "en") -> Values:
    """Another place of the gazetteer; raises UsageError for an id that it does not know."""
    number = gazetteer.by_id(place_id)
    if number is None:
        runners = ", ".join(c.place_id for c in event.place_candidates)
        raise UsageError(f"candidate {place_id}: no such place; this event has {runners or '–'}")
    place = located(gazetteer, number, 1.0, ("chosen by a person",))
    if event.record == "claim" and place.status == "placed":
        raise _claim_on_a_pin()
    return _values_of(place, names)


class Spot(NamedTuple):
    """A point in degrees WGS84 with a radius in metres."""

    lon: float
    lat: float
    radius_m: float


def put_at(event: Event, spot: Spot, gazetteer: Gazetteer, names: Lang = "en") -> Values:
    """A point with a radius, inside whatever settlement contains it."""
    if event.record == "claim":
        raise _claim_on_a_pin()
    lon, lat, radius_m = spot
    try:
        check_lon_lat(lon, lat)
    except ValueError as error:
        raise UsageError(f"{error}: write degrees, longitude first") from None
    if not 1 <= radius_m <= MAX_RADIUS_M:
        raise UsageError(f"a radius of {radius_m:g} m: write 1 to {MAX_RADIUS_M:.0f} metres")
    admin = containing(lon, lat, gazetteer)
    kind = event.place_kind if event.place_kind in ON_A_PIN else "landmark"
    return {
        **NOWHERE,
        "geometry": point(lon, lat),
        "place_name": event.place_text or event.place_name,
        "place_kind": kind,
        "place_status": "placed",
        "uncertainty_m": radius_m,
        "geo_precision": 1 if radius_m <= EXACT_M else 2 if radius_m <= REGIONAL_M else 3,
        "place_score": 1.0,
        "place_why": ["put there by a person"],
        **_names_of(admin, names),
    }


def containing(lon: float, lat: float, gazetteer: Gazetteer) -> Admin:
    """What contains a point: its settlement and that one's hromada, raion and oblast."""
    town = gazetteer.by_id(Towns(gazetteer).containing(lon, lat))
    if town is None:
        return Admin()
    entry = gazetteer.entry(town)
    above = entry.admin
    return Admin(entry.names, above.hromada, above.raion, above.oblast)


def activity(event: Event, word: str) -> Values:
    """Another activity, with ACLED's names for it; raises UsageError for a word not ours."""
    known = next((a for a in get_args(Activity) if a == word), None)
    if known is None:
        raise UsageError(f"activity {word!r}: write one of {', '.join(get_args(Activity))}")
    taken_back = known == "capture_claim" and event.actor1 == UKRAINE
    kind, sub = REGAINED if taken_back else kind_of(known)
    return {"activity": known, "event_type": kind, "sub_event_type": sub}


def dates(event: Event, start: date, end: date) -> Values:
    """Another range of days, both included; raises UsageError when it ends before it starts."""
    if start > end:
        raise UsageError(f"{start} is after {end}: swap them")
    whole = start.day == 1 and end == start.replace(day=monthrange(start.year, start.month)[1])
    return {
        "date_start": start.isoformat(),
        "date_end": end.isoformat(),
        "date_precision": "day" if start == end else "month" if whole else "range",
        "date_basis": "stated" if event.date_basis == "unknown" else event.date_basis,
    }


def claimant(name: str | None, side: Side = "unknown") -> Values:
    """Another claimant, or nobody."""
    return {"claimant": (name or "").strip() or None, "claimant_side": side}


def split(event: Event, spots: Sequence[Spot], gazetteer: Gazetteer, names: Lang = "en") -> Values:
    """One event at several points: the first for itself, a new one for each of the others."""
    if len(spots) < 2:
        raise UsageError("an event is split into two places or more")
    return {"places": [put_at(event, spot, gazetteer, names) for spot in spots]}


def before(event: Event, names: Iterable[str]) -> Values:
    """What an event says now under some of its names, as a Feature writes it."""
    return {name: _plain(getattr(event, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _values_of(place: Place, names: Lang) -> Values:
    return {
        "geometry": place.geometry,
        "place_id": place.place_id,
        "place_name": place.names.in_language(names),
        "place_kind": place.kind,
        "place_status": place.status,
        "uncertainty_m": place.uncertainty_m,
        "geo_precision": place.geo_precision,
        "place_score": place.score,
        "place_why": list(place.why),
        **_names_of(place.admin, names),
    }


def _names_of(admin: Admin, names: Lang) -> Values:
    levels = ("settlement", "hromada", "raion", "oblast")
    return {level: getattr(admin, level).in_language(names) for level in levels}


def _claim_on_a_pin() -> UsageError:
    return UsageError("this is a total over an area or a period: it is never put on a point")
