"""Our own exports, read back without loss: CSV, GeoJSON, lines, GeoPackage, GeoParquet, KML."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from typing import Any

import orjson

from geo.errors import InputError
from geo.geopackage.events import LAYERS, feature_of, select_sql
from geo.geopackage.geometry import from_wkb
from geo.records.event import PROPERTIES
from geo.records.feature import LISTS, Feature, as_feature, event_of, moment
from geo.records.geometry import point
from geo.sources import _json, _parquet, _tables
from geo.sources._placemarks import Placemark, is_kml, placemarks, shape_of
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source

_SQLITE = b"SQLite format 3\0"
_SIGNS = (b'"statement_id"', b'"place_status"')
_NUMBERS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("uncertainty_m", "place_score"), float),
    **dict.fromkeys(("place_start", "place_end", "quote_start", "quote_end"), int),
    "geo_precision": int,
}
_KML_NAME = b"<name>Frontline Atlas</name>"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def accepts(given: Input) -> int:
    """Files that name our own properties."""
    if _parquet.is_parquet(given):
        return CERTAIN if "statement_id" in _parquet.names(given) else NO
    if given.head.startswith(_SQLITE):
        return CERTAIN if given.suffix == ".gpkg" and _is_ours(given) else NO
    if _json.starts(given, *_SIGNS, b'"Feature"') or _is_our_kml(given):
        return CERTAIN
    return CERTAIN if _tables.has(given, "statement_id", "place_status") else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """The events that were exported, ids and all."""
    for where, make in _shapes(given):
        try:
            yield event_of(make())
        except (ValueError, KeyError, TypeError) as error:
            yield Rejected(where, f"not an event of ours: {error}")


def _shapes(given: Input) -> Iterator[tuple[str, Callable[[], Feature]]]:
    if _parquet.is_parquet(given):
        for where, values in _parquet.rows(given):
            yield where, partial(_of_arrow, values)
    elif given.head.startswith(_SQLITE):
        yield from _of_geopackage(given)
    elif _is_our_kml(given):
        for mark in placemarks(given):
            yield mark.where, partial(_of_placemark, mark)
    elif given.suffix in (".geojsonl", ".jsonl"):
        yield from _of_lines(given)
    elif _json.starts(given):
        for number, shape in enumerate(_json.load(given)["features"], 1):
            yield f"feature {number}", partial(_itself, shape)
    else:
        for where, row in _tables.rows(given):
            yield where, partial(_of_row, row)


def _itself(shape: Feature) -> Feature:
    return shape


def _of_lines(given: Input) -> Iterator[tuple[str, Callable[[], Feature]]]:
    with given.path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield f"line {number}", partial(orjson.loads, line)


def _of_row(row: Mapping[str, str]) -> Feature:
    """The Feature of a row of our table."""
    given: dict[str, Any] = {name: _value(name, row.get(name, "")) for name in PROPERTIES}
    extra, area = (as_written(row.get(name, "")) for name in ("extra", "geometry"))
    if extra:
        given["extra"] = orjson.loads(extra)
    if area:
        return as_feature(given, orjson.loads(area))
    lon, lat = row.get("longitude"), row.get("latitude")
    return as_feature(given, point(float(lon), float(lat)) if lon and lat else None)


def _value(name: str, cell: str) -> Any:
    return _read(name, as_written(cell))


def _read(name: str, text: str) -> Any:
    if not text:
        return None
    if name in LISTS:
        return orjson.loads(text)
    return _NUMBERS.get(name, str)(text)


def _is_our_kml(given: Input) -> bool:
    return _KML_NAME in given.head[:4096] and is_kml(given)


def _of_placemark(mark: Placemark) -> Feature:
    """The Feature of a placemark of ours."""
    given: dict[str, Any] = {name: _read(name, mark.data.get(name, "")) for name in PROPERTIES}
    if "extra" in mark.data:
        given["extra"] = orjson.loads(mark.data["extra"])
    return as_feature(given, shape_of(mark.shapes[0]) if mark.shapes else None)


def as_written(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from running it."""
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'").startswith(_FORMULA) else cell


def _is_ours(given: Input) -> bool:
    try:
        with closing(_connect(given)) as db:
            return bool(db.execute("SELECT statement_id, place_status FROM events LIMIT 0"))
    except sqlite3.DatabaseError:
        return False


def _of_geopackage(given: Input) -> Iterator[tuple[str, Callable[[], Feature]]]:
    try:
        with closing(_connect(given)) as db:
            for layer in LAYERS:
                for row in db.execute(select_sql(layer)):
                    yield f"{layer} {row[0]}", partial(feature_of, row)
    except sqlite3.DatabaseError as error:
        raise InputError(f"{given.name}: a damaged GeoPackage ({error})") from None


def _connect(given: Input) -> sqlite3.Connection:
    return sqlite3.connect(f"{given.path.resolve().as_uri()}?mode=ro", uri=True)


def _of_arrow(row: dict[str, Any]) -> Feature:
    given = {name: row[name] for name in (*PROPERTIES, "extra") if row.get(name) is not None}
    for name in (*LISTS, "extra"):
        if name in given:
            given[name] = orjson.loads(given[name])
    for name in ("date_start", "date_end", "published"):
        if name in given:
            given[name] = given[name].isoformat()
    if "captured" in given:
        given["captured"] = moment(given["captured"])
    return as_feature(given, from_wkb(row["geometry"]) if row["geometry"] else None)


SOURCE = Source("events", accepts, read)
