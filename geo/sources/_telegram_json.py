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
_MEDIA = ("photo", "file", "media_type", "poll", "location_information")


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a channel; `origin` is who was forwarded, `media` what was not shown."""

    channel: str
    number: str
    text: str
    at: datetime | None
    edited: datetime | None = None
    origin: str | None = None
    media: str | None = None
    address: str | None = None

    def report(self, name: str) -> Report:
        """The post as a report, the same post always under the same id."""
        beside = {
            "acquired": "telegram",
            "input": name,
            "message": self.number,
            "media": self.media,
            "edited": self.edited.isoformat() if self.edited else None,
        }
        return Report(
            id=f"t{text_hash(f'{self.channel}/{self.number}')[:16]}",
            text=whole(self.text),
            published=self.at.astimezone(KYIV).date() if self.at else None,
            published_at=self.at,
            source=self.channel,
            url=self.address,
            origin=self.origin,
            acquisition={key: value for key, value in beside.items() if value},
        )


def posts(given: Input) -> Iterator[Post | Rejected]:
    """The posts of all chats in an export, albums put together."""
    found = _json.load(given)
    chats = found.get("chats", {}).get("list", [found]) if isinstance(found, dict) else []
    for chat in chats:
        if not isinstance(chat.get("messages"), list):
            raise InputError(f"{given.name}: no list of messages inside")
        yield from _albums(_posts(chat))


def _posts(chat: Mapping[str, Any]) -> Iterator[Post | Rejected]:
    channel = str(chat.get("name") or "Telegram")
    for message in chat["messages"]:
        if message.get("type", "message") != "message":
            continue
        try:
            yield _post(message, channel)
        except (KeyError, ValueError, TypeError, OverflowError) as error:
            yield Rejected(f"message {message.get('id')}", f"damaged message ({error})")


def _post(message: Mapping[str, Any], channel: str) -> Post:
    return Post(
        channel=channel,
        number=str(message["id"]),
        text=_text(message.get("text", "")),
        at=_moment(message, "date"),
        edited=_moment(message, "edited"),
        origin=message.get("forwarded_from"),
        media=next((name for name in _MEDIA if message.get(name)), None),
    )


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
    if isinstance(value, str):
        return value
    return "".join(p if isinstance(p, str) else str(p.get("text", "")) for p in value)


def _moment(message: Mapping[str, Any], name: str) -> datetime | None:
    """The moment from its Unix time; the written one has no zone and is not trusted."""
    seconds = message.get(f"{name}_unixtime")
    if seconds is not None:
        return datetime.fromtimestamp(int(seconds), UTC)
    written = message.get(name)
    return datetime.fromisoformat(written).replace(tzinfo=KYIV) if written else None
