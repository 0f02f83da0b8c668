"""Who held the ground on a day, for the map's control layer."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard import data
from dashboard.routes.base import as_json, get
from geo.records.filters import parse_day


def _control(request: Request) -> Response:
    """`?on=YYYY-MM-DD`: the latest map of each maker on that day."""
    return as_json(data.control(parse_day(request.query_params.get("on", ""), "on")))


ROUTES = [get("/api/control.json", _control)]
