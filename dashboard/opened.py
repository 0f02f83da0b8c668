"""The one place that opens the store, and how long an answer of it may be kept."""

import os
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar

from geo.store import open_store, store_path
from geo.store.reading import Reader
from geo.views.alternatives import other_names
from geo.views.regions import chosen_region

KEPT = 48
"""Answers kept of each question; with a million records each costs about 40 MB at most."""

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


def kept(read: Callable[..., T]) -> Callable[..., T]:
    """Keep the answers of `read` until the store changes; arguments must be hashable."""

    @lru_cache(maxsize=KEPT)
    def answer(address: str, revision: int, *arguments: Hashable) -> T:
        return read(*arguments)

    def ask(*arguments: Hashable) -> T:
        return answer(str(store().path), stamp(), *arguments)

    return ask
