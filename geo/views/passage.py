"""The words behind an event: its sentence inside its paragraph, cut into parts to be marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal
from urllib.parse import urlsplit

from geo.records.event import Event

Mark = Literal["plain", "quote", "place", "context", "other"]
REACH = 600
"""Code points of a paragraph shown on each side of a sentence: a card, not the whole report."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a report and how they are marked; `event` is the event they belong to."""

    text: str
    mark: Mark = "plain"
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch of a report in code points; later spans win over earlier ones."""

    start: int
    end: int
    mark: Mark
    event: str | None = None


def passage(event: Event, text: str) -> list[Part]:
    """The paragraph of an event's sentence, with the sentence and its place marked.

    An event without a sentence in `text` (an imported row) gives its quote alone.
    """
    start, end = event.quote_start, event.quote_end
    if start is None or end is None or not 0 <= start < end <= len(text):
        return [Part(event.quote, "quote", event.id)] if event.quote else []
    first = max(text.rfind("\n", 0, start) + 1, start - REACH)
    break_at = text.find("\n", end)
    last = min(len(text) if break_at < 0 else break_at, end + REACH)
    spans = [Span(start, end, "quote", event.id)]
    if event.place_start is not None and event.place_end is not None:
        spans.append(Span(event.place_start, event.place_end, "place", event.id))
    return cut(text, spans, first, last)


def cut(text: str, spans: Iterable[Span], first: int = 0, last: int | None = None) -> list[Part]:
    """`text[first:last]` as parts, each marked by the last of the spans that cover it."""
    last = len(text) if last is None else last
    inside = [s for s in spans if s.start < last and s.end > first]
    edges = sorted({first, last, *(min(max(e, first), last) for s in inside
                                   for e in (s.start, s.end))})  # fmt: skip
    parts = []
    for start, end in pairwise(edges):
        over = next((s for s in reversed(inside) if s.start <= start and s.end >= end), None)
        parts.append(Part(text[start:end], over.mark, over.event) if over
                     else Part(text[start:end]))  # fmt: skip
    return parts


def web_address(url: str | None) -> str | None:
    """`url` when it is a plain http(s) address that may be linked to, else None."""
    if not url or any(ord(c) <= 32 for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
