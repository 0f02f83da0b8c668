"""Whose was this place on that day, and how far was the line? For one point or for many."""

import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.control.model import Areas, ControlMap
from geo.control.outline import ukraine
from geo.control.ready import NO_MAP, STATUSES, Ready
from geo.records.event import ControlAt
from geo.records.filters import BBox

Floats = NDArray[np.float64]
Days = NDArray[np.datetime64]

Task = tuple[ControlMap, NDArray[np.int64], Floats, Floats]
"""A map, the rows that ask it, and their longitudes and latitudes."""

READY_MAPS = 16
"""Maps kept prepared between questions: about 0.5 MB each, two weeks of stepping to and fro."""


@dataclass(frozen=True, slots=True)
class Column:
    """One maker's answers for n points, parallel arrays.

    `map_dates` is NaT and `codes` is -1 where the maker has no map that covers the point;
    `codes` are positions in `ready.STATUSES`; `distances` are metres, negative inside the
    occupied area, NaN where there is no edge to measure to.
    """

    maker: str
    map_dates: Days
    ages: NDArray[np.int32]
    codes: NDArray[np.int8]
    distances: Floats

    def row(self, position: int) -> ControlAt | None:
        """The answer for one point; None where the maker has none."""
        code = int(self.codes[position])
        if code < 0:
            return None
        metres = float(self.distances[position])
        return ControlAt(
            self.maker,
            self.map_dates[position].astype(object),
            int(self.ages[position]),
            STATUSES[code],
            None if np.isnan(metres) else round(metres, 1) + 0.0,  # on the edge: 0.0, not -0.0
        )


class ControlMaps:
    """All maps in use, by maker; maps that were set aside are left out."""

    def __init__(self, maps: Iterable[ControlMap], home: BaseGeometry | None = None) -> None:
        """`home` is the area where no polygon means "ukrainian"; Ukraine's outline if None."""
        used = sorted(
            (m for m in maps if m.info.set_aside is None),
            key=lambda m: (m.info.maker, m.info.order),
        )
        self._series = {
            maker: _last_of_each_day(list(found))
            for maker, found in groupby(used, key=lambda m: m.info.maker)
        }
        self._home = home
        self._ready = lru_cache(maxsize=READY_MAPS)(Ready.of)

    @property
    def makers(self) -> tuple[str, ...]:
        """Names of the makers, sorted."""
        return tuple(self._series)

    def of(self, maker: str) -> Sequence[ControlMap]:
        """A maker's maps in order of their dates, one a day."""
        return self._series.get(maker, ())

    def latest(self, maker: str, on: date, *, later: bool = False) -> ControlMap | None:
        """The map dated `on` or, if there is none, the nearest earlier one.

        Never a later one, unless `later` asks for the first map when all are after `on`.
        """
        series = self.of(maker)
        position = bisect_right(series, on, key=lambda m: m.info.map_date)
        if position == 0:
            return series[0] if later and series else None
        return series[position - 1]

    def at(self, lon: float, lat: float, on: date, *, later: bool = False) -> list[ControlAt]:
        """What each maker's map says of a point on a day; makers without an answer are left out."""
        days = np.array([on], dtype="datetime64[D]")
        columns = self.at_many(np.array([lon]), np.array([lat]), days, later=later)
        return [row for row in (column.row(0) for column in columns) if row is not None]

    def at_many(
        self, lons: Floats, lats: Floats, days: Days, *, later: bool = False
    ) -> list[Column]:
        """The same for arrays of n points, each on its own day (NaT: no answer), one Column a
        maker; a map is prepared once for all the points that ask for it.
        """
        lons, lats = np.asarray(lons, dtype=float), np.asarray(lats, dtype=float)
        days = np.asarray(days, dtype="datetime64[D]")
        return [self._column(maker, lons, lats, days, later) for maker in self.makers]

    def _column(self, maker: str, lons: Floats, lats: Floats, days: Days, later: bool) -> Column:
        series = self.of(maker)
        dates = np.array([m.info.map_date for m in series], dtype="datetime64[D]")
        which = np.searchsorted(dates, days, side="right") - 1
        if later:
            which = np.maximum(which, 0)
        which[np.isnan(lons) | np.isnan(lats) | np.isnat(days)] = -1
        codes, metres = self._ask(series, which, lons, lats)
        found = np.where(which >= 0, dates[which], np.datetime64("NaT"))
        ages = np.where(which >= 0, (days - found).astype(np.int64), 0).astype(np.int32)
        return Column(maker, found, ages, codes, metres)

    def _ask(
        self, series: Sequence[ControlMap], which: NDArray[np.int64], lons: Floats, lats: Floats
    ) -> tuple[NDArray[np.int8], Floats]:
        """Codes and distances; `which` is the position of each point's map, -1 for none."""
        codes = np.full(len(lons), NO_MAP, dtype=np.int8)
        metres = np.full(len(lons), np.nan)
        tasks = [(m, rows, lons[rows], lats[rows]) for m, rows in _by_map(series, which)]
        answers = self._few(tasks) if len(tasks) <= READY_MAPS else _many(tasks)
        for (_, rows, _, _), (found, distances) in zip(tasks, answers, strict=True):
            codes[rows], metres[rows] = found, distances
        home = self._home if self._home is not None else ukraine()
        if home is not None:
            open_ = np.flatnonzero(codes == STATUSES.index("ukrainian"))
            codes[open_[~shapely.intersects_xy(home, lons[open_], lats[open_])]] = NO_MAP
        return codes, metres

    def _few(self, tasks: Iterable[Task]) -> Iterator[tuple[NDArray[np.int8], Floats]]:
        """From maps that are kept prepared: the same days are asked again and again."""
        return (self._ready(control_map).ask(lons, lats) for control_map, _, lons, lats in tasks)


def _many(tasks: Iterable[Task]) -> Iterator[tuple[NDArray[np.int8], Floats]]:
    """Read here, one after the other; prepared and asked in threads, which geometry allows."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        futures = [
            pool.submit(_prepare_and_ask, m.areas_once(), m.info.extent, lons, lats)
            for m, _, lons, lats in tasks
        ]
        yield from (future.result() for future in futures)


def _prepare_and_ask(
    areas: Areas, extent: BBox | None, lons: Floats, lats: Floats
) -> tuple[NDArray[np.int8], Floats]:
    return Ready.prepared(areas, extent).ask(lons, lats)


def map_days(first: date, last: date) -> list[date]:
    """Every day from first to last, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _last_of_each_day(maps: list[ControlMap]) -> list[ControlMap]:
    return list({m.info.map_date: m for m in maps}.values())


def _by_map(
    series: Sequence[ControlMap], which: NDArray[np.int64]
) -> Iterator[tuple[ControlMap, NDArray[np.int64]]]:
    """Each map that is asked for and the rows that ask, in the order of the maps."""
    same = np.where(which >= 0, _first_of_equals(series)[which], -1)
    order = np.argsort(same, kind="stable")
    numbers, starts = np.unique(same[order], return_index=True)
    ends = [*starts[1:], len(order)]
    for number, start, end in zip(numbers, starts, ends, strict=False):
        if number >= 0:
            yield series[number], order[start:end]


def _first_of_equals(series: Sequence[ControlMap]) -> NDArray[np.int64]:
    """For each map the first of the run of days on which it was republished unchanged."""
    first = np.arange(len(series))
    for number in range(1, len(series)):
        info, before = series[number].info, series[number - 1].info
        if info.sha256 and (info.sha256, info.extent) == (before.sha256, before.extent):
            first[number] = first[number - 1]
    return first
