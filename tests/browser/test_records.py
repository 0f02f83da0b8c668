"""The table of records in a real browser: it sorts, stays legible on a phone, and opens a card."""

import re

from playwright.sync_api import expect

STUCK = """box => {
  box.scrollTop = 400; box.scrollLeft = 300;
  const edge = box.getBoundingClientRect();
  const head = box.querySelector("thead th:nth-child(2)").getBoundingClientRect();
  const first = box.querySelector("tbody tr:nth-child(12) th").getBoundingClientRect();
  return [Math.round(head.top - edge.top), Math.round(first.left - edge.left)];
}"""


def test_the_head_sorts_and_the_address_keeps_the_order(look):
    page = look("/records")
    first = page.locator("tbody tr").first
    expect(first).to_contain_text("Nov 2025")
    page.get_by_role("button", name="Published by").click()
    expect(page).to_have_url(re.compile("sort=source"))
    expect(first).to_contain_text("Courier")
    page.get_by_role("button", name="Published by").press("Enter")
    expect(page).to_have_url(re.compile("sort=-source"))
    expect(first).to_contain_text("Вісник")
    expect(page.locator("th[aria-sort=descending]")).to_contain_text("Published by")


def test_a_row_opens_its_card_and_leads_to_the_map(look):
    page = look("/records")
    page.locator("tbody tr").nth(3).get_by_role("button").press("Enter")
    expect(page.locator(".fa-card mark.fa-quote-mark").first).to_be_visible()
    page.get_by_role("button", name="Show on the map").click()
    expect(page).not_to_have_url(re.compile("/records"))
    expect(page.locator(".fa-card")).to_be_visible()


def test_head_and_first_column_stay_in_sight_on_a_phone(look):
    page = look("/records", size=(390, 844), dark=True)
    box = page.locator(".scroll")
    expect(box.locator("tbody tr")).to_have_count(100)
    assert all(0 <= away <= 2 for away in box.evaluate(STUCK))
    assert box.locator("tbody button").first.bounding_box()["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
