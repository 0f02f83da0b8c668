"""How much of a region each maker shows as occupied, day by day, and how fast it changes."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from geo.control.at import ControlMaps, map_days
from geo.control.cut import Cutter
from geo.control.model import ControlMap, MapInfo
from geo.control.region import Region
from geo.errors import MissingData, UsageError
from geo.records.filters import BBox

Day = datetime.date
By = Literal["day", "month"]

NOT_UPDATED = "no change: the map was perhaps not updated"
NOT_UPDATED_HERE = (
    "no change here, though the map changed elsewhere: this part was perhaps not updated"
)
NO_MAP_THAT_DAY = "no map of this day: the one before is shown"

SAME_KM2 = 1e-6
"""A square metre: smaller steps are rounding."""

PAST_DAYS = 30
"""A pace is compared with the mean of the thirty days before it."""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """Square kilometres of a region on a day, by one maker's latest map.

    `covered` is the share of the region that the map has, below 1 for an excerpt. `step_km2` is
    the change of the occupied area since the row before, None for a maker's first row, and
    `step_days` over how many days it came about; `note` says what a reader must know of this
    row: no map, perhaps not updated, or a step of many days.
    """

    maker: str
    date: Day
    map_date: Day
    within: str
    occupied_km2: float
    contested_km2: float
    liberated_km2: float
    covered: float = 1.0
    step_km2: float | None = None
    step_days: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """Net km² a day over a period, beside the mean of the `PAST_DAYS` days before it."""

    maker: str
    first: Day
    last: Day
    net_km2: float
    per_day_km2: float
    past_per_day_km2: float | None


def series(
    maps: ControlMaps,
    region: Region | None = None,
    *,
    by: By = "day",
    since: Day | None = None,
    until: Day | None = None,
) -> list[AreaRow]:
    """One row a maker and day (or last day of a month) from its first to its last map.

    A series never runs over from one maker to another, nor beyond a maker's last map. Raises
    MissingData when no map is in use, UsageError when the days are in the wrong order.
    """
    if since and until and since > until:
        raise UsageError(f"{since} is after {until}: give the earlier day first")
    if not maps.makers:
        raise MissingData("no control map is loaded: `frontline control import FILE`")
    rows: list[AreaRow] = []
    for maker in maps.makers:
        days = _days(maps, maker, by, since, until)
        rows.extend(_rows(maps, maker, days, region))
    return rows


def on_day(maps: ControlMaps, region: Region | None, on: Day) -> list[AreaRow]:
    """One row a maker for a single day, however old its map is."""
    return [row for maker in maps.makers for row in _rows(maps, maker, [on], region)]


def pace(rows: Sequence[AreaRow], first: Day, last: Day) -> Pace | None:
    """The pace of one maker's daily rows from the end of `first` to the end of `last`."""
    by_day = {row.date: row.occupied_km2 for row in rows}
    if first not in by_day or last not in by_day or first >= last:
        return None
    net = by_day[last] - by_day[first]
    before = first - timedelta(days=PAST_DAYS)
    past = (by_day[first] - by_day[before]) / PAST_DAYS if before in by_day else None
    per_day = net / (last - first).days
    return Pace(rows[0].maker, first, last, round(net, 3), round(per_day, 3), _rounded(past))


def _rows(
    maps: ControlMaps, maker: str, days: Sequence[Day], region: Region | None
) -> list[AreaRow]:
    measure = _Measure(region)
    rows: list[AreaRow] = []
    for day in days:
        control_map = maps.latest(maker, day)
        if control_map is not None:
            rows.append(measure.row(control_map, day, rows[-1] if rows else None))
    return rows


class _Measure:
    """Makes the rows of one maker; a map that answers for several days is cut once."""

    def __init__(self, region: Region | None) -> None:
        self._region = region
        self._cutter = Cutter(region)
        self._covered: dict[BBox | None, float] = {}
        self._last: MapInfo | None = None

    def row(self, control_map: ControlMap, day: Day, before: AreaRow | None) -> AreaRow:
        info = control_map.info
        if before is not None and before.map_date == info.map_date:
            return replace(before, date=day, step_km2=0.0, step_days=1, note=NO_MAP_THAT_DAY)
        km2 = {kind: round(value, 4) for kind, value in self._cutter.km2(control_map).items()}
        step = None if before is None else round(km2["occupied"] - before.occupied_km2, 4)
        last, self._last = self._last, info
        return AreaRow(
            maker=info.maker,
            date=day,
            map_date=info.map_date,
            within=self._region.name if self._region else "whole map",
            occupied_km2=km2["occupied"],
            contested_km2=km2["contested"],
            liberated_km2=km2["liberated"],
            covered=self._share(info.extent),
            step_km2=step,
            step_days=None if last is None else (info.map_date - last.map_date).days,
            note=_note(day, info, last, step),
        )

    def _share(self, extent: BBox | None) -> float:
        if self._region is None:
            return 1.0
        if extent not in self._covered:
            self._covered[extent] = self._region.covered(extent)
        return self._covered[extent]


def _days(maps: ControlMaps, maker: str, by: By, since: Day | None, until: Day | None) -> list[Day]:
    dates = [m.info.map_date for m in maps.of(maker)]
    first, last = max(dates[0], since or dates[0]), min(dates[-1], until or dates[-1])
    days = map_days(first, last) if first <= last else []
    if by == "day":
        return days
    return [day for day in days if day == last or (day + timedelta(days=1)).day == 1]


def _note(day: Day, info: MapInfo, last: MapInfo | None, step: float | None) -> str | None:
    if info.map_date != day:
        return NO_MAP_THAT_DAY
    if last is None or step is None:
        return None
    if abs(step) < SAME_KM2:
        return NOT_UPDATED if info.sha256 == last.sha256 else NOT_UPDATED_HERE
    days = (info.map_date - last.map_date).days
    return f"the step is of {days} days: the map before is of {last.map_date}" if days > 1 else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
