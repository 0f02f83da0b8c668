"""Records refuse what cannot be."""

from datetime import date, datetime

import pytest

from geo.records.geometry import check_lon_lat, great_circle_m
from geo.records.place import Names, Place
from geo.records.report import Report, report_id
from geo.records.statement import When

DAY = date(2025, 11, 23)


def test_a_range_needs_both_ends() -> None:
    with pytest.raises(ValueError, match="both ends"):
        When(start=DAY)


def test_a_range_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before"):
        When(start=DAY, end=date(2025, 11, 22))


def test_a_capture_moment_has_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Report("r1", "text", captured=datetime(2025, 11, 23, 7))


def test_the_same_text_has_the_same_id() -> None:
    assert report_id("Текст") == report_id("Текст") != report_id("Текст ")


def test_a_place_without_uncertainty_is_refused() -> None:
    with pytest.raises(ValueError, match="uncertainty_m"):
        Place("placed", "settlement", "x", Names(), {}, 37.0, 48.0, 0.0, 1, 1.0)


@pytest.mark.parametrize(("lon", "lat"), [(float("nan"), 48), (181, 48), (37, -91)])
def test_impossible_coordinates_are_refused(lon: float, lat: float) -> None:
    with pytest.raises(ValueError, match="coordinates"):
        check_lon_lat(lon, lat)


def test_a_name_falls_back_to_another_language() -> None:
    assert Names(uk="Покровськ").in_language("en") == "Покровськ"


def test_one_degree_of_latitude() -> None:
    assert great_circle_m(37, 48, 37, 49) == pytest.approx(111_195, rel=1e-3)
