"""A small file (TOML or JSON) that says what the columns of somebody's polygons mean.

maker = "My institute"
date = "2025-11-23"          # or date_column = "day"
class = "occupied"           # or class_column = "kind", with the words of each class:
published = "2025-11-23T18:00:00Z"
as_of = "2025-11-22"
extent = "36.9,48.1,37.5,48.5"
[classes]
red = "occupied"
grey = "contested"
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np

from geo.control.formats.base import areas_by_class
from geo.control.layer import Layer
from geo.control.model import CLASSES, AreaClass, ControlMap
from geo.control.stamps import day_in, moment_in
from geo.control.words import class_of_word
from geo.errors import InputError, UsageError
from geo.records.filters import parse_bbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What a mapping file says; a missing date is looked for in the file's name."""

    maker: str
    date: str | None = None
    date_column: str | None = None
    klass: str | None = None
    class_column: str | None = None
    classes: dict[str, str] = field(default_factory=dict)
    published: str | None = None
    as_of: str | None = None
    extent: str | None = None

    def __post_init__(self) -> None:
        for word in (self.klass, *self.classes.values()):
            if word is not None and word not in CLASSES:
                raise UsageError(f"class {word!r}: write one of {', '.join(CLASSES)}")
        if self.klass is None and self.class_column is None:
            raise UsageError("the mapping needs `class` or `class_column`")


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file; raises UsageError naming what is wrong in it."""
    try:
        text = path.read_text("utf-8")
        values: Any = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: not a readable mapping ({error})") from error
    known = {f.name for f in fields(Mapping)}
    named = {"klass" if key == "class" else key: _text(value) for key, value in values.items()}
    unknown = sorted(set(named) - known)
    if unknown or "maker" not in named:
        wrong = f"unknown entry {unknown[0]!r}" if unknown else "no `maker`"
        raise UsageError(f"{path}: {wrong}")
    return Mapping(**named)


def apply(mapping: Mapping, layer: Layer) -> Iterator[ControlMap]:
    """The maps of a layer as the mapping tells them, one for each date."""
    classes = _classes(mapping, layer)
    groups: dict[date, list[int]] = {}
    for row, day in enumerate(_days(mapping, layer)):
        if layer.geometries[row] is not None:
            groups.setdefault(day, []).append(row)
    for day, rows in groups.items():
        chosen = [classes[row] for row in rows]
        left_out = sum(kind is None for kind in chosen)
        yield ControlMap.of(
            mapping.maker,
            day,
            areas_by_class(layer.geometries[np.array(rows)], chosen),
            source=layer.path.name,
            published_at=moment_in(mapping.published or layer.path.name),
            as_of=day_in(mapping.as_of or ""),
            extent=parse_bbox(mapping.extent) if mapping.extent else None,
            notes=_left_out(left_out),
        )


def _left_out(count: int) -> tuple[str, ...]:
    polygons = f"{count} polygon{'s' if count > 1 else ''}"
    return (f"{polygons} of no known class left out",) if count else ()


def _days(mapping: Mapping, layer: Layer) -> list[date]:
    if mapping.date_column:
        column = _existing(layer, mapping.date_column)
        return [_day(layer, text, row) for row, text in enumerate(layer.texts(column), 1)]
    return [_day(layer, mapping.date or layer.path.name, None)] * len(layer.geometries)


def _day(layer: Layer, text: str, row: int | None) -> date:
    day = day_in(text)
    if day is None:
        where = f"row {row}: " if row else ""
        raise InputError(
            f"{layer.path}: {where}no date in {text!r}: give one in a mapping file (--mapping)"
        )
    return day


def _classes(mapping: Mapping, layer: Layer) -> list[AreaClass | None]:
    own: dict[str, AreaClass] = {kind: kind for kind in CLASSES}
    if mapping.class_column is None:
        return [own[mapping.klass or ""]] * len(layer.geometries)
    texts = layer.texts(_existing(layer, mapping.class_column))
    if mapping.classes:
        return [own.get(mapping.classes.get(text, "")) for text in texts]
    return [class_of_word(text) for text in texts]


def _existing(layer: Layer, name: str) -> str:
    column = layer.named(name.lower())
    if column is None:
        have = ", ".join(layer.columns) or "none"
        raise InputError(f"{layer.path}: no column {name!r} (there are: {have})")
    return column


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
