"""A real HTTP server on loopback that plays a language model: it says what a test tells it to."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


@dataclass
class FakeModel:
    """Answers in turn, the last one for ever; an answer is a content text or `(status, body)`."""

    address: str = ""
    answers: list[str | tuple[int, bytes]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    hangs: threading.Event = field(default_factory=threading.Event)
    """Set: answer at once. Cleared: wait until it is set."""

    def says(self, *statements: dict[str, Any]) -> None:
        self.answers = [json.dumps({"statements": list(statements)}, ensure_ascii=False)]

    def answer(self) -> tuple[int, bytes]:
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, tuple):
            return given
        return 200, json.dumps({"choices": [{"message": {"content": given}}]}).encode()


def _handler(model: FakeModel) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            model.asked.append({"path": self.path, **json.loads(body)})
            model.keys.append(self.headers.get("authorization"))
            model.hangs.wait(20)
            status, answer = model.answer()
            try:
                self.send_response(status)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@pytest.fixture
def model() -> Iterator[FakeModel]:
    fake = FakeModel()
    fake.hangs.set()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(fake))
    fake.address = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield fake
    fake.hangs.set()
    server.shutdown()
    server.server_close()
    thread.join()
