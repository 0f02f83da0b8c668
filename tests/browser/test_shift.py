"""Nothing on the page jumps: not while it loads, not when days, filters or the card change."""

import pytest
from playwright.sync_api import Page

from tests.browser.chromium import painted
from tests.browser.states import settle

MOST = 0.25
"""Shift as web vitals count it; above this it is called poor. A quiet machine shows less than .1,
which is called good."""
WATCH = """window.shifts = []; new PerformanceObserver((list) => {
  for (const e of list.getEntries()) window.shifts.push([e.value, e.sources.map((s) => {
    const n = s.node && (s.node.nodeType === 1 ? s.node : s.node.parentElement);
    return (n ? n.tagName + "." + String(n.className).slice(0, 90) : "?") + " "
      + Math.round(s.previousRect.y) + ">" + Math.round(s.currentRect.y);
  })]);
}).observe({ type: "layout-shift", buffered: true });"""


def shifted(page: Page) -> float:
    """The sum since it was asked last; it also counts what follows a click at once."""
    found = page.evaluate("window.shifts.splice(0)")
    for value, sources in found:
        print(f"{value:.4f} {sources}")  # what has moved, where a test fails
    return sum(value for value, _ in found)


@pytest.mark.parametrize("size", [(1400, 900), (390, 844)], ids=["wide", "narrow"])
@pytest.mark.parametrize("path", ["/", "/records", "/control", "/findings", "/reports", "/ingest"])
def test_a_page_comes_without_jumping(look, path, size):
    page = look("/about", size=size)
    page.context.add_init_script(WATCH)
    page.goto(page.url.split("/about")[0] + path)
    settle(page)
    assert shifted(page) < MOST


def test_days_filters_and_the_card_leave_the_rest_where_it_is(look):
    page = look("/")
    painted(page)
    page.evaluate(WATCH)
    page.wait_for_timeout(300)
    shifted(page)
    page.locator("[data-part=back]").click()
    page.wait_for_timeout(2000)
    assert shifted(page) < MOST
    page.get_by_label("Words in the quote").fill("Pokrovsk")
    page.keyboard.press("Enter")
    page.wait_for_timeout(2500)
    assert shifted(page) < MOST
    page.locator(".rows button").first.click()
    page.locator(".fa-card").wait_for()
    page.wait_for_timeout(1500)
    assert shifted(page) < MOST
