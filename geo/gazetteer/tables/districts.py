"""Boroughs and suburbs of cities, from OpenStreetMap, inside the city of their hromada."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.raw import rows
from geo.languages.ru.spelling import from_ukrainian
from geo.languages.uk.spelling import romanize
from geo.records.geometry import great_circle_m
from geo.records.place import Names

PLACES = frozenset({"borough", "suburb"})
BOROUGH_RADIUS_M = 4500.0
"""Median radius of a disc with the area of a city raion (about 60 km2 in the big cities)."""
NEAREST_CITY_M = 25_000.0
WITH_BOROUGHS = 150_000
"""People of the smallest city with boroughs: those of Kyiv lie nearer to the centre of Brovary."""
RAION = " район"
ALSO = {"Соломянский район": "Соломенский район"}
"""Other Russian spellings of boroughs."""


def drafts(towns: list[Draft]) -> Iterator[Draft]:
    """One draft a borough whose city is found; the rest of the table are settlements."""
    cities = [t for t in towns if t.category in ("M", "K")]
    for row in rows("osm_districts.csv.gz"):
        city = _city(row, cities) if row["place"] in PLACES else None
        if city is not None:
            yield _draft(row, city)


def _draft(row: dict[str, str], city: Draft) -> Draft:
    english = row["name_en"] or romanize(row["name_uk"])
    draft = Draft(
        f"osm:{row['osm']}", "district",
        Names(english, row["name_uk"], row["name_ru"] or None),
        lon=float(row["lon"]), lat=float(row["lat"]), radius_m=BOROUGH_RADIUS_M,
        basis="OpenStreetMap", category=row["place"], source="OpenStreetMap",
        settlement=city.id, landmark_kind="district",
    )  # fmt: skip
    draft.called += _names(row, english)
    return draft


def _names(row: dict[str, str], english: str) -> Iterator[Named]:
    yield Named(english, "en")
    yield Named(english.replace("Raion", "district"), "en")
    yield Named(row["name_uk"], "uk")
    if row["name_ru"]:
        yield Named(row["name_ru"], "ru")
    elif row["name_uk"].endswith(RAION):
        adjective = from_ukrainian(row["name_uk"].removesuffix(RAION))
        yield Named(adjective.capitalize() + RAION, "ru", "rule")
    if row["name_ru"] in ALSO:
        yield Named(ALSO[row["name_ru"]], "ru", "spelling")
    for old in filter(None, row["old_name"].split(";")):
        yield Named(old.strip(), "uk", "old")


def _city(row: dict[str, str], cities: list[Draft]) -> Draft | None:
    lon, lat = float(row["lon"]), float(row["lat"])
    if row["place"] == "borough":
        cities = [city for city in cities if city.population >= WITH_BOROUGHS]
    near = min(cities, key=lambda c: great_circle_m(lon, lat, c.lon, c.lat))
    return near if great_circle_m(lon, lat, near.lon, near.lat) < NEAREST_CITY_M else None
