"""From words to a report, from the report to its events on the map, and back, in a browser."""

import re

from playwright.sync_api import expect

from tests.browser.chromium import painted
from tests.browser.test_map import COUNT


def test_a_report_is_found_by_its_words_and_shown_on_the_map(look):
    page = look("/reports")
    page.get_by_label("Words in the reports").fill("number 14")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("find=number"))
    expect(page.locator(".rows button").first).to_contain_text("Notes 14")
    page.get_by_role("button", name="What it says, on the map").click()
    painted(page)
    expect(page.locator(COUNT)).to_contain_text("1 of 120 records")
    page.get_by_role("button", name=re.compile("Only “Notes 14”")).click()
    expect(page.locator(COUNT)).to_contain_text("120 of 120 records")
