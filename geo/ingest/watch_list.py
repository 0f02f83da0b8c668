"""The file that names the feeds to watch: TOML, checked before anything is asked."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from geo.errors import InputError
from geo.fetching.addresses import checked_host

MINUTES, DELAY_S = 15.0, 5.0


@dataclass(frozen=True, slots=True)
class Feed:
    """One `[[feed]]`: `url`, and what to say of its reports where it does not say it itself.

    `linked_pages` reads the pages behind the items, for feeds that give only summaries.
    """

    url: str
    source: str | None = None
    lang: str | None = None
    kind: str = "auto"
    every_minutes: float = MINUTES
    linked_pages: bool = False

    @property
    def host(self) -> str:
        """The machine that serves it."""
        return checked_host(self.url)


@dataclass(frozen=True, slots=True)
class WatchList:
    """All feeds, the pause between two requests to one host, private hosts that may be asked."""

    feeds: tuple[Feed, ...]
    delay_s: float = DELAY_S
    allow_hosts: tuple[str, ...] = ()


def read_watch_list(path: Path) -> WatchList:
    """Read FEEDS.toml; raises InputError naming the feed and the key that is wrong."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: not valid TOML ({error})") from None
    feeds = found.get("feed")
    if not isinstance(feeds, list) or not feeds:
        raise InputError(f"{path}: names no feeds; write [[feed]] with a url")
    return WatchList(
        feeds=tuple(_feed(feed, f"{path}: feed {n}") for n, feed in enumerate(feeds, 1)),
        delay_s=float(found.get("delay_s", DELAY_S)),
        allow_hosts=tuple(map(str, found.get("allow_hosts", ()))),
    )


def _feed(given: Any, where: str) -> Feed:
    known = {field.name for field in fields(Feed)}
    if not isinstance(given, dict) or not isinstance(given.get("url"), str):
        raise InputError(f"{where}: has no url")
    if unknown := sorted(given.keys() - known):
        raise InputError(f"{where}: unknown key {unknown[0]!r}; known: {', '.join(sorted(known))}")
    feed = Feed(**given)
    checked_host(feed.url)
    if not feed.every_minutes > 0:
        raise InputError(f"{where}: every_minutes must be above 0")
    return feed
