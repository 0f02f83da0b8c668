"""A region's occupied area over time, for charts: one line a maker, with its pace."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from geo.control.area import AreaRow, Pace, pace, series
from geo.control.at import ControlMaps
from geo.control.region import Region


@dataclass(frozen=True, slots=True)
class MakerSeries:
    """One maker's rows in order of days; `cumulative_km2` counts from its first row.

    `pace` is that of the asked period beside the thirty days before; None where maps are missing.
    """

    maker: str
    rows: tuple[AreaRow, ...]
    cumulative_km2: tuple[float, ...]
    pace: Pace | None


def control_series(
    maps: ControlMaps, region: Region | None, since: date | None = None, until: date | None = None
) -> list[MakerSeries]:
    """The series of each maker by day; a line is never continued by another maker."""
    if not maps.makers:
        return []
    rows = series(maps, region, since=since, until=until)
    return [_of(tuple(found)) for _, found in groupby(rows, key=lambda row: row.maker)]


def _of(rows: tuple[AreaRow, ...]) -> MakerSeries:
    start = rows[0].occupied_km2
    return MakerSeries(
        maker=rows[0].maker,
        rows=rows,
        cumulative_km2=tuple(round(row.occupied_km2 - start, 4) for row in rows),
        pace=pace(rows, rows[0].date, rows[-1].date),
    )
