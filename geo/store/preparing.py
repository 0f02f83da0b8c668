"""A report as what it becomes in the store, worked out apart from the file by any process."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from geo.records.event import Event
from geo.records.report import Report
from geo.store.event_rows import result
from geo.store.near import sketch
from geo.store.packing import Packed, packed
from geo.store.report_search import indexed_words
from geo.store.search import words


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report with the rows of its events, their digest, the sketch and the words of its text."""

    report: Report
    events: tuple[Packed, ...]
    digest: str
    sketch: bytes | None
    words: str
    """What the search over whole reports indexes."""


def prepare(report: Report, events: Sequence[Event]) -> Prepared:
    """Everything of a report that can be worked out without the store."""
    rows = tuple(packed(event) for event in events)
    tokens = words(report.text)
    indexed = indexed_words(report.title, tokens)
    return Prepared(report, rows, digest(rows), sketch(tokens), indexed)


def digest(events: Sequence[Packed]) -> str:
    """SHA-256 of what was read, whenever it was captured."""
    plain = [(event.row[0] and event.row[0].hex(), *result(event.row)[1:]) for event in events]
    return hashlib.sha256(orjson.dumps(plain)).hexdigest()
