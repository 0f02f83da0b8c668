"""Names that people use and no table carries: old, occupation and press names."""

from typing import cast

from geo.gazetteer.draft import How, Named
from geo.gazetteer.places import Places
from geo.gazetteer.raw import rows


def add_names(places: Places) -> None:
    """Add each row's name to its place; a place name that is already known gains this reading."""
    for row in rows("names.csv"):
        named = Named(row["name"], row["lang"], cast(How, row["how"]))
        places.find(row["place"]).called.append(named)
