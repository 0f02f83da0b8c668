"""Pictures of every page and state, to be looked at: `python -m tests.browser.screenshots DIR`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser import chromium

SIZES = {"wide": (1400, 900), "narrow": (390, 844), "large": (2560, 1440)}
README = chromium.ROOT / "dashboard" / "assets" / "screenshot.png"
README_LOOK = "/?since=2025-11-18&until=2025-11-25"
PAGES = {
    "map": "/",
    "week": README_LOOK,
    "nothing_found": "/?text=zzzz",
    "control_map": "/control?within=Pokrovskyi+Raion",
    "records": "/records",
    "compare": "/compare?since=2025-11-18&until=2025-11-25",
    "corrections": "/corrections",
    "reports": "/reports",
    "sources": "/sources",
    "findings": "/findings",
    "ingest": "/ingest",
    "about": "/about",
}


def main(folder: Path) -> None:
    """Every page, wide and narrow, light and dark, in both languages; and the README's picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        store = _demo(Path(scratch) / "demo.gpkg")
        empty = Path(scratch) / "empty.gpkg"
        with chromium.browser() as browser:
            with chromium.served(store) as address:
                _every_page(browser, address, folder)
                _card(browser, address, folder)
            with chromium.served(empty) as address:
                _take(browser, address, folder / "empty.png")


def _demo(store: Path) -> Path:
    samples = chromium.ROOT / "data"
    run = [sys.executable, "-m", "geo"]
    subprocess.run([*run, "ingest", samples / "samples" / "reports", "--store", store], check=True)
    subprocess.run([*run, "control", "import", samples / "control", "--store", store], check=True)
    return store


def _every_page(browser: Browser, address: str, folder: Path) -> None:
    for name, path in PAGES.items():
        for size in ("wide", "narrow"):
            for dark in (False, True):
                light = "dark" if dark else "light"
                file = folder / f"{name}_{size}_{light}.png"
                _take(browser, address + path, file, size=size, dark=dark)
        other = "&lang=uk" if "?" in path else "?lang=uk"
        _take(browser, address + path + other, folder / f"{name}_uk.png")
    _take(browser, address, folder / "map_large.png", size="large")


def _card(browser: Browser, address: str, folder: Path) -> None:
    page, _ = chromium.opened(browser, address + README_LOOK)
    chromium.painted(page)
    page.locator(".rows button", has_text="Clearing").first.click()
    page.locator(".fa-card").wait_for()
    page.wait_for_timeout(1500)
    page.screenshot(path=folder / "card.png")
    page.screenshot(path=README)
    page.context.close()


def _take(
    browser: Browser, address: str, file: Path, *, size: str = "wide", dark: bool = False
) -> None:
    page, outside = chromium.opened(browser, address, size=SIZES[size], dark=dark)
    page.locator(".fa-bar, .fa-empty").first.wait_for(timeout=30_000)
    if "map" in file.name or "week" in file.name:
        chromium.painted(page)
    page.wait_for_timeout(2000)
    page.screenshot(path=file)
    page.context.close()
    if outside:
        raise SystemExit(f"{address} asked another machine: {outside[0]}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
