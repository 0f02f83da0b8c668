"""A table with ACLED's columns first and ours beside them; programs of ours read it back."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import orjson

from geo.export.base import Format, Head
from geo.records.event import PROPERTIES
from geo.records.feature import LISTS, Feature
from geo.records.vocabulary import CIVILIANS, CIVILIANS_RUSSIA, RUSSIA, UKRAINE

ACLED = (
    *("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type"),
    *("sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2"),
    *("interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2"),
    *("admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale"),
    *("notes", "fatalities", "tags", "timestamp"),
)
"""ACLED's columns in its order (its export of 2024)."""

OURS = (*(name for name in PROPERTIES if name not in ACLED), "geometry", "extra", "attribution")
COLUMNS = (*ACLED, *OURS)
_TOGETHER = 1000
_TIME_PRECISION = {"day": 1, "range": 2, "month": 3}
_INTER = {
    UKRAINE: "State forces",
    RUSSIA: "External/Other forces",
    CIVILIANS: "Civilians",
    CIVILIANS_RUSSIA: "Civilians",
}
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_MAY_START = frozenset((*_STARTS_FORMULA, "'"))


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """The table in UTF-8, with the attribution in the last column of its first row."""
    buffer = io.StringIO(newline="")
    table = csv.writer(buffer, lineterminator="\r\n")
    table.writerow(COLUMNS)
    credit = head.attribution()
    previous = None
    for number, shape in enumerate(features, 1):
        row = _row(shape, repeats=shape["properties"]["statement_id"] == previous)
        table.writerow([*row, credit])
        credit, previous = "", shape["properties"]["statement_id"]
        if number % _TOGETHER == 0:
            yield _drain(buffer)
    yield _drain(buffer)


def harmless(value: Any) -> Any:
    """A text that no spreadsheet takes for a formula: one apostrophe more in front of it."""
    if not isinstance(value, str) or value[:1] not in _MAY_START:
        return value
    return f"'{value}" if value.lstrip("'").startswith(_STARTS_FORMULA) else value


def _row(shape: Feature, *, repeats: bool) -> list[Any]:
    given = shape["properties"]
    values = {**given, **_as_acled(shape, repeats=repeats)}
    for name in LISTS:
        values[name] = orjson.dumps(given[name]).decode() if given[name] else None
    area = shape["geometry"] if shape["geometry"] and not _is_point(shape) else None
    values["geometry"] = orjson.dumps(area).decode() if area else None
    values["extra"] = orjson.dumps(given["extra"]).decode() if given.get("extra") else None
    cells = map(values.get, COLUMNS[:-1])
    return [harmless(cell) if cell.__class__ is str else cell for cell in cells]


def _as_acled(shape: Feature, *, repeats: bool) -> dict[str, Any]:
    given = shape["properties"]
    day = given["date_start"]
    lon, lat = shape["geometry"]["coordinates"][:2] if _is_point(shape) else (None, None)
    return {
        "event_id_cnty": given["id"],
        "event_date": day,
        "year": day[:4] if day else None,
        "time_precision": _TIME_PRECISION.get(given["date_precision"]),
        "disorder_type": _disorder(given["event_type"]),
        "inter1": _INTER.get(given["actor1"]),
        "inter2": _INTER.get(given["actor2"]),
        "admin1": given["oblast"],
        "admin2": given["raion"],
        "admin3": given["hromada"],
        "location": given["place_name"],
        "latitude": lat,
        "longitude": lon,
        "notes": given["quote"],
        "fatalities": None if repeats else _killed(given["figures"]),
        "timestamp": _seconds(given["captured"]),
    }


def _is_point(shape: Feature) -> bool:
    return bool(shape["geometry"]) and shape["geometry"]["type"] == "Point"


def _disorder(event_type: str | None) -> str | None:
    if event_type is None or event_type == "Strategic developments":
        return event_type
    return "Political violence"


def _killed(figures: list[dict[str, Any]]) -> float | None:
    """The dead that the statement counts for itself; totals over a period are left out."""
    counts = [f["value"] for f in figures if f["metric"] == "killed" and not f["cumulative"]]
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _seconds(captured: str | None) -> int | None:
    return int(datetime.fromisoformat(captured).timestamp()) if captured else None


def _drain(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8", "replace")


FORMAT = Format(".csv", "text/csv; charset=utf-8", chunks)
