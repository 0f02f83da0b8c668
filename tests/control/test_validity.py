"""Geometry is mended and said so; nonsense is set aside with its reason until the user insists."""

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from geo.control.validity import checked
from tests.control.drawn import day, drawn_map, square

CRIMEA = shapely.box(33, 44.5, 36, 46)
BOW_TIE = shapely.Polygon([(37, 48), (38, 49), (38, 48), (37, 49)])


def with_crimea(area: BaseGeometry) -> BaseGeometry:
    return shapely.union(area, CRIMEA)


def test_a_sound_map_passes_with_its_area_and_hash() -> None:
    info = checked(drawn_map(with_crimea(square(37, 48))), None).info
    assert info.set_aside is None
    assert info.occupied_km2 == pytest.approx(47_700, rel=0.02)
    assert len(info.sha256) == 64


def test_invalid_polygons_are_mended_and_said_so() -> None:
    found = checked(drawn_map(shapely.MultiPolygon([BOW_TIE, CRIMEA])), None)
    assert found.areas["occupied"].is_valid
    assert found.info.notes == ("1 invalid occupied polygon mended",)


def test_overlapping_polygons_count_once() -> None:
    double = shapely.MultiPolygon([square(37, 48), square(37, 48), CRIMEA])
    single = with_crimea(square(37, 48))
    areas = [checked(drawn_map(area), None).info.occupied_km2 for area in (double, single)]
    assert areas[0] == pytest.approx(areas[1])


@pytest.mark.parametrize(
    ("area", "reason"),
    [
        (square(37, 48), "lacks Crimea"),
        (shapely.transform(with_crimea(square(37, 48)), lambda xy: xy[:, ::-1]), "swapped"),
        (with_crimea(square(145, 43)), "outside the region"),
        (shapely.MultiPolygon(), "no occupied area"),
    ],
)
def test_nonsense_is_set_aside_until_the_user_insists(area: BaseGeometry, reason: str) -> None:
    assert reason in (checked(drawn_map(area), None).info.set_aside or "")
    assert checked(drawn_map(area), None, insist=True).info.set_aside is None


def test_an_implausible_jump_is_set_aside_and_a_slow_change_is_not() -> None:
    before = checked(drawn_map(with_crimea(square(36, 47, 2))), None).info
    grown = with_crimea(square(36, 47, 2.5))
    assert "jumps by" in (checked(drawn_map(grown, 1), before).info.set_aside or "")
    small = with_crimea(square(36, 47, 2.02))
    assert checked(drawn_map(small, 1), before).info.set_aside is None
    assert checked(drawn_map(grown, 365), before).info.set_aside is None


def test_an_excerpt_needs_no_crimea() -> None:
    excerpt = drawn_map(square(37, 48), extent=(37.0, 48.0, 38.0, 49.0))
    assert checked(excerpt, None).info.set_aside is None
    assert day(0) == excerpt.info.map_date
