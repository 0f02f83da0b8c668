"""How far an ingest has come, on standard error and only where a person is looking."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console

from geo.ingest.summary import Summary

_EVERY_S = 0.2


@contextmanager
def progress_line() -> Iterator[Callable[[Summary], None]]:
    """Yields what shows a summary in one line that is written over; nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda _: None
        return
    last = 0.0
    with console.status("reading …") as status:

        def show(summary: Summary) -> None:
            nonlocal last
            if time.monotonic() - last > _EVERY_S:
                last = time.monotonic()
                status.update(summary.sentence())

        yield show
