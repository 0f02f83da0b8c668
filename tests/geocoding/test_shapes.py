"""Shapes on the ground have the size and the place that they are drawn with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import shape

from geo.geocoding.shapes import bearing_between, belt, circle, moved, ring, wedge
from geo.records.geometry import great_circle_m

LON = st.floats(22.0, 40.0)
LAT = st.floats(44.0, 52.5)
BEARING = st.floats(0.0, 359.0)
METRES = st.floats(100.0, 30_000.0)


@given(LON, LAT, BEARING, METRES)
def test_moving_keeps_distance_and_bearing(
    lon: float, lat: float, bearing: float, metres: float
) -> None:
    end = moved(lon, lat, bearing, metres)
    assert great_circle_m(lon, lat, *end) == pytest.approx(metres, rel=0.01)
    off = abs(bearing_between((lon, lat), end) - bearing) % 360
    assert min(off, 360 - off) < 1.0


@given(LON, LAT, METRES)
def test_circles_and_rings_are_valid_and_turn_the_right_way(
    lon: float, lat: float, metres: float
) -> None:
    disc, hollow = shape(circle(lon, lat, metres)), shape(ring(lon, lat, metres / 2, metres))
    assert disc.is_valid
    assert disc.exterior.is_ccw
    assert hollow.is_valid
    assert hollow.area == pytest.approx(disc.area * 0.75, rel=0.02)


@given(LON, LAT, BEARING, METRES)
def test_a_wedge_lies_on_its_bearing(lon: float, lat: float, bearing: float, metres: float) -> None:
    drawn = wedge(lon, lat, bearing=bearing, half_width=30, inner_m=metres / 2, outer_m=metres)
    centre = shape(drawn).centroid
    assert shape(drawn).is_valid
    off = abs(bearing_between((lon, lat), (centre.x, centre.y)) - bearing) % 360
    assert min(off, 360 - off) < 3.0


@given(LON, LAT, BEARING, METRES)
def test_a_belt_holds_both_ends(lon: float, lat: float, bearing: float, metres: float) -> None:
    end = moved(lon, lat, bearing, metres)
    strip = shape(belt((lon, lat), end, metres / 5))
    assert strip.is_valid
    assert strip.contains(shape(circle(*end, metres / 10)))
