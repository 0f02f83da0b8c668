"""The routes: what is shown as a file, wrong questions in words, nothing unknown answered."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from starlette.applications import Starlette

from dashboard.server import routes


class Client:
    """Asks the routes in this process, without a port."""

    def __init__(self) -> None:
        self.app = Starlette(routes=routes())

    def get(self, path: str, **how: object) -> httpx.Response:
        with ThreadPoolExecutor(1) as apart:  # a browser's loop may run in this thread
            return apart.submit(lambda: asyncio.run(self._get(path, how))).result()

    async def _get(self, path: str, how: dict) -> httpx.Response:
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://atlas") as asking:
            return await asking.get(path, **how)


@pytest.fixture
def client(store):
    store(30)
    return Client()


def test_the_selection_is_streamed_as_geojson(client):
    answer = client.get("/api/events.geojson", params={"status": "claimed"})
    found = json.loads(answer.content)
    assert answer.headers["content-type"].startswith("application/geo+json")
    assert found["frontline"]["filters"] == {"status": "claimed"}
    assert {f["properties"]["status"] for f in found["features"]} == {"claimed"}


@pytest.mark.parametrize("ending", ["geojson", "geojsonl", "csv", "gpkg", "kml", "parquet"])
def test_every_format_is_served(client, ending):
    answer = client.get(f"/api/events.{ending}")
    assert answer.status_code == 200
    assert len(answer.content) > 500


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/api/events.geojson?since=yesterday", 400, "since"),
        ("/api/events.xyz", 404, "geojson"),
        ("/api/map.json?view=1,2&zoom=5", 400, "W,S,E,N"),
        ("/api/map.json?view=20,40,40,60&zoom=near", 400, "zoom"),
        ("/api/report/none", 404, "none"),
        ("/api/brief.json?fid=99999", 404, "not in the store"),
        ("/api/anything", 404, "no such route"),
    ],
)
def test_a_wrong_question_is_answered_in_words(client, path, status, said):
    answer = client.get(path)
    assert answer.status_code == status
    assert said in answer.json()["error"]


def test_a_report_comes_with_its_text(client):
    assert "front" in client.get("/api/report/r00001").json()["text"]


def test_the_map_counts_what_it_sends(client):
    found = client.get("/api/map.json?view=20,40,45,60&zoom=7").json()
    assert found["mode"] == "points"
    assert found["in_view"] == len(found["points"]["id"]) > 0


def test_names_of_places_come_from_here(client):
    found = client.get("/api/base/places.json?bbox=36,47,38,49&zoom=9&lang=uk").json()
    assert "Покровськ" in found["name"]
    named = {area["name"]: area["kind"] for area in found["areas"]}
    assert named["Азовське море"] == "sea"
    assert named["Донецька область"] == "oblast"
    assert "country" in named.values()


def test_borders_are_those_of_ukraine(client):
    found = client.get("/api/base/lines.json").json()
    assert len(max(found["country"], key=len)) > 1_000
    for level in ("country", "oblast", "raion"):
        assert max(lat for ring in found[level] for lat in ring[1::2]) < 52.5
