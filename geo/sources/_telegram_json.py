"""Telegram Desktop's `result.json`: messages with entities, forwards, edits and albums."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from geo.errors import InputError
from geo.records.report import Report, text_hash
from geo.sources import _json
from geo.sources.base import Input, Rejected, whole

KYIV = ZoneInfo("Europe/Kyiv")
_MEDIA = ("photo", "file", "poll", "location_information", "contact_information")
_NOT_INCLUDED = "(File"
"""What Desktop writes for a file that was not saved with the export begins so."""

_OWN_LINES = ("blockquote", "pre")


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a channel; `origin` is who was forwarded, `media` what was not shown.

    `author` is who signed it, `links` are the addresses behind its words.
    """

    channel: str
    number: str
    text: str
    at: datetime | None
    edited: datetime | None = None
    origin: str | None = None
    media: str | None = None
    address: str | None = None
    author: str | None = None
    links: tuple[str, ...] = ()
    chat: str | None = None
    """What tells the channel from others of its title: a number in exports, its name on pages."""

    def report(self, name: str) -> Report:
        """The post as a report, the same post always under the same id."""
        beside = {
            "acquired": "telegram",
            "input": name,
            "message": self.number,
            "chat": self.chat,
            "media": self.media,
            "edited": self.edited.isoformat() if self.edited else None,
            "links": " ".join(self.links),
        }
        return Report(
            id=f"t{text_hash(f'{self.channel}/{self.number}')[:16]}",
            text=whole(self.text),
            published=self.at.astimezone(KYIV).date() if self.at else None,
            published_at=self.at,
            source=self.channel,
            url=self.address,
            origin=self.origin,
            author=self.author,
            acquisition={key: value for key, value in beside.items() if value},
        )


def posts(given: Input) -> Iterator[Post | Rejected]:
    """The posts of all chats in an export, albums put together."""
    for chat in _chats(_json.load(given)):
        if not isinstance(chat, dict) or not isinstance(chat.get("messages"), list):
            raise InputError(f"{given.name}: no list of messages inside")
        yield from _albums(_posts(chat))


def _chats(found: Any) -> list[Any]:
    """One chat, or all that a person took part in and those that were left."""
    if not isinstance(found, dict):
        return []
    groups = [found[name] for name in ("chats", "left_chats") if isinstance(found.get(name), dict)]
    return [chat for group in groups for chat in group.get("list", [])] if groups else [found]


def _posts(chat: Mapping[str, Any]) -> Iterator[Post | Rejected]:
    channel = str(chat.get("name") or f"Telegram {chat.get('id', '')}".strip())
    for message in chat["messages"]:
        if not isinstance(message, dict):
            yield Rejected(channel, "damaged message (no object)")
        elif message.get("type", "message") == "message":
            yield _post_or_fault(message, channel, str(chat.get("id") or ""))


def _post_or_fault(message: Mapping[str, Any], channel: str, chat: str) -> Post | Rejected:
    try:
        return replace(_post(message, channel), chat=chat or None)
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError) as error:
        return Rejected(f"message {message.get('id')}", f"damaged message ({error})")


def _post(message: Mapping[str, Any], channel: str) -> Post:
    return Post(
        channel=channel,
        number=str(message["id"]),
        text=_text(message.get("text", "")),
        at=_moment(message, "date"),
        edited=_moment(message, "edited"),
        origin=message.get("forwarded_from"),
        media=_media(message),
        author=message.get("author") or _sender(message, channel),
        links=tuple(_links(message.get("text"))),
    )


def _sender(message: Mapping[str, Any], channel: str) -> str | None:
    """Who wrote in a group; in a channel the channel itself does."""
    sender = message.get("from")
    return str(sender) if sender and sender != channel else None


def _media(message: Mapping[str, Any]) -> str | None:
    """What kind of thing hangs on a post, and the file's name where the export holds it."""
    name = next((name for name in _MEDIA if message.get(name)), None)
    if name is None:
        return None
    kind, file = str(message.get("media_type") or name), message[name]
    saved = isinstance(file, str) and not file.startswith(_NOT_INCLUDED)
    return f"{kind} {file}" if saved else kind


def _links(value: Any) -> Iterator[str]:
    """The addresses behind words of a text."""
    for piece in value if isinstance(value, list) else ():
        if isinstance(piece, dict) and piece.get("href"):
            yield str(piece["href"])


def _albums(posts: Iterator[Post | Rejected]) -> Iterator[Post | Rejected]:
    """Media without words at the same second belong to the post beside them."""
    last: Post | None = None
    for post in posts:
        if isinstance(post, Rejected):
            yield post
            continue
        if last and post.media and last.media and post.at == last.at and not post.text:
            continue
        if last and last.media and not last.text and post.media and post.at == last.at:
            post = replace(post, number=last.number)  # noqa: PLW2901
        elif last:
            yield last
        last = post
    if last:
        yield last


def _text(value: Any) -> str:
    """Text is one string, or pieces of which some are entities with their own text."""
    if value is None or isinstance(value, str):
        return value or ""
    text = ""
    after_block = False
    for piece in value:
        block = isinstance(piece, dict) and piece.get("type") in _OWN_LINES
        words = piece if isinstance(piece, str) else str(piece.get("text", ""))
        apart = (block or after_block) and text and not text.endswith("\n")
        text += f"\n{words}" if apart and not words.startswith("\n") else words
        after_block = block
    return text


def _moment(message: Mapping[str, Any], name: str) -> datetime | None:
    """The moment from its Unix time; the written one has no zone and is not trusted."""
    seconds = message.get(f"{name}_unixtime")
    if seconds is not None:
        return datetime.fromtimestamp(int(seconds), UTC)
    written = message.get(name)
    return datetime.fromisoformat(written).replace(tzinfo=KYIV) if written else None
