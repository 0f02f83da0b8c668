"""`--open`: the page is opened once the server listens, and only where there is a screen."""

import platform
import socket
import webbrowser
from queue import Empty, Queue

import pytest

from dashboard.browser import open_when_listening


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Queue[str]:
    seen: Queue[str] = Queue()
    monkeypatch.setattr(webbrowser, "open", seen.put)
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return seen


def test_the_page_is_opened_once_its_port_listens(opened, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]
        open_when_listening("0.0.0.0", port)  # noqa: S104 - as `--host` may say
        with pytest.raises(Empty):
            opened.get(timeout=0.3)
        server.listen()
        assert opened.get(timeout=10) == f"http://127.0.0.1:{port}"


def test_without_a_screen_nothing_is_opened(opened, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    with socket.create_server(("127.0.0.1", 0)) as server:
        open_when_listening("127.0.0.1", server.getsockname()[1])
        with pytest.raises(Empty):
            opened.get(timeout=0.5)
