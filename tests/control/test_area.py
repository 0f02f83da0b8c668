"""Areas, series and changes of drawn squares."""

import pytest
import shapely

from geo.control.area import NO_MAP_THAT_DAY, NOT_UPDATED, NOT_UPDATED_HERE, pace, series
from geo.control.change import changes
from geo.control.earth import area_km2, circle
from geo.control.region import drawn
from geo.errors import MissingData, UsageError
from tests.control.drawn import classed_map, day, drawn_map, growing, loaded, square

WHOLE = drawn("the region", square(36, 47, 3))


def test_a_degree_square_has_its_area_on_the_ellipsoid() -> None:
    assert float(area_km2(square(37, 48))) == pytest.approx(8_213.1, rel=1e-3)


def test_a_circle_has_the_area_of_a_circle() -> None:
    assert float(area_km2(circle(37.18, 48.28, 8000))) == pytest.approx(201.06, rel=1e-3)


def test_a_series_has_a_row_a_day_with_its_step() -> None:
    rows = series(growing([0.1, 0.2, 0.2]), WHOLE)
    assert [row.date for row in rows] == [day(0), day(1), day(2)]
    assert rows[0].step_km2 is None
    assert rows[1].step_km2 == pytest.approx(3 * rows[0].occupied_km2, rel=1e-2)
    assert [row.note for row in rows] == [None, None, NOT_UPDATED]


def test_a_day_without_a_map_repeats_the_one_before_and_says_so() -> None:
    rows = series(loaded(drawn_map(square(37, 48), 0), drawn_map(square(37, 48, 2), 2)), WHOLE)
    assert (rows[1].map_date, rows[1].note) == (day(0), NO_MAP_THAT_DAY)
    assert rows[1].occupied_km2 == rows[0].occupied_km2


def test_a_step_over_missing_days_says_how_many_it_took() -> None:
    maps = loaded(drawn_map(square(37, 48, 0.1), 0), drawn_map(square(37, 48, 0.2), 3))
    rows = series(maps, WHOLE)
    assert [row.step_days for row in rows] == [None, 1, 1, 3]
    assert rows[-1].note == f"the step is of 3 days: the map before is of {day(0)}"


def test_a_map_that_changed_elsewhere_is_told_from_one_that_was_not_updated() -> None:
    here = drawn("here", square(37, 48, 0.05))
    maps = loaded(
        drawn_map(square(37, 48, 0.1), 0, sha256="a"),
        drawn_map(square(37, 48, 0.2), 1, sha256="b"),
        drawn_map(square(37, 48, 0.2), 2, sha256="b"),
    )
    assert [row.note for row in series(maps, here)] == [None, NOT_UPDATED_HERE, NOT_UPDATED]
    assert changes(maps, day(0), day(1), here)[0].note == NOT_UPDATED_HERE
    assert changes(maps, day(1), day(2), here)[0].note == NOT_UPDATED


def test_days_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(UsageError, match="earlier day first"):
        series(growing([0.1, 0.2]), since=day(1), until=day(0))


def test_a_change_of_maker_is_never_a_step() -> None:
    maps = loaded(drawn_map(square(37, 48), 0, "A"), drawn_map(square(37, 48, 0.5), 1, "B"))
    rows = series(maps, WHOLE)
    assert [(row.maker, row.date, row.step_km2) for row in rows] == [
        ("A", day(0), None),
        ("B", day(1), None),
    ]
    assert changes(maps, day(0), day(1))[0].net_km2 == 0


def test_months_show_their_last_day() -> None:
    maps = loaded(*(drawn_map(square(37, 48, 0.1 + n / 100), n) for n in range(35)))
    rows = series(maps, by="month")
    assert [row.date.isoformat() for row in rows] == ["2025-11-30", "2025-12-05"]


def test_classes_are_measured_apart() -> None:
    areas = {"occupied": square(37, 48, 0.1), "annexed": square(38, 48, 0.1),
             "contested": square(36, 48, 0.1)}  # fmt: skip
    (row,) = series(loaded(classed_map(areas)), WHOLE)  # type: ignore[arg-type]
    assert row.occupied_km2 == pytest.approx(2 * row.contested_km2, rel=1e-6)
    assert row.liberated_km2 == 0


def test_an_excerpt_says_how_much_of_the_region_it_covers() -> None:
    half = drawn_map(square(37, 48, 0.1), extent=(36.0, 47.0, 37.5, 50.0))
    (row,) = series(loaded(half), WHOLE)
    assert row.covered == pytest.approx(0.5, abs=1e-3)


def test_the_parts_of_a_region_add_up() -> None:
    maps = growing([0.7])
    west, east = (drawn("half", shapely.box(x, 47, x + 0.3, 50)) for x in (36.9, 37.2))
    both = drawn("both", shapely.box(36.9, 47, 37.5, 50))
    parts = [series(maps, region)[0].occupied_km2 for region in (west, east)]
    assert sum(parts) == pytest.approx(series(maps, both)[0].occupied_km2, rel=1e-6)


def test_gained_and_lost_ground_are_polygons_with_their_area() -> None:
    maps = loaded(drawn_map(square(37, 48), 0), drawn_map(square(37.25, 48), 4))
    (change,) = changes(maps, day(0), day(4))
    assert change.newly_occupied.bounds == (38.0, 48.0, 38.25, 49.0)
    assert change.no_longer_occupied.bounds == (37.0, 48.0, 37.25, 49.0)
    assert change.net_km2 == pytest.approx(0, abs=1e-3)
    assert change.newly_occupied_km2 == pytest.approx(8_213.1 / 4, rel=1e-2)


def test_no_change_is_marked_as_perhaps_not_updated() -> None:
    (change,) = changes(growing([0.2, 0.2]), day(0), day(1))
    assert (change.net_km2, change.note) == (0, NOT_UPDATED)


def test_one_map_for_both_days_is_said() -> None:
    (change,) = changes(growing([0.2]), day(0), day(9))
    assert change.note == f"both days are answered by the map of {day(0)}"


def test_pace_is_compared_with_its_own_past() -> None:
    rows = series(growing([0.1] * 31 + [0.1 + n / 50 for n in range(1, 11)]), WHOLE)
    found = pace(rows, day(30), day(40))
    assert found is not None
    assert found.past_per_day_km2 == 0
    assert found.per_day_km2 == pytest.approx(found.net_km2 / 10, abs=1e-3)


def test_days_in_the_wrong_order_and_no_map_are_refused() -> None:
    with pytest.raises(UsageError, match="earlier day first"):
        changes(growing([0.1]), day(3), day(1))
    with pytest.raises(MissingData, match="control import"):
        series(loaded())
