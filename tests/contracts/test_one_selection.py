"""One selection gives the same records from the command, from the route and on the page."""

import contextlib
import io
import json

import pytest
from hypothesis import HealthCheck, given, settings

from dashboard import data, opened
from dashboard.filters import Look
from geo.cli import main
from geo.records.filters import Filters
from tests.dashboard.build import fill
from tests.dashboard.test_routes import Client
from tests.dashboard.test_selection import filters


@pytest.fixture(scope="module", autouse=True)
def stored(tmp_path_factory: pytest.TempPathFactory):
    path = fill(tmp_path_factory.mktemp("one") / "store.gpkg", 60)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FRONTLINE_STORE", str(path))
        yield
        opened.let_go()


def by_command(wanted: Filters) -> list[str]:
    options = [w for name, text in wanted.to_query() for w in (f"--{_option(name)}", text)]
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")) as out:
        assert main(["events", "--json", *options]) == 0
    out.seek(0)
    return [shape["id"] for shape in json.load(out)["features"]]


def _option(name: str) -> str:
    return name.replace("_", "-")


def by_route(wanted: Filters) -> list[str]:
    answer = Client().get("/api/events.geojson", params=wanted.to_query())
    return [shape["id"] for shape in answer.json()["features"]]


def on_page(wanted: Filters) -> list[str]:
    look = Look.from_query(wanted.to_query())
    fids = data.row_numbers(look.filters)
    return [event.id for event in data.at_rows(tuple(fids))]


@given(filters())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
def test_any_filter_gives_the_same_records_everywhere(wanted: Filters) -> None:
    assert by_command(wanted) == by_route(wanted) == on_page(wanted)
