"""Every event asks the maps: whose was its place on its day? Before it is stored, and after."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import orjson

from geo.control.at import Column, ControlMaps
from geo.geopackage.events import LAYERS
from geo.geopackage.inside import point_inside
from geo.records.event import ControlAt, Event
from geo.records.feature import control_row

Asked = tuple[float | None, float | None, date | None, float | None]
"""Longitude, latitude, day, and for an area the radius that covers it (None for a point)."""

_ASK = (
    "SELECT h.fid, h.lon, h.lat, coalesce(h.day_end, h.day_report), h.uncertainty, e.control "
    "FROM {layer} e JOIN hot h ON h.fid = e.fid WHERE h.lon IS NOT NULL"
)
_AREA_LAYER = "events_area"
_PLACED = [layer for layer in LAYERS if layer != "events_unplaced"]


def control_of(events: Sequence[Event], maps: ControlMaps) -> list[Event]:
    """The same events with `control` filled from the maps of their last day.

    An area gets a maker's answer only where the occupied area's edge does not cross it.
    """
    if not maps.makers or not events:
        return list(events)
    answers = _answers([_asked(event) for event in events], maps)
    return [
        event if told == event.control else replace(event, control=told)
        for event, told in zip(events, answers, strict=True)
    ]


def refresh(db: sqlite3.Connection, maps: ControlMaps) -> int:
    """Bring `control` of all stored events up to date with the maps, inside the open transaction.

    Returns how many events changed.
    """
    return sum(_refresh_layer(db, layer, maps) for layer in _PLACED)


def _refresh_layer(db: sqlite3.Connection, layer: str, maps: ControlMaps) -> int:
    rows = db.execute(_ASK.format(layer=layer)).fetchall()
    area = layer == _AREA_LAYER
    asked = [_asked_of_row(row, area) for row in rows]
    told = (_text(answer) for answer in _answers(asked, maps))
    changed = [(new, row[0]) for new, row in zip(told, rows, strict=True) if new != row[5]]
    db.executemany(f"UPDATE {layer} SET control=? WHERE fid=?", changed)  # noqa: S608
    return len(changed)


def _answers(asked: Sequence[Asked], maps: ControlMaps) -> Iterator[tuple[ControlAt, ...]]:
    lons = np.array([np.nan if a[0] is None else a[0] for a in asked], dtype=float)
    lats = np.array([np.nan if a[1] is None else a[1] for a in asked], dtype=float)
    days = np.array([a[2] for a in asked], dtype="datetime64[D]")
    columns = maps.at_many(lons, lats, days)
    for position, one in enumerate(asked):
        yield tuple(_told(columns, position, one[3]))


def _told(columns: Iterable[Column], position: int, radius_m: float | None) -> Iterator[ControlAt]:
    for column in columns:
        row = column.row(position)
        if row is not None and not _crosses(row, radius_m):
            yield row


def _crosses(row: ControlAt, radius_m: float | None) -> bool:
    """Whether the edge may run through an area; one whose edge is not known may be crossed."""
    if radius_m is None:
        return False
    return row.distance_m is None or abs(row.distance_m) <= radius_m


def anchor(event: Event) -> tuple[float, float] | None:
    """The point that stands for an event's place."""
    return point_inside(event.geometry) if event.geometry else None


def _asked(event: Event) -> Asked:
    day, place = event.date_end or event.published, anchor(event)
    if place is None or event.geometry is None:
        return None, None, day, None
    area = event.geometry["type"] != "Point"
    return *place, day, (event.uncertainty_m or np.inf) if area else None


def _asked_of_row(row: tuple[object, ...], area: bool) -> Asked:
    _, lon, lat, number, uncertainty, _ = row
    day = None if number is None else date.fromordinal(_EPOCH + int(str(number)))
    radius = float(str(uncertainty)) if uncertainty is not None else np.inf
    return float(str(lon)), float(str(lat)), day, radius if area else None


_EPOCH = date(1970, 1, 1).toordinal()


def _text(answer: tuple[ControlAt, ...]) -> str | None:
    return orjson.dumps([control_row(row) for row in answer]).decode() if answer else None
