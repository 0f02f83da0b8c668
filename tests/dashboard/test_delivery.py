"""How the page reaches the browser: connections that do not wait, memory, hints in the head."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from dashboard import drawing
from dashboard.delivery import ahead
from dashboard.delivery.memory import FromMemory
from dashboard.delivery.prompt import _without_waiting
from tests.dashboard.test_routes import Client

FOR_GOOD = {"cache-control": "public, immutable, max-age=31536000"}
PAGE = "<head><title>Streamlit</title></head><body></body>"


class Asked:
    """An application that gives one answer, and counts how often it was asked."""

    def __init__(self, answer: Response) -> None:
        self.answer, self.times = answer, 0

    async def __call__(self, scope, receive, send):
        self.times += 1
        self.headers = dict(scope["headers"])
        await self.answer(scope, receive, send)


def ask(app, path="/file.js", **headers: str) -> tuple[dict, bytes]:
    """Headers and body of an answer."""
    told = []

    async def send(message):
        told.append(message)

    given = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": given}
    with ThreadPoolExecutor(1) as apart:  # a browser's loop may run in this thread
        apart.submit(lambda: asyncio.run(app(scope, None, send))).result()
    parts = [message.get("body", b"") for message in told[1:]]
    return {k.decode(): v.decode() for k, v in told[0]["headers"]}, b"".join(parts)


def test_a_file_that_never_changes_is_read_once():
    asked = Asked(PlainTextResponse("code", headers=FOR_GOOD))
    app = FromMemory(asked)
    assert ask(app) == ask(app)
    assert ask(app)[1] == b"code"
    assert asked.times == 1


@pytest.mark.parametrize("status", [(200, "no-cache"), (404, FOR_GOOD["cache-control"])])
def test_what_may_change_is_asked_for_each_time(status):
    code, control = status
    asked = Asked(PlainTextResponse("data", code, headers={"cache-control": control}))
    app = FromMemory(asked)
    ask(app)
    ask(app)
    assert asked.times == 2


def test_a_part_of_a_file_is_not_answered_with_the_whole():
    asked = Asked(PlainTextResponse("code", headers=FOR_GOOD))
    app = FromMemory(asked)
    ask(app)
    ask(app, range="bytes=0-1")
    ask(app, accept_encoding="gzip")
    assert asked.times == 3


def test_what_is_too_large_is_not_held(monkeypatch):
    monkeypatch.setattr("dashboard.delivery.memory.MOST_BYTES", 5)
    small, large = (Asked(PlainTextResponse("c" * n, headers=FOR_GOOD)) for n in (4, 6))
    for asked in (small, large):
        app = FromMemory(asked)
        ask(app)
        ask(app)
    assert (small.times, large.times) == (1, 2)


def test_a_page_tells_ahead_what_it_will_need():
    headers, body = ask(ahead.Ahead(Asked(HTMLResponse(PAGE))), "/records", accept="text/html")
    assert drawing.code_address().encode() in body
    assert body.index(b"modulepreload") < body.index(b"</head>")
    assert int(headers["content-length"]) == len(body)


def test_a_page_that_the_browser_had_is_given_whole_as_its_hints_may_be_others():
    asked = Asked(HTMLResponse(PAGE, headers={"etag": '"1"'}))
    headers, _ = ask(ahead.Ahead(asked), "/", accept="text/html", if_none_match='"1"')
    assert "etag" not in headers
    assert b"if-none-match" not in asked.headers


def test_a_page_is_asked_for_unpacked_and_brings_its_look_in_its_head():
    asked = Asked(HTMLResponse(PAGE))
    _, body = ask(ahead.Ahead(asked), "/findings", accept="text/html", accept_encoding="gzip")
    assert b"accept-encoding" not in asked.headers
    assert body.index(b".stMainBlockContainer") < body.index(b"</head>")


def test_other_answers_pass_as_they_are():
    for answer in (HTMLResponse("<head><title>Saved</title></head>"), PlainTextResponse(PAGE)):
        _, body = ask(ahead.Ahead(Asked(answer)), "/", accept="text/html")
        assert body == answer.body


def test_hints_name_all_that_an_element_imports_once(tmp_path):
    folder = tmp_path / "static" / "js"
    folder.mkdir(parents=True)
    (tmp_path / "index.html").write_text('<script src="./static/js/index.a.js">')
    (folder / "Table.b.js").write_text('import"./index.a.js";import{x}from"./shared.c.js";')
    (folder / "shared.c.js").write_text('import{y}from"./Table.b.js";export{x}')
    (folder / "Chart.d.js").write_text("")
    assert ahead.elements(tmp_path, ["Table", "Missing"]) == ["Table.b.js", "shared.c.js"]


def test_the_installed_streamlit_still_has_the_elements_of_the_first_page():
    found = ahead.elements(ahead.FILES, ahead.ELEMENTS)
    for name in ahead.ELEMENTS:
        assert any(file.startswith(f"{name}.") for file in found), name


def test_a_connection_is_told_not_to_wait():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:

        class Cycle:
            transport = SimpleNamespace(get_extra_info=lambda name: connection)

            async def send(self, message): ...

        assert not connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        _without_waiting(Cycle().send)
        assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_server_of_another_kind_is_left_as_it_is():
    _without_waiting(lambda message: None)


def test_the_maps_code_is_one_file_that_may_be_kept_for_good(store):
    store(1)
    client = Client()
    for address in (drawing.code_address(), drawing.style_address()):
        answer = client.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
    assert client.get("/assets/map/0123456789abcdef.js").status_code == 404
