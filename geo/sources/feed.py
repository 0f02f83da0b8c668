"""RSS and Atom feeds: an item is a report, its GUID its identity, a changed text a new version."""

import io
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from geo.errors import InputError
from geo.records.report import Report, text_hash
from geo.sources._markup import plain
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source, finished, whole

MAX_BYTES = 25_000_000
KYIV = ZoneInfo("Europe/Kyiv")
_SIGNS = (b"<rss", b"<feed", b"<rdf:RDF")


def accepts(given: Input) -> int:
    """XML whose outer element is that of a feed."""
    return CERTAIN if any(sign in given.head[:4096] for sign in _SIGNS) else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """A report an item; items without words are set aside."""
    feed = _parsed(given)
    publisher = feed.feed.get("title")
    for number, item in enumerate(feed.entries, 1):
        try:
            yield finished(_report(item, publisher, feed.feed.get("language"), given), options)
        except InputError as error:
            yield Rejected(f"item {number} ({item.get('id') or item.get('link')})", str(error))


def _parsed(given: Input) -> Any:
    import feedparser  # noqa: PLC0415 - only feeds need it

    content = given.bytes(MAX_BYTES)
    if b"<!ENTITY" in content:
        raise InputError(f"{given.name}: the feed defines XML entities; not read")
    feed = feedparser.parse(io.BytesIO(content), sanitize_html=True)
    if not feed.entries and feed.bozo:
        raise InputError(f"{given.name}: not a readable feed ({feed.bozo_exception})")
    return feed


def _report(item: Any, publisher: str | None, lang: str | None, given: Input) -> Report:
    title, text = plain(item.get("title", "")), _body(item)
    moment = _moment(item.get("published_parsed") or item.get("updated_parsed"))
    key = item.get("id") or item.get("link") or f"{publisher}\n{title}"
    head = "" if not title or text.startswith(title) else f"{title}\n\n"
    beside = {"acquired": "feed", "input": given.name, "guid": str(item.get("id", ""))}
    return Report(
        id=f"f{text_hash(key)[:16]}",
        text=whole(head + text),
        published=moment.astimezone(KYIV).date() if moment else None,
        published_at=moment,
        source=publisher,
        url=item.get("link"),
        lang=_lang(lang),
        title=title or None,
        author=item.get("author"),
        acquisition=beside,
    )


def _body(item: Any) -> str:
    """The full content where the feed gives it, else the summary."""
    contents = [part.value for part in item.get("content", []) if part.get("value")]
    return plain(max(contents, key=len) if contents else item.get("summary", ""))


def _moment(parsed: Any) -> datetime | None:
    return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None


def _lang(written: str | None) -> str | None:
    code = (written or "").lower()[:2]
    return code if code in ("en", "uk", "ru") else None


SOURCE = Source("reports", accepts, read)
