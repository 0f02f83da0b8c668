"""Reports as JSON lines: `{id, text, published, source, url, lang}`, of which two are required."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import orjson

from geo.errors import InputError
from geo.records.report import Report
from geo.sources._encoding import is_binary
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source, finished, whole

_OPTIONAL = ("source", "url", "lang", "title", "author", "origin")


def accepts(given: Input) -> int:
    """JSON lines whose first line has a text and no geometry."""
    line = given.head.lstrip(b"\xef\xbb\xbf").split(b"\n", 1)[0].strip()
    if not line.startswith(b"{"):
        return NO
    if given.suffix in (".jsonl", ".ndjson") and b'"geometry"' not in line:
        return CERTAIN
    return CERTAIN if _has_text(line) else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """A report a line; a line that is none is set aside with its number."""
    with given.path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield parse(line, number, options)


def check(content: bytes, name: str) -> None:
    """Raise InputError for an empty or a binary file, of which every line would be rejected."""
    if not content.strip():
        raise InputError(f"{name}: the file is empty")
    if is_binary(content.split(b"\n", 1)[0]):
        raise InputError(f"{name}: binary, not JSON lines; write {{id, text, …}} a line")


def parse(line: bytes, number: int, options: Options) -> Report | Rejected:
    """The report of one line, or why it is none."""
    where = f"line {number}"
    try:
        row = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
        if not isinstance(row, dict):
            return Rejected(where, "not a JSON object")
        where = f"line {number} ({row['id']})" if row.get("id") else where
        return finished(_report(row), options)
    except orjson.JSONDecodeError as error:
        return Rejected(where, f"not valid JSON: {error}")
    except InputError as error:
        return Rejected(where, str(error))


def _report(row: dict[str, Any]) -> Report:
    for name in ("id", "text"):
        if not isinstance(row.get(name), str | int) or row[name] == "":
            raise InputError(f"field {name!r} is missing or empty")
    published = row.get("published")
    beside: dict[str, Any] = {name: str(row[name]) for name in _OPTIONAL if row.get(name)}
    return Report(
        id=str(row["id"]),
        text=whole(str(row["text"])),
        published=_day(published) if published else None,
        acquisition={"acquired": "file"},
        **beside,
    )


def _day(text: Any) -> date:
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        raise InputError(f"field 'published' is no date: {text!r}; write YYYY-MM-DD") from None


def _has_text(line: bytes) -> bool:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return isinstance(row, dict) and "text" in row and "id" in row


SOURCE = Source("reports", accepts, read)
