"""A view is saved as a file that opens with no network, and under a name in this browser."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import MAP, painted
from tests.browser.test_map import COUNT, marked, sign, still_there


def share(page: Page) -> None:
    page.get_by_role("button", name="Share").click()


def test_a_saved_page_opens_from_a_file_with_no_network(look, browser: Browser, tmp_path: Path):
    page = look("/?activity=clash&at=48.28,37.18,10")
    painted(page)
    share(page)
    with page.expect_download() as started:
        page.get_by_role("link", name="Save this view as a page").click()
    file = tmp_path / "view.html"
    started.value.save_as(file)
    context = browser.new_context(offline=True)
    saved, asked, faults = context.new_page(), [], []
    saved.on("request", lambda request: asked.append(request.url))
    saved.on("pageerror", lambda error: faults.append(str(error)))
    saved.goto(file.as_uri())
    saved.locator("body[data-painted]").wait_for()
    assert int(saved.locator("body").get_attribute("data-events")) > 0
    saved.locator("li button").first.click()
    expect(saved.locator("li.chosen")).to_have_count(1)
    saved.get_by_role("searchbox").fill("no such word")
    expect(saved.locator("li:visible")).to_have_count(0)
    context.close()
    assert asked == [file.as_uri()]
    assert faults == []


def test_a_view_is_named_and_opened_again_on_the_same_map(look):
    page = look("/?activity=clash&at=48.30,37.20,11")
    painted(page)
    marked(page)
    held = page.locator(COUNT).inner_text()
    share(page)
    page.get_by_label("Name of this view").fill("Clashes <b>")
    page.get_by_role("button", name="Save", exact=True).click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Clear all filters").click()
    expect(page.locator(COUNT)).to_contain_text("120 of 120")
    page.locator(MAP).evaluate("frame => frame.contentWindow.map.setView([48.5, 36.5], 8)")
    page.wait_for_timeout(600)
    share(page)
    page.get_by_role("button", name="Clashes <b>", exact=True).click()
    expect(page.locator(COUNT)).to_have_text(held)
    expect(page).to_have_url(re.compile("activity=clash"))
    page.wait_for_timeout(600)
    zoom = page.locator(MAP).evaluate("frame => frame.contentWindow.map.getZoom()")
    assert zoom == 11
    assert still_there(page)


def test_the_link_for_qgis_answers_with_the_selection(look, address):
    page = look("/?source=Herald")
    painted(page)
    share(page)
    given = page.locator("code", has_text="events.geojson").inner_text()
    assert given.startswith(address)
    answer = page.request.get(given)
    assert {f["properties"]["source"] for f in answer.json()["features"]} == {"Herald"}
    assert sign(page)["id"]
