"""Every page and every state of one that somebody may meet: where it is, and the way into it."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from playwright.sync_api import Page

from geo.records.event import Event
from geo.records.report import Report
from geo.store import open_store
from tests.browser import chromium
from tests.dashboard.build import FIRST, event, report

WEEK = "/?since=2025-11-18&until=2025-11-25"
PAGES = {
    "map": "/",
    "week": WEEK,
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
ONE_EACH = [name for name in PAGES if name not in ("week", "nothing_found")]
MAP_COMES_S = 3
"""Seconds after which a page without a map is taken for one that has none."""
LONG = (
    "Fighters were seen in Pokrovsk on 3 November while the road was cut, "
    + "and between the railway station and the coking plant in the north of the town, " * 24
    + "where nobody has counted them."
)


def nothing(page: Page) -> None:
    """The page as it opens."""


@dataclass(frozen=True, slots=True)
class State:
    """A page of a store, and what is done there before one looks."""

    path: str
    store: str = "demo"
    way: Callable[[Page], None] = nothing


def every() -> dict[str, State]:
    """All states by name: the pages, the same of an empty and of a damaged store, and the rest."""
    empty = {f"empty_{name}": State(PAGES[name], "empty") for name in ONE_EACH}
    broken = {f"broken_{name}": State(PAGES[name], "broken") for name in ONE_EACH}
    return {name: State(path) for name, path in PAGES.items()} | SPECIAL | empty | broken


def open_card(page: Page) -> None:
    """The card of the first event of the list."""
    page.locator(".rows button").first.click()
    page.locator(".fa-card").wait_for()
    page.wait_for_timeout(1000)


def open_form(page: Page) -> None:
    """The card with the form for corrections."""
    open_card(page)
    page.locator(".st-key-fix summary").click()
    page.wait_for_timeout(800)
    page.locator(".st-key-fix").scroll_into_view_if_needed()


def open_share(page: Page) -> None:
    """What is folded behind the last button of the head."""
    page.locator(".st-key-share button").click()


def open_formats(page: Page) -> None:
    """The other formats of the download."""
    page.locator(".fa-downloads summary").click()


def open_filters(page: Page) -> None:
    """The side bar, on a phone too, with all of its filters."""
    opener = page.locator("[data-testid=stExpandSidebarButton]")
    if opener.count() and opener.is_visible():
        opener.click()
        page.wait_for_timeout(600)
    page.locator("[data-testid=stSidebar] summary").first.click()


def second_list(page: Page) -> None:
    """The claims, which stand on no pin."""
    page.locator(".st-key-w_panel button").nth(1).click()


def third_list(page: Page) -> None:
    """What was not placed."""
    page.locator(".st-key-w_panel button").nth(2).click()


def read_text(page: Page) -> None:
    """A pasted report, read and not yet kept."""
    page.locator("textarea").first.fill(
        "On Nov. 23 Ukrainian paratroopers cleared the railway station in Pokrovsk, "
        "the Airborne Assault Forces said on Telegram."
    )
    _press(page, "Read it", "Прочитати")
    page.locator("mark.fa-quote-mark").first.wait_for(timeout=60_000)


def read_nothing(page: Page) -> None:
    """A text in which there is nothing to find."""
    page.locator("textarea").first.fill("The bakery opens at eight. It was a quiet day in town.")
    _press(page, "Read it", "Прочитати")
    page.wait_for_timeout(2500)


def upload_failed(page: Page) -> None:
    """A file that is not what its name says, and one that can be read."""
    page.locator("input[type=file]").set_input_files(
        [
            {"name": "scan-of-a-page.pdf", "mimeType": "application/pdf", "buffer": b"no pdf"},
            {"name": "note.txt", "mimeType": "text/plain", "buffer": "Тихо.".encode()},
        ]
    )
    page.wait_for_timeout(1500)
    page.locator("[data-testid=stFormSubmitButton] button").last.click()
    page.locator("[data-testid=stAlert], [data-testid=stExpander]").first.wait_for(timeout=30_000)
    page.wait_for_timeout(2000)


def address_failed(page: Page) -> None:
    """An address that is none."""
    page.locator(".st-key-w_address input").fill("not an address")
    page.locator("[data-testid=stFormSubmitButton] button").last.click()
    page.wait_for_timeout(2500)


def routes_fail(page: Page) -> None:
    """The map's questions are not answered."""
    page.route("**/api/map.json*", lambda route: route.fulfill(status=500, body="{}"))
    page.locator("[data-part=presets] button").nth(1).click()
    page.wait_for_timeout(1500)


def _press(page: Page, *names: str) -> None:
    page.get_by_role("button", name=re.compile("|".join(names))).first.click()


def _first_record(page: Page) -> None:
    page.locator("table tbody th button").first.click()
    page.locator(".fa-card").first.wait_for()


def _ground(page: Page, number: int) -> None:
    box = page.locator(".stMain [data-testid=stButtonGroup] button")
    box.nth(number).click()
    page.wait_for_timeout(1500)


SPECIAL = {
    "card": State(WEEK, way=open_card),
    "correcting": State(WEEK, way=open_form),
    "share": State(WEEK, way=open_share),
    "formats": State(WEEK, way=open_formats),
    "filters": State(WEEK, way=open_filters),
    "claims": State("/", way=second_list),
    "unplaced": State("/", way=third_list),
    "region": State("/?within=20+km+around+Pokrovsk"),
    "region_unknown": State("/?within=zzzz"),
    "event_gone": State("/?event=e-none"),
    "no_answer": State("/", way=routes_fail),
    "records_card": State("/records", way=_first_record),
    "report_gone": State("/reports?report=none"),
    "reports_none": State("/reports?find=zzzz"),
    "ground_change": State("/control?within=Pokrovskyi+Raion", way=lambda page: _ground(page, 2)),
    "ground_beside": State("/control?within=Pokrovskyi+Raion", way=lambda page: _ground(page, 3)),
    "ground_claims": State("/control", way=lambda page: _ground(page, 1)),
    "ingest_read": State("/ingest", way=read_text),
    "ingest_nothing": State("/ingest", way=read_nothing),
    "ingest_failed": State("/ingest", "odd", upload_failed),
    "ingest_address": State("/ingest", "odd", address_failed),
    "odd_map": State("/", "odd"),
    "odd_long": State("/?event=e00001", "odd"),
    "odd_unplaced": State("/", "odd", third_list),
    "odd_reports": State("/reports?report=r00002", "odd"),
    "odd_records": State("/records", "odd"),
    "odd_sources": State("/sources", "odd"),
    "odd_findings": State("/findings", "odd"),
    "odd_corrections": State("/corrections", "odd"),
}


def settle(page: Page) -> None:
    """Wait until the page has run and its map, if it has one, has drawn what it shows."""
    page.locator(".fa-bar, .fa-empty, [data-testid=stAlert]").first.wait_for(timeout=60_000)
    page.locator("[data-test-script-state=notRunning]").first.wait_for(timeout=60_000)
    for _ in range(MAP_COMES_S * 10):
        if page.locator(chromium.MAP).count():
            break
        page.wait_for_timeout(100)
    for frame in page.locator(chromium.MAP).element_handles():
        inside = frame.content_frame()
        if inside is not None:
            inside.wait_for_selector("body[data-painted]", state="attached", timeout=60_000)
    page.wait_for_timeout(600)


@contextmanager
def store_of(kind: str, folder: Path) -> Iterator[str]:
    """The address of a server over a store of this kind."""
    path = folder / f"{kind}.gpkg"
    if kind in ("demo", "broken"):
        demo(path)
    if kind == "odd":
        odd(path)
    with chromium.served(path) as address:
        if kind == "broken":
            chromium.answered(address)
            damage(path)
        yield address


def demo(store: Path) -> Path:
    """The sample reports and the sample control maps."""
    samples = chromium.ROOT / "data"
    run = [sys.executable, "-m", "geo"]
    subprocess.run([*run, "ingest", samples / "samples" / "reports", "--store", store], check=True)
    subprocess.run([*run, "control", "import", samples / "control", "--store", store], check=True)
    return store


def damage(store: Path) -> None:
    """Nothing of the store can be read any more."""
    for file in store.parent.glob(store.name + "-*"):
        file.unlink()
    store.write_bytes(b"this was a store once " * 4000)


def odd(path: Path) -> Path:
    """A very long quote, very long names, a report without a place or a record, a missing title."""
    with open_store(path, write=True) as store:
        first = report(1, "Pokrovsk", "clash", FIRST)
        long = Report(id=first.id, text=LONG, published=date(2025, 11, 4), lang="en",
                      source="The Very Long Winded Courier of the Eastern Provinces and Beyond",
                      title="A title " + "that does not end " * 12, url="https://example.org/1",
                      captured=first.captured)  # fmt: skip
        store.add_report(long, [_long(long)])
        bare = Report(id="r00002", text="Nothing was seen. The bakery opens at eight.",
                      published=date(2025, 11, 5), lang="en", captured=first.captured)  # fmt: skip
        store.add_report(bare, [])
        lost = report(3, "Pokrovsk", "shelling", date(2025, 11, 6))
        store.add_report(lost, [event(lost, "Pokrovsk", "shelling", date(2025, 11, 6), 3,
                                      geometry=None, place_status="not_placed", place_id=None,
                                      place_name=None, place_text=None, place_start=None,
                                      place_end=None, place_kind=None, uncertainty_m=None,
                                      raion=None, oblast=None, hromada=None, settlement=None,
                                      place_candidates=(), place_why=())])  # fmt: skip
    return path


def _long(source: Report) -> Event:
    """All that is long at once: the quote, the place, the claimant, the source."""
    made = event(report(1, "Pokrovsk", "clash", FIRST), "Pokrovsk", "clash", FIRST, 1, units=())
    return replace(
        made, report_id=source.id, source=source.source, quote=LONG, quote_start=0,
        quote_end=len(LONG), place_start=LONG.index("Pokrovsk"),
        place_end=LONG.index("Pokrovsk") + len("Pokrovsk"),
        place_name="Novooleksandrivka-Vasylivka-Pokrovska Druha",
        claimant="Operational-Tactical Grouping of the Eastern Direction, Press Department",
    )  # fmt: skip
