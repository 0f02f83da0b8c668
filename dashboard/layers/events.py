"""Events as signs: the question that the browser asks for each view, the colours, the words."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard import palette
from dashboard.filters import View
from dashboard.layers.base import Layer, Shown
from geo.records.event import Event
from geo.records.filters import BBox

WORDS = (
    "heap", "fault", "control", "map_same", "map_older", "no_control", "picture",
    "name", "zoom_in", "zoom_out", "step", "step_at", "step_none",
)  # fmt: skip
REGION = ("polygon", "polygon_hint", "circle", "circle_hint", "raion", "raion_hint", "clear")


def _config(shown: Shown) -> Mapping[str, Any]:
    words = shown.words
    return {
        "query": None if "events" in shown.hidden else urlencode(shown.filters.to_query()),
        "lang": words.lang,
        "palette": palette.for_browser(),
        "words": {name: words.table[f"map.{name}"] for name in WORDS}
        | {f"region_{name}": words.table[f"region.{name}"] for name in REGION},
        "follows": shown.follows,
        "selected": _selected(shown.selected, shown.selected_fid),
        "focus": _focus(shown),
    }


def middle(event: Event) -> tuple[float, float] | None:
    """Longitude and latitude of a point; the middle of an area's extent; None when not placed."""
    if event.geometry is None:
        return None
    if event.geometry["type"] == "Point":
        lon, lat = event.geometry["coordinates"][:2]
        return lon, lat
    points = list(_positions(event.geometry["coordinates"]))
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _positions(nested: Any) -> Any:
    if nested and isinstance(nested[0], (int, float)):
        yield nested
        return
    for inner in nested:
        yield from _positions(inner)


def _selected(event: Event | None, fid: int | None) -> dict[str, Any] | None:
    if event is None:
        return None
    lon, lat = middle(event) or (None, None)
    return {
        "id": event.id,
        "fid": fid,
        "lon": lon,
        "lat": lat,
        "uncertainty_m": event.uncertainty_m,
        "area": event.place_status == "area",
    }


def _focus(shown: Shown) -> dict[str, Any] | None:
    if shown.focus and shown.frame:
        return {"turn": shown.focus, **_goal(shown.frame)}
    where = middle(shown.selected) if shown.selected else None
    if where is None or not shown.focus:
        return None
    return {"turn": shown.focus, "lon": where[0], "lat": where[1]}


def _goal(frame: BBox | View) -> dict[str, Any]:
    if isinstance(frame, View):
        return {"view": [frame.lat, frame.lon, frame.zoom]}
    west, south, east, north = frame
    return {"bounds": [[south, west], [north, east]]}


LAYER = Layer(_config)
