"""Links to the streaming routes: exactly what is shown, as a file of any format."""

from urllib.parse import urlencode

from dashboard.markup import Html, tag
from dashboard.strings import Words
from geo import catalogue
from geo.records.filters import Filters

FIRST = "geojson"


def downloads(filters: Filters, words: Words) -> Html:
    """The button for GeoJSON, and the other formats folded behind it."""
    formats = catalogue.load("geo.export", "FORMAT").values()
    endings = sorted({f.ending.lstrip(".") for f in formats} - {FIRST})
    others = [_link(ending, filters, ending) for ending in endings]
    more = tag("details", tag("summary", "▾", aria_label=words("map.formats"),
                              title=words("map.formats")), tag("div", *others))  # fmt: skip
    return tag("span", _link(FIRST, filters, words("map.download")), more, cls="fa-downloads")


def _link(ending: str, filters: Filters, text: str) -> Html:
    query = urlencode(filters.to_query())
    address = f"/api/events.{ending}" + (f"?{query}" if query else "")
    return tag("a", text, href=address, download=f"frontline-atlas.{ending}")
