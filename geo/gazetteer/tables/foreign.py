"""Cities abroad that reports of this war name: capitals, depots, places of talks."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.radius import settlement_radius_m
from geo.gazetteer.raw import rows
from geo.records.place import Names

POINT_ERROR_M = 1000.0


def drafts() -> Iterator[Draft]:
    """One draft a city; its names in each language are separated by a bar."""
    for row in rows("foreign_cities.csv"):
        listed = {lang: row[f"name_{lang}"].split("|") for lang in ("en", "uk", "ru")}
        population = int(row["population"])
        draft = Draft(
            f"{row['country']}:{row['slug']}", "settlement",
            Names(*(listed[lang][0] for lang in ("en", "uk", "ru"))), lon=float(row["lon"]),
            lat=float(row["lat"]), category="M", population=population, basis="GeoNames",
            source="GeoNames", radius_m=settlement_radius_m("M", population, POINT_ERROR_M),
        )  # fmt: skip
        draft.called += [Named(n, lang) for lang, names in listed.items() for n in names]
        yield draft
