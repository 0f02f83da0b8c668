"""Reports through the reader: one by one, or on all cores when there are many."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from geo.control.at import ControlMaps
from geo.control.events import control_of
from geo.control.front import front_of
from geo.control.tables import read_maps
from geo.errors import RejectedItem
from geo.gazetteer.index import Gazetteer
from geo.ingest.collector import spare_collector
from geo.ingest.processes import SPAWN, without_program
from geo.pipeline import read
from geo.records.event import Event
from geo.records.report import Report
from geo.store import open_store
from geo.store.preparing import Prepared, prepare

MANY = 200
"""From so many reports on, more processes are worth their start (0.6 s each)."""

_TOGETHER = 32
"""Reports sent to a process at once."""


NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Read:
    """A report ready for the store, or the reason why it is not.

    `events` are what was read, of a report whose corrections are still to be replayed.
    """

    report: Report
    prepared: Prepared | None = None
    events: tuple[Event, ...] = ()
    refused: str | None = None


class Reading:
    """Reads reports in this process, opening the gazetteer and the store's maps once."""

    def __init__(self, store: Path | None = None, corrected: frozenset[str] = NONE) -> None:
        self._gazetteer = Gazetteer.open()
        self._maps = ControlMaps(read_maps(open_store(store).connection)) if store else None
        self._front = front_of(self._maps) if self._maps else None
        self._corrected = corrected

    def read(self, report: Report) -> Read:
        """Read one report; a language without a reader is a reason, not an error."""
        try:
            found = read(report, self._gazetteer, front=self._front)
        except RejectedItem as error:
            return Read(report, refused=error.reason)
        except Exception as error:  # a fault of ours must not cost the reports behind it
            return Read(report, refused=f"could not be read, please tell us: {error!r}")
        if report.id in self._corrected:
            return Read(found.report, events=found.events)
        events = control_of(found.events, self._maps) if self._maps else found.events
        return Read(found.report, prepare(found.report, events))


def read_all(
    reports: Iterable[Report],
    processes: int | None = None,
    store: Path | None = None,
    corrected: frozenset[str] = NONE,
) -> Iterator[Read]:
    """Every report read, in order; in several processes when there are many.

    `store` is a store whose control maps tell where the front was, `corrected` are the ids of
    the reports whose events are wanted as they were read.
    """
    waiting = iter(reports)
    first = list(islice(waiting, MANY))
    processes = processes or os.cpu_count() or 1
    if len(first) < MANY or processes == 1:
        if first:
            yield from map(Reading(store, corrected).read, chain(first, waiting))
        return
    yield from _on_all_cores(chain(first, waiting), processes, store, corrected)


def _on_all_cores(
    reports: Iterator[Report], processes: int, store: Path | None, corrected: frozenset[str]
) -> Iterator[Read]:
    """Keep every process busy and few reports in memory."""
    with ProcessPoolExecutor(
        processes, SPAWN, initializer=_start, initargs=(store, corrected)
    ) as pool:
        running: list[Future[list[Read]]] = []
        while batch := list(islice(reports, _TOGETHER)):
            with without_program():  # the first ones submitted start the processes
                running.append(pool.submit(_read_batch, batch))
            if len(running) > 2 * processes:
                yield from running.pop(0).result()
        for future in running:
            yield from future.result()


_process: list[Reading] = []


def _start(store: Path | None, corrected: frozenset[str]) -> None:
    _process.append(Reading(store, corrected))
    spare_collector()


def _read_batch(batch: list[Report]) -> list[Read]:
    return [_process[0].read(report) for report in batch]
