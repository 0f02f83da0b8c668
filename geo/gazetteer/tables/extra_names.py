"""Names that people use and no table carries, and settlements that the register left out."""

from collections.abc import Iterator
from typing import cast

from geo.gazetteer.draft import Draft, How, Named
from geo.gazetteer.places import Places
from geo.gazetteer.raw import rows
from geo.records.place import Names


def add_names(places: Places) -> None:
    """Add each row's name to its place; a place name that is already known gains this reading."""
    for row in rows("names.csv"):
        named = Named(row["name"], row["lang"], cast(How, row["how"]))
        places.find(row["place"]).called.append(named)


def drafts(places: Places) -> Iterator[Draft]:
    """Hamlets that reports name and KATOTTG counts to their neighbour `near`."""
    for row in rows("extra_places.csv"):
        near = places.find(row["near"])
        names = Names(row["name_en"], row["name_uk"], row["name_ru"])
        draft = Draft(
            f"ua:{row['slug']}", "settlement", names, lon=float(row["lon"]),
            lat=float(row["lat"]), radius_m=float(row["radius_m"]),
            category="C", basis=row["basis"], source="Frontline Atlas", hromada=near.hromada,
            raion=near.raion, oblast=near.oblast,
        )  # fmt: skip
        draft.called += [Named(row[f"name_{lang}"], lang) for lang in ("en", "uk", "ru")]
        yield draft
