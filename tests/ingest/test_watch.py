"""Watching feeds: politely, each by itself, and nothing forgotten over a restart."""

import re
from http.server import BaseHTTPRequestHandler

import pytest

from geo.cli import main
from geo.errors import InputError, StoreError
from geo.fetching import Fetcher
from geo.fetching.manners import Polite
from geo.ingest.watch import Watch
from geo.ingest.watch_list import Feed, WatchList, read_watch_list
from geo.store import open_store
from tests.fetching.server import HOST, content, serving

_ITEM = (
    "<item><guid>{0}</guid><title>{1}</title><link>{2}</link>"
    "<pubDate>Sat, 22 Nov 2025 08:00:00 +0200</pubDate><description>{1}</description></item>"
)


def _rss(*items: tuple[str, str, str]) -> bytes:
    inner = "".join(_ITEM.format(*item) for item in items)
    return f'<rss version="2.0"><channel><title>Desk</title>{inner}</channel></rss>'.encode()


FEED = _rss(("1", "Myrnohrad was shelled on 22 November.", "https://example.org/1"))


@pytest.fixture
def watch(tmp_path):
    """A function that asks feeds once, each time in a newly opened store."""

    def once(*feeds: Feed):
        told: list[str] = []
        with open_store(tmp_path / "s.gpkg", write=True) as store:
            summary = Watch(store, WatchList(feeds), _polite(), told.append).once()
            return summary, told, [line.id for line in store.reports()]

    return once


def _soon(url: str, **said) -> Feed:
    return Feed(url, every_minutes=1e-9, **said)


def test_items_become_reports_once(watch):
    with serving({"/feed": content(FEED, "application/rss+xml")}) as site:
        first, _, reports = watch(_soon(f"{site}/feed"))
        second, _, again = watch(_soon(f"{site}/feed"))
    assert (first.total.new, second.total.new, second.total.known) == (1, 0, 1)
    assert reports == again


def test_a_failing_feed_does_not_stop_the_others(watch):
    with serving({"/feed": content(FEED, "application/rss+xml")}) as site:
        summary, told, _ = watch(_soon(f"{site}/gone"), _soon(f"{site}/feed"))
    assert (summary.total.new, summary.exit_status, len(told)) == (1, 1, 1)
    assert "404" in told[0]


def test_what_has_not_changed_is_not_sent_again(watch):
    asked: list[str | None] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append(request.headers.get("If-None-Match"))
        if asked[-1]:
            request.send_response(304)
            request.end_headers()
        else:
            content(FEED, "application/rss+xml", ETag='"v1"')(request)

    with serving({"/feed": answer}) as site:
        watch(_soon(f"{site}/feed"))
        assert watch(_soon(f"{site}/feed"))[0].exit_status == 0
    assert asked == [None, '"v1"']


def test_a_feed_is_left_alone_until_it_is_due(watch):
    with serving({"/feed": content(FEED, "application/rss+xml")}) as site:
        watch(Feed(f"{site}/feed", every_minutes=60))
        summary, told, _ = watch(Feed(f"{site}/feed", every_minutes=60))
    assert (summary.total.known, told) == (0, [])


def test_a_changed_item_is_a_new_version(watch, tmp_path):
    later = _rss(("1", "Myrnohrad was shelled on 22 November, twice.", "https://example.org/1"))
    bodies = iter([FEED, later])

    def answer(request: BaseHTTPRequestHandler) -> None:
        content(next(bodies), "application/rss+xml")(request)

    with serving({"/feed": answer}) as site:
        watch(_soon(f"{site}/feed"))
        (report_id,) = watch(_soon(f"{site}/feed"))[2]
    with open_store(tmp_path / "s.gpkg") as store:
        assert store.versions(report_id) == ["Myrnohrad was shelled on 22 November."]


def test_robots_are_respected(watch):
    robots = content(b"User-agent: *\nDisallow: /feed\n", "text/plain")
    feed = content(FEED, "application/rss+xml")
    with serving({"/robots.txt": robots, "/feed": feed}) as site:
        summary, told, _ = watch(_soon(f"{site}/feed"))
    assert summary.total.new == 0
    assert "robots.txt" in told[0]


def test_linked_pages_are_read_where_feeds_give_summaries(watch):
    words = "<p>Myrnohrad was shelled on 22 November and nobody was hurt, the council said.</p>"
    page = f"<html><body><article><h1>Shelling</h1>{words * 3}</article></body></html>".encode()
    answers = {"/page": content(page)}
    with serving(answers) as site:
        feed = _rss(("1", "A teaser", f"{site}/page"))
        answers["/feed"] = content(feed, "application/rss+xml")
        summary, told, _ = watch(_soon(f"{site}/feed", linked_pages=True))
    assert (summary.total.new, told) == (1, [])


def test_each_feed_is_told_by_its_name_with_when_it_is_asked_again(tmp_path, capsys):
    with serving({"/feed": content(FEED, "application/rss+xml")}) as site:
        listed = f"""delay_s = 0
allow_hosts = ["{HOST}"]
[[feed]]
url = "{site}/feed"
source = "Газета"
[[feed]]
url = "{site}/gone"
"""
        (tmp_path / "f.toml").write_text(listed, encoding="utf-8")
        command = ["watch", str(tmp_path / "f.toml"), "--once", "--store", str(tmp_path / "s.gpkg")]
        assert main(command) == 1
        first = capsys.readouterr()
        assert main(command) == 0
        again = capsys.readouterr()
    paper, gone, whole = first.out.splitlines()
    assert re.search(r"^[\d: ]+ Газета +1 new report.* · again \d", paper)
    assert "no answer · again" in gone
    assert "2 feeds, 1 of them without an answer; next" in whole
    assert first.err.splitlines() == [f"frontline: {site}/gone: the server answered 404"]
    assert (again.out.startswith("nothing new"), again.err) == (True, "")


def test_a_store_that_cannot_be_written_is_no_fault_of_a_feed(tmp_path):
    path = tmp_path / "s.gpkg"
    feed = content(FEED, "application/rss+xml")
    with serving({"/feed": feed}) as site, open_store(path, write=True) as store:
        watch = Watch(store, WatchList((_soon(f"{site}/feed"),)), _polite())
        store.connection().execute("PRAGMA query_only = 1")
        with pytest.raises(StoreError):
            watch.once()
        store.connection().execute("PRAGMA query_only = 0")
        assert watch.failing() == []
        assert watch.once().total.new == 1


def _polite() -> Polite:
    return Polite(Fetcher(frozenset({HOST}), total_s=2), 0.0)


def test_one_host_is_asked_slowly():
    pauses: list[float] = []
    with serving({"/a": content(b"a"), "/b": content(b"b")}) as site:
        polite = Polite(Fetcher(frozenset({HOST})), 30.0, pauses.append)
        polite.get(f"{site}/a")
        polite.get(f"{site}/b")
    assert len(pauses) == 2
    assert all(29 < pause <= 30 for pause in pauses)


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        ("", "names no feeds"),
        ("[[feed]]\nsource='x'", "feed 1: has no url"),
        ("[[feed]]\nurl='https://e.org'\nevry=1", "unknown key 'evry'"),
        ("[[feed]]\nurl='gopher://e.org'", "only http and https"),
        ("[[feed", "not valid TOML"),
        ("allow_host=['x']\n[[feed]]\nurl='https://e.org'", "unknown key 'allow_host'"),
        ("delay_s='5'\n[[feed]]\nurl='https://e.org'", "delay_s must be a number"),
        ("[[feed]]\nurl='https://e.org'\nevery_minutes='15'", "feed 1: every_minutes must be"),
        ("[[feed]]\nurl='https://e.org'\nevery_minutes=0", "1 or more"),
        ("[[feed]]\nurl='https://e.org'\nkind='rss'", "kind 'rss': write one of auto"),
        ("[[feed]]\nurl='https://e.org'\nlang='ua'", "lang 'ua': write one of en, uk, ru"),
    ],
)
def test_a_wrong_list_is_refused_with_the_reason(tmp_path, toml, reason):
    path = tmp_path / "FEEDS.toml"
    path.write_text(toml)
    with pytest.raises(InputError, match=reason):
        read_watch_list(path)
