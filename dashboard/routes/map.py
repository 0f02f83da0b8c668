"""What the map asks while it is moved: the events in view, the areas, a few words on one event."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard import data, strings
from dashboard.panels.card import place_line
from dashboard.routes.base import as_json, filters, get, number
from geo.errors import MissingData
from geo.records.filters import parse_bbox


def _map(request: Request) -> Response:
    """`?view=W,S,E,N&zoom=Z` and the filters: points when few, cells when many."""
    view = parse_bbox(request.query_params.get("view", ""))
    zoom = number(request, "zoom", 0, 20)
    return as_json(data.on_map(filters(request), view, zoom))


def _areas(request: Request) -> Response:
    """Areas of the filtered events, one Feature for events that share one."""
    return as_json(data.areas(filters(request)))


def _brief(request: Request) -> Response:
    """`?fid=N&lang=L`: the lines that show while the pointer rests on a sign."""
    words = strings.words(request.query_params.get("lang", "en"))
    event = data.event_at(int(number(request, "fid", 0, 2**53)))
    if event is None:
        raise MissingData(words("error.event"))
    when = words.days(event.date_start, event.date_end) if event.date_start else ""
    lines = [words(f"activity.{event.activity}"), when, place_line(event), event.claimant or ""]
    return as_json({"lines": [line for line in lines if line]})


ROUTES = [
    get("/api/map.json", _map),
    get("/api/areas.json", _areas),
    get("/api/brief.json", _brief),
]
