"""Which OpenStreetMap objects are landmarks, and what an object without an extent covers."""

from collections.abc import Mapping

from geo.languages.words import words
from geo.records.vocabulary import PlaceKind

STREETS = words(
    "motorway trunk primary secondary tertiary unclassified residential living_street pedestrian"
)

RULES: tuple[tuple[str, str, str], ...] = (
    ("railway", "station", "railway_station"), ("railway", "halt", "station_halt"),
    ("place", "square", "square"), ("amenity", "college", "college"),
    ("amenity", "university", "university"), ("amenity", "school", "school"),
    ("amenity", "kindergarten", "school"), ("amenity", "hospital", "hospital"),
    ("amenity", "clinic", "hospital"), ("healthcare", "hospital", "hospital"),
    ("amenity", "bus_station", "bus_station"), ("amenity", "marketplace", "market"),
    ("amenity", "place_of_worship", "church"), ("amenity", "townhall", "administrative"),
    ("office", "government", "administrative"), ("industrial", "mine", "mine"),
    ("man_made", "mineshaft", "mine"), ("landuse", "quarry", "quarry"),
    ("power", "plant", "power_station"), ("man_made", "works", "plant"),
    ("landuse", "industrial", "plant"), ("man_made", "bridge", "bridge"),
    ("bridge", "yes", "bridge"), ("waterway", "dam", "dam"), ("aeroway", "aerodrome", "airport"),
    ("leisure", "stadium", "stadium"), ("leisure", "park", "park"),
    ("historic", "memorial", "monument"), ("historic", "monument", "monument"),
    ("man_made", "spoil_heap", "spoil_tip"), ("barrier", "border_control", "border_crossing"),
    ("place", "suburb", "district"), ("place", "quarter", "district"),
    ("place", "neighbourhood", "microdistrict"), ("place", "borough", "district"),
)  # fmt: skip
"""Key, value, and our kind of landmark; the first that fits counts."""

AREAS: Mapping[str, PlaceKind] = {
    "district": "district", "microdistrict": "district", "street": "street",
}  # fmt: skip

POINT_RADIUS_M: Mapping[str, float] = {
    "railway_station": 300.0, "district": 1000.0, "microdistrict": 600.0, "airport": 1500.0,
    "plant": 500.0, "mine": 400.0, "power_station": 500.0, "university": 250.0, "hospital": 200.0,
    "quarry": 500.0,
}  # fmt: skip
"""Half of the usual extent of an object that is drawn as one point."""

OTHER_RADIUS_M = 120.0


def kind_of(tags: Mapping[str, str]) -> str | None:
    """Our kind of a tagged object, None for what is no landmark."""
    for key, value, kind in RULES:
        if tags.get(key) == value:
            return kind
    return "street" if tags.get("highway") in STREETS else None


def radius_of(kind: str, covering_m: float) -> float:
    """The extent that is drawn, or the usual one of a point; never under 50 m."""
    return max(covering_m or POINT_RADIUS_M.get(kind, OTHER_RADIUS_M), 50.0)
