"""Counted cells and whole columns: the arrays say what the rows say, after every change."""

from collections import Counter

import numpy as np
import pytest

from geo.records.filters import Filters
from geo.store import chunks, open_store
from geo.store.cells import cells
from geo.store.check import faults
from geo.store.hot import COLUMNS
from tests.making import AREA, make_event

VIEW = (30.0, 45.0, 40.0, 55.0)


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A store whose arrays hold 8 events each: 30 events are three whole chunks and a tail."""
    monkeypatch.setattr(chunks, "ROWS", 8)
    path = tmp_path / "s.gpkg"
    with open_store(path, write=True) as store:
        store.add_events([make_event(n) for n in range(28)])
        store.add_events([make_event(28, geometry=AREA), make_event(29, geometry=None)])
    return path


def _rows(store, names=COLUMNS):
    return store.columns(Filters(record=("event",)), names)


def _same(one, other):
    return all(
        np.array_equal(one[n], other[n], equal_nan=n in ("lon", "lat", "uncertainty")) for n in one
    )


def test_arrays_say_what_the_rows_say(path):
    with open_store(path) as store:
        assert _same(store.columns(), _rows(store))


def test_a_changed_event_changes_its_array(path):
    with open_store(path, write=True) as store:
        store.add_events([make_event(3, uncertainty_m=77.0)])
        assert _same(store.columns(), _rows(store))
    with open_store(path) as store:
        assert 77.0 in store.columns()["uncertainty"]
        assert list(faults(store)) == []


def test_the_check_finds_an_array_that_differs(path):
    with open_store(path, write=True) as store, store.transaction() as db:
        db.execute("UPDATE hot SET lon=1 WHERE fid=3")
    with open_store(path) as store:
        assert any("arrays of chunk 0" in line for line in faults(store))


@pytest.mark.parametrize(
    "wanted", [Filters(), Filters(activity=("clash",)), Filters(bbox=(30, 45, 40, 55))]
)
def test_cells_count_every_wanted_point_and_no_area(path, wanted):
    with open_store(path) as store:
        found = store.cells(VIEW, 0.5, wanted)
        rows = store.columns(wanted)
    points = rows["layer"] == 0
    assert found.count.sum() == points.sum() > 0
    assert np.average(found.lon, weights=found.count) == pytest.approx(rows["lon"][points].mean())


@pytest.mark.parametrize("view", [(31, 46, 39, 51), (33, 47, 37, 50), (10, 10, 11, 11)])
@pytest.mark.parametrize("size", [0.15, 0.01, 3.0])
def test_any_number_of_points_is_counted_as_one_by_one(view, size):
    chance = np.random.default_rng(1)
    lon, lat = chance.uniform(31, 39, 40_000), chance.uniform(46, 51, 40_000)
    lon[7] = lat[7] = np.nan
    found = cells(lon, lat, view, size)
    west, south, east, north = view
    inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    at = zip(((lat - south) / size)[inside] // 1, ((lon - west) / size)[inside] // 1, strict=True)
    counted = [count for _, count in sorted(Counter(at).items())]
    assert found.count.tolist() == counted
    assert found.count.sum() == inside.sum()


def test_a_grid_finer_than_any_screen_is_refused():
    with pytest.raises(ValueError, match="choose another size"):
        cells(np.zeros(1), np.zeros(1), (-180, -90, 180, 90), 0.001)
