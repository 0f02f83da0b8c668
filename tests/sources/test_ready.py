"""What ready events share: coordinates and days are met with care, never with a default."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.sources._ready import FaultError, iso_day, placed, whole_number


@pytest.mark.parametrize(
    ("lat", "lon", "why"),
    [
        (None, "37.2", "missing"),
        ("", "", "missing"),
        ("0", "0.0", "0°, 0°"),
        ("37.2", "48.35", "swapped"),
        ("4835", "37.2", "off the globe"),
        ("north", "37.2", "is no number"),
        ("nan", "37.2", "is no number"),
    ],
)
def test_a_point_that_cannot_be_is_refused_with_the_reason(lat, lon, why):
    with pytest.raises(FaultError, match=why):
        placed(lat, lon)


@given(lat=st.floats(44.5, 52), lon=st.floats(22.5, 40))
def test_any_point_of_ukraine_is_taken_with_point_or_comma(lat, lon):
    west_east, south_north = f"{lon:.6f}", f"{lat:.6f}"
    point = placed(south_north, west_east)
    assert point == placed(south_north.replace(".", ","), west_east.replace(".", ","))
    assert point["coordinates"] == [float(west_east), float(south_north)]


@pytest.mark.parametrize("text", ["1527-03-04", "UKR123", "", None, "2025-13-01", "9999-01-01"])
def test_a_day_that_cannot_be_is_refused(text):
    with pytest.raises(FaultError):
        iso_day(text)


def test_no_count_is_no_count_and_not_zero():
    assert whole_number("", "best") is None
    assert whole_number("0", "best") == 0
