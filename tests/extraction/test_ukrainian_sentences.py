"""Plain Ukrainian sentences about one town, word by word of the vocabulary.

Each line of the files in `ukrainian/` is what is expected, a bar, and a sentence made up for it.
"""

from datetime import date
from pathlib import Path

import pytest

from geo.records.event import Event
from tests.extraction.reading import DAY, reading

FILES = Path(__file__).parent / "ukrainian"


def lines(name: str) -> list[list[str]]:
    """The lines of a file, cut at the bar; a line break in a text is written as in code."""
    text = (FILES / f"{name}.txt").read_text(encoding="utf-8")
    return [line.replace("\\n", "\n").split(" | ") for line in text.splitlines()]


def ukrainian(text: str, published: date = DAY) -> tuple[Event, ...]:
    """The events of a text."""
    return reading(text, "uk", published=published).events


@pytest.mark.parametrize(("claimant", "text"), lines("claimants"))
def test_who_says_so_is_named_in_the_nominative(claimant: str, text: str) -> None:
    first = ukrainian(text)[0]
    assert (first.claimant or "-").lower() == claimant.lower()
