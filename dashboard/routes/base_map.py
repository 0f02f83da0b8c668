"""The ground under the events: borders once, names of places for each view."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard.routes.base import as_json, get, number
from geo.records.filters import parse_bbox
from geo.records.vocabulary import Lang
from geo.views import base_map

DAY_S = 86_400


def _lines(request: Request) -> Response:
    return as_json(base_map.lines(), keep_s=DAY_S)


def _places(request: Request) -> Response:
    """`?bbox=W,S,E,N&zoom=Z&lang=L`: the most important names first."""
    bbox = parse_bbox(request.query_params.get("bbox", ""))
    zoom = number(request, "zoom", 0, 20)
    lang: Lang = "uk" if request.query_params.get("lang") == "uk" else "en"
    return as_json(
        base_map.names(bbox, zoom, lang) | {"areas": base_map.area_names(lang)}, keep_s=DAY_S
    )


ROUTES = [get("/api/base/lines.json", _lines), get("/api/base/places.json", _places)]
