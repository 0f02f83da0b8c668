"""A news article as a web page: its text without the page around it, and when it was published."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from lxml import html

from geo.errors import InputError
from geo.records.report import MAX_TEXT_BYTES, Report, text_hash
from geo.sources._encoding import decode
from geo.sources.base import LIKELY, NO, POSSIBLE, Input, Item, Options, Source, finished

MAX_PAGE_BYTES = 20_000_000
KYIV = ZoneInfo("Europe/Kyiv")
_TIMES = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content',
    '//meta[@name="pubdate" or @name="publish-date" or @name="date"]/@content',
    "//time[@datetime]/@datetime",
)
_CHARSET = re.compile(rb"""charset=["']?([\w-]+)""", re.IGNORECASE)
_MARKS = (b"<!doctype html", b"<html", b"<article", b"<body")


def accepts(given: Input) -> int:
    """HTML by its ending or its first bytes."""
    start = given.head[:4096].lower()
    if any(mark in start for mark in _MARKS):
        return LIKELY
    return POSSIBLE if given.suffix in (".html", ".htm", ".xhtml") else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """The one report of a page."""
    content = given.bytes(MAX_PAGE_BYTES)
    yield finished(report_of(content, given.name, given.url), options)


def report_of(content: bytes, name: str, url: str | None = None) -> Report:
    """The article of a page; raises InputError when it has none."""
    import trafilatura  # noqa: PLC0415 - costs 0.5 s, and only pages pay for it

    page = _page(content, name)
    found: Any = trafilatura.bare_extraction(
        page, url=url, with_metadata=True, include_comments=False, include_tables=True
    )
    text = (found.text or "").strip() if found else ""
    if not found or not text:
        raise InputError(f"{name}: the page has no article text")
    if len(text.encode()) > MAX_TEXT_BYTES:
        raise InputError(f"{name}: the article has more than the 5 MB we read")
    moment = _moment(page)
    address = found.url or url
    return Report(
        id=f"u{text_hash(address)[:16]}" if address else "",
        text=text,
        published=moment.astimezone(KYIV).date() if moment else _day(found.date),
        published_at=moment,
        source=found.sitename or found.hostname,
        url=address,
        title=found.title,
        author=found.author,
        acquisition={
            "acquired": "page",
            "input": name,
            "sha256": hashlib.sha256(content).hexdigest(),
        },
    )


def _page(content: bytes, name: str) -> html.HtmlElement:
    declared = _declared(content)
    try:
        text = content.decode(declared) if declared else decode(content, name)[0]
    except (LookupError, UnicodeDecodeError):
        text = decode(content, name)[0]
    try:
        page = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (ValueError, html.etree.ParserError):
        raise InputError(f"{name}: not a readable HTML page") from None
    return page


def _declared(content: bytes) -> str | None:
    """The encoding that the page's own meta tag names."""
    found = _CHARSET.search(content[:2048])
    return found[1].decode("ascii") if found else None


def _moment(page: html.HtmlElement) -> datetime | None:
    """The publication time, only where the page gives it with a zone."""
    for path in _TIMES:
        for text in page.xpath(path):
            try:
                moment = datetime.fromisoformat(str(text).strip())
            except ValueError:
                continue
            if moment.tzinfo is not None:
                return moment
    return None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


SOURCE = Source("reports", accepts, read)
