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


def drafts(towns: list[Draft]) -> Iterator[Draft]:
    """One draft a plant."""
    populous = [t for t in towns if t.category in ("M", "K", "X")]
    for row in rows("power_plants.csv"):
        if row["primary_fuel"] in BURNT:
            yield _draft(row, populous)


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
