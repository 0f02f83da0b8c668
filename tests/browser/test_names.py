"""Every control has a name that a screen reader can say, in the language that was chosen."""

import re

import pytest

from tests.browser.names import controls
from tests.browser.states import open_card, open_form, open_share, settle

PAGES = ("/", "/records", "/control", "/compare", "/reports", "/findings", "/ingest", "/about")
GIVEN = re.compile(r"English|GeoJSON|Frontline Atlas|DeepState|Courier|Herald|Pokrovsk|keyboard_")
"""Names that are the same in every language: of formats, of languages, of what the data says."""
OTHERS = re.compile(
    r"Main menu|Skip to main|Sidebar|[Oo]pen|Clear|[Uu]pload|Choose date|Copy|Collapse|Expand|Help"
    r"|Close|Increment|Decrement|Day|Month|Year|date picker"
)
"""Names that the library of the widgets gives, or the browser in its own language."""


@pytest.mark.parametrize("path", PAGES)
def test_no_control_is_without_a_name(look, path):
    page = look(path)
    settle(page)
    found = controls(page)
    assert len(found) > 8
    assert [role for role, name in found if not name] == []


@pytest.mark.parametrize("way", [open_card, open_form, open_share])
def test_nor_is_one_that_opens_later(look, way):
    page = look("/")
    settle(page)
    way(page)
    assert [role for role, name in controls(page) if not name] == []


@pytest.mark.parametrize("path", ["/", "/records", "/ingest"])
def test_names_follow_the_language(look, path):
    names = {}
    for lang in ("en", "uk"):
        page = look(f"{path}?lang={lang}")
        settle(page)
        names[lang] = {name for _, name in controls(page)}
    alike = {name for name in names["en"] & names["uk"] if re.search("[A-Za-z]{2}", name)}
    assert {n for n in alike if not GIVEN.search(n) and not OTHERS.search(n)} == set()
