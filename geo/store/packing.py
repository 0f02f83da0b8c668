"""An event as the rows it becomes, worked out apart from the file: another process can do it."""

from typing import Any, NamedTuple

from geo.geopackage.events import LAYERS, layer_of, values_of
from geo.records.feature import Feature
from geo.store import hot, search

_LAYER_NUMBERS = {name: number for number, name in enumerate(LAYERS)}


class Packed(NamedTuple):
    """The plain values of one event; all but its `fid` and the numbers of its words."""

    id: str
    layer: int
    row: list[Any]
    """The geometry's blob and the values of `geo.geopackage.events.COLUMNS`."""
    numbers: list[Any]
    """The values of `hot.NUMBERS` behind the first two."""
    words: list[str | None]
    """The words that `hot` keeps as numbers, in the order of `schema.CODES`."""
    text: str
    places: str
    """What the full-text index takes."""


def packed(shape: Feature) -> Packed:
    """Everything that can be worked out of a Feature without the store."""
    numbers, words = hot.values_of(shape)
    layer = _LAYER_NUMBERS[layer_of(shape)]
    return Packed(shape["id"], layer, values_of(shape), numbers, words, *search.values_of(shape))
