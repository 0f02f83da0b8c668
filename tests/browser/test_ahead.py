"""What is chosen is on the map before the page has run anew; an older run never draws it back."""

import re

from playwright.sync_api import Page, expect

from tests.browser.chromium import MAP
from tests.browser.test_map import COUNT

CHOSEN = """days => dispatchEvent(new CustomEvent("frontline-atlas:preview", { detail: {
  source: "clock", turn: Date.now() + 1e6, changes: { since: [days] }, waits: [] } }))"""
AHEAD = "html[data-atlas-ahead]"
LISTS = "[class*=st-key-list_]"


def drawn(page: Page) -> int:
    return int(page.frame_locator(MAP).locator("body").get_attribute("data-events"))


def asked(page: Page) -> list[str]:
    """Collects what the map asks of the route of events."""
    found: list[str] = []
    page.on("request", lambda request: "/api/map.json" in request.url and found.append(request.url))
    return found


def test_a_step_of_the_clock_asks_for_its_events_once(look, map_of):
    page = look("/?since=2025-11-10&until=2025-11-20")
    map_of(page)
    questions = asked(page)
    page.get_by_role("button", name="One step later").click()
    expect(page).to_have_url(re.compile("since=2025-11-11"))
    page.wait_for_timeout(800)
    assert ["since=2025-11-11" in question for question in questions] == [True]


def test_a_run_that_began_earlier_does_not_draw_back_what_was_chosen_since(look, map_of):
    page = look()
    map_of(page)
    whole = drawn(page)
    page.evaluate(CHOSEN, "2025-11-28")
    page.wait_for_timeout(500)
    few = drawn(page)
    page.get_by_role("radio", name=re.compile("Claims")).click()
    expect(page.locator(".rows button").first).to_contain_text("Casualties")
    page.wait_for_timeout(500)
    assert drawn(page) == few < whole


def test_lists_and_numbers_say_that_the_map_is_ahead_of_them(look, map_of):
    page = look("/?since=2025-11-10")
    map_of(page)
    for sign in (COUNT, LISTS):
        expect(page.locator(sign)).to_have_css("opacity", "1")
    page.evaluate(CHOSEN, "2025-11-28")
    for sign in (COUNT, LISTS):
        expect(page.locator(sign)).to_have_css("opacity", "0.45")
    page.reload()
    map_of(page)
    page.get_by_role("button", name="All", exact=True).click()
    expect(page.locator(COUNT)).to_contain_text("120 of 120")
    expect(page.locator(AHEAD)).to_have_count(0)


def test_a_page_without_a_map_waits_for_none(look, map_of):
    page = look()
    map_of(page)
    page.evaluate(CHOSEN, "2025-11-28")
    expect(page.locator(AHEAD)).to_have_count(1)
    page.get_by_role("link", name="Records").click()
    expect(page.locator("tbody tr").first).to_be_visible()
    expect(page.locator(AHEAD)).to_have_count(0)
