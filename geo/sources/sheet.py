"""A sheet of the user's own: CSV, XLSX, Parquet, GeoJSON, GeoPackage or KML, columns guessed.

A mapping file is JSON, `{"our field": "their column"}`; `<input>.mapping.json` beside the input is
used without being named. Columns that are no field of ours stand in `extra`.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Any, get_args

from geo.errors import InputError
from geo.records.event import Event
from geo.records.geometry import Geometry
from geo.records.vocabulary import Activity, DatePrecision, Status
from geo.sources import _json, _sheets, _tables
from geo.sources._columns import GUESSES, Columns, guess, places, read_mapping, require
from geo.sources._days import tells_order, whole_month
from geo.sources._placemarks import is_kml, placemarks
from geo.sources._ready import FaultError, decimal, each, iso_day, placed, ready
from geo.sources._sheets import GEOMETRY, Row
from geo.sources.base import LIKELY, NO, POSSIBLE, Input, Item, Options, Source

_TEXTS = (
    *("place_name", "source", "url", "claimant", "event_type", "sub_event_type", "actor1"),
    "actor2",
)
_SUFFIXES = (".csv", ".tsv", ".xlsx", ".gpkg", ".geojson", ".parquet")
_SHAPES = ("Point", "Polygon", "MultiPolygon")
_LOOKED_AT = 5_000
"""Rows looked at before the first is read, to tell whether 3/11/2025 is of March or November."""

_LOOKED_AT_TWICE = 50_000_000
"""Bytes of a sheet that is opened once more to tell its columns: a second for GeoJSON."""

_BOTH = re.compile(r"^\s*\(?(-?\d+[.,]?\d*)\s*(?:;|,\s|,(?=-?\d+\.\d)|\s)\s*(-?\d+[.,]?\d*)\)?\s*$")
"""Latitude and longitude in one cell: `48.28, 37.18`, `48.28,37.18`, `48,28; 37,18`."""


def accepts(given: Input) -> int:
    """Tables and layers that no other source claims, and what has a mapping beside it."""
    if _beside(given).is_file():
        return LIKELY
    return POSSIBLE + 1 if given.suffix in _SUFFIXES or is_kml(given) else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a row; rows without a place or a day, and a second row of one id, are set aside."""
    rows = _rows(given, options)
    first = list(islice(rows, _LOOKED_AT))
    columns = _columns(first, given, options)
    require(columns, first[0][1], given.name)
    day_first = _order(columns.text(row, "date_start") for _, row in first)
    ids: set[str] = set()

    def make(row: Row, options: Options) -> Event:
        event = _event(row, columns, given.label, day_first, options)
        if event.id in ids:
            raise FaultError(f"id {event.id.rpartition(':')[2]} stands twice in this sheet")
        ids.add(event.id)
        return event

    yield from each(chain(first, rows), make, options)


def mapping(given: Input, options: Options) -> dict[str, str | None]:
    """The columns that would be taken, as the content of a mapping file; None where there is none.

    Raises InputError for a sheet without rows.
    """
    columns = _columns(list(islice(_rows(given, options), 1)), given, options)
    return {ours: columns.of.get(ours) for ours in GUESSES}


def notes(given: Input, options: Options) -> Iterator[str]:
    """Says a guess of the columns, which may be wrong, and an encoding that is not UTF-8."""
    yield from _tables.notes(given, options)
    if is_kml(given) and next(placemarks(given), None):
        yield "a map of an unknown maker, read as a sheet of your own; --kind reads it as another's"
    if _mapped(given, options) is None and given.path.stat().st_size < _LOOKED_AT_TWICE:
        taken = mapping(given, options)
        if taken["date_start"]:
            pairs = ", ".join(f"{ours} from {theirs!r}" for ours, theirs in taken.items() if theirs)
            yield f"columns guessed: {pairs}; --show-mapping prints a file to correct them in"


def _rows(given: Input, options: Options) -> Iterator[tuple[str, Row]]:
    """The rows below the names of the columns, which are those that are mapped, else known."""
    mapped = _mapped(given, options)

    def rank(names: Iterable[str]) -> int:
        columns = mapped or guess(names)
        known = set(columns.of.values()) & set(names)
        return len(known) if mapped or places(columns) else 0

    return _sheets.rows(given, rank)


def _columns(first: list[tuple[str, Row]], given: Input, options: Options) -> Columns:
    if not first:
        raise InputError(f"{given.name}: no rows")
    return _mapped(given, options) or guess(first[0][1])


def _mapped(given: Input, options: Options) -> Columns | None:
    """The mapping that the user wrote, instead of any guess."""
    beside = _beside(given)
    path = options.mapping or (beside if beside.is_file() else None)
    return read_mapping(path) if path else None


def _beside(given: Input) -> Path:
    return Path(f"{given.path}.mapping.json")


def _order(days: Iterable[str | None]) -> bool | None:
    """Whether days stand before months in `3/11/2025`: None where no row tells, or rows differ."""
    told = {order for day in days if day and (order := tells_order(day)) is not None}
    return told.pop() if len(told) == 1 else None


def _event(
    row: Row, columns: Columns, sheet: str, day_first: bool | None, options: Options
) -> Event:
    start, end, precision = _when(row, columns, day_first)
    used = {*columns.of.values(), GEOMETRY}
    extra = {k: _plain(v) for k, v in row.items() if v not in (None, "") and k not in used}
    texts: dict[str, Any] = {name: columns.text(row, name) for name in _TEXTS}
    reach = columns.text(row, "uncertainty_m")
    return ready(
        "sheet",
        f"{sheet}:{columns.text(row, 'id') or _key(row)}",
        columns.text(row, "quote"),
        options,
        extra,
        date_start=start,
        date_end=end,
        date_precision=precision,
        geometry=_geometry(row, columns),
        uncertainty_m=decimal(reach, "uncertainty_m") if reach else None,
        activity=_one_of(columns.text(row, "activity"), get_args(Activity), "activity") or "other",
        status=_one_of(columns.text(row, "status"), get_args(Status), "status") or "reported",
        **{**texts, "source": texts["source"] or options.source},
    )


def _when(row: Row, columns: Columns, day_first: bool | None) -> tuple[date, date, DatePrecision]:
    said, until = columns.text(row, "date_start"), columns.text(row, "date_end")
    if said and not until and (month := whole_month(said)):
        return *month, "month"
    start = iso_day(said, "date", day_first)
    end = iso_day(until, "date_end", day_first) if until else start
    if end < start:
        raise FaultError(f"date_end {end} is before the date {start}")
    return start, end, "day" if start == end else "range"


def _geometry(row: Row, columns: Columns) -> Geometry:
    shape = row.get(GEOMETRY)
    if not shape:
        return placed(*_written(row, columns))
    if shape.get("type") not in _SHAPES:
        raise FaultError(f"a {shape.get('type')} is neither a point nor an area")
    if not shape.get("coordinates"):
        raise FaultError("coordinates are missing")
    if shape["type"] == "Point":
        lon, lat = map(_json.text, [*shape["coordinates"], None][:2])
        return placed(lat, lon)
    return dict(shape)


def _written(row: Row, columns: Columns) -> tuple[str | None, str | None]:
    """Latitude and longitude as written, in two cells or in one."""
    lat, lon = columns.text(row, "latitude"), columns.text(row, "longitude")
    both = columns.text(row, "coordinates") or (lat if not lon else None)
    found = _BOTH.match(both) if both else None
    return (found[1], found[2]) if found else (lat, lon)


def _one_of(text: str | None, words: tuple[str, ...], name: str) -> str | None:
    if text is not None and text not in words:
        raise FaultError(f"{name} {text!r} is none of {', '.join(words)}")
    return text


def _key(row: Row) -> str:
    """An id for a row that has none: the same row, the same id."""
    return hashlib.sha256(repr(sorted(row.items(), key=str)).encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | bool | list | dict) else str(value)


SOURCE = Source("events", accepts, read, notes=notes)
