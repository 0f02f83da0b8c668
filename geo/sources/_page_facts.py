"""What a page says of its article in JSON-LD and meta tags: when, who, where, under what title."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson
from lxml import html

from geo.sources._addresses import is_front_page, kept_address
from geo.sources._moments import UNKNOWN, Published, published

_TIMES = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content',
    '//*[@itemprop="datePublished"]/@datetime',
    '//meta[@name="pubdate" or @name="publish-date" or @name="date"]/@content',
    "//article//time[@datetime]/@datetime",
    "//time[@datetime]/@datetime",
)
_SITES = ('//meta[@property="og:site_name"]/@content', '//meta[@name="application-name"]/@content')
_ADDRESSES = ('//link[@rel="canonical"]/@href', '//meta[@property="og:url"]/@content')
_ARTICLE_KINDS = ("article", "posting", "report")
_MOST_NODES = 2_000
"""JSON-LD of a page has tens of nodes; a page cannot make us walk for ever."""


class PageFacts(NamedTuple):
    """What was said; None for what was not."""

    published: Published
    title: str | None
    author: str | None
    publisher: str | None
    address: str | None


def page_facts(page: html.HtmlElement, url: str | None) -> PageFacts:
    """The facts of a parsed page that was found at `url`."""
    article = next(filter(_is_article, _nodes(page)), {})
    written = [*page.xpath(_TIMES[0]), article.get("datePublished")]
    written += [text for path in _TIMES[1:] for text in page.xpath(path)]
    return PageFacts(
        published=_first_published(written),
        title=_text(article.get("headline")),
        author=_names(article.get("author")),
        publisher=_names(article.get("publisher")) or _first(page, _SITES),
        address=_address(page, article, url),
    )


def _first_published(written: list[Any]) -> Published:
    """The first with a day; a later one may only add the moment, on the same day."""
    said = [published(str(text)) for text in written if text]
    first = next((one for one in said if one.day), UNKNOWN)
    return next((one for one in said if one.at and one.day == first.day), first)


def _address(page: html.HtmlElement, article: dict[str, Any], url: str | None) -> str | None:
    """The canonical address; some sites name their front page on every page, which means none."""
    named = article.get("mainEntityOfPage")
    named = named.get("@id") if isinstance(named, dict) else named
    written = [*(text for path in _ADDRESSES for text in page.xpath(path)), named]
    for text in written:
        address = kept_address(_text(text), url)
        if address and not is_front_page(address):
            return address
    return kept_address(url)


def _nodes(page: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of every JSON-LD block, outer ones first."""
    waiting: list[Any] = []
    for text in page.xpath('//script[@type="application/ld+json"]/text()'):
        try:
            waiting.append(orjson.loads(str(text).strip()))
        except orjson.JSONDecodeError:
            continue
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, list | dict))


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).lower().endswith(_ARTICLE_KINDS) for kind in named)


def _names(value: Any) -> str | None:
    """Names of people or organisations, given as texts, objects or lists of either."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_names, value))) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _first(page: html.HtmlElement, paths: tuple[str, ...]) -> str | None:
    return next(filter(None, (_text(t) for path in paths for t in page.xpath(path))), None)


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
