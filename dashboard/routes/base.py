"""How a route answers: JSON made fast, errors as one line, every question from the URL checked."""

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dashboard import opened
from geo.errors import GeoError, MissingData, UsageError
from geo.records.filters import Filters

Answer = Callable[[Request], Response]
HEADERS = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
PLAIN = {"Content-Encoding": "identity"}
"""Not packed: on one machine that takes longer than sending what the map asks for."""

FOR_GOOD = PLAIN | {"Cache-Control": "public, max-age=31536000, immutable"}
"""What stands at an address of its own and never changes there."""


def get(path: str, answer: Answer) -> Route:
    """A GET route whose answer runs in a thread; our errors become a status and one line."""

    async def endpoint(request: Request) -> Response:
        try:
            return await run_in_threadpool(answer, request)
        except UsageError as error:
            return told(400, str(error))
        except MissingData as error:
            return told(404, str(error))
        except GeoError as error:
            return told(503, str(error))

    ready: Callable[[Request], Awaitable[Response]] = endpoint
    return Route(path, ready, methods=["GET"])


def told(status: int, message: str) -> Response:
    """An error in words."""
    return Response(
        orjson.dumps({"error": message}), status, HEADERS, media_type="application/json"
    )


def as_json(value: Any, *, keep_s: int = 0) -> Response:
    """A JSON answer that the browser may keep for `keep_s` seconds."""
    headers = HEADERS | PLAIN | ({"Cache-Control": f"max-age={keep_s}"} if keep_s else {})
    content = orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY)
    return Response(content, 200, headers, media_type="application/json")


def known(request: Request, content: Callable[[], bytes]) -> Response:
    """A JSON answer that holds until the store changes; 304 when the browser has it already."""
    mark = f"{opened.store().path}?{opened.stamp()}&{request.url.path}?{request.url.query}"
    tag = f'"{hashlib.sha256(mark.encode()).hexdigest()[:24]}"'
    headers = HEADERS | {"ETag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(None, 304, headers)
    return Response(content(), 200, headers, media_type="application/json")


def filters(request: Request) -> Filters:
    """The filters of the contract from the URL; raises UsageError naming the wrong one."""
    return Filters.from_query(request.query_params.multi_items())


def number(request: Request, name: str, low: float, high: float) -> float:
    """A number of the URL, held between `low` and `high`; raises UsageError when it is none."""
    text = request.query_params.get(name, "")
    try:
        return min(max(float(text), low), high)
    except ValueError:
        raise UsageError(f"{name}={text!r} is not a number") from None
