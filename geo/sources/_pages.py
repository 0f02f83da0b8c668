"""Printed pages as one running text: without page numbers, running heads and cut words."""

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(
    r"\W*(?:page|p\.|стор(?:інка|\.)|стр(?:аница|\.)|с\.)?\s*\d{1,4}(?:\s*(?:/|of|з|із|из)\s*\d+)?\W*",
    re.IGNORECASE,
)
_CUT = re.compile(r"([^\W\d_]+)[ \t]?[-\u2010\u00ad][ \t]*\n[ \t]*([^\W\d_]\S*)[ \t]?")
_ENDS = (".", "!", "?", "…", ":", ";", "»", "”", '"', ")")
_COMPOUND = re.compile(
    r"(?:північно|південно|західно|східно|центрально|українсько|російсько|військово|зенітно"
    r"|ракетно|бомбо|авіаційно|повітряно|прес|віце|екс|міні|топ|північ|південь|захід"
    r"|северо|юго|западно|восточно|русско|российско|украинско|военно|зенитно|воздушно|пресс"
    r"|вице|экс|мини|north|south|east|west|northern|southern|eastern|western|anti|pro|ex|vice"
    r"|mid|self|co|non|counter|cross|air|ground|long|short|medium|front|well|so|de)",
    re.IGNORECASE,
)
"""What keeps its hyphen before a small letter, wherever the line ends."""

_FEWEST_PAGES = 3
"""From so many pages on, a line that most of them begin or end with is a running head."""


def running_text(pages: Sequence[str]) -> str:
    """The text of pages in their order; a sentence goes on over the foot of a page.

    A running head stays on the first page, where it may be the title, or the only date.
    """
    texts = [[line.strip() for line in page.strip().splitlines()] for page in pages]
    heads = _running(texts)
    text = ""
    for number, lines in enumerate(texts):
        page = "\n".join(_without_edges(lines, heads if number else frozenset()))
        if page:
            between = "" if not text else "\n\n" if text.endswith(_ENDS) else "\n"
            text += between + page
    return _CUT.sub(_joined, text).replace("\u00ad", "").strip()


def _running(pages: list[list[str]]) -> frozenset[str]:
    """The lines, without their numbers, that more than half of the pages begin or end with."""
    if len(pages) < _FEWEST_PAGES:
        return frozenset()
    edges = Counter(_shape(line) for lines in pages for line in {*lines[:1], *lines[-1:]})
    return frozenset(shape for shape, count in edges.items() if shape and count > len(pages) / 2)


def _without_edges(lines: list[str], heads: frozenset[str]) -> list[str]:
    first, last = 0, len(lines)
    while first < last and _is_edge(lines[first], heads):
        first += 1
    while first < last and _is_edge(lines[last - 1], heads):
        last -= 1
    return lines[first:last]


def _is_edge(line: str, heads: frozenset[str]) -> bool:
    return not line or _shape(line) in heads or _NUMBER.fullmatch(line) is not None


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _joined(cut: re.Match[str]) -> str:
    """A word that the line end cut is whole again; a compound keeps its hyphen."""
    start, end = cut[1], cut[2]
    hyphen = end[0].isupper() or _COMPOUND.fullmatch(start) is not None
    return f"{start}-{end}\n" if hyphen else f"{start}{end}\n"
