"""An event as the rows it becomes, worked out apart from the file: another process can do it."""

from typing import Any, NamedTuple

from geo.geopackage.events import (
    LAYERS,
    POSITIONS,
    feature_of,
    layer_of,
    values_of,
    values_of_event,
)
from geo.records.event import Event
from geo.records.feature import Feature
from geo.records.geometry import Geometry
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
    words: tuple[str | None, ...]
    """The words that `hot` keeps as numbers, in the order of `schema.CODES`."""
    text: str
    places: str
    """What the full-text index takes."""

    @property
    def report_id(self) -> str:
        """The report that the event was read in, or the event's own id."""
        return str(self.row[POSITIONS["report_id"]])

    @property
    def shape(self) -> Feature:
        """The event's Feature again."""
        return feature_of((0, *self.row))


def packed(event: Event) -> Packed:
    """Everything that can be worked out of an event without the store."""
    return _packed(event.id, values_of_event(event), event.geometry)


def packed_feature(shape: Feature) -> Packed:
    """The same of a Feature."""
    return _packed(shape["id"], values_of(shape), shape["geometry"])


def _packed(event_id: str, row: list[Any], geometry: Geometry | None) -> Packed:
    numbers, words = hot.values_of(row, geometry)
    layer = _LAYER_NUMBERS[layer_of(geometry)]
    return Packed(event_id, layer, row, numbers, words, *search.values_of(row))
