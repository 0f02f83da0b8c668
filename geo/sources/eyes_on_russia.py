"""Eyes on Russia (Centre for Information Resilience): its GeoJSON of verified footage."""

from collections.abc import Iterator, Mapping
from typing import Any

from geo.records.event import Event
from geo.sources import _json
from geo.sources._json import text
from geo.sources._ready import FaultError, each, iso_day, placed, ready
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source

UNCERTAINTY_M = 500.0
"""Points are verified; for safety some are set at the settlement."""

_USED = ("id", "verifiedDate", "title", "description", "url", "country", "province", "city")


def accepts(given: Input) -> int:
    """Its properties."""
    return CERTAIN if _json.starts(given, b'"verifiedDate"', b'"Feature') else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event a feature."""
    return each(_features(_json.load(given)), _event, options)


def _features(found: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, shape in enumerate(_json.features(found), 1):
        properties = shape.get("properties") or {}
        where = f"feature {number} ({properties.get('id', shape.get('id'))})"
        yield where, {"id": shape.get("id"), **properties, "_geometry": shape.get("geometry")}


def _event(row: Mapping[str, Any], options: Options) -> Event:
    key = text(row.get("id"))
    if key is None:
        raise FaultError("id is missing")
    day = iso_day(text(row.get("verifiedDate")), "verifiedDate")
    lon, lat = (*((row["_geometry"] or {}).get("coordinates") or ()), None, None)[:2]
    words = filter(None, (text(row.get("title")), text(row.get("description"))))
    return ready(
        "eyes_on_russia",
        key,
        "\n".join(words),
        options,
        {k: v for k, v in row.items() if v and k not in (*_USED, "_geometry")},
        status="visual",
        date_start=day,
        date_end=day,
        geometry=placed(text(lat), text(lon)),
        uncertainty_m=UNCERTAINTY_M,
        geo_precision=1,
        place_text=text(row.get("city")),
        place_name=text(row.get("city")),
        settlement=text(row.get("city")),
        oblast=text(row.get("province")),
        source="Eyes on Russia",
        url=text(row.get("url")),
    )


SOURCE = Source("events", accepts, read, "Eyes on Russia, Centre for Information Resilience")
