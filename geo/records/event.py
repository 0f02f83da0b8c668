"""An event: one statement at one place, the row that everything downstream shares.

The field names, their order and their meaning are the product's public contract: they are the
properties of a GeoJSON Feature, the columns of the store and of the exports.
"""

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from geo.records.geometry import Geometry
from geo.records.place import Candidate
from geo.records.record import record
from geo.records.statement import Figure, Formation
from geo.records.vocabulary import (
    Activity,
    ControlStatus,
    DateBasis,
    DatePrecision,
    PlaceKind,
    PlaceStatus,
    Record,
    Side,
    Status,
)


@record()
class ControlAt:
    """What one control map said of a place on a day.

    `distance_m` is the geodesic distance to the nearest edge of the occupied area, negative
    inside; None where the map has no edge that can be measured to.
    """

    maker: str
    map_date: date
    age_days: int
    status: ControlStatus
    distance_m: float | None


@record(kw_only=True)
class Event:
    """One Feature of the contract; `geometry` is a point, an area, or None when not placed."""

    id: str
    statement_id: str
    report_id: str
    record: Record = "event"
    event_type: str | None = None
    sub_event_type: str | None = None
    activity: Activity = "other"
    actor1: str | None = None
    actor2: str | None = None
    units: tuple[Formation, ...] = ()
    claimant: str | None = None
    claimant_side: Side = "unknown"
    channel: str | None = None
    status: Status | None = None
    denied_by: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    date_precision: DatePrecision = "unknown"
    date_basis: DateBasis = "unknown"
    date_text: str | None = None
    figures: tuple[Figure, ...] = ()
    place_text: str | None = None
    place_start: int | None = None
    place_end: int | None = None
    place_id: str | None = None
    place_name: str | None = None
    place_kind: PlaceKind | None = None
    place_status: PlaceStatus = "not_placed"
    uncertainty_m: float | None = None
    geo_precision: int | None = None
    place_score: float | None = None
    place_why: tuple[str, ...] = ()
    place_candidates: tuple[Candidate, ...] = ()
    settlement: str | None = None
    hromada: str | None = None
    raion: str | None = None
    oblast: str | None = None
    quote: str | None = None
    quote_start: int | None = None
    quote_end: int | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    published: date | None = None
    captured: datetime | None = None
    control: tuple[ControlAt, ...] = ()
    geometry: Geometry | None = None
    extra: dict[str, Any] | None = None
    """What an imported dataset knows beyond our fields; never invented."""


PROPERTIES: tuple[str, ...] = tuple(
    f.name for f in fields(Event) if f.name not in ("geometry", "extra")
)
"""The Feature properties of the contract, in its order."""
