"""Reports a line, read in order, on all cores when there are many: what is printed, as bytes."""

import marshal
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

import orjson

from geo.errors import RejectedItem
from geo.extraction.reader import Reader
from geo.extraction.statements.statements import find_statements
from geo.gazetteer.index import Gazetteer
from geo.geocoding.mention_line import mention_line
from geo.ingest.collector import spare_collector
from geo.ingest.processes import usable_cores
from geo.ingest.workers import MANY, Work, answers
from geo.pipeline import Reading, read
from geo.records.feature import feature
from geo.records.vocabulary import Lang
from geo.sources.base import Options, Rejected
from geo.sources.reports_jsonl import parse

_TOGETHER = 16
"""Reports sent to a process at once."""

Line = tuple[int, bytes]
"""The number of a line, from 1, and what stands on it."""


class Wanted(NamedTuple):
    """What is asked for: what the user says of the reports, names, and mentions or events."""

    said: Options
    names: Lang
    mentions: bool = False


class Answer(NamedTuple):
    """The lines to print for a report, or why there are none."""

    lines: list[bytes]
    fault: str | None = None


def lines_of_input(content: bytes) -> Iterator[Line]:
    """The lines that are not empty."""
    return ((n, line) for n, line in enumerate(content.split(b"\n"), 1) if line.strip())


def read_line(line: Line, wanted: Wanted, gazetteer: Gazetteer, reader: Reader) -> Reading | str:
    """What was found in the report of a line, or why there is nothing."""
    number, content = line
    report = parse(content, number, wanted.said)
    if isinstance(report, Rejected):
        return f"{report.where}: {report.reason}"
    try:
        return read(report, gazetteer, names=wanted.names, reader=reader)
    except RejectedItem as error:
        return f"line {number} ({report.id}): {error.reason}"


def lines_of(reading: Reading, wanted: Wanted) -> list[bytes]:
    """JSON of each mention or event of a report."""
    if not wanted.mentions:
        return [orjson.dumps(feature(event)) for event in reading.events]
    pairs = zip(reading.mentions, reading.answers, strict=True)
    return [orjson.dumps(mention_line(reading.report.id, m, a, wanted.names)) for m, a in pairs]


def read_all_lines(
    content: bytes, wanted: Wanted, processes: int | None = None
) -> Iterator[Answer]:
    """An answer for each report, in order, by our rules."""
    lines = lines_of_input(content)
    processes = processes or usable_cores()
    if processes == 1 or content.count(b"\n") < MANY:
        yield from map(_answering(wanted), lines)
        return
    for answer in answers(_messages(lines), processes, _start, wanted):
        plain = marshal.loads(answer)  # noqa: S302 - our own process wrote it
        yield from map(Answer._make, plain)


def _messages(lines: Iterator[Line]) -> Iterator[bytes]:
    while some := list(islice(lines, _TOGETHER)):
        yield marshal.dumps(some)


def _start(wanted: Wanted) -> Work:
    answer = _answering(wanted)

    def work(message: bytes) -> bytes:
        lines = marshal.loads(message)  # noqa: S302 - our own process wrote it
        return marshal.dumps([tuple(answer(line)) for line in lines])

    return work


def _answering(wanted: Wanted) -> Callable[[Line], Answer]:
    """Reads one line after the other in this process."""
    gazetteer = Gazetteer.open()
    spare_collector()

    def answer(line: Line) -> Answer:
        found = read_line(line, wanted, gazetteer, find_statements)
        return Answer([], found) if isinstance(found, str) else Answer(lines_of(found, wanted))

    return answer
