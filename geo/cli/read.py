"""`frontline read`: reads reports and prints what it found; stores nothing."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson

from geo.cli._given import given_report
from geo.cli._read_many import (
    Answer,
    Wanted,
    lines_of,
    lines_of_input,
    read_all_lines,
    read_line,
)
from geo.cli._reader import chosen_reader
from geo.cli.base import Command
from geo.errors import InputError, UnreadLanguage, UsageError
from geo.export.base import Head
from geo.gazetteer.index import Gazetteer
from geo.ingest.collector import spare_collector
from geo.pipeline import Reading, read
from geo.records.filters import parse_day
from geo.sources.base import Options
from geo.sources.reports_jsonl import check

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
    _print(lines_of(reading, _wanted(options)), options)


def _print(lines: list[bytes], options: argparse.Namespace) -> None:
    """Lines as they are, or Features in one collection."""
    if options.format == "geojson":
        head = orjson.dumps({"frontline": Head().frontline()})[1:]
        lines = [b'{"type":"FeatureCollection","features":[%s],%s' % (b",".join(lines), head)]
    for line in lines:
        sys.stdout.buffer.write(line + b"\n")


def _wanted(options: argparse.Namespace, said: Options | None = None) -> Wanted:
    return Wanted(said or Options(), options.names, options.format == "mentions")


def _many(options: argparse.Namespace, said: Options) -> int:
    """Reports a line, in order; a line that cannot be read is said, and the rest goes on."""
    content = _bytes(options.jsonl)
    check(content, _name(options.jsonl))
    wanted = _wanted(options, said)
    if options.reader or options.format == "table":
        found = _one_by_one(content, wanted, options)
    else:
        found = read_all_lines(content, wanted)
    features: list[bytes] = []
    bad = 0
    for lines, fault in found:
        if fault:
            _say(f"{_name(options.jsonl)}: {fault}")
            bad += 1
        elif options.format == "geojson":
            features += lines
        else:
            _print(lines, options)
    if options.format == "geojson":
        _print(features, options)
    return 1 if bad else 0


def _one_by_one(content: bytes, wanted: Wanted, options: argparse.Namespace) -> Iterator[Answer]:
    """By another reader, or printed as tables for a person."""
    gazetteer, reader = Gazetteer.open(), chosen_reader(options)
    spare_collector()
    for line in lines_of_input(content):
        reading = read_line(line, wanted, gazetteer, reader)
        if isinstance(reading, str):
            yield Answer([], reading)
        elif options.format == "table":
            _print_one(reading, options)
        else:
            yield Answer(lines_of(reading, wanted))


COMMAND = Command("read one report, or many, and print what it found", _arguments, _run)
