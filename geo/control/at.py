"""Whose was this place on that day, and how far was the line? For one point or for many."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.control.earth import geodesic_m
from geo.control.model import ControlMap
from geo.control.outline import ukraine
from geo.control.ready import STATUSES, Ready
from geo.records.event import ControlAt

Floats = NDArray[np.float64]
Days = NDArray[np.datetime64]

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
            None if np.isnan(metres) else round(metres, 1),
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
        codes = np.full(len(lons), -1, dtype=np.int8)
        near = np.full((len(lons), 2), np.nan)
        home = self._home if self._home is not None else ukraine()
        for control_map, rows in _by_content(series, which):
            ready = self._ready(control_map)
            codes[rows] = ready.codes(lons[rows], lats[rows], home)
            near[rows] = ready.nearest(lons[rows], lats[rows])
        distances = _signed(lons, lats, near, codes)
        self._forget_doubtful(series, which, lons, lats, distances)
        found = np.where(which >= 0, dates[which], np.datetime64("NaT"))
        ages = np.where(which >= 0, (days - found).astype(np.int64), 0).astype(np.int32)
        return Column(maker, found, ages, codes, distances)

    def _forget_doubtful(
        self, series: Sequence[ControlMap], which: NDArray[np.int64], *columns: Floats
    ) -> None:
        """In excerpts: a distance larger than the way to the rim is not known."""
        lons, lats, distances = columns
        for control_map, rows in _by_content(series, which):
            if control_map.info.extent is not None:
                ready = self._ready(control_map)
                far = ready.beyond_rim(lons[rows], lats[rows], np.abs(distances[rows]))
                distances[rows[far]] = np.nan


def map_days(first: date, last: date) -> list[date]:
    """Every day from first to last, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _last_of_each_day(maps: list[ControlMap]) -> list[ControlMap]:
    return list({m.info.map_date: m for m in maps}.values())


def _by_content(
    series: Sequence[ControlMap], which: NDArray[np.int64]
) -> Iterator[tuple[ControlMap, NDArray[np.int64]]]:
    """Each map that is asked for and the rows that ask, in the order of the maps."""
    order = np.argsort(which, kind="stable")
    numbers, starts = np.unique(which[order], return_index=True)
    ends = [*starts[1:], len(order)]
    for number, start, end in zip(numbers, starts, ends, strict=False):
        if number >= 0:
            yield series[number], order[start:end]


def _signed(lons: Floats, lats: Floats, near: Floats, codes: NDArray[np.int8]) -> Floats:
    """Metres to the nearest edge point, negative where the code is "occupied"."""
    known = ~np.isnan(near[:, 0])
    metres = np.full(len(lons), np.nan)
    metres[known] = geodesic_m(lons[known], lats[known], near[known, 0], near[known, 1])
    return np.where(codes == 3, -metres, metres)
