"""A headless Chromium that may speak to this machine only, and the real server to look at."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
START_S = 30
MAP = "iframe[title='streamlit_folium.st_folium']"


def executable() -> str | None:
    """Chromium of CHROMIUM or of the PATH."""
    told = os.environ.get("CHROMIUM")
    return told or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """One browser, closed at the end."""
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=executable(), args=list(FLAGS))
        try:
            yield started
        finally:
            started.close()


@contextmanager
def served(store: Path) -> Iterator[str]:
    """The real server over a store, on a free port; gives its address."""
    port = free_port()
    command = [sys.executable, "-m", "geo", "serve", "--port", str(port), "--store", str(store)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        answered(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answered(address: str) -> None:
    """Wait until a server answers."""
    for _ in range(START_S * 10):
        try:
            urllib.request.urlopen(address, timeout=1).close()  # noqa: S310
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"{address} did not answer in {START_S} s")


def opened(
    browser: Browser, address: str, *, size: tuple[int, int] = (1400, 900), dark: bool = False
) -> tuple[Page, list[str]]:
    """A page that refuses all requests to other machines, and the list of those it made."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        accept_downloads=True,
    )
    outside: list[str] = []
    own = address.split("/")[2]

    def gate(route):  # type: ignore[no-untyped-def]
        url = route.request.url
        if url.startswith(("data:", "blob:")) or url.split("/")[2] == own:
            return route.continue_()
        outside.append(url)
        return route.abort()

    context.route("**/*", gate)
    page = context.new_page()
    page.goto(address)
    return page, outside


def painted(page: Page) -> None:
    """Wait until the map has drawn its events."""
    frame = page.frame_locator(MAP)
    frame.locator("body[data-painted]").wait_for(state="attached", timeout=60_000)
    page.wait_for_timeout(700)
