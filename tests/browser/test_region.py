"""A region is drawn on the map, or chosen by a click; it narrows everything and is in the URL."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import chromium
from tests.browser.chromium import MAP
from tests.dashboard.build import fill
from tests.dashboard.maps import draw_maps


@pytest.fixture(scope="module")
def ground(browser, tmp_path_factory):
    store = fill(tmp_path_factory.mktemp("region") / "store.gpkg", 60)
    with chromium.served(draw_maps(store)) as served:
        yield served


def tool(page: Page, name: str) -> None:
    page.frame_locator(MAP).first.get_by_role("button", name=name).click()


def click(page: Page, *offsets: tuple[int, int]) -> None:
    """Click beside the middle of the map, in pixels."""
    box = page.locator(MAP).first.bounding_box()
    assert box
    for x, y in offsets:
        page.mouse.click(box["x"] + box["width"] / 2 + x, box["y"] + box["height"] / 2 + y)
        page.wait_for_timeout(350)


def shown(page: Page) -> int:
    told = page.locator(".fa-count").first.inner_text()
    found = re.match(r"(\d+) of", told)
    assert found
    return int(found[1])


def test_a_polygon_is_drawn_and_narrows_the_page(look, map_of, ground):
    page = look("/", address=ground)
    map_of(page)
    whole = shown(page)
    tool(page, "Draw a polygon")
    click(page, (-80, -80), (90, -60), (60, 90))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"within=37\.\d+%2C48"))
    expect(page.locator(".fa-count").first).not_to_contain_text(f"{whole} of")
    assert 0 < shown(page) < whole


def test_escape_gives_up_and_backspace_takes_a_corner_back(look, map_of, ground):
    page = look("/", address=ground)
    map_of(page)
    tool(page, "Draw a polygon")
    click(page, (-80, -80), (90, -60), (60, 90))
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    click(page, (0, 0))
    assert "within" not in page.url


def test_a_circle_and_a_raion_are_chosen_and_let_go(look, map_of, ground):
    page = look("/", address=ground)
    map_of(page)
    tool(page, "Draw a circle")
    click(page, (0, 0), (60, 0))
    page.wait_for_url(re.compile(r"km\+around"))
    tool(page, "Choose a raion")
    click(page, (0, 0))
    page.wait_for_url(re.compile("within=Pokrovsk"))
    tool(page, "Let the region go")
    expect(page).not_to_have_url(re.compile("within="))


def test_the_areas_of_the_ground_follow_a_raion_that_is_clicked(look, map_of, ground):
    page = look("/control?at=48.3,37.2,9", address=ground)
    map_of(page)
    tool(page, "Choose a raion")
    click(page, (0, 0))
    page.wait_for_url(re.compile("within=Pokrovsk"))
    expect(page.get_by_text("Occupied area by day, km²: Pokrovsk")).to_be_visible()
