"""The download goes on where it broke off and is used only when it is whole."""

import gzip
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from geo.control.fetch import Settings, fetch, read_settings
from geo.errors import InputError, UsageError

CONTENT = gzip.compress(bytes(range(256)) * 4000, compresslevel=0)


class Archive(BaseHTTPRequestHandler):
    """Serves one file with ranges; the first answers break off after some bytes."""

    content = CONTENT
    breaks: ClassVar[list[int]] = []
    ranges: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        wanted = self.headers.get("Range")
        type(self).ranges.append(wanted)
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        body = self.content[start:]
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", '"v1"')
        self.end_headers()
        self.wfile.write(body[: self.breaks.pop(0)] if self.breaks else body)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def serving(content: bytes = CONTENT, breaks: tuple[int, ...] = ()) -> Iterator[str]:
    Archive.content, Archive.breaks, Archive.ranges = content, list(breaks), []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Archive)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/maps.geojson.gz"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def quiet(have: int, total: int | None) -> None:
    """No bar in tests."""


def test_a_broken_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with serving(breaks=(300_000, 200_000)) as address:
        path = fetch(Settings(address, "maps.geojson.gz"), tmp_path, quiet)
    assert path.read_bytes() == CONTENT
    assert Archive.ranges[0] is None
    assert Archive.ranges[-1] == "bytes=500000-"
    assert [p.name for p in tmp_path.iterdir()] == ["maps.geojson.gz"]


def test_progress_tells_bytes_and_total(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    with serving() as address:
        fetch(Settings(address, "m.gz"), tmp_path, lambda have, total: told.append((have, total)))
    assert told[-1] == (len(CONTENT), len(CONTENT))


@pytest.mark.parametrize("content", [CONTENT[:-100], b"<html>not found</html>"])
def test_a_damaged_file_is_refused_and_removed(tmp_path: Path, content: bytes) -> None:
    with serving(content) as address, pytest.raises(InputError, match="damaged"):
        fetch(Settings(address, "m.geojson.gz"), tmp_path, quiet)
    assert not list(tmp_path.glob("*.gz*"))


def test_a_given_hash_is_checked(tmp_path: Path) -> None:
    right = hashlib.sha256(CONTENT).hexdigest()
    with serving() as address:
        assert fetch(Settings(address, "m.gz", right), tmp_path, quiet).exists()
        with pytest.raises(InputError, match="SHA-256"):
            fetch(Settings(address, "n.gz", "0" * 64), tmp_path, quiet)


def test_a_server_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="run it again"):
        fetch(Settings("http://127.0.0.1:9/maps.gz", "maps.gz"), tmp_path, quiet)


def test_the_address_comes_from_a_settings_file(tmp_path: Path) -> None:
    assert read_settings().address.startswith("https://")
    own = tmp_path / "own.toml"
    own.write_text('address = "https://example.org/a/maps.geojson.gz"', "utf-8")
    assert read_settings(own).name == "maps.geojson.gz"


@pytest.mark.parametrize(
    "text", ["", 'address = "ftp://example.org/x"', 'address = "https://x/y"\nname = "../z"']
)
def test_wrong_settings_are_refused(tmp_path: Path, text: str) -> None:
    own = tmp_path / "own.toml"
    own.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=r"own\.toml"):
        read_settings(own)
