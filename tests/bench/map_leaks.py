"""Does an hour of use leave anything behind? Memory of the server and of one open page.

`make bench-leaks STORE=FILE MINUTES=60` steps through one page of Chromium that is never loaded
anew: days, filters, pans, zooms, cards, lists and pages. Memory is told each minute, and at the
end its ratio to what it was after five minutes. The page's memory is told twice: the heap of its
scripts after a full collection, and what its process holds.
"""

import sys
import time
from pathlib import Path

from playwright.sync_api import CDPSession, Page

from tests.bench.map_steps import inside
from tests.bench.map_visitors import megabytes, server_at
from tests.browser import chromium

SETTLED_MIN = 5
"""Caches are full and libraries loaded after this many minutes; growth is measured from here."""
REST_MS = 700
"""Between two steps: nobody clicks faster for an hour."""
KINDS = ("cl", "as", "sh", "dr")
TELLING = ("Nodes", "JSEventListeners", "Documents", "Frames")
HEAP = "JSHeapUsedSize"


def main(store: Path, minutes: float) -> None:
    """Use the page for so long; print memory each minute and the ratios at the end."""
    with chromium.browser() as browser, chromium.served(store) as address:
        page, _ = chromium.opened(browser, f"{address}/?since=2025-11-10")
        chromium.painted(page)
        asked = page.context.new_cdp_session(page)
        asked.send("Performance.enable")
        all_of = browser.new_browser_cdp_session()
        taken: list[dict[str, float]] = []
        began, rounds = time.monotonic(), 0
        while (time.monotonic() - began) / 60 < minutes:
            while (time.monotonic() - began) / 60 < min(len(taken) + 1, minutes):
                one_round(page, rounds)
                rounds += 1
            taken.append(sample(all_of, asked, server_at(address)))
            told = ", ".join(f"{name} {value:.0f}" for name, value in taken[-1].items())
            print(f"{len(taken):3} min, {rounds} rounds: {told}", flush=True)
        settled = taken[min(SETTLED_MIN, len(taken)) - 1]
        for name, value in taken[-1].items():
            print(f"{name}: {value / settled[name]:.2f} times what it was after five minutes")


def one_round(page: Page, number: int) -> None:
    """Whatever one does on a page, each step once; the map ends where it began."""
    days(page, number)
    move(page, number)
    activity(page, KINDS[number % len(KINDS)])
    card(page)
    lists(page)
    if number % 5 == 4:
        elsewhere(page)


def days(page: Page, number: int) -> None:
    """A day back, a day on, and one of the ready spans."""
    for part in ("back", "on"):
        page.locator(f"[data-part={part}]").first.click()
        rest(page)
    ready = page.locator("[data-part=presets] button")
    ready.nth(number % ready.count()).click()
    rest(page)


def move(page: Page, number: int) -> None:
    """Pan there and back, zoom in and out, each by another way."""
    frame = inside(page)
    across, down = ((0.7, 0), (0, 0.7), (-0.5, 0.3))[number % 3]
    for sign in (1, -1):
        by = [sign * across, sign * down]
        frame.evaluate("([x, y]) => map.panBy([x * 600, y * 400], { animate: false })", by)
        rest(page)
    for zoom in (1, 1, -1, -1):
        frame.evaluate("by => map.setZoom(map.getZoom() + by, { animate: false })", zoom)
        rest(page)


def activity(page: Page, begins: str) -> None:
    """Choose one activity, then let it go."""
    page.get_by_role("combobox", name="What happened").focus()
    page.keyboard.type(begins)
    rest(page)
    page.keyboard.press("Enter")
    rest(page)
    rest(page)
    page.keyboard.press("Backspace")
    page.keyboard.press("Escape")
    rest(page)


def card(page: Page) -> None:
    """Open the first event of the list and close it again."""
    page.locator(".rows button").first.click()
    page.locator(".st-key-card .fa-card").wait_for()
    rest(page)
    page.locator(".st-key-back button").click()
    page.locator(".st-key-card").wait_for(state="detached")
    rest(page)


def lists(page: Page) -> None:
    """The claims, then the events again."""
    for name in ("Claims", "Events"):
        page.locator("[data-testid=stButtonGroup] button", has_text=name).first.click()
        rest(page)


def elsewhere(page: Page) -> None:
    """To another page and back: the map's frame goes and comes anew."""
    menu = page.locator("[data-testid=stSidebarNav] a")
    menu.filter(has_text="Sources").click()
    rest(page)
    menu.first.click()
    chromium.painted(page)


def rest(page: Page) -> None:
    """What one looks at the page."""
    page.wait_for_timeout(REST_MS)


def sample(browser: CDPSession, page: CDPSession, server: int) -> dict[str, float]:
    """Megabytes of the server, of the scripts' heap and of the page; and what the page holds."""
    for _ in range(2):
        page.send("HeapProfiler.collectGarbage")
    found = {m["name"]: m["value"] for m in page.send("Performance.getMetrics")["metrics"]}
    told = {"server MB": megabytes(server), "heap MB": found[HEAP] / 2**20}
    return told | {"page MB": largest(browser)} | {n: found[n] for n in TELLING}


def largest(browser: CDPSession) -> float:
    """Megabytes of the page's process: the largest of those of this browser that show pages."""
    found = browser.send("SystemInfo.getProcessInfo")["processInfo"]
    return max(megabytes(process["id"]) for process in found if process["type"] == "renderer")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60)
