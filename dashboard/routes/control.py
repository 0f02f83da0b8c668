"""Who held the ground on a day, what changed between two days, and the outline of a region."""

from datetime import date

import orjson
from starlette.requests import Request
from starlette.responses import Response

from dashboard import terrain
from dashboard.routes.base import get, known
from geo.errors import UsageError
from geo.records.filters import parse_day


def _control(request: Request) -> Response:
    """`?on=YYYY-MM-DD&maker=M`: the latest map of that day or earlier, of each maker or of one."""
    asked = request.query_params
    on, maker = parse_day(asked.get("on", ""), "on"), asked.get("maker") or None
    return known(request, lambda: orjson.dumps(terrain.control(on, maker)))


def _change(request: Request) -> Response:
    """`?from=DAY&on=DAY&maker=M&within=NAME`: ground gained and lost, as polygons with km²."""
    asked = request.query_params
    first, last = days(request)
    maker, within = asked.get("maker") or None, asked.get("within") or None
    return known(request, lambda: terrain.change_shapes(first, last, maker, within))


def _belt(request: Request) -> Response:
    """`?on=DAY&within=NAME`: the ground that only one of two makers shows as occupied."""
    asked = request.query_params
    on, within = parse_day(asked.get("on", ""), "on"), asked.get("within") or None
    return known(request, lambda: terrain.belt_shapes(on, within))


def _region(request: Request) -> Response:
    """`?within=NAME`: the outline of a region, as GeoJSON geometry."""
    within = request.query_params.get("within", "")
    if not within:
        raise UsageError("within= must name a region")
    return known(request, lambda: orjson.dumps(terrain.outline(within)))


def days(request: Request) -> tuple[date, date]:
    """`from` and `on` of the URL; raises UsageError when they are in the wrong order."""
    first = parse_day(request.query_params.get("from", ""), "from")
    last = parse_day(request.query_params.get("on", ""), "on")
    if first > last:
        raise UsageError(f"from={first} is after on={last}")
    return first, last


ROUTES = [
    get("/api/control.json", _control),
    get("/api/control/change.json", _change),
    get("/api/control/belt.json", _belt),
    get("/api/control/region.json", _region),
]
