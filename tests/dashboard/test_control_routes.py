"""Maps, changes, outlines and figures over HTTP: kept by the browser, wrong questions in words."""

import pytest

from tests.dashboard.maps import draw_maps
from tests.dashboard.test_routes import Client

WEEK = "from=2025-11-20&on=2025-11-24"


@pytest.fixture
def client(store) -> Client:
    draw_maps(store(10), makers=("Maker A", "Maker B"))
    return Client()


def test_an_answer_holds_until_the_store_changes(client, store):
    first = client.get("/api/control.json?on=2025-11-24")
    mark = {"If-None-Match": first.headers["etag"]}
    assert client.get("/api/control.json?on=2025-11-24", headers=mark).status_code == 304
    assert client.get("/api/control.json?on=2025-11-23", headers=mark).status_code == 200
    draw_maps(store(10), makers=("Maker C",))
    assert client.get("/api/control.json?on=2025-11-24", headers=mark).status_code == 200


def test_one_maker_or_each(client):
    both = client.get("/api/control.json?on=2025-11-24").json()
    one = client.get("/api/control.json?on=2025-11-24&maker=Maker+B").json()
    assert [m["maker"] for m in both["maps"]] == ["Maker A", "Maker B"]
    assert {f["properties"]["maker"] for f in one["features"]} == {"Maker B"}


def test_the_change_comes_as_areas_with_their_km2(client):
    found = client.get(f"/api/control/change.json?{WEEK}&maker=Maker+A").json()
    assert {f["properties"]["change"] for f in found["features"]} == {"newly_occupied"}
    assert all(f["properties"]["km2"] > 0 for f in found["features"])


def test_the_belt_that_two_makers_dispute_comes_as_areas_with_their_km2(client):
    found = client.get("/api/control/belt.json?on=2025-11-24").json()["features"]
    assert {f["properties"]["belt"]: f["properties"]["only"] for f in found} == {
        "only_first": "Maker A"
    }
    assert sum(f["properties"]["km2"] for f in found) == pytest.approx(206, rel=0.01)


@pytest.mark.parametrize(
    ("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_figure_is_drawn(client, kind, start):
    title = "$\\frac{1$ <script>"
    asked = {"within": "Pokrovsk Raion", "on": "2025-11-24", "change": "2025-11-20",
             "title": title}  # fmt: skip
    answer = client.get(f"/api/figure.{kind}", params=asked)
    assert answer.status_code == 200
    assert answer.content.startswith(start)
    assert b"<script>" not in answer.content


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/api/control.json?on=today", "on"),
        ("/api/control/change.json?from=2025-11-25&on=2025-11-20", "after"),
        ("/api/control/region.json", "within="),
        ("/api/control/region.json?within=../../x.geojson", "no region named"),
        ("/api/control/region.json?within=9999+km+around+Pokrovsk", "at most"),
        ("/api/figure.gif?within=Pokrovsk&on=2025-11-20", "png"),
        ("/api/figure.png?on=2025-11-20", "within="),
        ("/api/figure.png?within=Pokrovsk&on=2025-11-20&change=2025-11-21", "before"),
        ("/api/figure.png?within=Pokrovsk&on=2025-11-20&title=" + "x" * 161, "160"),
    ],
)  # fmt: skip
def test_a_wrong_question_is_answered_in_words(client, path, said):
    answer = client.get(path)
    assert answer.status_code == 400
    assert said in answer.json()["error"]


def test_an_excerpt_says_where_it_ends(store):
    draw_maps(store(10), makers=("Maker A",), extent=(36.0, 47.0, 38.0, 49.0))
    (told,) = Client().get("/api/control.json?on=2025-11-24").json()["maps"]
    assert told["extent"] == [36.0, 47.0, 38.0, 49.0]


def test_the_letters_of_the_map_come_from_this_machine(client):
    assert client.get("/assets/fonts/Inter-Regular.ttf").status_code == 200
