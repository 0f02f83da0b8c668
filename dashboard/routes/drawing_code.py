"""The script and the style sheet that draw the map, at addresses that never mean another text."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from dashboard import drawing
from dashboard.routes.base import FOR_GOOD, HEADERS, get
from geo.errors import MissingData


def _part(
    text: Callable[[], str], address: Callable[[], str], kind: str
) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        if request.url.path != address():
            raise MissingData("the map's code has changed: load the page again")
        return Response(text(), 200, HEADERS | FOR_GOOD, media_type=kind)

    return answer


ROUTES = [
    get("/assets/map/{mark}.js", _part(drawing.code, drawing.code_address, "text/javascript")),
    get("/assets/map/{mark}.css", _part(drawing.style, drawing.style_address, "text/css")),
]
