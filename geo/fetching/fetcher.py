"""One careful request: pinned address, checked redirects, limits of time and size."""

import time
from dataclasses import dataclass

import httpx

from geo import __version__
from geo.errors import InputError
from geo.fetching.addresses import checked_host, public_ip

USER_AGENT = f"frontline-atlas/{__version__} (reads public reports for analysis)"
MAX_BYTES = 25_000_000
"""After decompression: a long feed has 2 MB, a long page 5 MB."""

TOTAL_S = 60.0
_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
_REDIRECTS = 5
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/geo+json": ".geojson",
    "application/zip": ".zip",
    "text/csv": ".csv",
    "application/vnd.google-earth.kml+xml": ".kml",
    "application/vnd.google-earth.kmz": ".kmz",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
_FEEDS = ("rss", "atom", "/xml")


@dataclass(frozen=True, slots=True)
class Page:
    """An answer: `url` after redirects, `ending` by its media type, `status` 200 or 304."""

    url: str
    content: bytes
    ending: str
    status: int = 200
    etag: str | None = None
    modified: str | None = None


class Fetcher:
    """Fetches pages; `allowed` names hosts inside the user's own network that may be asked."""

    def __init__(
        self,
        allowed: frozenset[str] = frozenset(),
        *,
        max_bytes: int = MAX_BYTES,
        total_s: float = TOTAL_S,
    ) -> None:
        self.allowed = allowed
        self.max_bytes = max_bytes
        self.total_s = total_s

    def get(self, url: str, etag: str | None = None, modified: str | None = None) -> Page:
        """One page; raises InputError that says what stood in the way."""
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {name: value for name, value in asked.items() if value}
        deadline = time.monotonic() + self.total_s
        try:
            with httpx.Client(timeout=_TIMEOUT, trust_env=False) as client:
                for _ in range(_REDIRECTS + 1):
                    answer = self._ask(client, url, headers, deadline)
                    if isinstance(answer, Page):
                        return answer
                    url = answer
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            told = str(error) or type(error).__name__
            raise InputError(f"{url}: {told}") from None
        raise InputError(f"{url}: redirected more than {_REDIRECTS} times")

    def _ask(
        self, client: httpx.Client, url: str, headers: dict[str, str], deadline: float
    ) -> Page | str:
        """The page, or the address it is redirected to."""
        request = self._request(client, url, headers)
        answer = client.send(request, stream=True)
        try:
            if answer.has_redirect_location:
                return str(httpx.URL(url).join(answer.headers["location"]))
            if answer.status_code not in (200, 304):
                wait = answer.headers.get("retry-after")
                raise RefusedError(url, answer.status_code, wait)
            return self._page(url, answer, self._body(url, answer, deadline))
        finally:
            answer.close()

    def _request(self, client: httpx.Client, url: str, headers: dict[str, str]) -> httpx.Request:
        """A request that connects to the checked address and still names the host."""
        host = checked_host(url)
        request = client.build_request("GET", url, headers={"User-Agent": USER_AGENT, **headers})
        request.headers["Accept-Encoding"] = "gzip"
        request.url = request.url.copy_with(host=public_ip(host, self.allowed))
        request.extensions["sni_hostname"] = host
        return request

    def _body(self, url: str, answer: httpx.Response, deadline: float) -> bytes:
        pieces: list[bytes] = []
        size = 0
        for piece in answer.iter_bytes():
            size += len(piece)
            if size > self.max_bytes:
                raise InputError(f"{url}: more than {self.max_bytes:,} bytes; not read")
            if time.monotonic() > deadline:
                raise InputError(f"{url}: took longer than {self.total_s:g} s; given up")
            pieces.append(piece)
        return b"".join(pieces)

    def _page(self, url: str, answer: httpx.Response, content: bytes) -> Page:
        media = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        feed = any(sign in media for sign in _FEEDS) or media.endswith("+xml")
        return Page(
            url=url,
            content=content,
            ending=_ENDINGS.get(media, ".xml" if feed else ".html"),
            status=answer.status_code,
            etag=answer.headers.get("etag"),
            modified=answer.headers.get("last-modified"),
        )


class RefusedError(InputError):
    """The server answered with an error; `retry_after` is what it asks to wait."""

    def __init__(self, url: str, status: int, retry_after: str | None) -> None:
        self.status = status
        self.retry_after = retry_after
        super().__init__(f"{url}: the server answered {status}")
