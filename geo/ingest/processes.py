"""New processes that import what they need and never run the program that starts them."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from threading import Lock
from types import ModuleType

SPAWN = get_context("spawn")
"""The same on every system, and safe beside threads."""

_one_at_a_time = Lock()


def usable_cores() -> int:
    """How many cores this process may use, where the system tells; else how many there are."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


@contextmanager
def without_program() -> Iterator[None]:
    """Start processes inside: a new one would else run the main file again.

    Inside the dashboard that file is the script of a page, which Streamlit puts in the place of
    the main module.
    """
    with _one_at_a_time:
        program = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = program
