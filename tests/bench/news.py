"""News reports of usual length and density: labelled sample reports among paragraphs of background.

The background (`background/*.txt`) is written for this bench: history, economy and opinion with a
name of a place now and then, and nothing that happened.
"""

import json
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from geo.sources.text import front_matter

SAMPLES = Path("data/samples/reports")
BACKGROUND = Path(__file__).parent / "background"
LENGTHS = (2_000, 2_700, 3_400, 4_200)
"""Bytes of a report in UTF-8; the last paragraph may lead a little over."""
LEAST, MOST = 3, 8
"""Events of a news report."""


def news(lang: str) -> list[str]:
    """Different reports of 2 to 5 kB, each of one or more samples, and background around them."""
    behind, lengths = cycle(background(lang)), cycle(LENGTHS)
    return [_report(paragraphs, behind, next(lengths)) for paragraphs in _stories(lang)]


def _stories(lang: str) -> Iterator[list[str]]:
    """Paragraphs of samples with `LEAST` to `MOST` labelled events; longer lists are no news."""
    paragraphs: list[str] = []
    events = 0
    for path in sorted(SAMPLES.glob(f"*-{lang}.md")):
        labelled = json.loads(path.with_suffix(".expected.json").read_text())
        own = sum(len(statement["places"]) or 1 for statement in labelled)
        if events + own > MOST:
            paragraphs, events = [], 0
        if own > MOST:
            continue
        paragraphs += _paragraphs(front_matter(path.read_text(), path.name)[1])
        events += own
        if events >= LEAST:
            yield paragraphs
            paragraphs, events = [], 0


def _report(story: list[str], behind: Iterator[str], length: int) -> str:
    """A story with a paragraph of background after each two of its own, and more at its end."""
    found = []
    for number, paragraph in enumerate(story, 1):
        found += [paragraph, *islice(behind, 1 if number % 2 == 0 else 0)]
    while len("\n\n".join(found).encode()) < length:
        found.append(next(behind))
    return "\n\n".join(found)


def background(lang: str) -> list[str]:
    """Paragraphs in which nothing happens."""
    return _paragraphs((BACKGROUND / f"{lang}.txt").read_text())


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]
