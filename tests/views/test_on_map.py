"""What a view of the map draws: every event once, as a point or in a cell."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geo.views.on_map import MOST_POINTS, Points, in_view, plot

WORLD = (-180.0, -85.0, 180.0, 85.0)


def scattered(count: int, seed: int = 1) -> Points:
    dice = np.random.default_rng(seed)
    return Points(
        id=np.arange(count),
        lon=dice.uniform(22, 41, count),
        lat=dice.uniform(44, 53, count),
        group=dice.integers(0, 7, count),
        side=dice.integers(0, 4, count),
        denied=np.zeros(count, dtype=bool),
        uncertainty_m=np.full(count, 900.0),
    )


def test_few_events_are_sent_one_by_one():
    found = in_view(plot(scattered(MOST_POINTS)), WORLD, 6, 7)
    assert found["mode"] == "points"
    assert len(found["points"]["id"]) == MOST_POINTS


@given(st.integers(MOST_POINTS + 1, MOST_POINTS + 900), st.integers(3, 15), st.integers(0, 9))
def test_cells_count_every_event_once(count: int, zoom: int, seed: int):
    points = scattered(count, seed)
    cells = in_view(plot(points), WORLD, zoom, 7)["cells"]
    assert sum(cells["n"]) == count
    assert np.sum(cells["counts"], axis=0).tolist() == np.bincount(points.group).tolist()
    for name, low, high in (("lon", "west", "east"), ("lat", "south", "north")):
        middle = np.array(cells[name])
        assert (middle >= np.array(cells[low]) - 1e-9).all()
        assert (middle <= np.array(cells[high]) + 1e-9).all()


def test_only_the_view_is_sent():
    found = in_view(plot(scattered(500)), (30.0, 46.0, 32.0, 48.0), 8, 7)
    assert all(30 <= lon <= 32 for lon in found["points"]["lon"])
    assert found["in_view"] == len(found["points"]["lon"]) < 500


@given(st.integers(1, 3000), st.integers(0, 9), st.integers(3, 15))
def test_only_wanted_points_are_counted(count: int, seed: int, zoom: int):
    points = scattered(count, seed)
    wanted = np.random.default_rng(seed).random(count) < 0.9
    found = in_view(plot(points), WORLD, zoom, 7, wanted)
    assert found["in_view"] == wanted.sum()
    if found["mode"] == "points":
        assert sorted(found["points"]["id"]) == points.id[wanted].tolist()
