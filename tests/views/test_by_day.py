"""The histogram counts a record on each of its days."""

from datetime import date

import numpy as np

from geo.store.days import number
from geo.views.by_day import by_day


def test_a_range_counts_on_each_of_its_days():
    first = number(date(2025, 11, 22))
    start, end = np.array([first, first + 1]), np.array([first + 1, first + 1])
    found = by_day(start, end, np.array([0, 2]), 3)
    assert (found.first, found.last) == (date(2025, 11, 22), date(2025, 11, 23))
    assert found.counts == [[1, 0, 0], [1, 0, 1]]


def test_nothing_has_no_days():
    nothing = np.array([], dtype=int)
    assert by_day(nothing, nothing, nothing, 3) is None
