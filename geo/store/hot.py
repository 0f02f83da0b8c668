"""The narrow row of numbers of an event, from which selections and the map are answered."""

from typing import Any

from shapely.geometry import shape as as_shape

from geo.geopackage.events import LAYERS, layer_of
from geo.records.feature import Feature
from geo.records.geometry import Geometry
from geo.store.days import kyiv_number, number_of_text
from geo.store.schema import CODES
from geo.store.vocabulary import Vocabulary

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
INSERT = f"INSERT INTO hot ({','.join(COLUMNS)}) VALUES ({','.join('?' * len(COLUMNS))})"
_LAYER_NUMBERS = {name: i for i, name in enumerate(LAYERS)}


def row_of(fid: int, shape: Feature, vocabulary: Vocabulary) -> list[Any]:
    """The values of `COLUMNS`: days since 1970, degrees, metres, numbers of words."""
    given = shape["properties"]
    layer = _LAYER_NUMBERS[layer_of(shape)]
    lon, lat = anchor(shape["geometry"])
    numbers = [
        fid,
        layer,
        lon,
        lat,
        number_of_text(given["date_start"]),
        number_of_text(given["date_end"]),
        number_of_text(given["published"]),
        kyiv_number(given["captured"]),
        given["uncertainty_m"],
    ]
    return numbers + [vocabulary.code(name, given[of]) for name, of in CODES.items()]


def anchor(geometry: Geometry | None) -> tuple[float | None, float | None]:
    """The point at which a geometry is drawn when it is small: itself, or a point inside it."""
    if geometry is None:
        return None, None
    if geometry["type"] == "Point":
        lon, lat = geometry["coordinates"][:2]
        return lon, lat
    inside = as_shape(dict(geometry)).representative_point()
    return inside.x, inside.y
