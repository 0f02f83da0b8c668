"""UCDP Georeferenced Event Dataset as CSV: events with at least one death, best, low and high."""

from collections.abc import Iterator

from geo.records.event import Event
from geo.records.vocabulary import DatePrecision
from geo.sources import _tables
from geo.sources._ready import FaultError, each, iso_day, killed, placed, ready, whole_number
from geo.sources._tables import Row, picked, rest
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source

UNCERTAINTY_M = {1: 2_000.0, 2: 25_000.0, 3: 30_000.0, 4: 100_000.0, 5: 50_000.0}
"""UCDP GED codebook, where_prec: 1 exact, 2 within 25 km, 3 second-order and 4 first-order
division, 5 a line or area, 6 the country, 7 sea or air: 6 and 7 are no place on a map."""

_GEO_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3, 5: 2}
_DATE_PRECISION: dict[int, DatePrecision] = {1: "day", 2: "range", 3: "range", 4: "month"}
_USED = frozenset(
    (
        *("id", "side_a", "side_b", "source_office", "source_headline", "where_prec", "date_prec"),
        *(
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "date_start",
            "date_end",
            "best",
            "high",
            "low",
        ),
    )
)


def accepts(given: Input) -> int:
    """UCDP's columns."""
    return CERTAIN if _tables.has(given, "where_prec", "type_of_violence", "best") else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a row."""
    return each(_tables.rows(given), _event, options)


def _event(row: Row, options: Options) -> Event:
    key = picked(row, "id")
    if key is None:
        raise FaultError("id is missing")
    start = iso_day(picked(row, "date_start"), "date_start")
    end = iso_day(picked(row, "date_end"), "date_end")
    if end < start:
        raise FaultError(f"date_end {end} is before date_start {start}")
    precision = whole_number(picked(row, "where_prec"), "where_prec")
    reach = UNCERTAINTY_M.get(precision or 0)
    point = placed(picked(row, "latitude"), picked(row, "longitude"))
    text = picked(row, "source_headline", "source_article", "where_description")
    extra = rest(row, _USED) | {"where_prec": precision}
    if reach is None:
        extra["coordinates"] = point["coordinates"]
    best, low, high = (whole_number(picked(row, n), n) for n in ("best", "low", "high"))
    time = whole_number(picked(row, "date_prec"), "date_prec")
    return ready(
        "ucdp_ged",
        key,
        text,
        options,
        extra,
        event_type="Battles" if row.get("type_of_violence", "").strip() == "1" else None,
        actor1=picked(row, "side_a"),
        actor2=picked(row, "side_b"),
        status="reported",
        date_start=start,
        date_end=end,
        date_precision=_DATE_PRECISION.get(time or 0, "range"),
        geometry=point if reach else None,
        uncertainty_m=reach,
        geo_precision=_GEO_PRECISION.get(precision or 0),
        place_text=picked(row, "where_coordinates", "where_description"),
        place_name=picked(row, "where_coordinates"),
        oblast=picked(row, "adm_1"),
        raion=picked(row, "adm_2"),
        source=picked(row, "source_office"),
        figures=(killed(best, low, high, len(text or "")),),
    )


SOURCE = Source(
    "events",
    accepts,
    read,
    "UCDP Georeferenced Event Dataset, ucdp.uu.se (CC BY 4.0)",
    _tables.notes,
)
