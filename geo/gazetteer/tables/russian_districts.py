"""Districts of the Russian border oblasts, as discs around their centres."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.raw import rows
from geo.gazetteer.shapes import belt_around
from geo.records.place import Names

RADIUS_M = 20_000.0
"""A disc of the median area of a border district (about 1,250 km2)."""

WORDS = {
    "en": ("district", "District", "raion", "municipal district"),
    "uk": ("район", "р-н", "округ", "міський округ"),
    "ru": ("район", "р-н", "округ", "городской округ", "муниципальный округ"),
}


def drafts() -> Iterator[Draft]:
    """One draft a district, inside its oblast."""
    oblasts = {row["admin1"]: f"ru:{row['slug']}-oblast" for row in rows("ru_oblasts.csv")}
    for row in rows("ru_districts.csv"):
        draft = Draft(
            f"ru:{row['slug']}-raion", "raion",
            Names(f"{row['name_en']} district", f"{row['name_uk']} район",
                  f"{row['name_ru']} район"),
            category="raion", source="Frontline Atlas", oblast=oblasts[row["admin1"]],
        )  # fmt: skip
        for lang, words in WORDS.items():
            draft.called += [Named(f"{row[f'name_{lang}']} {word}", lang) for word in words]
        lon, lat = map(float, row["centre"].split())
        yield shaped(draft, belt_around([(lon, lat)], RADIUS_M), "disc around its centre")
