"""The online look-up, against a server on the loopback interface: bounded, kept, attributed."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from geo.cli import main
from geo.errors import GeoError, UsageError
from geo.gazetteer import online
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.online import look_up, service
from geo.languages.folding import fold

INSIDE = {
    "lat": "48.2790", "lon": "37.1830", "display_name": "x", "osm_type": "way", "osm_id": 7,
    "type": "library", "boundingbox": ["48.2788", "48.2792", "37.1826", "37.1834"],
}  # fmt: skip
OUTSIDE = {**INSIDE, "lat": "50.45", "lon": "30.52"}


class Nominatim(BaseHTTPRequestHandler):
    answers: list[dict[str, object]] = []  # noqa: RUF012 - set by each test
    asked: list[dict[str, list[str]]] = []  # noqa: RUF012
    agents: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        type(self).asked.append(parse_qs(urlsplit(self.path).query))
        type(self).agents.append(self.headers["User-Agent"])
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(self.answers).encode())

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(online, "SECONDS_BETWEEN", 0.0)
    Nominatim.asked, Nominatim.agents, Nominatim.answers = [], [], []
    running = HTTPServer(("127.0.0.1", 0), Nominatim)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


def ask(server: str, *more: str) -> int:
    where = ["--in", "Pokrovsk", "--server", server, "--scheme", "http", *more]
    return main(["gazetteer", "look-up", "Amber Library", *where])


def test_what_is_found_is_kept_with_its_attribution(own: Path, server: str) -> None:
    Nominatim.answers = [INSIDE]
    assert ask(server) == 0
    gazetteer = Gazetteer.open()
    (form,) = gazetteer.lookup(fold("Amber Library"))
    entry = gazetteer.entry(form.place)
    assert (entry.id, entry.admin.settlement.en) == ("osm:way/7", "Pokrovsk")
    assert "OpenStreetMap contributors (ODbL)" in entry.source
    assert 30 <= entry.radius_m <= 60


def test_the_question_is_bounded_to_the_town_and_says_who_asks(own: Path, server: str) -> None:
    Nominatim.answers = [INSIDE]
    ask(server)
    (asked,) = Nominatim.asked
    west, north, east, south = map(float, asked["viewbox"][0].split(","))
    assert min(west, east) < 37.18 < max(west, east)
    assert min(north, south) < 48.28 < max(north, south)
    assert asked["bounded"] == ["1"]
    assert Nominatim.agents[0].startswith("frontline-atlas/")


def test_an_answer_in_another_town_is_no_answer(own: Path, server: str) -> None:
    Nominatim.answers = [OUTSIDE]
    assert ask(server) == 1
    assert not Gazetteer.open().lookup(fold("Amber Library"))


def test_a_server_that_does_not_answer_is_said(own: Path) -> None:
    gazetteer = Gazetteer.open()
    town = gazetteer.entry(gazetteer.by_id("UA14160210010099403"))
    with pytest.raises(GeoError, match="did not answer"):
        look_up("x", town, service("nominatim", "127.0.0.1:9", "http"), gazetteer)


def test_another_service_is_refused() -> None:
    with pytest.raises(UsageError, match="nominatim or photon"):
        service("atlas")
