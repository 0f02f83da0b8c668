"""A report cut into paragraphs, sentences and tokens: what all finders work on."""

import re
from bisect import bisect_left
from itertools import accumulate
from typing import get_args

from geo.extraction.text.language import detect
from geo.extraction.text.sentences import is_heading, paragraphs, sentences, without_residue
from geo.languages.folding import fold
from geo.records.record import record
from geo.records.report import Report
from geo.records.vocabulary import Lang

_TOKEN = re.compile(
    r"(\d+(?:[.,:]\d+)+(?!\w)"  # 23.11.2025, 16:00, 1,200
    r"|\w+(?:'(?!s\b)\w+)*)"  # words, with the Ukrainian apostrophe, without 's
)


@record()
class Sentence:
    """A span of code points, its paragraph, and its tokens `first:last`."""

    start: int
    end: int
    paragraph: int
    first: int
    last: int
    heading: bool = False


@record()
class Document:
    """One report's text, `folded` to the same length, and its tokens in parallel lists.

    `words[i]` is the folded text of token i, which stands at `starts[i]:ends[i]`. In `folded`,
    web addresses and footnote marks are blanks. `gaps[i]` is what stands between token i and the
    next one, behind the last one the rest of the text or a full stop; `gaps[-1]` is empty.
    """

    report: Report
    lang: Lang
    text: str
    folded: str
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]

    def tokens_in(self, start: int, end: int) -> tuple[int, int]:
        """The tokens `first:last` that begin inside a span of code points."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def read_document(report: Report) -> Document:
    """Cut a report into sentences and tokens; its language is `report.lang` or detected.

    Every token belongs to at most one sentence. A text in a language that we do not read is cut
    as English.
    """
    text = report.text
    folded = without_residue(fold(text))
    pieces = _TOKEN.split(folded.replace("_", " "))
    borders = tuple(accumulate(map(len, pieces)))
    starts = borders[:-1:2]
    blocks = tuple(paragraphs(text))
    return Document(
        report=report,
        lang=_language(report),
        text=text,
        folded=folded,
        sentences=_sentences(text, folded, blocks, starts),
        paragraphs=blocks,
        words=tuple(pieces[1::2]),
        starts=starts,
        ends=borders[1::2],
        gaps=(*pieces[2:-1:2], pieces[-1] or ".", ""),
    )


def _sentences(
    text: str, readable: str, blocks: tuple[tuple[int, int], ...], starts: tuple[int, ...]
) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    for number, (start, end) in enumerate(blocks):
        spans = list(sentences(text, readable, start, end))
        heading = len(spans) == 1 and is_heading(text, *spans[0])
        for left, right in spans:
            first, last = bisect_left(starts, left), bisect_left(starts, right)
            if first < last:
                found.append(Sentence(left, right, number, first, last, heading))
    return tuple(found)


def _language(report: Report) -> Lang:
    known = {lang: lang for lang in get_args(Lang)}
    return known.get(report.lang) or detect(report.text) or "en"
