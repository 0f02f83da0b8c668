"""Tells the browser in the page's head what the page will need, before its code asks for it.

Streamlit's page loads an element's code when the first such element arrives, and the map's frame
loads its code when it is there: three journeys one after another, which need not wait.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import streamlit
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard import drawing
from dashboard.assets import HERE

ELEMENTS = ("Html", "Button", "ButtonGroup", "Checkbox", "TextInput", "Selectbox", "Multiselect",
            "BidiComponent", "ComponentInstance")  # fmt: skip
"""Elements of the first page, by the names of their files in Streamlit's build; one that a later
build names otherwise is fetched when it is needed, as ever."""
LOOK = ("page", "control", "ahead")
"""Style sheets that are there before what they give a look and a place to."""
FILES = Path(streamlit.__file__).parent / "static"
WHOLE = (b"if-", b"accept-encoding")
"""What a browser says to be spared a page it has, or to get it packed: we need it whole."""
HEAD_ENDS, OURS = b"</head>", b"<title>Streamlit</title>"
_IMPORT = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")
_NAMED = re.compile(r"static/js/([\w.-]+\.js)")


class Ahead:
    """Adds the hints to the page; every other answer passes as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the hints when a page is opened."""
        if scope["type"] == "http" and _opens_a_page(scope):
            headers = [pair for pair in scope["headers"] if not pair[0].startswith(WHOLE)]
            await self._app({**scope, "headers": headers}, receive, _Hinted(send))
        else:
            await self._app(scope, receive, send)


def _opens_a_page(scope: Scope) -> bool:
    headers = dict(scope["headers"])
    return scope["method"] == "GET" and b"text/html" in headers.get(b"accept", b"")


class _Hinted:
    """A `send` that holds a page of HTML until it is whole."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_html(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._whole(self._start)

    async def _whole(self, start: Message) -> None:
        body = self._body
        if OURS in body:
            body = body.replace(HEAD_ENDS, hints() + HEAD_ENDS, 1)
        dropped = (b"content-length", b"etag", b"last-modified")
        headers = [pair for pair in start["headers"] if pair[0].lower() not in dropped]
        headers.append((b"content-length", str(len(body)).encode()))
        await self._send({**start, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})


def _is_html(start: Message) -> bool:
    headers = {name.lower(): value for name, value in start["headers"]}
    return (
        start["status"] == 200
        and headers.get(b"content-type", b"").startswith(b"text/html")
        and b"content-encoding" not in headers
    )


@lru_cache(maxsize=1)
def hints() -> bytes:
    """Links to the code of the first page's elements and of the map; the look of what comes."""
    code = [f'<link rel="modulepreload" crossorigin href="/static/js/{name}">'
            for name in elements(FILES, ELEMENTS)]  # fmt: skip
    drawn = (("script", drawing.code_address()), ("style", drawing.style_address()))
    code += [f'<link rel="preload" as="{kind}" href="{address}">' for kind, address in drawn]
    look = [(HERE / "page" / f"{name}.css").read_text("utf-8") for name in LOOK]
    return "".join([*code, *look]).encode()


def elements(files: Path, wanted: Iterable[str]) -> list[str]:
    """Files of the wanted elements, and all that these import and the page does not name itself."""
    named = set(_NAMED.findall(_text(files / "index.html")))
    folder = files / "static" / "js"
    found: dict[str, None] = {}
    todo = [path.name for name in wanted for path in sorted(folder.glob(f"{name}.*.js"))]
    while todo:
        name = todo.pop()
        if name not in found and name not in named:
            found[name] = None
            todo += _imported(folder / name)
    return list(found)


def _imported(file: Path) -> Iterator[str]:
    yield from _IMPORT.findall(_text(file))


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.is_file() else ""
