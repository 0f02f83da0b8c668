"""Answers of the store are read once, and let go when the store changes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from dashboard.opened import KEPT, kept
from tests.dashboard.build import fill

VISITORS = 4


def test_visitors_who_ask_at_once_wait_for_one_reading(store):
    store(3)
    start, read = Barrier(VISITORS), []

    @kept
    def doubled(number: int) -> int:
        read.append(number)
        return 2 * number

    def visit(_: int) -> int:
        start.wait()
        return doubled(21)

    with ThreadPoolExecutor(VISITORS) as visitors:
        assert list(visitors.map(visit, range(VISITORS))) == [42] * VISITORS
    assert read == [21]


def test_a_change_of_the_store_lets_all_answers_go(store):
    path, read = store(3), []

    @kept
    def noted(number: int) -> int:
        read.append(number)
        return number

    noted(1)
    noted(1)
    fill(path, 5, seed=9)
    noted(1)
    assert read == [1, 1]


def test_what_was_not_asked_for_longest_is_let_go(store):
    store(3)
    read = []

    @kept
    def noted(number: int) -> int:
        read.append(number)
        return number

    for number in range(KEPT + 1):
        noted(0)
        noted(number)
    noted(1)
    assert read.count(0) == 1
    assert read.count(1) == 2


def test_a_fault_is_told_and_asked_again(store):
    store(3)
    read = []

    @kept
    def failing() -> int:
        read.append(1)
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            failing()
    assert len(read) == 2
