"""A news article as a web page: its text without the page around it, and when it was published."""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from geo.errors import InputError
from geo.records.report import MAX_TEXT_BYTES, Report, text_hash
from geo.sources._asides import drop_asides
from geo.sources._encoding import decode
from geo.sources._moments import published
from geo.sources._page_facts import page_facts
from geo.sources.base import LIKELY, NO, POSSIBLE, Input, Item, Options, Source, finished, whole

MAX_PAGE_BYTES = 20_000_000
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
    page = _page(content, name)
    facts = page_facts(page, url)
    drop_asides(page)
    found, text = _article(page, url)
    if not found or not text:
        raise InputError(f"{name}: the page has no article text")
    if len(text.encode()) > MAX_TEXT_BYTES:
        raise InputError(f"{name}: the article has more than the 5 MB we read")
    return Report(
        id=f"u{text_hash(facts.address)[:16]}" if facts.address else "",
        text=whole(text),
        published=facts.published.day or published(found.date).day,
        published_at=facts.published.at,
        source=facts.publisher or found.sitename or found.hostname,
        url=facts.address,
        title=found.title or facts.title,
        author=facts.author or found.author,
        acquisition={
            "acquired": "page",
            "input": name,
            "sha256": hashlib.sha256(content).hexdigest(),
        },
    )


def _article(page: html.HtmlElement, url: str | None) -> tuple[Any, str]:
    """What the extractor found, and the text of it."""
    import trafilatura  # noqa: PLC0415 - costs 0.5 s, and only pages pay for it

    found: Any = trafilatura.bare_extraction(
        page,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return found, (found.text or "").strip() if found else ""


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


SOURCE = Source("reports", accepts, read)
