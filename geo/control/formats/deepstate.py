"""DeepState's own snapshots: many polygons, the class told inside `name` (2022 to today)."""

from collections.abc import Iterator

from geo.control.formats.base import Format, areas_by_class
from geo.control.layer import Layer
from geo.control.model import ControlMap
from geo.control.stamps import day_in, moment_in
from geo.control.words import class_of_name
from geo.errors import InputError

MAKER = "DeepState"
_MARK = "///"


def _recognises(layer: Layer) -> bool:
    column = layer.named("name")
    return column is not None and any(_MARK in text for text in layer.texts(column))


def _read(layer: Layer) -> Iterator[ControlMap]:
    """One snapshot; it shows the day on which it was taken, at the moment in its file name."""
    name = layer.path.name
    day, moment = day_in(name), moment_in(name)
    if day is None:
        raise InputError(
            f"{layer.path}: no date in the file's name: write …_20251123T2000Z.geojson"
        )
    names = layer.texts(layer.named("name") or "")
    there = [geometry is not None for geometry in layer.geometries]
    classes = [class_of_name(n) if ok else None for n, ok in zip(names, there, strict=True)]
    areas = areas_by_class(layer.geometries, classes)
    left_out = sum(kind is None for kind in classes)
    objects = f"{left_out} object{'s' if left_out > 1 else ''}"
    notes = (f"{objects} left out: not terrain of Ukraine",) if left_out else ()
    yield ControlMap.of(MAKER, day, areas, source=name, published_at=moment, as_of=day, notes=notes)


FORMAT = Format(rank=1, recognises=_recognises, read=_read)
