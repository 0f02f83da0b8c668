"""The narrow row of numbers of an event, from which selections and the map are answered."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from geo.geopackage.events import POSITIONS
from geo.geopackage.inside import point_inside
from geo.records.geometry import Geometry
from geo.store.days import kyiv_number, number_of_text
from geo.store.schema import CODES

NUMBERS = (
    "fid",
    "layer",
    "lon",
    "lat",
    "day_start",
    "day_end",
    "day_report",
    "day_capture",
    "uncertainty",
)
COLUMNS = (*NUMBERS, *CODES)


_words_of = itemgetter(*(POSITIONS[name] for name in CODES.values()))
_days_of = itemgetter(*(POSITIONS[name] for name in ("date_start", "date_end", "published")))
_CAPTURED, _UNCERTAINTY = POSITIONS["captured"], POSITIONS["uncertainty_m"]


def values_of(
    row: Sequence[Any], geometry: Geometry | None
) -> tuple[list[Any], tuple[str | None, ...]]:
    """The numbers behind `fid` and `layer` (degrees, days since 1970, metres), and the words.

    `row` are an event's `COLUMNS` behind its geometry, as `geo.geopackage.events` has them.
    """
    place = point_inside(geometry) if geometry else (None, None)
    days = map(number_of_text, _days_of(row))
    return [*place, *days, kyiv_number(row[_CAPTURED]), row[_UNCERTAINTY]], _words_of(row)
