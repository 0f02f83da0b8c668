"""The view as one file: what is shown, asking nothing, and no text of a report acts in it."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from lxml import html

from dashboard import offline, opened, strings
from dashboard.filters import Look, View
from geo.records.filters import Filters
from geo.store import open_store
from tests.dashboard.build import event, report
from tests.dashboard.test_routes import Client

EN = strings.words("en")
AT = View(48.28, 37.18, 9)
BAD = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'\"&"


def made(filters: Filters | None = None):
    return html.fromstring(offline.page(Look(filters or Filters()), AT, EN))


def inside(page) -> dict:
    return json.loads(page.get_element_by_id("kept").text)


def test_the_file_holds_exactly_the_selection(store):
    store(30)
    page = made(Filters(source=("Herald",)))
    rows = page.xpath("//li[@data-fid]")
    assert len(rows) == 10
    assert all("Herald" in row.text_content() for row in rows)
    drawn = inside(page)["answers"]["/api/map.json"]["points"]["id"]
    assert 0 < len(drawn) <= 10
    assert set(map(str, drawn)) <= {row.get("data-fid") for row in rows}


def test_the_selection_and_whose_data_it_is_are_written_on_it(store):
    store(3)
    text = made(Filters(activity=("clash",), since=date(2025, 11, 1))).text_content()
    assert "What happened: clash" in text
    assert "OpenStreetMap contributors" in text


def test_nothing_in_it_points_to_another_machine(store):
    store(10)
    page = made()
    assert page.xpath("//@src | //link/@href | //iframe | //object") == []
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]
    for address in page.xpath("//a/@href"):
        assert address.startswith("https://example.org/")


@pytest.mark.parametrize("name", ["quote", "claimant", "source", "place_name", "url"])
def test_a_hostile_report_stays_text(store, name):
    path = store(1)
    source = report(7, "Pokrovsk", "clash", date(2025, 11, 20))
    with open_store(path, write=True) as writing:
        first = event(source, "Pokrovsk", "clash", date(2025, 11, 20), 7)
        writing.add_report(source, [replace(first, **{name: BAD, "quote_start": None})])
    opened.let_go()
    text = offline.page(Look(), AT, EN)
    page = html.fromstring(text)
    assert page.xpath("//img | //*[@onerror]") == []
    scripts = page.xpath("//script")
    assert not any("alert(" in (s.text or "") and s.get("type") is None for s in scripts)
    assert inside(page)
    assert not re.search(r"<img src=x", text)


def test_the_route_gives_the_file_and_refuses_a_wrong_filter(store):
    store(5)
    answer = Client().get("/api/view.html", params={"at": "48.3,37.2,9", "lang": "uk"})
    assert answer.headers["content-disposition"].endswith('filename="frontline-atlas.html"')
    assert inside(html.fromstring(answer.text))["view"] == {"lat": 48.3, "lon": 37.2, "zoom": 9.0}
    assert 'lang="uk"' in answer.text
    assert Client().get("/api/view.html?since=soon").status_code == 400
