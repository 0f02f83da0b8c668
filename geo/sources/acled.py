"""ACLED's CSV export (columns of 2024 and before): one coded event a row."""

from collections.abc import Iterator

from geo.records.event import Event
from geo.records.vocabulary import Activity, DatePrecision
from geo.sources import _tables
from geo.sources._ready import FaultError, each, iso_day, killed, placed, ready, whole_number
from geo.sources._tables import Row, picked, rest
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source

UNCERTAINTY_M = {1: 3_000.0, 2: 15_000.0, 3: 60_000.0}
"""ACLED codebook, geo precision: 1 a town, 2 a part of a region, 3 a region by its capital."""

_PRECISION: dict[int, DatePrecision] = {1: "day", 2: "range", 3: "month"}
_ACTIVITIES: dict[str, Activity] = {
    "Armed clash": "clash",
    "Government regains territory": "capture_claim",
    "Non-state actor overtakes territory": "capture_claim",
    "Non-violent transfer of territory": "capture_claim",
    "Shelling/artillery/missile attack": "shelling",
    "Air/drone strike": "air_strike",
}
_USED = frozenset(
    (
        *(
            "event_id_cnty",
            "data_id",
            "event_date",
            "time_precision",
            "event_type",
            "sub_event_type",
        ),
        *("actor1", "actor2", "admin1", "admin2", "admin3", "location", "latitude", "longitude"),
        *("geo_precision", "source", "notes", "fatalities"),
    )
)


def accepts(given: Input) -> int:
    """ACLED's columns, and not our own beside them."""
    ours = _tables.has(given, "statement_id", "place_status")
    return CERTAIN if _tables.has(given, "event_date", "sub_event_type") and not ours else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a row; rows without a date or a place are set aside."""
    return each(_tables.rows(given), _event, options)


def _event(row: Row, options: Options) -> Event:
    key = picked(row, "event_id_cnty", "data_id")
    if key is None:
        raise FaultError("event_id_cnty is missing")
    day = iso_day(picked(row, "event_date"), "event_date")
    notes = picked(row, "notes")
    precision = whole_number(picked(row, "geo_precision"), "geo_precision")
    time = whole_number(picked(row, "time_precision"), "time_precision")
    dead = whole_number(picked(row, "fatalities"), "fatalities")
    kind = picked(row, "sub_event_type")
    extra = rest(row, _USED)
    if precision not in UNCERTAINTY_M and precision is not None:
        extra["geo_precision"] = str(precision)
    return ready(
        "acled",
        key,
        notes,
        options,
        extra,
        event_type=picked(row, "event_type"),
        sub_event_type=kind,
        activity=_ACTIVITIES.get(kind or "", "other"),
        actor1=picked(row, "actor1"),
        actor2=picked(row, "actor2"),
        status="reported",
        date_start=day,
        date_end=day,
        date_precision=_PRECISION.get(time or 0, "unknown"),
        geometry=placed(picked(row, "latitude"), picked(row, "longitude")),
        uncertainty_m=UNCERTAINTY_M.get(precision or 0),
        geo_precision=precision if precision in UNCERTAINTY_M else None,
        place_text=picked(row, "location"),
        place_name=picked(row, "location"),
        settlement=picked(row, "location"),
        oblast=picked(row, "admin1"),
        raion=picked(row, "admin2"),
        hromada=picked(row, "admin3"),
        source=picked(row, "source"),
        figures=() if dead is None else (killed(dead, None, None, len(notes or "")),),
    )


SOURCE = Source(
    "events",
    accepts,
    read,
    "ACLED, acleddata.com (terms of use apply; no redistribution)",
    _tables.notes,
)
