"""How many reports a second are read, beside a plain tokenising pass and natasha in one run."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import orjson

from geo.extraction.document import read_document
from geo.gazetteer.index import Gazetteer
from geo.pipeline import read
from geo.records.feature import feature
from geo.records.report import Report
from geo.sources.text import front_matter

SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "reports"
ROUNDS = 5
SHORTEST = 2_000
"""Bytes: samples are joined until they are as long as a news report."""


def reports() -> list[Report]:
    """Reports of 2 kB and more, joined from samples of one language."""
    found: list[Report] = []
    for lang in ("en", "uk", "ru"):
        text = ""
        for path in sorted(SAMPLES.glob(f"*-{lang}.md")):
            text += front_matter(path.read_text(encoding="utf-8"), path.name)[1] + "\n\n"
            if len(text.encode()) >= SHORTEST:
                found.append(Report(path.stem, text, published=date(2025, 11, 30), lang=lang))
                text = ""
    return found


def rate(work: Callable[[Report], object], batch: list[Report]) -> float:
    """Reports a second, the best of several rounds."""
    best = 0.0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for report in batch:
            work(report)
        best = max(best, len(batch) / (time.perf_counter() - start))
    return best


def main() -> None:
    """Print the table."""
    gazetteer, batch = Gazetteer.open(), reports()

    def whole(report: Report) -> bytes:
        return orjson.dumps([feature(event) for event in read(report, gazetteer).events])

    rates = {"read to JSON": rate(whole, batch), "tokenise only": rate(read_document, batch)}
    rates["natasha tagger"] = _natasha(batch)
    size = sum(len(report.text.encode()) for report in batch) / len(batch)
    print(f"reading, {len(batch)} reports of {size:.0f} bytes on one core")
    for name, value in rates.items():
        print(f"{name:>16}: {value:8.0f} reports/s  ({rates['read to JSON'] / value:.2f} x)")


def _natasha(batch: list[Report]) -> float:
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter  # noqa: PLC0415 - slow import

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def tag(report: Report) -> None:
        doc = Doc(report.text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)

    start = time.perf_counter()
    for report in batch[:3]:
        tag(report)
    return 3 / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
