"""What to call a report that was published without a title: the first words of its text."""

import re

LONGEST = 110
"""Code points of a heading: what two lines of a list hold."""

_MARKS = re.compile(r"^[\s#*_>•·–—-]+|[\s*_]+$")
"""Marks of lists, headings and bold type around a line."""


def heading(text: str) -> str | None:
    """The first line of `text` that holds a word, cut after a whole word; None when none does."""
    for line in text.splitlines():
        words = _MARKS.sub("", line)
        if any(char.isalpha() for char in words):
            return _cut(words)
    return None


def _cut(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(maxsplit=1)[0].rstrip(",;:–—- ") + "…"
