"""Pages over a store of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import opened
from tests.dashboard.build import fill

Visit = Callable[..., AppTest]
SCRIPT = Path(__file__).parents[2] / "dashboard" / "entry" / "script.py"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], Path]]:
    """Makes a store with so many reports and lets the pages find it."""

    def make(many: int) -> Path:
        path = fill(tmp_path / f"store{many}.gpkg", many)
        monkeypatch.setenv("FRONTLINE_STORE", str(path))
        return path

    yield make
    opened.let_go()


@pytest.fixture
def visit() -> Visit:
    """A visitor who opens the dashboard at an address."""

    def open_at(**query: str) -> AppTest:
        visitor = AppTest.from_file(str(SCRIPT), default_timeout=60)
        for name, value in query.items():
            visitor.query_params[name] = value
        return visitor.run()

    return open_at


@pytest.fixture
def on_page() -> Visit:
    """A visitor of one page alone, at an address."""

    def open_at(name: str, **query: str) -> AppTest:
        visitor = AppTest.from_function(_alone, args=(name,), default_timeout=60)
        for parameter, value in query.items():
            visitor.query_params[parameter] = value
        return visitor.run()

    return open_at


@pytest.fixture
def choose() -> Visit:
    """A visitor of the map who has chosen something in the side bar, at an address."""

    def open_at(chosen: dict[str, list[str]], **query: str) -> AppTest:
        visitor = AppTest.from_function(_chosen, args=(chosen,), default_timeout=60)
        for parameter, value in query.items():
            visitor.query_params[parameter] = value
        return visitor.run()

    return open_at


def _chosen(chosen: dict[str, list[str]]) -> None:
    from dashboard import app, sidebar  # noqa: PLC0415

    sidebar.take(chosen)
    app.main()


def _alone(name: str) -> None:
    from dashboard import navigation, session, sidebar, strings  # noqa: PLC0415
    from geo import catalogue  # noqa: PLC0415

    page = catalogue.load("dashboard.pages", "PAGE")[name]
    words = strings.words(session.look().lang)
    navigation.know({})
    sidebar.draw(words, filtered=page.filtered)
    page.render(words)
    session.write_url()
