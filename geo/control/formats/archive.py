"""The public daily archive: a `date` a feature, or one day a file with the day in its name.

Properties read, all but `date` optional: `date` (YYYY-MM-DD), `maker`, `class` (one of ours),
`published` (time with zone), `as_of` (YYYY-MM-DD), `extent` (W,S,E,N of an excerpt).
"""

from collections.abc import Iterator
from datetime import timedelta

import numpy as np

from geo.control.formats.base import Format, areas_by_class
from geo.control.layer import Layer
from geo.control.model import CLASSES, AreaClass, ControlMap
from geo.control.stamps import day_in, moment_in
from geo.errors import InputError
from geo.records.filters import parse_bbox

MAKER = "DeepState"

AS_OF_LAG = timedelta(days=1)
"""The archive's file of a day is made at about 03:00 UTC: it shows the day before."""

_OWN = frozenset({"date", "maker", "class", "published", "as_of", "extent"})


def _recognises(layer: Layer) -> bool:
    if layer.named("date"):
        own = _OWN.issuperset(name.lower() for name in layer.columns)
        return own and set(_column(layer, "class") or ()).issubset(CLASSES)
    return not layer.columns and day_in(layer.path.name) is not None


def _read(layer: Layer) -> Iterator[ControlMap]:
    """Rows of one date and maker, wherever they stand, are one map."""
    dates = _column(layer, "date") or [layer.path.name] * len(layer.geometries)
    makers = _column(layer, "maker") or [MAKER] * len(dates)
    groups: dict[tuple[str, str], list[int]] = {}
    for row, key in enumerate(zip(dates, makers, strict=True)):
        if layer.geometries[row] is not None:
            groups.setdefault(key, []).append(row)
    for (text, maker), rows in groups.items():
        yield _map(layer, text, maker, rows)


def _map(layer: Layer, text: str, maker: str, rows: list[int]) -> ControlMap:
    day = day_in(text)
    if day is None:
        raise InputError(f"{layer.path}: row {rows[0] + 1}: {text!r} is not a date (YYYY-MM-DD)")
    areas = areas_by_class(layer.geometries[np.array(rows)], _classes(layer, rows))
    extent = _first(layer, "extent", rows)
    return ControlMap.of(
        maker or MAKER,
        day,
        areas,
        source=layer.path.name,
        published_at=moment_in(_first(layer, "published", rows)),
        as_of=day_in(_first(layer, "as_of", rows)) or day - AS_OF_LAG,
        extent=parse_bbox(extent) if extent else None,
    )


def _classes(layer: Layer, rows: list[int]) -> list[AreaClass | None]:
    texts = _column(layer, "class")
    known: dict[str, AreaClass] = {kind: kind for kind in CLASSES}
    return [known.get(texts[row]) if texts else "occupied" for row in rows]


def _column(layer: Layer, name: str) -> list[str] | None:
    column = layer.named(name)
    return layer.texts(column) if column else None


def _first(layer: Layer, name: str, rows: list[int]) -> str:
    texts = _column(layer, name)
    return texts[rows[0]] if texts else ""


FORMAT = Format(rank=2, recognises=_recognises, read=_read)
