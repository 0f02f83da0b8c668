"""Every page of the dashboard opens with no, little and much data, in every language."""

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import opened, strings
from dashboard.pages.base import Page
from geo import catalogue
from tests.dashboard.build import fill

PAGES = catalogue.names("dashboard.pages")


def _alone(name: str, lang: str) -> None:
    from dashboard import navigation, sidebar, strings  # noqa: PLC0415
    from geo import catalogue  # noqa: PLC0415

    page = catalogue.load("dashboard.pages", "PAGE")[name]
    words = strings.words(lang)
    navigation.know({})
    sidebar.draw(words, filtered=page.filtered)
    page.render(words)


@pytest.fixture(scope="module", params=[0, 3, 300], ids=["none", "little", "much"])
def stored(request, tmp_path_factory):
    path = fill(tmp_path_factory.mktemp("stores") / "store.gpkg", request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FRONTLINE_STORE", str(path))
        yield
        opened.let_go()


@pytest.mark.parametrize("lang", strings.languages())
@pytest.mark.parametrize("name", PAGES)
def test_opens(name: str, lang: str, stored: None) -> None:
    visitor = AppTest.from_function(_alone, args=(name, lang), default_timeout=60).run()
    assert not visitor.exception
    assert any("<h1>" in e.proto.body or "fa-empty" in e.proto.body for e in visitor.get("html"))


@pytest.mark.parametrize("name", PAGES)
def test_has_its_place_and_its_name_in_every_language(name: str) -> None:
    page: Page = catalogue.load("dashboard.pages", "PAGE")[name]
    orders = [p.order for p in catalogue.load("dashboard.pages", "PAGE").values()]
    assert orders.count(page.order) == 1
    assert all(strings.words(lang)(f"page.{name}") for lang in strings.languages())


def test_every_language_has_the_same_words() -> None:
    tables = [strings.words(lang).table for lang in strings.languages()]
    assert all(set(table) == set(tables[0]) for table in tables)
    for key in tables[0]:
        assert len({_blanks(table[key]) for table in tables}) == 1, key


def _blanks(text: str) -> frozenset[str]:
    from string import Formatter  # noqa: PLC0415

    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
