"""Rules for publishing: recent events wait, points are no finer than wanted, and both are said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import UsageError
from geo.publication import Rules, coarsen, publishable
from geo.records.feature import feature
from geo.records.geometry import great_circle_m
from tests.making import AREA, make_event

TODAY = date(2025, 11, 24)


def _out(rules: Rules, *events):
    withheld: dict[str, int] = {}
    return list(publishable(map(feature, events), rules, TODAY, withheld)), withheld


def test_without_rules_everything_goes_out_as_it_is():
    shapes, withheld = _out(Rules(), make_event(1))
    assert (shapes, withheld) == ([feature(make_event(1))], {})


def test_recent_events_wait_and_are_counted():
    old = make_event(1, date_start=date(2025, 11, 20), date_end=date(2025, 11, 21))
    shapes, withheld = _out(Rules(delay_days=3), old, make_event(2))
    assert [shape["id"] for shape in shapes] == ["e1"]
    assert withheld == {"happened in the last 3 days": 1}


def test_an_undated_event_waits_by_its_report():
    said = {"date_start": None, "date_end": None, "published": date(2025, 11, 23)}
    assert _out(Rules(delay_days=3), make_event(1, **said))[0] == []


@given(
    lon=st.floats(20, 45), lat=st.floats(44, 60), cell=st.floats(500, 50_000),
    radius=st.none() | st.floats(1, 1e5),
)  # fmt: skip
def test_the_true_place_stays_inside_the_circle_that_is_shown(lon, lat, cell, radius):
    exact = {"type": "Point", "coordinates": [lon, lat]}
    shape = coarsen(feature(make_event(1, geometry=exact, uncertainty_m=radius)), cell)
    moved = great_circle_m(lon, lat, *shape["geometry"]["coordinates"])
    assert moved <= shape["properties"]["uncertainty_m"] - (radius or 0) + 1
    assert shape["properties"]["place_why"] == [f"coarsened to {cell:g} m for publication"]


def test_neighbours_in_a_cell_cannot_be_told_apart():
    near = {"type": "Point", "coordinates": [37.2001, 48.3501]}
    shapes, _ = _out(Rules(coarsen_m=5000), make_event(1), make_event(2, geometry=near))
    assert shapes[0]["geometry"] == shapes[1]["geometry"]


def test_areas_are_coarse_already():
    area = feature(make_event(1, geometry=AREA))
    assert coarsen(area, 1000) == area


def test_impossible_rules_are_refused():
    with pytest.raises(UsageError, match="--delay-days"):
        Rules(delay_days=-1)
