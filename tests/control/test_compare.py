"""Two makers beside each other, and the distance to the front as a hint."""

from datetime import timedelta

import orjson
import pytest

from geo.control.compare import compare
from geo.control.front import MAX_AGE_DAYS, MapFront, front_of
from geo.errors import MissingData
from geo.views.control_belt import belt_features
from tests.control.drawn import day, drawn_map, loaded, square

TWO = loaded(drawn_map(square(33, 48), 0, "A"), drawn_map(square(33.1, 48), 0, "B"))


def test_agreement_is_the_shared_part_of_what_either_shows() -> None:
    found = compare(TWO, "A", "B", day(0))
    assert found.iou == pytest.approx(0.9 / 1.1, abs=1e-3)
    assert found.only_first.bounds == (33.0, 48.0, 33.1, 49.0)
    assert found.only_first_km2 == pytest.approx(found.only_second_km2, rel=1e-6)


def test_lines_are_as_far_apart_as_they_are() -> None:
    found = compare(TWO, "A", "B", day(0))
    assert found.largest_m == pytest.approx(0.1 * 111_320 * 0.6691, rel=0.01)
    assert found.median_m is not None
    assert found.median_m < found.largest_m


def test_a_maker_agrees_with_itself() -> None:
    found = compare(TWO, "A", "A", day(0))
    assert (found.iou, found.only_first_km2, found.largest_m) == (1.0, 0.0, pytest.approx(0, abs=1))


def test_the_disputed_belt_says_whose_each_polygon_is() -> None:
    shapes = orjson.loads(belt_features([compare(TWO, "A", "B", day(0))]))["features"]
    assert {shape["properties"]["only"] for shape in shapes} == {"A", "B"}


def test_a_maker_without_a_map_is_refused_with_those_there_are() -> None:
    with pytest.raises(MissingData, match="A, B"):
        compare(TWO, "A", "C", day(0))


def test_the_front_is_as_near_as_the_line() -> None:
    front = MapFront(TWO)
    assert front.distance_to_front_m(33.5, 49.1, day(3)) == pytest.approx(11_120, rel=0.01)


def test_the_front_is_not_told_from_no_map_or_an_old_one_or_outside_an_excerpt() -> None:
    excerpt = loaded(drawn_map(square(33, 48), 0, extent=(32.5, 47.5, 33.5, 48.5)))
    assert MapFront(TWO).distance_to_front_m(33.5, 49.1, day(-1)) is None
    old = day(0) + timedelta(days=MAX_AGE_DAYS + 1)
    assert MapFront(TWO).distance_to_front_m(33.5, 49.1, old) is None
    assert MapFront(excerpt).distance_to_front_m(34.0, 48.2, day(0)) is None
    assert front_of(excerpt) is None
    assert front_of(TWO) is not None
