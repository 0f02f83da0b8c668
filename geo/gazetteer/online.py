"""Asks a public geocoder for an object of a town: only when told to, slowly, and once.

What is found is kept in the user's own gazetteer with its attribution, so that it is asked for
once. Nominatim's and Photon's rules: one request a second, an identifying user agent.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from geopy.exc import GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim, Photon

from geo import __version__
from geo.errors import GeoError, UsageError
from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.entry import Entry
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.shapes import DEGREE_M
from geo.gazetteer.towns import settle
from geo.records.geometry import great_circle_m
from geo.records.place import Names

USER_AGENT = f"frontline-atlas/{__version__}"
SECONDS_BETWEEN = 1.0
TIMEOUT_S = 10.0
BOUND = 1.3
"""The box that answers must lie in: this many radii of the town to each side."""
LEAST_RADIUS_M, UNKNOWN_RADIUS_M = 50.0, 300.0
ATTRIBUTION = "OpenStreetMap contributors (ODbL), through {service}"


@dataclass(frozen=True, slots=True)
class Service:
    """A geocoder: its name and how it is asked (text, box) for geopy locations."""

    name: str
    ask: Callable[[str, Sequence[tuple[float, float]]], Sequence[Any] | None]


def service(name: str, domain: str | None = None, scheme: str = "https") -> Service:
    """Nominatim or Photon, at its public address or another; raises UsageError otherwise."""
    given = {"domain": domain} if domain else {}
    common = {"user_agent": USER_AGENT, "timeout": TIMEOUT_S, "scheme": scheme, **given}
    if name == "nominatim":
        ask = _slowly(Nominatim(**common).geocode)
        return Service(
            name, lambda text, box: ask(text, exactly_one=False, viewbox=box, bounded=True)
        )
    if name == "photon":
        ask = _slowly(Photon(**common).geocode)
        return Service(name, lambda text, box: ask(text, exactly_one=False, bbox=box))
    raise UsageError(f"geocoder {name!r}: write nominatim or photon")


def _slowly(ask: Callable[..., Any]) -> Any:
    return RateLimiter(
        ask, min_delay_seconds=SECONDS_BETWEEN, max_retries=0, swallow_exceptions=False
    )


def look_up(text: str, town: Entry, asked: Service, gazetteer: Gazetteer) -> Draft | None:
    """The object of this name inside the town, None when the service knows none there."""
    box = _box(town)
    try:
        answers = asked.ask(text, box) or ()
    except GeopyError as error:
        raise GeoError(f"{asked.name} did not answer: {error}") from None
    inside = [a for a in answers if _inside(a.longitude, a.latitude, box)]
    if not inside:
        return None
    return settle(_draft(text, inside[0], town, asked.name), gazetteer)


def _box(town: Entry) -> tuple[tuple[float, float], tuple[float, float]]:
    """South-west and north-east corners, latitude first as geopy wants them."""
    dlat = BOUND * town.radius_m / DEGREE_M
    dlon = dlat / 0.65
    return (town.lat - dlat, town.lon - dlon), (town.lat + dlat, town.lon + dlon)


def _inside(lon: float, lat: float, box: Sequence[tuple[float, float]]) -> bool:
    (south, west), (north, east) = box
    return south <= lat <= north and west <= lon <= east


def _draft(text: str, answer: Any, town: Entry, name: str) -> Draft:
    raw = answer.raw.get("properties", answer.raw)
    lon, lat = float(answer.longitude), float(answer.latitude)
    langs = script_languages(text)
    return Draft(
        f"osm:{_type(raw)}/{raw.get('osm_id', 0)}", "landmark",
        Names(**dict.fromkeys(langs, text)), lon=lon, lat=lat,
        radius_m=_radius(raw, lon, lat), basis=f"looked up at {name}",
        category=str(raw.get("type", raw.get("osm_value", ""))),
        source=ATTRIBUTION.format(service=name), settlement=town.id,
        landmark_kind=str(raw.get("type", raw.get("osm_value", "other"))),
        called=[Named(text, lang) for lang in langs],
    )  # fmt: skip


def _type(raw: dict[str, Any]) -> str:
    """Nominatim writes the type in full, Photon as a letter."""
    told = str(raw.get("osm_type", "node"))
    return {"N": "node", "W": "way", "R": "relation"}.get(told, told)


def _radius(raw: dict[str, Any], lon: float, lat: float) -> float:
    """Half the diagonal of the object's box, when the service gives one."""
    box = raw.get("boundingbox")
    if not box or len(box) != 4:
        return UNKNOWN_RADIUS_M
    south, north, west, east = map(float, box)
    corner_m = max(great_circle_m(lon, lat, x, y) for x in (west, east) for y in (south, north))
    return max(LEAST_RADIUS_M, round(corner_m, -1))
