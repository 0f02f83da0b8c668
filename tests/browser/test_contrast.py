"""Everything that is written on a page can be read by weak eyes, on the light and the dark page."""

import pytest

from tests.browser.contrast import measured
from tests.browser.states import open_card, open_form, open_share, settle

PAGES = (
    "/", "/records", "/control", "/compare?since=2025-11-18&until=2025-11-25", "/reports",
    "/findings", "/sources", "/ingest", "/corrections", "/about", "/?text=zzzz",
)  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_every_text_stands_out_from_its_ground(look, path, dark):
    page = look(path, dark=dark)
    settle(page)
    found = measured(page)
    assert found.seen > 10
    assert found.faults == ()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("way", [open_card, open_form, open_share])
def test_so_does_what_opens_over_the_map(look, way, dark):
    page = look("/", dark=dark)
    settle(page)
    way(page)
    assert measured(page).faults == ()


def test_a_faint_text_is_found_even_within_a_shadow_root(look):
    page = look("/about")
    settle(page)
    page.evaluate(
        """() => {
          const host = document.querySelector(".stMain").appendChild(document.createElement("div"));
          host.attachShadow({ mode: "open" }).innerHTML =
            '<p style="color: #888; opacity: .6; background: #fff">Hard to read</p>';
        }"""
    )
    assert any("Hard to read" in fault for fault in measured(page).faults)
