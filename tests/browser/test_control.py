"""Control of terrain in a real browser: days are stepped and played without a new map."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import chromium
from tests.browser.chromium import MAP
from tests.browser.test_map import marked, still_there, view
from tests.dashboard.build import fill
from tests.dashboard.maps import draw_maps

DRAWN = "data-control"


@pytest.fixture(scope="module")
def ground(browser, tmp_path_factory):
    store = fill(tmp_path_factory.mktemp("ground") / "store.gpkg", 40)
    with chromium.served(draw_maps(store)) as served:
        yield served


def body(page: Page):
    return page.frame_locator(MAP).first.locator("body")


def test_a_step_repaints_the_layer_on_the_same_map(look, map_of, ground):
    page = look("/control", address=ground)
    map_of(page)
    expect(body(page)).to_have_attribute(DRAWN, "2025-11-24")
    marked(page)
    before = view(page)
    page.get_by_role("button", name="One step earlier").click()
    expect(body(page)).to_have_attribute(DRAWN, "2025-11-23")
    expect(page).to_have_url(re.compile("until=2025-11-23"))
    expect(page.locator(".fa-sum")).to_contain_text("23 Nov 2025")
    assert still_there(page)
    assert view(page) == before


def test_play_goes_through_every_day_on_the_same_map(look, map_of, ground):
    page = look("/control?since=2025-11-20&until=2025-11-21", address=ground)
    map_of(page)
    marked(page)
    page.get_by_role("button", name="Play day by day").click()
    for day in ("22", "23", "24"):
        expect(body(page)).to_have_attribute(DRAWN, f"2025-11-{day}")
    expect(page).to_have_url(re.compile("since=2025-11-20&until=2025-11-24"))
    assert still_there(page)


def test_a_day_of_the_chart_is_shown_on_the_map(look, map_of, ground):
    page = look("/control", address=ground)
    map_of(page)
    chart = page.locator(".series canvas")
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 40)
    expect(body(page)).to_have_attribute(DRAWN, "2025-11-22")
    expect(page).to_have_url(re.compile("until=2025-11-22"))


def test_the_day_shown_is_written_on_the_map_in_the_letters_that_come_with_it(look, map_of, ground):
    page = look("/control?until=2025-11-27", address=ground)
    map_of(page)
    told = "Control on 27 Nov 2025: Maker A, map of 24 Nov 2025 (3 d older)"
    expect(page.frame_locator(MAP).locator(".atlas-control")).to_contain_text(told)
    page.wait_for_timeout(1000)
    face = page.locator(MAP).evaluate("f => f.contentWindow.FrontlineAtlas.face")
    assert face.startswith("Inter")


def test_two_maps_side_by_side_move_together(look, map_of, ground):
    page = look("/control", address=ground)
    map_of(page)
    page.get_by_text("Side by side", exact=True).click()
    frames = page.locator(MAP)
    expect(frames).to_have_count(2)
    days = [page.frame_locator(MAP).nth(n).locator("body") for n in (0, 1)]
    expect(days[0]).to_have_attribute(DRAWN, "2025-11-20")
    expect(days[1]).to_have_attribute(DRAWN, "2025-11-24")
    frames.first.evaluate("f => f.contentWindow.map.setView([48.3, 37.2], 11, {animate: false})")
    page.wait_for_timeout(400)
    moved = frames.nth(1).evaluate(
        "f => [f.contentWindow.map.getCenter().lat, f.contentWindow.map.getZoom()]"
    )
    assert [round(moved[0], 2), moved[1]] == [48.3, 11]


def test_a_claim_opens_its_event_on_the_map(look, ground):
    page = look("/control", address=ground)
    page.get_by_text("Claims beside the maps", exact=True).click()
    table = page.get_by_test_id("stDataFrame")
    table.wait_for()
    page.wait_for_timeout(1000)
    box = table.bounding_box()
    page.mouse.click(box["x"] + 16, box["y"] + 55)
    expect(page.locator(".fa-card")).to_be_visible()
