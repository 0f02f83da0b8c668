"""All can be reached and done without a mouse, and one sees where one is."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import MAP
from tests.browser.states import settle
from tests.browser.test_map import view

MOST = 260
"""Tabs after which a page is taken for a trap; the longest list has a hundred rows."""
HERE = (Path(__file__).with_name("focused.js")).read_text("utf-8")


def walk(page: Page) -> list[dict]:
    """Tab from the top of the page until it begins anew; each stop with what one sees of it."""
    stops = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate(HERE)
        if stop is None or stop["again"]:
            return stops
        stops.append(stop)
    pytest.fail(f"no way out after {MOST} tabs; at {stops[-1]}")


@pytest.mark.parametrize("path", ["/", "/records", "/findings", "/ingest", "/control"])
def test_tab_goes_round_and_one_sees_where_one_is(look, path):
    page = look(path)
    settle(page)
    stops = walk(page)
    assert len(stops) > 15
    assert [stop["name"] for stop in stops if not stop["ring"]] == []


def test_the_way_through_the_map_page_is_the_order_in_which_one_reads(look):
    page = look("/")
    settle(page)
    names = [stop["name"] for stop in walk(page)]
    order = ["Records", "Words in the quote", "Download GeoJSON", "Share", "Map of the events",
             "Zoom in", "Signs in view", "button.back", "input.since", "button.play", "div.from",
             "div.to", "Events"]  # fmt: skip
    places = [next((i for i, n in enumerate(names) if wanted in n), wanted) for wanted in order]
    assert [place for place in places if isinstance(place, str)] == []
    assert places == sorted(places)


def test_arrows_move_the_map_and_plus_zooms_it(look):
    page = look("/")
    settle(page)
    inside = page.frame_locator(MAP).locator("#map_div")
    inside.focus()
    was = view(page)
    inside.press("ArrowRight")
    page.wait_for_timeout(600)
    inside.press("+")
    page.wait_for_timeout(600)
    now = view(page)
    assert now[1] > was[1]
    assert now[2] > was[2]


def test_signs_are_stepped_through_opened_and_closed_without_a_mouse(look):
    page = look("/")
    settle(page)
    page.locator(MAP).evaluate("frame => frame.contentWindow.map.setView([48.3, 37.15], 11)")
    page.wait_for_timeout(1500)
    step = page.frame_locator(MAP).locator(".atlas-step")
    step.focus()
    expect(step).to_contain_text(re.compile(r"^1 of \d+"))
    step.press("ArrowRight")
    expect(step).to_contain_text(re.compile(r"^2 of \d+"))
    expect(page.frame_locator(MAP).locator(".atlas-heard")).to_contain_text(re.compile("[A-Z].*"))
    for _ in range(6):  # a ring comes closer with each Enter, at last one sign or a list opens
        step.press("Enter")
        page.wait_for_timeout(1500)
        if page.locator(".fa-card, .st-key-unpick").count():
            break
    expect(page.locator(".fa-card, .st-key-unpick")).to_have_count(1)
    step.press("Escape")
    expect(page.locator(".fa-card, .st-key-unpick")).to_have_count(0)


def test_escape_closes_the_card_and_what_is_folded_out(look):
    page = look("/")
    settle(page)
    row = page.locator(".rows button").first
    row.focus()
    row.press("Enter")
    expect(page.locator(".fa-card")).to_be_visible()
    settle(page)  # the way back is there with the last of the card
    page.keyboard.press("Escape")
    expect(page.locator(".fa-card")).to_have_count(0)
    share = page.get_by_role("button", name="Share")
    share.focus()
    share.press("Enter")
    expect(page.get_by_text("Saved views")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Saved views")).to_have_count(0)
