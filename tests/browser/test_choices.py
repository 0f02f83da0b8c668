"""The filters of the side bar in a real browser: on the map at once, by mouse or by keys."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.test_ahead import asked, drawn
from tests.browser.test_map import COUNT, marked, still_there


def field(page: Page, name: str) -> Locator:
    return page.get_by_role("combobox", name=name)


def options(page: Page) -> Locator:
    return page.locator("li[role=option]:visible")


def test_a_list_is_typed_in_chosen_from_and_emptied_by_keys(look, map_of):
    page = look()
    map_of(page)
    marked(page)
    whole, questions = drawn(page), asked(page)
    field(page, "What happened").focus()
    page.keyboard.type("cla")
    expect(options(page)).to_have_text(["Clash", "Claim of capture"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("activity=clash"))
    page.keyboard.press("Backspace")
    expect(page).not_to_have_url(re.compile("activity="))
    expect(page.locator(COUNT)).to_contain_text("120 of 120")
    page.wait_for_timeout(500)
    assert ["activity=clash" in question for question in questions] == [True, False]
    assert drawn(page) == whole
    assert still_there(page)


def test_options_are_chosen_by_mouse_and_each_has_its_way_out(look, map_of):
    page = look()
    map_of(page)
    field(page, "How it is known").click()
    options(page).filter(has_text="denied").click()
    options(page).filter(has_text="assessed").click()
    expect(page).to_have_url(re.compile("status=denied&status=assessed"))
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    page.get_by_role("button", name="Remove: Denied").click()
    expect(page).to_have_url(re.compile("[?]status=assessed"))
    page.get_by_role("button", name="Clear all filters").click()
    expect(page.get_by_role("button", name="Remove: Assessed")).to_have_count(0)


def test_a_region_is_chosen_by_name_or_told_in_own_words(look, map_of):
    page = look()
    map_of(page)
    region = field(page, "Region")
    region.click()
    page.keyboard.type("pokrovsk")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("within=Pokrovsk"))
    region.fill("8 km around Pokrovsk")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"within=8\+km\+around\+Pokrovsk"))
    region.fill("")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile("within="))


def test_words_that_are_being_typed_outlive_a_run_of_the_page(look, map_of):
    page = look("/?since=2025-11-10&until=2025-11-20")
    map_of(page)
    words = page.get_by_label("Words in the quote")
    words.press_sequentially("Pokr")
    page.get_by_role("button", name="One step later").evaluate("button => button.click()")
    expect(page).to_have_url(re.compile("since=2025-11-11"))
    expect(words).to_have_value("Pokr")
    words.press_sequentially("ovsk")
    words.press("Enter")
    expect(page).to_have_url(re.compile("text=Pokrovsk"))
    expect(page).to_have_url(re.compile("since=2025-11-11"))


def test_two_choices_one_after_the_other_are_both_kept(look, map_of):
    page = look()
    map_of(page)
    field(page, "What happened").click()
    options(page).filter(has_text="Clash").click()
    options(page).filter(has_text="Assault").click()
    options(page).filter(has_text="Shelling").click()
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("activity=clash&activity=assault&activity=shelling"))
    expect(page.locator("html[data-atlas-ahead]")).to_have_count(0)
    page.wait_for_timeout(400)
    shown = re.search(r"(\d+) on the map", page.locator(COUNT).inner_text())
    assert 0 < drawn(page) <= int(shown[1])


def test_filters_fit_a_phone_and_their_targets_a_thumb(look, map_of):
    page = look("/?activity=clash&lang=uk", size=(390, 844))
    map_of(page)
    page.get_by_test_id("stExpandSidebarButton").click()
    box = field(page, "Що сталося")
    box.click()
    expect(options(page).first).to_be_visible()
    lines = options(page).first.bounding_box()
    assert lines["height"] >= 40
    assert lines["x"] + lines["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
