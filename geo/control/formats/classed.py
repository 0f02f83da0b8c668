"""Polygons with a class column, as institutes publish them: one day a file, or a date column."""

from collections.abc import Iterator

from geo.control.formats.base import Format
from geo.control.layer import Layer
from geo.control.mapping import Mapping, apply
from geo.control.model import ControlMap
from geo.control.words import CLASS_COLUMNS, MAYBE_COLUMNS, share_told

MAKERS = (("isw", "ISW"), ("understandingwar", "ISW"), ("deepstate", "DeepState"))
"""What a file's name may say of its maker; else the name's first word is taken."""

LEAST_TOLD = 0.5
"""Of the words in a class column: institutes add a layer or two that are not control."""

DATE_COLUMNS = ("date", "map_date", "day", "asof", "as_of")


def _recognises(layer: Layer) -> bool:
    return _class_column(layer) is not None


def _read(layer: Layer) -> Iterator[ControlMap]:
    guess = Mapping(
        maker=_maker(layer),
        class_column=_class_column(layer),
        date_column=layer.named(*DATE_COLUMNS),
    )
    yield from apply(guess, layer)


def _class_column(layer: Layer) -> str | None:
    needed = dict.fromkeys(CLASS_COLUMNS, LEAST_TOLD) | dict.fromkeys(MAYBE_COLUMNS, 1.0)
    for name, share in needed.items():
        column = layer.named(name)
        if column is not None and share_told(layer.texts(column)) >= share:
            return column
    return None


def _maker(layer: Layer) -> str:
    name = layer.path.name.lower()
    known = (maker for sign, maker in MAKERS if sign in name)
    return next(known, layer.path.stem.split("_")[0].split("-")[0])


FORMAT = Format(rank=3, recognises=_recognises, read=_read)
