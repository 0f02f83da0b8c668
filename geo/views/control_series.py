"""A region's occupied area over time, for charts: one line a maker."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from geo.control.area import AreaRow, series
from geo.control.at import ControlMaps
from geo.control.region import Region


@dataclass(frozen=True, slots=True)
class MakerSeries:
    """One maker's rows in order of days."""

    maker: str
    rows: tuple[AreaRow, ...]


def control_series(
    maps: ControlMaps, region: Region | None, since: date | None = None, until: date | None = None
) -> list[MakerSeries]:
    """The series of each maker by day; a line is never continued by another maker."""
    if not maps.makers:
        return []
    rows = series(maps, region, since=since, until=until)
    return [MakerSeries(maker, tuple(found)) for maker, found in groupby(rows, lambda r: r.maker)]
