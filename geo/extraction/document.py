"""A report cut into paragraphs, sentences and tokens: what all finders work on."""

from dataclasses import dataclass

from geo.records.report import Report
from geo.records.vocabulary import Lang


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of code points, its paragraph, and its tokens `first:last`."""

    start: int
    end: int
    paragraph: int
    first: int
    last: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One report's text, `folded` to the same length, and its tokens in parallel lists.

    `words[i]` is the folded text of token i, which stands at `starts[i]:ends[i]`.
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


def read_document(report: Report) -> Document:
    """Cut a report into sentences and tokens."""
    raise NotImplementedError
