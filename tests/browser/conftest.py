"""One Chromium and one real server for the whole suite; skipped where there is no Chromium."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from dashboard import assets
from tests.browser import chromium
from tests.dashboard.build import fill

REPORTS = 120
expect.set_options(timeout=15_000)  # a busy machine is no fault of the page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if chromium.executable() is None:
        pytest.skip("no Chromium: install Debian's `chromium`, or set CHROMIUM")
    with chromium.browser() as started:
        yield started


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not assets.built():
        pytest.skip("the map's files are not built: run `python -m dashboard.assets.build`")
    store = fill(tmp_path_factory.mktemp("served") / "store.gpkg", REPORTS)
    with chromium.served(store) as served:
        yield served


@pytest.fixture
def look(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Opens a page of the dashboard; fails the test if anything was asked of another machine."""
    opened: list[tuple[Page, list[str], list[str]]] = []

    def at(path: str = "/", address: str = address, **how: object) -> Page:
        page, outside = chromium.opened(browser, address + path, **how)  # type: ignore[arg-type]
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        opened.append((page, outside, faults))
        return page

    yield at
    for page, outside, faults in opened:
        page.context.close()
        assert outside == []
        assert faults == []


@pytest.fixture
def map_of() -> Callable[[Page], FrameLocator]:
    """The map's frame, once it has drawn its events."""

    def frame(page: Page) -> FrameLocator:
        chromium.painted(page)
        return page.frame_locator(chromium.MAP)

    return frame
