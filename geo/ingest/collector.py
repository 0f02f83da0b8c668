"""The garbage collector, kept from looking for circles: records hold none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

YOUNG_OBJECTS = 20_000
"""New objects after which circles are looked for: about two reports."""


def spare_collector() -> None:
    """For a process that reads many reports: what was loaded stays, and circles are few.

    Looking for them as often as Python does costs 4 % of the reading.
    """
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, 10, 100)


@contextmanager
def without_collector() -> Iterator[None]:
    """For a large import of ready events, a quarter of whose time the looking takes."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
