"""The one place that opens the store, and how long an answer of it may be kept."""

import os
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from functools import lru_cache, wraps
from threading import Lock
from typing import Generic, TypeVar

from geo.store import open_store, store_path
from geo.store.reading import Reader
from geo.views.alternatives import other_names
from geo.views.regions import chosen_region

KEPT = 48
"""Answers kept of each question, the latest asked; of a million records each takes 1 MB at most."""

T = TypeVar("T")


def store() -> Reader:
    """The store that FRONTLINE_STORE names; raises StoreError when it is not ours or damaged."""
    return _opened(os.environ.get("FRONTLINE_STORE", ""))


@lru_cache(maxsize=1)
def _opened(address: str) -> Reader:
    """Open the store; one that is not there yet begins empty."""
    path = store_path(address or None)
    if not path.exists():
        open_store(path, write=True).close()
    opened = open_store(path)
    opened.name_alternatives = other_names
    opened.area_of = lambda words: chosen_region(words).area
    return opened


def let_go() -> None:
    """Close the store; the next question opens it again."""
    if _opened.cache_info().currsize:
        store().close()
    _opened.cache_clear()


def stamp() -> int:
    """Grows with every write to the store, by whichever process."""
    return int(store().revision())


class Answers(Generic[T]):
    """The answers of one question to the store as it is now; all are let go when it changes.

    Visitors who ask the same at once wait for one reading, so that it takes memory once.
    """

    def __init__(self, read: Callable[..., T]) -> None:
        self._read = read
        self._lock = Lock()
        self._asked_of: tuple[str, int] | None = None
        self._answers: dict[Hashable, Future[T]] = {}

    def __call__(self, *arguments: Hashable) -> T:
        """The answer, read now when nobody has asked since the store changed."""
        answer, is_new = self._place(arguments)
        if is_new:
            try:
                answer.set_result(self._read(*arguments))
            except BaseException as error:
                self._answers.pop(arguments, None)
                answer.set_exception(error)
        return answer.result()

    def _place(self, arguments: Hashable) -> tuple[Future[T], bool]:
        """Where the answer is or will be, and whether it is this caller who finds it."""
        now = str(store().path), stamp()
        with self._lock:
            if now != self._asked_of:
                self._asked_of, self._answers = now, {}
            answer = self._answers.pop(arguments, None)
            is_new = answer is None
            self._answers[arguments] = answer = answer or Future()
            if len(self._answers) > KEPT:
                del self._answers[next(iter(self._answers))]
            return answer, is_new


def kept(read: Callable[..., T]) -> Callable[..., T]:
    """Keep the answers of `read` until the store changes; arguments must be hashable."""
    return wraps(read)(Answers(read))
