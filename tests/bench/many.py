"""Thousands of different reports of news length: labelled passages among background."""

import random
import re
from collections.abc import Iterator
from itertools import count, cycle, islice

from tests.bench.news import LEAST, LENGTHS, MOST, background
from tests.quality import score_events

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_IN_PARAGRAPH = 3


def many(reports: int) -> list[str]:
    """So many reports of 2 to 5 kB in three languages; no two have the same passages in order."""
    languages = cycle([_endless(lang) for lang in ("en", "uk", "ru")])
    return [next(language) for language in islice(languages, reports)]


def _endless(lang: str) -> Iterator[str]:
    """Reports of one language, always the same ones."""
    rows = [(row["text"], len(row["events"])) for row in score_events.passages(lang)]
    lines = [line for paragraph in background(lang) for line in _SENTENCE.split(paragraph)]
    for number in count():
        chance = random.Random(f"{lang} {number}")
        yield _report(_story(rows, chance), lines, LENGTHS[number % len(LENGTHS)], chance)


def _story(rows: list[tuple[str, int]], chance: random.Random) -> list[str]:
    """Passages with `LEAST` to `MOST` labelled events."""
    found: list[str] = []
    events, wanted = 0, chance.randint(LEAST, MOST)
    for text, own in chance.sample(rows, len(rows)):
        if events + own <= wanted:
            found.append(text)
            events += own
        if events == wanted:
            break
    return found[: MOST + 1]


def _report(story: list[str], lines: list[str], length: int, chance: random.Random) -> str:
    """A story, and behind its passages paragraphs of background until it is long enough."""
    found = list(story)
    for at in cycle(range(1, 2 * len(story) + 1, 2)):
        if len("\n\n".join(found).encode()) >= length:
            return "\n\n".join(found)
        found.insert(min(at, len(found)), " ".join(chance.sample(lines, _IN_PARAGRAPH)))
    raise AssertionError("a cycle does not end")
