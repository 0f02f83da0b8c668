"""An event as the rows it becomes, worked out apart from the file: another process can do it."""

from typing import Any, NamedTuple

from geo.geopackage.events import COLUMNS, LAYERS, feature_of, layer_of, values_of
from geo.records.feature import Feature
from geo.store import hot, search

_LAYER_NUMBERS = {name: number for number, name in enumerate(LAYERS)}

_REPORT_ID = COLUMNS.index("report_id") + 1


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

    @property
    def report_id(self) -> str:
        """The report that the event was read in, or the event's own id."""
        return str(self.row[_REPORT_ID])

    @property
    def shape(self) -> Feature:
        """The event's Feature again."""
        return feature_of((0, *self.row))


def packed(shape: Feature) -> Packed:
    """Everything that can be worked out of a Feature without the store."""
    numbers, words = hot.values_of(shape)
    layer = _LAYER_NUMBERS[layer_of(shape)]
    return Packed(shape["id"], layer, values_of(shape), numbers, words, *search.values_of(shape))
