"""The file that names the feeds to watch: TOML, checked before anything is asked."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_args

from geo.catalogue import names
from geo.errors import InputError
from geo.fetching.addresses import checked_host
from geo.records.vocabulary import Lang

MINUTES, DELAY_S = 15.0, 5.0
_LEAST_MINUTES = 1.0
"""No server of a paper should be asked more often, whatever a list says."""

_KEYS = frozenset({"feed", "delay_s", "allow_hosts"})


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
    if unknown := sorted(found.keys() - _KEYS):
        raise InputError(f"{path}: unknown key {unknown[0]!r}; known: {', '.join(sorted(_KEYS))}")
    feeds = found.get("feed")
    if not isinstance(feeds, list) or not feeds:
        raise InputError(f"{path}: names no feeds; write [[feed]] with a url")
    hosts = found.get("allow_hosts", [])
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise InputError(f"{path}: allow_hosts must be a list of names")
    return WatchList(
        feeds=tuple(_feed(feed, f"{path}: feed {n}") for n, feed in enumerate(feeds, 1)),
        delay_s=_number(found.get("delay_s", DELAY_S), f"{path}: delay_s", least=0.0),
        allow_hosts=tuple(hosts),
    )


def _feed(given: Any, where: str) -> Feed:
    known = {field.name for field in fields(Feed)}
    if not isinstance(given, dict) or not isinstance(given.get("url"), str):
        raise InputError(f"{where}: has no url")
    if unknown := sorted(given.keys() - known):
        raise InputError(f"{where}: unknown key {unknown[0]!r}; known: {', '.join(sorted(known))}")
    checked_host(given["url"])
    for name, words in (("lang", get_args(Lang)), ("kind", ("auto", *names("geo.sources")))):
        if name in given and given[name] not in words:
            raise InputError(f"{where}: {name} {given[name]!r}: write one of {', '.join(words)}")
    if not isinstance(given.get("source", ""), str):
        raise InputError(f"{where}: source must be a text")
    if not isinstance(given.get("linked_pages", False), bool):
        raise InputError(f"{where}: linked_pages must be true or false")
    _number(given.get("every_minutes", MINUTES), f"{where}: every_minutes", least=_LEAST_MINUTES)
    return Feed(**given)


def _number(value: Any, where: str, *, least: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= least:
        raise InputError(f"{where} must be a number, {least:g} or more")
    return float(value)
