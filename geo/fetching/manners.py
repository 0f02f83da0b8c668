"""Manners on the web: robots.txt is respected, and a host is asked one thing at a time, slowly."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from geo.errors import InputError
from geo.fetching.addresses import checked_host
from geo.fetching.fetcher import USER_AGENT, Fetcher, Page, RefusedError

_ROBOTS_BYTES = 500_000


class Polite:
    """A fetcher with manners; `sleep` is called for the pause between requests to one host."""

    def __init__(
        self, fetcher: Fetcher, delay_s: float, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._fetcher = fetcher
        self._delay_s = delay_s
        self._sleep = sleep
        self._asked: dict[str, float] = {}
        self._robots: dict[str, RobotFileParser] = {}

    def get(self, url: str, etag: str | None = None, modified: str | None = None) -> Page:
        """One page; raises InputError also where the site asks robots to keep out."""
        if not self._rules(url).can_fetch(USER_AGENT, url):
            raise InputError(f"{url}: the site's robots.txt asks programs to keep out")
        return self._slowly(url, etag, modified)

    def _slowly(self, url: str, etag: str | None = None, modified: str | None = None) -> Page:
        host = checked_host(url)
        wait = self._asked.get(host, 0.0) + self._delay_s - time.monotonic()
        if host in self._asked and wait > 0:
            self._sleep(wait)
        try:
            return self._fetcher.get(url, etag, modified)
        finally:
            self._asked[host] = time.monotonic()

    def _rules(self, url: str) -> RobotFileParser:
        """The site's rules; none where it has no robots.txt."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._robots:
            rules = RobotFileParser()
            try:
                page = self._slowly(f"{site}/robots.txt")
                rules.parse(page.content[:_ROBOTS_BYTES].decode("utf-8", "replace").splitlines())
            except RefusedError:
                rules.parse([])
            self._robots[site] = rules
        return self._robots[site]
