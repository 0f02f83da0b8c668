"""Class and distance of a point on a day, on maps whose answers are known."""

from datetime import UTC, date, datetime

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from geo.control.at import ControlMaps
from tests.control.drawn import classed_map, day, drawn_map, loaded, square

KM_PER_DEGREE_NORTH = 111.2
GEOD = Geod(ellps="WGS84")


def status(maps: ControlMaps, lon: float, lat: float, on: date) -> list[str]:
    return [answer.status for answer in maps.at(lon, lat, on)]


def test_inside_is_negative_and_outside_positive() -> None:
    maps = loaded(drawn_map(square(37, 48)))
    (inside,) = maps.at(37.5, 48.1, day(0))
    (outside,) = maps.at(37.5, 47.9, day(0))
    assert (inside.status, outside.status) == ("occupied", "ukrainian")
    assert inside.distance_m == pytest.approx(-0.1 * KM_PER_DEGREE_NORTH * 1000, rel=1e-3)
    assert outside.distance_m == pytest.approx(0.1 * KM_PER_DEGREE_NORTH * 1000, rel=1e-3)


def test_an_island_and_a_hole_have_edges_of_their_own() -> None:
    ring = square(37, 48) - square(37.4, 48.4, 0.2)
    maps = loaded(drawn_map(shapely.union(ring, square(39, 48, 0.1))))
    assert status(maps, 37.5, 48.5, day(0)) == ["ukrainian"]
    assert status(maps, 39.05, 48.05, day(0)) == ["occupied"]
    (in_hole,) = maps.at(37.5, 48.41, day(0))
    assert in_hole.distance_m == pytest.approx(0.01 * KM_PER_DEGREE_NORTH * 1000, rel=1e-3)


def test_the_edge_itself_is_occupied_at_no_distance() -> None:
    maps = loaded(drawn_map(square(37, 48)))
    (answer,) = maps.at(37.0, 48.5, day(0))
    assert answer.status == "occupied"
    assert answer.distance_m == pytest.approx(0, abs=0.5)


def test_a_border_between_occupied_and_annexed_is_no_edge() -> None:
    maps = loaded(classed_map({"occupied": square(37, 48), "annexed": square(38, 48)}))
    (answer,) = maps.at(37.99, 48.5, day(0))
    assert answer.distance_m == pytest.approx(-0.5 * KM_PER_DEGREE_NORTH * 1000, rel=2e-3)


def test_classes_are_told_apart() -> None:
    areas = {"contested": square(38, 48), "liberated": square(36, 48), "occupied": square(37, 48)}
    maps = loaded(classed_map(areas))  # type: ignore[arg-type]
    found = [status(maps, lon, 48.5, day(0))[0] for lon in (36.5, 37.5, 38.5, 39.5)]
    assert found == ["liberated", "occupied", "contested", "ukrainian"]


def test_a_missing_day_is_answered_by_the_one_before_and_says_its_age() -> None:
    maps = loaded(drawn_map(square(37, 48), 0), drawn_map(square(30, 45), 5))
    (answer,) = maps.at(37.5, 48.5, day(3))
    assert (answer.map_date, answer.age_days, answer.status) == (day(0), 3, "occupied")


def test_a_later_map_answers_only_when_asked() -> None:
    maps = loaded(drawn_map(square(37, 48), 5))
    assert maps.at(37.5, 48.5, day(0)) == []
    (answer,) = maps.at(37.5, 48.5, day(0), later=True)
    assert (answer.map_date, answer.age_days) == (day(5), -5)


def test_of_two_snapshots_on_one_day_the_later_publication_counts() -> None:
    noon, night = (datetime(2025, 11, 1, hour, tzinfo=UTC) for hour in (12, 22))
    maps = loaded(
        drawn_map(square(37, 48), published_at=night), drawn_map(square(30, 45), published_at=noon)
    )
    assert status(maps, 37.5, 48.5, day(0)) == ["occupied"]


def test_a_maker_that_stops_is_told_with_its_age_beside_one_that_goes_on() -> None:
    maps = loaded(
        drawn_map(square(37, 48), 0, "A"), drawn_map(square(37, 48), 0, "B"),
        drawn_map(square(30, 45), 9, "B"),
    )  # fmt: skip
    stopped, living = maps.at(37.5, 48.5, day(9))
    assert (stopped.maker, stopped.age_days, stopped.status) == ("A", 9, "occupied")
    assert (living.maker, living.age_days, living.status) == ("B", 0, "ukrainian")


def test_a_map_that_was_set_aside_says_nothing() -> None:
    assert loaded(drawn_map(square(37, 48), set_aside="it lacks Crimea")).makers == ()


def test_outside_an_excerpt_there_is_no_map_and_at_its_rim_no_distance() -> None:
    excerpt = drawn_map(shapely.box(37.5, 48, 38, 49), extent=(37.0, 48.0, 38.0, 49.0))
    maps = loaded(excerpt)
    assert maps.at(36.9, 48.5, day(0)) == []
    (middle,) = maps.at(37.45, 48.5, day(0))
    (at_rim,) = maps.at(37.02, 48.5, day(0))
    assert (middle.status, at_rim.status) == ("ukrainian", "ukrainian")
    assert middle.distance_m is not None
    assert at_rim.distance_m is None


def test_abroad_is_not_called_ukrainian() -> None:
    maps = ControlMaps([drawn_map(square(37, 48))], home=square(36, 47, 3))
    assert maps.at(45.0, 48.5, day(0)) == []
    assert status(maps, 36.5, 48.5, day(0)) == ["ukrainian"]


def test_a_point_or_day_that_is_not_known_gets_no_answer() -> None:
    maps = loaded(drawn_map(square(37, 48)))
    lons, lats = np.array([37.5, np.nan, 37.5]), np.array([48.5, 48.5, 48.5])
    days = np.array([day(0), day(0), None], dtype="datetime64[D]")
    (column,) = maps.at_many(lons, lats, days)
    assert [column.row(n) is None for n in range(3)] == [False, True, True]


@settings(max_examples=40, deadline=None)
@given(lon=st.floats(33, 41), lat=st.floats(45, 52))
def test_distances_are_geodesic_to_a_tenth_of_a_percent(lon: float, lat: float) -> None:
    area = shapely.Polygon([(36, 47.5), (38.5, 48.2), (38, 49.5), (37.2, 48.6), (36.1, 49)])
    (answer,) = loaded(drawn_map(area)).at(lon, lat, day(0))
    corners = shapely.get_coordinates(shapely.segmentize(area.exterior, 0.0005))
    many = np.full(len(corners), 1.0)
    truth = GEOD.inv(many * lon, many * lat, corners[:, 0], corners[:, 1])[2].min()
    assert answer.distance_m is not None
    assert abs(answer.distance_m) == pytest.approx(truth, rel=1e-3, abs=25)


@settings(max_examples=20, deadline=None)
@given(points=st.lists(st.tuples(st.floats(36, 39), st.floats(47, 50), st.integers(0, 4)),
                       min_size=1, max_size=8))  # fmt: skip
def test_many_answers_are_the_answers_one_by_one(points: list[tuple[float, float, int]]) -> None:
    maps = loaded(drawn_map(square(37, 48), 1), drawn_map(square(37, 48, 0.5), 3))
    lons, lats = (np.array([p[axis] for p in points]) for axis in (0, 1))
    days = np.array([day(p[2]) for p in points], dtype="datetime64[D]")
    (column,) = maps.at_many(lons, lats, days)
    together = [[row] if (row := column.row(n)) else [] for n in range(len(points))]
    assert together == [maps.at(lon, lat, day(number)) for lon, lat, number in points]
