"""Files that never change, answered from memory.

A page of Streamlit is a hundred files, and each was looked up, opened and read in parts by other
threads: 5 to 10 ms a file on 2 cores, 0.5 ms from memory.
"""

from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 32_000_000
"""All that is held; four fifths of Streamlit's own files fit, and no page asks for so many."""
ASKS_FOR_LESS = {b"range", b"if-none-match", b"if-modified-since"}
Key = tuple[str, bytes, bytes]
Answer = tuple[Message, ...]


class FromMemory:
    """Keeps whole answers that are marked `immutable`, and gives them again."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._kept: dict[Key, Answer] = {}
        self._room = MOST_BYTES

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Give what is kept, or pass the question on and watch the answer."""
        key = _key(scope)
        if key is None:
            await self._app(scope, receive, send)
        elif key in self._kept:
            for message in self._kept[key]:
                await send(message)
        else:
            await self._app(scope, receive, _watched(send, lambda found: self._keep(key, found)))

    def _keep(self, key: Key, answer: Answer) -> None:
        size = len(answer[1]["body"])
        if key not in self._kept and size <= self._room:
            self._room -= size
            self._kept[key] = answer


def _key(scope: Scope) -> Key | None:
    """What an answer depends on; None where only a part or nothing may be asked for."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return None
    headers = dict(scope["headers"])
    if ASKS_FOR_LESS & headers.keys():
        return None
    return scope["path"], scope["query_string"], headers.get(b"accept-encoding", b"")


def _watched(send: Send, keep: Callable[[Answer], None]) -> Send:
    """A `send` that tells an immutable answer once it is whole."""
    start: Message | None = None
    parts: list[bytes] = []

    async def watched(message: Message) -> None:
        nonlocal start
        await send(message)
        if message["type"] == "http.response.start":
            start = message if _never_changes(message) else None
        elif message["type"] == "http.response.body" and start is not None:
            parts.append(message.get("body", b""))
            if not message.get("more_body"):
                keep((start, {"type": "http.response.body", "body": b"".join(parts)}))

    return watched


def _never_changes(start: Message) -> bool:
    return start["status"] == 200 and any(
        name.lower() == b"cache-control" and b"immutable" in value
        for name, value in start["headers"]
    )
