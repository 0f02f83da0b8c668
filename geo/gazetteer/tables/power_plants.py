"""Power plants of the Global Power Plant Database, inside the nearest town."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.raw import rows
from geo.records.geometry import great_circle_m
from geo.records.place import Names

BURNT = frozenset({"Coal", "Gas", "Nuclear", "Hydro", "Oil", "Cogeneration"})
"""Fuels of plants that reports name; solar and wind farms bear village names."""

POINT_RADIUS_M = 2000.0
"""The database gives no accuracy; its geocoder is the plant's town where unsure."""

NEAREST_TOWN_M = 20_000.0


KNOWN_M = 4000.0
"""A plant this near to a power station that another table has is that one."""


def drafts(towns: list[Draft], known: list[Draft]) -> Iterator[Draft]:
    """One draft a plant that is not among the known landmarks."""
    populous = [t for t in towns if t.category in ("M", "K", "X")]
    stations = [d for d in known if d.landmark_kind == "power_station" and d.lon]
    for row in rows("power_plants.csv"):
        draft = _draft(row, populous)
        away = (great_circle_m(draft.lon, draft.lat, s.lon, s.lat) for s in stations)
        if row["primary_fuel"] in BURNT and min(away) > KNOWN_M:
            yield draft


def _draft(row: dict[str, str], towns: list[Draft]) -> Draft:
    lon, lat = float(row["longitude"]), float(row["latitude"])
    near = min(towns, key=lambda t: great_circle_m(lon, lat, t.lon, t.lat))
    inside = great_circle_m(lon, lat, near.lon, near.lat) < NEAREST_TOWN_M
    stem = row["name"].removesuffix("power station").split("(")[0].strip()
    draft = Draft(
        f"lm:{row['gppd_idnr'].lower()}", "landmark", Names(f"{stem} power station"), lon=lon,
        lat=lat, radius_m=POINT_RADIUS_M, basis="Global Power Plant Database",
        category="power_station", source="WRI", landmark_kind="power_station",
        settlement=near.id if inside else "",
    )  # fmt: skip
    words = ("power station", "power plant", "nuclear power plant", "thermal power plant", "TPP")
    draft.called += [Named(f"{stem} {word}", "en", "alias") for word in words]
    return draft
