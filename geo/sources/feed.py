"""RSS and Atom feeds: an item is a report, its GUID its identity, a changed text a new version."""

import io
import re
from collections.abc import Iterator
from typing import Any

from geo.errors import InputError
from geo.records.report import Report, text_hash
from geo.sources import _markup
from geo.sources._addresses import kept_address
from geo.sources._asides import drop_asides
from geo.sources._encoding import decode
from geo.sources._moments import published
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source, finished, whole

MAX_BYTES = 25_000_000
_SIGNS = (b"<rss", b"<feed", b"<rdf:RDF")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"'][^>]*\?>")
_ENDS = (b"</rss>", b"</feed>", b"</rdf:rdf>")
_END_BYTES = 500
"""A feed's last tag stands there, whatever comments a server writes behind it."""

_MOST_BROKEN = 0.01
"""With fewer broken characters it is UTF-8 with a fault in it; another encoding breaks half."""

_FULL_TEXTS = ("yandex_full-text", "full-text", "fulltext")
"""Where papers of the region put the whole article, beside `content:encoded`."""


def accepts(given: Input) -> int:
    """XML whose outer element is that of a feed."""
    return CERTAIN if any(sign in given.head[:4096] for sign in _SIGNS) else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """A report an item; items without words are set aside, and the last one of a cut feed."""
    content = given.bytes(MAX_BYTES)
    feed = _parsed(content, given.name)
    items = list(feed.entries)
    if items and not any(end in content[-_END_BYTES:].lower() for end in _ENDS):
        items.pop()
        yield Rejected(f"item {len(items) + 1}", "the feed breaks off in it")
    for number, item in _newest(items):
        try:
            yield finished(_report(item, feed.feed, given), options)
        except InputError as error:
            yield Rejected(f"item {number} ({item.get('id') or item.get('link')})", str(error))


def _newest(items: list[Any]) -> list[tuple[int, Any]]:
    """The items with their numbers; of those with one GUID the latest, else each poll would turn
    the report to its old text and back."""
    found: dict[str, tuple[int, Any]] = {}
    for number, item in enumerate(items, 1):
        key = item.get("id") or f"item {number}"
        if key not in found or _age(item) > _age(found[key][1]):
            found[key] = (number, item)
    return sorted(found.values(), key=lambda numbered: numbered[0])


def _age(item: dict[str, Any]) -> tuple[Any, ...]:
    """When an item was last changed, by the plain dictionary: feedparser's own would warn."""
    stamps = (dict.get(item, name) for name in ("updated_parsed", "published_parsed"))
    return tuple(next(filter(None, stamps), ()))


def _parsed(content: bytes, name: str) -> Any:
    import feedparser  # noqa: PLC0415 - only feeds need it

    if b"<!ENTITY" in content:
        raise InputError(f"{name}: the feed defines XML entities; not read")
    feed = feedparser.parse(io.BytesIO(_as_utf_8(content, name)), sanitize_html=True)
    if not feed.entries and feed.bozo:
        raise InputError(f"{name}: not a readable feed ({feed.bozo_exception})")
    return feed


def _as_utf_8(content: bytes, name: str) -> bytes:
    """The feed in UTF-8, whatever it is in and says it is in."""
    found = _DECLARATION.match(content)
    if found is None or found[1].lower() in (b"utf-8", b"utf8"):
        encoding = None
    else:
        encoding = found[1].decode()
    body = content[found.end() :] if found else content
    try:
        return body.decode(encoding or "utf-8").encode()
    except (LookupError, UnicodeDecodeError):
        mostly = body.decode("utf-8", "replace")
        if mostly.count("\ufffd") < len(mostly) * _MOST_BROKEN:
            return mostly.encode()
        return decode(body, name)[0].encode()


def _report(item: Any, feed: Any, given: Input) -> Report:
    publisher = feed.get("title")
    title, text = _markup.plain(item.get("title", "")), _body(item)
    said = published(item.get("published") or item.get("updated"))
    key = item.get("id") or item.get("link") or f"{publisher}\n{title}"
    head = "" if not title or text.startswith(title) else f"{title}\n\n"
    beside = {"acquired": "feed", "input": given.name, "guid": str(item.get("id", ""))}
    return Report(
        id=f"f{text_hash(key)[:16]}",
        text=whole(head + text),
        published=said.day,
        published_at=said.at,
        source=publisher,
        url=kept_address(item.get("link"), feed.get("link") or given.url),
        title=title or None,
        author=item.get("author"),
        acquisition=beside,
    )


def _body(item: Any) -> str:
    """The full content where the feed gives it, else the summary."""
    contents = [part.value for part in item.get("content", []) if part.get("value")]
    contents += [str(item[name]) for name in _FULL_TEXTS if item.get(name)]
    root = _markup.parsed(max(contents, key=len) if contents else item.get("summary", ""))
    if root is None:
        return ""
    drop_asides(root)
    return _markup.text_of(root)


SOURCE = Source("reports", accepts, read)
