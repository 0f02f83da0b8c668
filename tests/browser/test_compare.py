"""Two ranges of days on two maps that move together; play gathers days and goes faster."""

import re

from playwright.sync_api import expect

from tests.browser.chromium import MAP, painted
from tests.browser.test_map import COUNT


def test_two_maps_show_two_ranges_and_move_together(look):
    page = look("/compare?since=2025-11-20&until=2025-11-26")
    frames = page.locator(MAP)
    expect(frames).to_have_count(2)
    shown = [page.frame_locator(MAP).nth(n).locator("body[data-painted]") for n in (0, 1)]
    for one in shown:
        one.wait_for(state="attached")
    numbers = [int(one.get_attribute("data-events")) for one in shown]
    assert numbers[0] != numbers[1]
    frames.first.evaluate("f => f.contentWindow.map.setView([48.3, 37.2], 11, {animate: false})")
    page.wait_for_timeout(500)
    zoom = frames.nth(1).evaluate("f => f.contentWindow.map.getZoom()")
    assert zoom == 11
    page.get_by_role("button", name="One step earlier").click()
    expect(page).to_have_url(re.compile("since=2025-11-19"))


def test_play_gathers_days_and_stops_at_the_end(look):
    page = look("/?since=2025-11-26&until=2025-11-27")
    painted(page)
    page.get_by_role("button", name="Gather days while playing").click()
    page.get_by_role("button", name="Speed of play: 1 times").click()
    page.get_by_role("button", name="Speed of play: 2 times").click()
    page.get_by_role("button", name="Play day by day").click()
    expect(page).to_have_url(re.compile(r"\?since=2025-11-26(&|$)(?!until)"))
    expect(page.locator(COUNT)).not_to_contain_text("120 of 120")
