"""Bytes that a person hands to a command, as one report: text, or a page reduced to its article."""

from collections.abc import Callable

from geo.errors import InputError
from geo.records.report import MAX_TEXT_BYTES, Report
from geo.sources._encoding import decode
from geo.sources.base import Options, finished
from geo.sources.text import front_matter

_PAGE_MARKS = (b"<!doctype html", b"<html", b"<article", b"<body")
_LOOK = 4096


def given_report(content: bytes, name: str, options: Options, say: Callable[[str], None]) -> Report:
    """The report of a file or of standard input; raises InputError naming it.

    An encoding other than UTF-8 is told through `say`.
    """
    if not content.strip():
        raise InputError(f"{name}: the text is empty")
    try:
        return finished(_report(content, name, options, say), options)
    except InputError as error:
        message = str(error)
        raise InputError(message if name in message else f"{name}: {message}") from None


def _report(content: bytes, name: str, options: Options, say: Callable[[str], None]) -> Report:
    start = content[:_LOOK].lower()
    if any(mark in start for mark in _PAGE_MARKS):
        from geo.sources.article import report_of  # noqa: PLC0415 - only pages pay for it

        return report_of(content, name, options.url)
    if len(content) > MAX_TEXT_BYTES:
        raise InputError(f"{len(content):,} bytes are more than the 5 MB we read")
    text, encoding = decode(content, name)
    if encoding != "utf-8":
        say(f"{name}: read as {encoding}, not UTF-8")
    fields, body = front_matter(text, name)
    return Report(
        **{"id": "", **fields}, text=body, acquisition={"acquired": "file", "input": name}
    )
