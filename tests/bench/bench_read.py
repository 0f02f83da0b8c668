"""Reports read a second, whole `frontline read`, beside natasha and a bare scan for names.

Two kinds of reports of 2 to 5 kB: news as papers print it, three to eight events among paragraphs
of background; and dense passages end to end, some twenty events in each.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import orjson

from geo.extraction.text.document import read_document
from geo.gazetteer.directory import index_folder
from geo.gazetteer.index import Gazetteer
from geo.ingest.collector import spare_collector
from geo.pipeline import read
from geo.records.feature import feature
from geo.records.report import Report
from tests.bench.bench_places import scan
from tests.bench.news import news
from tests.bench.texts import texts

ROUNDS = 5
DAY = date(2025, 11, 30)
TAGGED = 6
"""Texts that natasha reads: it takes a tenth of a second for each."""
PROGRAM = ("-c", "from geo.cli import main; raise SystemExit(main())")
KINDS: dict[str, Callable[[str], list[str]]] = {"news": news, "dense": texts}


def reports(kind: str = "dense") -> list[Report]:
    """Different reports in three languages, which are to be told."""
    joined = [text for lang in ("en", "uk", "ru") for text in KINDS[kind](lang)]
    return [Report(str(number), text, published=DAY) for number, text in enumerate(joined)]


def rate(work: Callable[[Report], object], batch: Sequence[Report], rounds: int = ROUNDS) -> float:
    """Reports a second of processor time, the best of several rounds."""
    best = 0.0
    for _ in range(rounds):
        start = time.process_time()
        for report in batch:
            work(report)
        best = max(best, len(batch) / (time.process_time() - start))
    return best


def main() -> None:
    """Print a table for each kind; the program first: a child counts as large as its parent."""
    for kind in KINDS:
        _print_program(kind, reports(kind))
    gazetteer, bare, natasha = Gazetteer.open(), scan(index_folder()), _natasha()
    spare_collector()

    def whole(report: Report) -> bytes:
        events = read(report, gazetteer).events
        return b"\n".join(orjson.dumps(feature(event)) for event in events)

    for kind in KINDS:
        batch = reports(kind)
        rates = {
            "read to JSON lines": rate(whole, batch),
            "words and sentences": rate(read_document, batch),
            "bare Aho-Corasick": rate(lambda report: bare(report.text), batch),
            "natasha, places only": rate(natasha, batch[-TAGGED:], rounds=2),
        }
        for name, value in rates.items():
            ratio = rates["read to JSON lines"] / value
            print(f"{kind:>6} {name:>20}: {value:8.0f} reports/s  ({ratio:.3f} x)")


def _natasha() -> Callable[[Report], object]:
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter  # noqa: PLC0415 - slow import

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def tag(report: Report) -> None:
        doc = Doc(report.text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)

    return tag


def _print_program(kind: str, batch: Sequence[Report]) -> None:
    """What the program itself does with a batch, from its start on."""
    size = sum(len(report.text.encode()) for report in batch) / len(batch)
    start, whole = _seconds(batch[:1]), _seconds(batch)
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{kind:>6}: {len(batch)} different reports of {size:.0f} bytes on one core")
    print(f"{kind:>6} frontline read --jsonl: start {start:.2f} s, {largest:.0f} MB,", end=" ")
    print(
        f"{(len(batch) - 1) / (whole - start):.0f} reports/s when each is read for the first time"
    )


def _seconds(batch: Sequence[Report]) -> float:
    """Seconds of processor time that the program takes to read reports."""
    lines = (orjson.dumps({"id": r.id, "text": r.text, "published": str(DAY)}) for r in batch)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        path.write_bytes(b"\n".join(lines))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = (sys.executable, *PROGRAM, "read", "--jsonl", str(path), "--format", "jsonl")
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
