"""Reports through the reader: one by one, or on all cores when there are many."""

import marshal
import pickle
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from geo.control.at import ControlMaps
from geo.control.events import control_of
from geo.control.front import front_of
from geo.control.tables import read_maps
from geo.errors import RejectedItem
from geo.gazetteer.index import Gazetteer
from geo.ingest.collector import spare_collector
from geo.ingest.processes import usable_cores
from geo.ingest.workers import MANY, Work, answers
from geo.pipeline import read
from geo.records.event import Event
from geo.records.report import Report
from geo.store import open_store
from geo.store.packing import Packed
from geo.store.preparing import Prepared, prepare

_TOGETHER = 16
"""Reports sent to a process at once."""

_NO_REFERENCES = 2
"""The version of marshal that writes equal objects again: twice as fast for rows."""

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
    processes = processes or usable_cores()
    if len(first) < MANY or processes == 1:
        if first:
            yield from map(Reading(store, corrected).read, chain(first, waiting))
        return
    yield from _on_all_cores(chain(first, waiting), processes, store, corrected)


def _on_all_cores(
    reports: Iterator[Report], processes: int, store: Path | None, corrected: frozenset[str]
) -> Iterator[Read]:
    """Only what a worker found comes back from it; the reports themselves wait here."""
    waiting: deque[list[Report]] = deque()

    def messages() -> Iterator[bytes]:
        while some := list(islice(reports, _TOGETHER)):
            waiting.append(some)
            yield pickle.dumps(some, pickle.HIGHEST_PROTOCOL)

    for answer in answers(messages(), processes, _start, store, corrected):
        found = marshal.loads(answer)  # noqa: S302 - our own process wrote it
        for report, plain in zip(waiting.popleft(), found, strict=True):
            yield _read_of(report, *plain)


def _start(store: Path | None, corrected: frozenset[str]) -> Work:
    reading = Reading(store, corrected)
    spare_collector()

    def work(message: bytes) -> bytes:
        several = map(reading.read, pickle.loads(message))  # noqa: S301 - the store's own process
        return marshal.dumps(list(map(_plain, several)), _NO_REFERENCES)

    return work


def _plain(read: Read) -> tuple[Any, ...]:
    """What was found in a report, without the report: its language, refusal, rows or events."""
    events = pickle.dumps(read.events) if read.events else b""
    new = read.prepared
    rows = None
    if new:
        rows = ([tuple(event) for event in new.events], new.digest, new.sketch, new.words)
    return read.report.lang, read.refused, rows, events


def _read_of(
    report: Report, lang: str | None, refused: str | None, rows: Any, events: bytes
) -> Read:
    """The reverse of `_plain`."""
    report = report if report.lang == lang else replace(report, lang=lang)
    if rows is None:
        known = pickle.loads(events) if events else ()  # noqa: S301 - our own process wrote it
        return Read(report, events=known, refused=refused)
    packed, *rest = rows
    return Read(report, Prepared(report, tuple(Packed(*event) for event in packed), *rest))
