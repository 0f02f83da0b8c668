"""Telegram as HTML: Desktop's export of a chat, and the preview pages `t.me/s/NAME`."""

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from lxml import etree, html

from geo.errors import InputError
from geo.sources._encoding import decode
from geo.sources._markup import text_of
from geo.sources._telegram_json import Post
from geo.sources.base import Input

MAX_BYTES = 50_000_000
KYIV = ZoneInfo("Europe/Kyiv")
_PREVIEW_MEDIA = {
    "tgme_widget_message_photo_wrap": "photo",
    "tgme_widget_message_video_player": "video",
    "tgme_widget_message_roundvideo_player": "video",
    "tgme_widget_message_voice_player": "voice",
    "tgme_widget_message_document": "file",
    "tgme_widget_message_poll": "poll",
    "message_media_not_supported": "media",
}
_DESKTOP_MEDIA = {
    "photo_wrap": "photo",
    "video_file_wrap": "video",
    "media_video": "video",
    "media_voice_message": "voice",
    "media_file": "file",
    "media_poll": "poll",
    "media_photo": "photo",
}
"""Classes of the page -> what they show."""

_DATE_BEHIND = re.compile(r"\s*\d{2}\.\d{2}\.\d{4} .*$")
_TITLE = re.compile(
    r"^(?P<when>\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}:\d{2})(?: UTC(?P<zone>[+-]\d{2}:\d{2}))?"
)


def posts(given: Input) -> Iterator[Post]:
    """The posts of a page of either kind."""
    text, _ = decode(given.bytes(MAX_BYTES), given.name)
    try:
        page = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        raise InputError(f"{given.name}: not a readable page") from None
    if page.xpath(_with("tgme_widget_message")):
        yield from _previews(page)
    elif page.xpath(_with("page_wrap")):
        yield from _desktop(page)
    else:
        raise InputError(f"{given.name}: a Telegram page without a post; is the channel public?")


def _previews(page: html.HtmlElement) -> Iterator[Post]:
    for block in page.xpath(_with("tgme_widget_message")):
        address = block.get("data-post")
        if address is None:
            continue
        owner = _first(block, "tgme_widget_message_owner_name")
        name, _, number = address.rpartition("/")
        at = block.xpath('.//a[contains(@class,"tgme_widget_message_date")]//time/@datetime')
        origin = _first(block, "tgme_widget_message_forwarded_from_name")
        yield Post(
            channel=owner or name,
            number=number,
            text=_body(block, "tgme_widget_message_text"),
            at=datetime.fromisoformat(at[0]) if at else None,
            origin=origin or None,
            media=_media(block, _PREVIEW_MEDIA),
            links=_links(block, "tgme_widget_message_text"),
            author=_first(block, "tgme_widget_message_from_author") or None,
            address=f"https://t.me/{address}",
            chat=name,
        )


def _desktop(page: html.HtmlElement) -> Iterator[Post]:
    channel = _first(page, "page_header") or "Telegram"
    for block in page.xpath(_with("message")):
        if "service" in block.get("class", "").split():
            continue
        origin = _DATE_BEHIND.sub("", _first(block, "forwarded body", "from_name"))
        titles = block.xpath('.//*[contains(@class,"date")]/@title')
        yield Post(
            channel=channel,
            number=block.get("id", "").removeprefix("message"),
            text=_body(block, "text"),
            at=_moment(titles[0]) if titles else None,
            origin=origin or None,
            media=_media(block, _DESKTOP_MEDIA),
            links=_links(block, "text"),
            author=_first(block, "signature") or None,
        )


def _media(block: html.HtmlElement, kinds: dict[str, str]) -> str | None:
    """What kinds of things hang on a post."""
    found = [kind for name, kind in kinds.items() if block.xpath(_with(name))]
    return " ".join(dict.fromkeys(found)) or None


def _links(block: html.HtmlElement, name: str) -> tuple[str, ...]:
    """The addresses behind words of a post's text."""
    texts = block.xpath(_with(name))
    found = texts[-1].xpath(".//a/@href") if texts else []
    return tuple(str(link) for link in found if str(link).startswith(("http://", "https://")))


def _first(block: html.HtmlElement, *classes: str) -> str:
    """The text of the first element that has the classes, one inside the other."""
    found = [block]
    for name in classes:
        found = [inner for outer in found for inner in outer.xpath(_with(*name.split()))]
    return text_of(found[0]).split("\n")[0].strip() if found else ""


def _body(block: html.HtmlElement, name: str) -> str:
    found = block.xpath(_with(name))
    return text_of(found[-1]) if found else ""


def _moment(title: str) -> datetime | None:
    found = _TITLE.match(title.strip())
    if found is None:
        return None
    written = datetime.strptime(found["when"], "%d.%m.%Y %H:%M:%S")
    if found["zone"]:
        return datetime.fromisoformat(f"{written.isoformat()}{found['zone']}")
    return written.replace(tzinfo=KYIV)


def _with(*classes: str) -> str:
    """An XPath for elements that have all of these classes as whole words."""
    words = (f'contains(concat(" ",normalize-space(@class)," ")," {name} ")' for name in classes)
    return f".//*[{' and '.join(words)}]"
