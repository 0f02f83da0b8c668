"""Different texts of the length of reports, joined from the labelled passages of one language."""

from collections.abc import Iterator
from itertools import cycle

from tests.quality import score_events, score_places

LENGTHS, LONGEST = (2_000, 3_000, 4_000), 5_000
"""Bytes of news reports; a joined text is a little longer, as its passages make it."""


def texts(lang: str) -> list[str]:
    """Texts of 2 to 5 kB in UTF-8; every passage stands in one of them at most."""
    found: list[str] = []
    text, lengths = "", cycle(LENGTHS)
    length = next(lengths)
    for passage in _passages(lang):
        text = f"{text}\n\n{passage}" if text else passage
        if len(text.encode()) >= length:
            found.append(text)
            text, length = "", next(lengths)
    return [text for text in found if len(text.encode()) <= LONGEST]


def _passages(lang: str) -> Iterator[str]:
    yield from (row["text"] for row in score_places.passages(lang, "all"))
    yield from (row["text"] for row in score_events.passages(lang))
