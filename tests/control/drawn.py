"""Made-up maps with known answers: squares near 37 E, 48 N, one day after the other."""

from collections.abc import Sequence
from datetime import date, timedelta

import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.at import ControlMaps
from geo.control.model import AreaClass, ControlMap

FIRST = date(2025, 11, 1)
EVERYWHERE = shapely.box(20, 40, 50, 60)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def square(west: float, south: float, side: float = 1.0) -> BaseGeometry:
    return shapely.box(west, south, west + side, south + side)


def drawn_map(area: BaseGeometry, on: int = 0, maker: str = "A", **info: object) -> ControlMap:
    return classed_map({"occupied": area}, on, maker, **info)


def classed_map(
    areas: dict[AreaClass, BaseGeometry], on: int = 0, maker: str = "A", **info: object
) -> ControlMap:
    return ControlMap.of(maker, day(on), areas, **info)


def loaded(*maps: ControlMap) -> ControlMaps:
    return ControlMaps(maps, home=EVERYWHERE)


def growing(sides: Sequence[float]) -> ControlMaps:
    """One map a day, a square that grows from its south-west corner."""
    return loaded(*(drawn_map(square(37, 48, side), n) for n, side in enumerate(sides)))
