"""The layers of events: `events` (points), `events_area`, `events_unplaced`; Feature <-> row."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

import orjson

from geo.geopackage.core import add_layer, add_table, fill
from geo.geopackage.geometry import decode, encode
from geo.records.event import PROPERTIES, Event
from geo.records.feature import DAYS, LISTS, Feature, as_feature, moment, plain
from geo.records.geometry import Geometry

LAYERS = ("events", "events_area", "events_unplaced")
COLUMNS = (*PROPERTIES, "extra")
POSITIONS = {name: number for number, name in enumerate(COLUMNS, 1)}
"""Where each of them stands in a row, behind the geometry."""
_TYPES = {
    **dict.fromkeys(("date_start", "date_end", "published"), "DATE"),
    "captured": "DATETIME",
    **dict.fromkeys(("place_start", "place_end", "quote_start", "quote_end"), "INTEGER"),
    "geo_precision": "INTEGER",
    **dict.fromkeys(("uncertainty_m", "place_score"), "DOUBLE"),
}
_SQL_TYPES = {name: _TYPES.get(name, "TEXT") for name in COLUMNS}
_LIST_POSITIONS = tuple((i, name) for i, name in enumerate(COLUMNS) if name in LISTS)
_DAY_POSITIONS = tuple(COLUMNS.index(name) for name in DAYS)
_CAPTURED, _EXTRA = COLUMNS.index("captured"), COLUMNS.index("extra")
_properties_of = attrgetter(*PROPERTIES)


def add_layers(db: sqlite3.Connection) -> None:
    """Create the three tables, empty."""
    add_layer(db, "events", "POINT", _SQL_TYPES)
    add_layer(db, "events_area", "GEOMETRY", _SQL_TYPES)
    add_table(db, "events_unplaced", _SQL_TYPES)


def layer_of(geometry: Geometry | None) -> str:
    """The table in which an event of a geometry is kept."""
    if geometry is None:
        return "events_unplaced"
    return "events" if geometry["type"] == "Point" else "events_area"


@lru_cache
def select_sql(layer: str) -> str:
    """SELECT of `fid` and the columns that `feature_of` reads, without a condition."""
    geometry = "NULL" if layer == "events_unplaced" else "e.geom"
    names = ",".join(f"e.{name}" for name in COLUMNS)
    return f'SELECT e.fid,{geometry},{names} FROM "{layer}" e'


def fill_layer(db: sqlite3.Connection, layer: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows of `fid` and `values_of`; the unplaced ones have no column for a geometry."""
    if layer == LAYERS[-1]:
        fill(db, layer, ("fid", *COLUMNS), [(row[0], *row[2:]) for row in rows])
    else:
        fill(db, layer, ("fid", "geom", *COLUMNS), rows)


def values_of(shape: Feature) -> list[Any]:
    """The geometry's blob (None without one) and the values of `COLUMNS`."""
    properties = shape["properties"]
    values = list(map(properties.get, COLUMNS))
    for position, name in _LIST_POSITIONS:
        values[position] = orjson.dumps(properties[name]).decode() if values[position] else None
    if values[_EXTRA] is not None:
        values[_EXTRA] = orjson.dumps(values[_EXTRA]).decode()
    geometry = shape["geometry"]
    values.insert(0, None if geometry is None else encode(geometry))
    return values


def values_of_event(event: Event) -> list[Any]:
    """The same of an event, without the way round by its Feature."""
    values: list[Any] = [*_properties_of(event), event.extra]
    for position in _DAY_POSITIONS:
        if values[position] is not None:
            values[position] = values[position].isoformat()
    if event.captured is not None:
        values[_CAPTURED] = moment(event.captured)
    for position, name in _LIST_POSITIONS:
        items = values[position]
        values[position] = orjson.dumps(plain(name, items)).decode() if items else None
    values[_EXTRA] = orjson.dumps(event.extra).decode() if event.extra else None
    values.insert(0, None if event.geometry is None else encode(event.geometry))
    return values


def feature_of(row: Sequence[Any]) -> Feature:
    """The Feature of a row of `select_sql`; the reverse of `values_of`."""
    properties = dict(zip(COLUMNS, row[2:], strict=True))
    for name in LISTS:
        properties[name] = orjson.loads(properties[name]) if properties[name] else []
    extra = properties.pop("extra")
    if extra is not None:
        properties["extra"] = orjson.loads(extra)
    return as_feature(properties, None if row[1] is None else decode(row[1]))
