"""Plain text and Markdown, with or without front matter that says who published it and when."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from geo.errors import InputError
from geo.records.report import MAX_TEXT_BYTES, Report
from geo.sources._encoding import decode
from geo.sources.base import LIKELY, NO, POSSIBLE, Input, Item, Options, Source, finished

_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<lines>.*?)^---[ \t]*(?:\r?\n)+", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^(?P<key>[A-Za-z_]+):[ \t]*(?P<value>.*?)[ \t]*$")
_KEYS = ("id", "published", "source", "url", "lang", "title", "author")
_DATA = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml|<[a-z!]|[\[{]\s*[\"\[{\]}])", re.IGNORECASE)
"""How XML and JSON begin, and no report does."""

_SUFFIXES = (".txt", ".md", ".markdown", ".text", "")


def accepts(given: Input) -> int:
    """Text endings for certain, other text perhaps; never data that some program wrote."""
    if given.suffix in _SUFFIXES:
        return LIKELY
    return NO if b"\0" in given.head or _DATA.match(given.head) else POSSIBLE


def read(given: Input, options: Options) -> Iterator[Item]:
    """The one report of a text file."""
    text, encoding = decode(given.bytes(MAX_TEXT_BYTES + 10_000), given.name)
    fields, body = front_matter(text, given.name)
    beside = {"acquired": "file", "input": given.name}
    if encoding != "utf-8":
        beside["encoding"] = encoding
    yield finished(Report(**{"id": "", **fields}, text=body, acquisition=beside), options)


def front_matter(text: str, name: str) -> tuple[dict[str, Any], str]:
    """The fields at the head of a text and the text behind them; a bad date is an InputError."""
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    fields: dict[str, Any] = {}
    for line in found["lines"].splitlines():
        pair = _LINE.match(line)
        if pair and pair["key"] in _KEYS and pair["value"]:
            fields[pair["key"]] = pair["value"].strip("\"'")
    if "published" in fields:
        fields["published"] = _day(fields["published"], name)
    return fields, text[found.end() :]


def _day(text: str, name: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise InputError(f"{name}: published: {text!r} is not a date: write YYYY-MM-DD") from None


SOURCE = Source("reports", accepts, read)
