"""A sheet of the user's own: CSV, XLSX, GeoJSON or GeoPackage with columns guessed or mapped.

A mapping file is JSON, `{"our field": "their column"}`; `<input>.mapping.json` beside the input is
used without being named. Guessed columns are told in every rejected row's reason and in `extra`.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args

import orjson

from geo.errors import InputError
from geo.records.event import Event
from geo.records.geometry import Geometry
from geo.records.vocabulary import Activity, Status
from geo.sources import _json, _sheets
from geo.sources._ready import FaultError, each, iso_day, placed, plausible, ready
from geo.sources.base import LIKELY, NO, POSSIBLE, Input, Item, Options, Source

GUESSES: dict[str, tuple[str, ...]] = {
    "id": ("id", "event_id", "fid", "uid", "no", "№"),
    "latitude": ("latitude", "lat", "y", "широта"),
    "longitude": ("longitude", "lon", "lng", "long", "x", "довгота", "долгота"),
    "date_start": ("date_start", "date", "event_date", "day", "start", "дата"),
    "date_end": ("date_end", "end"),
    "place_name": ("place_name", "place", "location", "settlement", "city", "місце", "место"),
    "quote": ("quote", "text", "description", "notes", "note", "title", "опис", "описание"),
    "source": ("source", "publisher", "джерело", "источник"),
    "url": ("url", "link", "href", "посилання", "ссылка"),
    "claimant": ("claimant",),
    "activity": ("activity",),
    "status": ("status",),
    "event_type": ("event_type",),
    "sub_event_type": ("sub_event_type",),
    "actor1": ("actor1", "actor"),
    "actor2": ("actor2",),
    "uncertainty_m": ("uncertainty_m", "radius_m", "accuracy_m"),
}
"""Our fields and the columns they are taken from, the first that is there."""

_TEXTS = (
    *("place_name", "source", "url", "claimant", "event_type", "sub_event_type", "actor1"),
    "actor2",
)
_SUFFIXES = (".csv", ".tsv", ".xlsx", ".gpkg", ".geojson")
_FORMATS = ("%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d", "%Y%m%d")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Columns:
    """Our field -> their column, in lower case."""

    of: Mapping[str, str]

    def text(self, row: Row, name: str) -> str | None:
        """What a row says in the column of one of our fields."""
        return _json.text(row.get(self.of[name])) if name in self.of else None


def accepts(given: Input) -> int:
    """Tables and layers that no other source claims, and what has a mapping beside it."""
    if _beside(given).is_file():
        return LIKELY
    return POSSIBLE + 1 if given.suffix in _SUFFIXES else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a row; rows without a place or a day are set aside."""
    rows = _sheets.rows(given)
    first = next(rows, None)
    if first is None:
        raise InputError(f"{given.name}: no rows")
    columns = _mapped(given, options) or guess(first[1])
    _require(columns, first[1], given.name)

    def make(row: Row, options: Options) -> Event:
        return _event(row, columns, given.path.stem, options)

    yield from each(_again(first, rows), make, options)


def mapping(given: Input, options: Options) -> dict[str, str | None]:
    """The columns that would be taken, as the content of a mapping file; None where there is none.

    Raises InputError for a sheet without rows.
    """
    _, row = next(_sheets.rows(given), (None, None))
    if row is None:
        raise InputError(f"{given.name}: no rows")
    columns = _mapped(given, options) or guess(row)
    return {ours: columns.of.get(ours) for ours in GUESSES}


def guess(names: Any) -> Columns:
    """The columns whose names are known for a field of ours."""
    found = {
        ours: next((theirs for theirs in known if theirs in names), None)
        for ours, known in GUESSES.items()
    }
    return Columns({ours: theirs for ours, theirs in found.items() if theirs})


def _mapped(given: Input, options: Options) -> Columns | None:
    """The mapping that the user wrote, over what would be guessed for nothing else."""
    beside = _beside(given)
    path = options.mapping or (beside if beside.is_file() else None)
    if path is None:
        return None
    try:
        found = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError) as error:
        raise InputError(f"{path}: not a readable mapping ({error})") from None
    unknown = sorted(set(found) - set(GUESSES)) if isinstance(found, dict) else ["(no object)"]
    if unknown:
        raise InputError(f"{path}: unknown field {unknown[0]!r}; known: {', '.join(GUESSES)}")
    given_names = {ours: str(theirs).strip().lower() for ours, theirs in found.items() if theirs}
    return Columns(given_names)


def _beside(given: Input) -> Path:
    return Path(f"{given.path}.mapping.json")


def _require(columns: Columns, row: Row, name: str) -> None:
    missing = [theirs for theirs in columns.of.values() if theirs not in row]
    if missing:
        raise InputError(f"{name}: no column {missing[0]!r}; there are: {', '.join(map(str, row))}")
    if "_geometry" not in row and not {"latitude", "longitude"} <= columns.of.keys():
        raise InputError(f"{name}: no columns for latitude and longitude; name them with --mapping")


def _event(row: Row, columns: Columns, sheet: str, options: Options) -> Event:
    day = _day(columns.text(row, "date_start"))
    end = columns.text(row, "date_end")
    used = {*columns.of.values(), "_geometry"}
    extra = {k: _plain(v) for k, v in row.items() if v not in (None, "") and k not in used}
    texts: dict[str, Any] = {name: columns.text(row, name) for name in _TEXTS}
    reach = columns.text(row, "uncertainty_m")
    return ready(
        "sheet",
        f"{sheet}:{columns.text(row, 'id') or _key(row)}",
        columns.text(row, "quote"),
        options,
        extra,
        date_start=day,
        date_end=_day(end) if end else day,
        geometry=_geometry(row, columns),
        uncertainty_m=float(reach) if reach else None,
        activity=_one_of(columns.text(row, "activity"), get_args(Activity), "activity") or "other",
        status=_one_of(columns.text(row, "status"), get_args(Status), "status") or "reported",
        **{**texts, "source": texts["source"] or options.source},
    )


def _geometry(row: Row, columns: Columns) -> Geometry:
    shape = row.get("_geometry")
    if shape is None:
        return placed(columns.text(row, "latitude"), columns.text(row, "longitude"))
    if shape["type"] == "Point":
        lon, lat = shape["coordinates"][:2]
        return placed(str(lat), str(lon))
    if shape["type"] in ("Polygon", "MultiPolygon"):
        return dict(shape)
    raise FaultError(f"a {shape['type']} is neither a point nor an area")


def _one_of(text: str | None, words: tuple[str, ...], name: str) -> str | None:
    if text is not None and text not in words:
        raise FaultError(f"{name} {text!r} is none of {', '.join(words)}")
    return text


def _day(text: str | None) -> date:
    for form in _FORMATS:
        try:
            return plausible(datetime.strptime(text or "", form).date())
        except ValueError:
            continue
    return iso_day(text)


def _key(row: Row) -> str:
    """An id for a row that has none: the same row, the same id."""
    return hashlib.sha256(repr(sorted(row.items(), key=str)).encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | bool | list | dict) else str(value)


def _again(first: tuple[str, Row], rest: Iterator[tuple[str, Row]]) -> Iterator[tuple[str, Row]]:
    yield first
    yield from rest


SOURCE = Source("events", accepts, read)
