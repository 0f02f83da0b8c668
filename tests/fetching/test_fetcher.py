"""Fetching: what leads astray, hangs or floods ends in one clear error."""

import gzip
import time

import pytest

from geo.errors import InputError
from geo.fetching import Fetcher
from geo.fetching.addresses import public_ip
from tests.fetching.server import HOST, Answer, content, redirect, serving

LOOPBACK = frozenset({HOST})


def test_a_page_is_fetched_with_its_kind_and_its_marks():
    feed = content(b"<rss/>", "application/rss+xml; charset=utf-8", ETag='"1"')
    with serving({"/feed": feed}) as site:
        page = Fetcher(LOOPBACK).get(f"{site}/feed")
    assert (page.content, page.ending, page.etag) == (b"<rss/>", ".xml", '"1"')


@pytest.mark.parametrize("url", ["ftp://example.org/x", "file:///etc/passwd", "http://"])
def test_only_web_addresses_are_fetched(url):
    with pytest.raises(InputError, match="only http and https"):
        Fetcher().get(url)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "::1", "fe80::1",
     "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fd00::1", "224.0.0.1"],
)  # fmt: skip
def test_private_addresses_are_refused(host):
    with pytest.raises(InputError, match="private address"):
        public_ip(host, frozenset())
    assert public_ip(host, frozenset({host}))


def _refusal(answer: Answer, **limits) -> str:
    """What is said of a site that answers so."""
    with serving({"/": answer}) as site, pytest.raises(InputError) as refusal:
        Fetcher(LOOPBACK, **limits).get(f"{site}/")
    return str(refusal.value)


def test_a_redirect_into_the_own_network_is_refused():
    assert "localhost: a private address" in _refusal(redirect("http://localhost:1/secret"))


def test_a_circle_of_redirects_ends():
    assert "redirected more than 5 times" in _refusal(redirect("/"))


def test_an_endless_body_is_given_up():
    def flood(request):
        request.send_response(200)
        request.end_headers()
        for _ in range(1000):
            request.wfile.write(b"x" * 1_000_000)

    assert "more than 2,000,000 bytes" in _refusal(flood, max_bytes=2_000_000)


def test_a_small_answer_that_unfolds_is_given_up():
    bomb = content(gzip.compress(b"\0" * 30_000_000), Content_Encoding="gzip")
    assert "more than 1,000,000 bytes" in _refusal(bomb, max_bytes=1_000_000)


def test_a_server_that_drips_is_given_up():
    def drip(request):
        request.send_response(200)
        request.end_headers()
        for _ in range(100):
            request.wfile.write(b".")
            request.wfile.flush()
            time.sleep(0.05)

    assert "longer than 0.3 s" in _refusal(drip, total_s=0.3)


def test_a_server_s_refusal_and_silence_are_said():
    with serving({}) as site, pytest.raises(InputError, match="answered 404"):
        Fetcher(LOOPBACK).get(f"{site}/none")
    with pytest.raises(InputError):
        Fetcher(LOOPBACK).get(f"{site}/none")
