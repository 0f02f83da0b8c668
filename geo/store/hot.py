"""The narrow row of numbers of an event, from which selections and the map are answered."""

from typing import Any

from geo.geopackage.inside import point_inside
from geo.records.feature import Feature
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


def values_of(shape: Feature) -> tuple[list[Any], list[str | None]]:
    """The numbers behind `fid` and `layer` (degrees, days since 1970, metres), and the words."""
    given = shape["properties"]
    geometry = shape["geometry"]
    lon, lat = point_inside(geometry) if geometry else (None, None)
    numbers = [
        lon,
        lat,
        number_of_text(given["date_start"]),
        number_of_text(given["date_end"]),
        number_of_text(given["published"]),
        kyiv_number(given["captured"]),
        given["uncertainty_m"],
    ]
    return numbers, [given[of] for of in CODES.values()]
