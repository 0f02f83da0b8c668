"""What a format is: a module of this package that defines FORMAT."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.control.layer import Layer
from geo.control.model import AreaClass, Areas, ControlMap


@dataclass(frozen=True, slots=True)
class Format:
    """`rank` orders the formats, the most particular first; `recognises` must not guess.

    `read` gives the layer's maps, one after the other; raises InputError when what it needs (a
    date, a class) is missing.
    """

    rank: int
    recognises: Callable[[Layer], bool]
    read: Callable[[Layer], Iterable[ControlMap]]


def areas_by_class(geometries: NDArray[Any], classes: list[AreaClass | None]) -> Areas:
    """The polygons of each class collected into one MultiPolygon, not yet checked or merged."""
    present = dict.fromkeys(kind for kind in classes if kind is not None)
    return {kind: _collected(geometries[_rows(classes, kind)]) for kind in present}


def _rows(classes: list[AreaClass | None], kind: AreaClass) -> NDArray[np.bool_]:
    return np.array([found == kind for found in classes], dtype=bool)


def _collected(geometries: NDArray[Any]) -> Any:
    return shapely.multipolygons(shapely.get_parts(geometries))
