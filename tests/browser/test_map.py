"""The map in a real browser, offline: look, drag, click, download, reload."""

import json
import re

from playwright.sync_api import Page, expect

from tests.browser.chromium import MAP, painted, served
from tests.dashboard.build import fill, spread

COUNT = ".fa-count"


def count(page: Page) -> int:
    """How many records the page says it shows."""
    return int(re.search(r"\d+", page.locator(COUNT).inner_text()).group())


def marked(page: Page) -> None:
    """Leave a mark in the map's frame that a remount would lose."""
    page.locator(MAP).evaluate("frame => { frame.contentWindow.stillHere = true }")


def still_there(page: Page) -> bool:
    return page.locator(MAP).evaluate("frame => frame.contentWindow.stillHere === true")


def sign(page: Page) -> dict[str, float]:
    """Where on the page the map drew a single event, in pixels."""
    return page.locator(MAP).evaluate(
        """frame => {
          const atlas = frame.contentWindow.map.atlas.events;
          const size = frame.contentWindow.map.getSize();
          const moved = s => ({...s, x: s.x - atlas.inset.x, y: s.y - atlas.inset.y});
          const shown = atlas.signs.map(moved).filter(
            s => s.mark && s.x > 60 && s.y > 60 && s.x < size.x - 60 && s.y < size.y - 60);
          const box = frame.getBoundingClientRect();
          return {x: box.left + shown[0].x, y: box.top + shown[0].y, id: shown[0].mark.id};
        }"""
    )


def view(page: Page) -> list[float]:
    return page.locator(MAP).evaluate(
        """frame => { const map = frame.contentWindow.map, c = map.getCenter();
           return [c.lat, c.lng, map.getZoom()]; }"""
    )


def test_opens_offline_with_every_record_counted(look, map_of):
    page = look()
    map_of(page)
    expect(page.locator(COUNT)).to_contain_text("120 of 120 records shown")
    drawn = page.frame_locator(MAP).locator("body").get_attribute("data-events")
    assert int(drawn) > 0


def test_dragging_the_slider_narrows_everything_and_keeps_the_map(look, map_of):
    page = look()
    map_of(page)
    marked(page)
    handle = page.get_by_role("slider", name="First day")
    box = handle.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 300, box["y"] + 20, steps=8)
    page.wait_for_timeout(1000)
    live = int(page.frame_locator(MAP).locator("body").get_attribute("data-events"))
    page.mouse.up()
    expect(page.locator(COUNT)).not_to_contain_text("120 of 120")
    expect(page).to_have_url(re.compile(r"since=2025-11-\d\d"))
    settled = int(page.frame_locator(MAP).locator("body").get_attribute("data-events"))
    assert live == settled
    assert still_there(page)


def test_the_slider_obeys_the_arrow_keys_and_typed_dates(look, map_of):
    page = look()
    map_of(page)
    page.get_by_role("slider", name="Last day").press("ArrowLeft")
    expect(page).to_have_url(re.compile("until="))
    page.locator("input[aria-label='First day']").fill("2025-11-20")
    expect(page).to_have_url(re.compile("since=2025-11-20"))
    page.get_by_role("button", name="All", exact=True).click()
    expect(page.locator(COUNT)).to_contain_text("120 of 120")


def test_clicking_an_event_opens_its_card_and_the_url_finds_it_again(look, map_of, address):
    page = look()
    map_of(page)
    at = sign(page)
    page.mouse.click(at["x"], at["y"])
    card = page.locator(".fa-card")
    expect(card.locator("mark.fa-quote-mark").first).to_be_visible()
    expect(card).to_contain_text("80 % sure")
    expect(card.get_by_role("link", name="Open the original")).to_have_attribute(
        "href", re.compile("^https://example.org/")
    )
    page.wait_for_timeout(900)
    before, words = view(page), card.inner_text()
    again = look(page.url.removeprefix(address))
    map_of(again)
    expect(again.locator(".fa-card")).to_have_text(card.inner_text(), use_inner_text=True)
    assert words == again.locator(".fa-card").inner_text()
    assert all(abs(a - b) < 1e-3 for a, b in zip(before, view(again), strict=True))


def test_the_view_survives_a_filter(look, map_of):
    page = look()
    map_of(page)
    marked(page)
    page.frame_locator(MAP).locator("body").evaluate("() => window.map.setView([48.3, 37.2], 12)")
    page.wait_for_timeout(900)
    page.get_by_label("Words in the quote").fill("Pokrovsk")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("text=Pokrovsk"))
    page.wait_for_timeout(600)
    assert still_there(page)
    assert [round(v, 2) for v in view(page)] == [48.3, 37.2, 12]


def test_the_download_is_exactly_what_is_shown(look, map_of):
    page = look("/?since=2025-11-20&status=claimed")
    map_of(page)
    with page.expect_download() as started:
        page.get_by_role("link", name="Download GeoJSON").click()
    found = json.loads(started.value.path().read_text("utf-8"))
    assert len(found["features"]) == count(page) > 0
    assert {f["properties"]["status"] for f in found["features"]} == {"claimed"}


def test_claims_and_what_is_not_placed_have_their_lists(look, map_of):
    page = look()
    map_of(page)
    page.get_by_role("radio", name=re.compile("Claims")).click()
    expect(page.locator(".rows button").first).to_contain_text("Casualties")
    page.get_by_role("radio", name=re.compile("Not placed")).click()
    expect(page.locator(".rows button").first).not_to_contain_text("Casualties")
    page.locator(".rows button").first.click()
    expect(page.locator(".fa-card")).to_contain_text("not placed")


def test_many_events_are_drawn_as_counted_cells_that_open(look, tmp_path):
    with served(spread(tmp_path / "many.gpkg", 4000)) as own:
        page = look(address=own)
        painted(page)
        rings = """frame => frame.contentWindow.map.atlas.events.signs
          .filter(s => !s.mark).reduce((sum, s) => sum + s.heap.n, 0)"""
        page.locator(MAP).evaluate("frame => frame.contentWindow.map.setView([48.5, 34], 6)")
        page.wait_for_timeout(1500)
        assert page.locator(MAP).evaluate(rings) > 2500
        page.locator(MAP).evaluate("frame => frame.contentWindow.map.setView([48.5, 34], 12)")
        page.wait_for_timeout(1500)
        assert page.locator(MAP).evaluate(rings) < 20


def test_works_on_a_phone_in_ukrainian_and_in_the_dark(look, map_of):
    page = look("/?lang=uk", size=(390, 844), dark=True)
    map_of(page)
    expect(page.locator(COUNT)).to_contain_text("Показано записів: 120 з 120")
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390
    assert page.frame_locator(MAP).locator("html").get_attribute("data-theme") == "dark"


def test_a_pasted_report_is_read_before_it_is_kept(look, tmp_path):
    with served(fill(tmp_path / "own.gpkg", 3)) as own:
        page = look("/ingest", address=own)
        _paste_and_keep(page)


def _paste_and_keep(page: Page) -> None:
    page.get_by_label("Text of the report").fill(
        "On Nov. 23 Ukrainian paratroopers cleared the railway station in Pokrovsk, "
        "the Airborne Assault Forces said on Telegram."
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("mark.fa-quote-mark").first).to_be_visible(timeout=30_000)
    page.get_by_role("button", name="Keep it in the store").click()
    expect(page.get_by_text("Kept.")).to_be_visible()
    page.get_by_role("button", name="Show on the map").click()
    painted(page)
    expect(page.locator(".fa-card")).to_contain_text("Clearing")
