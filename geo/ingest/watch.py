"""Keeping up with feeds: ask each when it is due, remember its answer, let none stop the others."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from geo.errors import GeoError, InputError
from geo.fetching import Page
from geo.fetching.fetcher import RefusedError
from geo.fetching.manners import Polite
from geo.ingest.inputs import Inputs, items, source_of
from geo.ingest.run import Ingest
from geo.ingest.summary import Rejection, Summary, Tally
from geo.ingest.watch_list import Feed, WatchList
from geo.records.report import Report
from geo.sources.base import Input, Options
from geo.store.writing import Store

LONGEST_WAIT_S = 24 * 3600.0
"""A feed that keeps failing is asked once a day."""

NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the store knows of a feed; `due` in seconds since 1970."""

    etag: str | None = None
    modified: str | None = None
    due: float = 0.0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking one feed; `due` is when it is asked again, in seconds since 1970."""

    feed: Feed
    came: Tally
    due: float
    failed: bool = False
    unchanged: bool = False

    def sentence(self) -> str:
        """What a person wants to know of it."""
        if self.failed:
            return "no answer"
        return "nothing new" if self.unchanged else self.came.sentence()


class _Fetched(Inputs):
    """Inputs of which one is already here; linked pages are fetched politely."""

    def __init__(self, polite: Polite, name: str, page: Page) -> None:
        super().__init__()
        self._polite = polite
        self._pages = {name: page}

    def open(self, name: str) -> Input:
        page = self._pages.get(name) or self._polite.get(name)
        return self.keep(page.content, name, page.ending, page.url)


@dataclass
class Watch:
    """Polls a list of feeds into one store."""

    store: Store
    wanted: WatchList
    polite: Polite
    tell: Callable[[str], None] = lambda _: None
    asked: Callable[[Asked], None] = lambda _: None

    def once(self) -> Summary:
        """Ask every feed that is due; a failing one is told, put off, and the next one asked."""
        summary = Summary()
        for feed in self.wanted.feeds:
            remembered = self._remembered(feed)
            if remembered.due <= time.time():
                summary.add(self._ask_or_put_off(feed, remembered))
        return summary

    def next_due(self) -> float:
        """When the next feed is asked, in seconds since 1970."""
        return min(self._remembered(feed).due for feed in self.wanted.feeds)

    def failing(self) -> list[str]:
        """The addresses of the feeds that did not answer when they were asked last."""
        return [feed.url for feed in self.wanted.feeds if self._remembered(feed).failures]

    def forever(self, sleep: Callable[[float], None] = time.sleep) -> Iterator[Summary]:
        """One summary after each round, then a pause until the next feed is due."""
        while True:
            yield self.once()
            sleep(max(self.next_due() - time.time(), 1.0))

    def _ask_or_put_off(self, feed: Feed, remembered: Remembered) -> Summary:
        """What came of one feed, remembered and told."""
        summary = Summary()
        try:
            after = self._ask(feed, remembered, summary)
        except InputError as error:
            rejection = Rejection(feed.url, "", str(error))
            self.tell(rejection.line())
            summary.reject(rejection)
            after = _put_off(feed, remembered, error)
        self._remember(feed, after)
        unchanged = not summary.inputs
        failed = after.failures > 0
        self.asked(Asked(feed, summary.total, after.due, failed, unchanged))
        return summary

    def _ask(self, feed: Feed, remembered: Remembered, summary: Summary) -> Remembered:
        page = self.polite.get(feed.url, remembered.etag, remembered.modified)
        due = time.time() + feed.every_minutes * 60
        if page.status == NOT_MODIFIED:
            return replace(remembered, due=due, failures=0)
        with _Fetched(self.polite, feed.url, page) as inputs:
            names = [feed.url]
            if feed.linked_pages:
                names = self._linked(feed, inputs) or names
            options = Options(source=feed.source, lang=feed.lang)
            kind = "auto" if feed.linked_pages else feed.kind
            ingest = Ingest(self.store, options, kind=kind, tell=self._say, summary=summary)
            ingest.run(names, inputs)
        return Remembered(page.etag, page.modified, due)

    def _linked(self, feed: Feed, inputs: Inputs) -> list[str]:
        """The addresses of the pages behind a feed's items, those that are stored left out."""
        given = inputs.open(feed.url)
        _, source = source_of(given, feed.kind)
        found = items(given, source, Options())
        urls = [item.url for item in found if isinstance(item, Report) and item.url]
        return [url for url in urls if not self.store.has_url(url)]

    def _say(self, rejection: Rejection) -> None:
        self.tell(rejection.line())

    def _remembered(self, feed: Feed) -> Remembered:
        row = self.store.connection().execute(
            "SELECT etag, modified, due, failures FROM watched WHERE url=?", (feed.url,)
        )
        return Remembered(*(row.fetchone() or ()))

    def _remember(self, feed: Feed, now: Remembered) -> None:
        with self.store.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO watched VALUES (?,?,?,?,?)",
                (feed.url, now.etag, now.modified, now.due, now.failures),
            )


def _put_off(feed: Feed, before: Remembered, error: GeoError) -> Remembered:
    """Twice as long after each failure, or as long as the server asks."""
    wait = feed.every_minutes * 60 * 2 ** min(before.failures, 10)
    asked = error.retry_after if isinstance(error, RefusedError) else None
    if asked and asked.isdigit():
        wait = max(wait, float(asked))
    due = time.time() + min(wait, LONGEST_WAIT_S)
    return replace(before, due=due, failures=before.failures + 1)
