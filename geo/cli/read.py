"""`frontline read`: reads reports and prints what it found; stores nothing."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson

from geo.cli._given import given_report
from geo.cli._reader import chosen_reader
from geo.cli.base import Command
from geo.errors import InputError, RejectedItem, UnreadLanguage, UsageError
from geo.export.base import Head
from geo.gazetteer.index import Gazetteer
from geo.geocoding.mention_line import mention_line
from geo.ingest.collector import spare_collector
from geo.pipeline import Reading, read
from geo.records.feature import Feature, feature
from geo.records.filters import parse_day
from geo.sources.base import Options, Rejected
from geo.sources.reports_jsonl import check, parse

LANGUAGES = ("auto", "en", "uk", "ru")
FORMATS = ("geojson", "jsonl", "mentions", "table")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a text or HTML file, - for input")
    parser.add_argument("--jsonl", metavar="IN", help="many reports: {id, text, …} a line, or -")
    parser.add_argument("--published", metavar="DATE", help="publication day in Kyiv, YYYY-MM-DD")
    parser.add_argument("--source", metavar="NAME", help="who published it")
    parser.add_argument("--url", metavar="URL", help="where it was published")
    parser.add_argument("--lang", choices=LANGUAGES, default="auto", help="its language")
    parser.add_argument("--names", choices=LANGUAGES[1:], default="en", help="output names")
    parser.add_argument("--reader", metavar="URL", help="have a language model there read it")
    parser.add_argument("--model", metavar="NAME", help="which model of that server")
    parser.add_argument("--format", choices=FORMATS, default="geojson", help="what is printed")


def _run(options: argparse.Namespace) -> int:
    if bool(options.file) == bool(options.jsonl):
        raise UsageError("name one FILE to read, or - for standard input, or --jsonl IN")
    said = _options(options)
    if options.jsonl:
        return _many(options, said)
    report = given_report(_bytes(options.file), _name(options.file), said, _say)
    gazetteer = Gazetteer.open()
    try:
        reading = read(report, gazetteer, names=options.names, reader=chosen_reader(options))
    except UnreadLanguage as error:
        raise UnreadLanguage(error.reason, source=_name(options.file)) from None
    _print_one(reading, options)
    return 0


def _options(options: argparse.Namespace) -> Options:
    return Options(
        published=parse_day(options.published, "--published") if options.published else None,
        source=options.source,
        url=options.url,
        lang=None if options.lang == "auto" else options.lang,
        captured=datetime.now(UTC),
    )


def _name(file: str) -> str:
    return "standard input" if file == "-" else file


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file}: no such file") from None
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror})") from None


def _say(message: str) -> None:
    print(f"frontline: {message}", file=sys.stderr)


def _print_one(reading: Reading, options: argparse.Namespace) -> None:
    if options.format == "table":
        from geo.cli._reading_table import print_reading  # noqa: PLC0415 - rich is slow to import

        print_reading(reading)
        return
    if options.format == "geojson":
        _write(_collection([feature(event) for event in reading.events]))
        return
    for line in _lines(reading, options):
        _write(line)


def _collection(features: list[Feature]) -> bytes:
    head = Head().frontline()
    return orjson.dumps({"type": "FeatureCollection", "features": features, "frontline": head})


def _lines(reading: Reading, options: argparse.Namespace) -> Iterator[bytes]:
    if options.format == "mentions":
        for mention, answer in zip(reading.mentions, reading.answers, strict=True):
            yield orjson.dumps(mention_line(reading.report.id, mention, answer, options.names))
    else:
        for event in reading.events:
            yield orjson.dumps(feature(event))


def _write(line: bytes) -> None:
    sys.stdout.buffer.write(line + b"\n")


def _many(options: argparse.Namespace, said: Options) -> int:
    """Reports a line, in order; a line that cannot be read is said, and the rest goes on."""
    content = _bytes(options.jsonl)
    check(content, _name(options.jsonl))
    gazetteer = Gazetteer.open()
    spare_collector()
    features: list[Feature] = []
    bad = 0
    for number, line in enumerate(content.split(b"\n"), 1):
        if not line.strip():
            continue
        reading = _one_of_many(line, number, options, said, gazetteer)
        if reading is None:
            bad += 1
        elif options.format == "geojson":
            features += [feature(event) for event in reading.events]
        else:
            _print_one(reading, options)
    if options.format == "geojson":
        _write(_collection(features))
    return 1 if bad else 0


def _one_of_many(
    line: bytes, number: int, options: argparse.Namespace, said: Options, gazetteer: Gazetteer
) -> Reading | None:
    report = parse(line, number, said)
    source = _name(options.jsonl)
    if isinstance(report, Rejected):
        _say(f"{source}: {report.where}: {report.reason}")
        return None
    try:
        return read(report, gazetteer, names=options.names, reader=chosen_reader(options))
    except RejectedItem as error:
        _say(f"{source}: line {number} ({report.id}): {error.reason}")
        return None


COMMAND = Command("read one report, or many, and print what it found", _arguments, _run)
