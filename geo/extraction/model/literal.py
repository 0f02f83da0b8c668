"""Words looked up literally in a text: only quotation marks, dashes, case and blanks may differ."""

import re
from collections.abc import Iterator

from geo.languages.folding import fold

_QUOTES = str.maketrans(dict.fromkeys("«»“”„‟", '"'))
_BLANKS = re.compile(r"\s+")
_EDGES = " \t\r\n.,;:!?…\"'"

Span = tuple[int, int]
"""Start and end in code points."""


class Literal:
    """A text in its folded form, and the way back to the text itself."""

    def __init__(self, text: str) -> None:
        self._folded, self._offsets = _folded(text)

    def spans(self, words: str, within: Span | None = None) -> Iterator[Span]:
        """Where the words stand as whole words, in order; nothing for words without a letter."""
        wanted = _BLANKS.sub(" ", _same_marks(words)).strip(_EDGES)
        if not any(c.isalnum() for c in wanted):
            return
        at = self._folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            span = self._offsets[at], self._offsets[end - 1] + 1
            inside = within is None or (within[0] <= span[0] and span[1] <= within[1])
            if inside and self._whole(at, end):
                yield span
            at = self._folded.find(wanted, at + 1)

    def first(self, words: str, within: Span | None = None) -> Span | None:
        """The first place where the words stand, or None."""
        return next(self.spans(words, within), None)

    def nearest(self, words: str, around: Span) -> Span | None:
        """Where the words stand inside a span, else nearest before it, else first after it."""
        found = list(self.spans(words))
        inside = [s for s in found if around[0] <= s[0] and s[1] <= around[1]]
        before = [s for s in found if s[0] < around[0]]
        return next(iter([*inside, *reversed(before), *found]), None)

    def _whole(self, start: int, end: int) -> bool:
        text = self._folded
        opens = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
        closes = end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
        return opens and closes


def _same_marks(text: str) -> str:
    return fold(text).translate(_QUOTES)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text with every run of blanks as one, and the offset of each of its characters."""
    marks = _same_marks(text)
    pieces: list[str] = []
    offsets: list[int] = []
    for match in re.finditer(r"\s+|\S+", marks):
        if match.group()[0].isspace():
            pieces.append(" ")
            offsets.append(match.start())
        else:
            pieces.append(match.group())
            offsets += range(*match.span())
    return "".join(pieces), offsets
