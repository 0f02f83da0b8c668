"""The current view as one HTML file that opens with no network."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard import offline, strings
from dashboard.filters import START, Look, View
from dashboard.routes.base import HEADERS, filters, get


def _view(request: Request) -> Response:
    """`?at=LAT,LON,ZOOM&lang=L&hide=LAYER` and the filters."""
    filters(request)
    look = Look.from_query(request.query_params.multi_items())
    words = strings.words(look.lang)
    made = offline.page(look, look.view or View(*START), words)
    headers = HEADERS | {"Content-Disposition": 'attachment; filename="frontline-atlas.html"'}
    content = made.encode("utf-8", "replace")
    return Response(content, 200, headers, media_type="text/html; charset=utf-8")


ROUTES = [get("/api/view.html", _view)]
