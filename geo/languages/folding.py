"""Folding: one spelling of letters, apostrophes, dashes and spaces, keeping every length."""

import re
import unicodedata

from geo.records.record import record

_APOSTROPHES = "’‘ʼʹ′`´＇‛"
_DASHES = "‐‑‒–—−"
_SPACES = "\u00a0\u2007\u202f\u2009\u200a\t"
_MARKS = re.compile("[\u0300-\u036f]")
_SAME = (
    *((c, "'") for c in _APOSTROPHES),
    *((c, "-") for c in _DASHES),
    *((c, " ") for c in _SPACES),
    ("ё", "е"),
)


def fold(text: str) -> str:
    """Fold a text for look-up; the result has the same length, folding twice = once.

    Lower case, one apostrophe (of nine code points in use), one hyphen, one space, ё as е.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for written, plain in _SAME:  # most are absent, and `replace` finds that 10 x as fast
        lower = lower.replace(written, plain)
    return lower


@record()
class Clean:
    """A text composed to NFC without stress marks, and the way back to the text as published."""

    text: str
    offsets: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the published text of a span in the clean one."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end]


def clean(text: str) -> Clean:
    """Compose letters and drop stress marks, so that "Покро́вськ" is read as Покровськ."""
    if not _MARKS.search(text):
        return Clean(text)
    pieces: list[str] = []
    offsets: list[int] = []
    position = 0
    while position < len(text):
        end = position + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        composed = unicodedata.normalize("NFC", text[position:end])
        pieces.append(composed[0])
        offsets.append(position)
        position = end
    return Clean("".join(pieces), (*offsets, len(text)))
