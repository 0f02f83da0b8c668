"""Air bases, power stations, plants and districts of cities that no other table carries."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.places import Places
from geo.gazetteer.raw import rows
from geo.records.place import Names
from geo.records.vocabulary import PlaceKind

BASIS = "approximate"


def drafts(places: Places) -> Iterator[Draft]:
    """One draft a site, inside the town it is named with."""
    for row in rows("sites.csv"):
        names = Names(row["name_en"], row["name_uk"], row["name_ru"])
        draft = Draft(
            f"lm:{row['slug']}", _kind(row["kind"]), names,
            lon=float(row["lon"]), lat=float(row["lat"]), radius_m=float(row["radius_m"]),
            basis=BASIS, category=row["kind"],
            source="Frontline Atlas", settlement=_town(row["town"], places),
            landmark_kind=row["kind"],
        )  # fmt: skip
        draft.called += [Named(row[f"name_{lang}"], lang) for lang in ("en", "uk", "ru")]
        for alias in filter(None, row["aliases"].split("|")):
            declines = not alias.isupper()
            draft.called += [
                Named(alias, lang, "alias", declines) for lang in script_languages(alias)
            ]
        yield draft


def _kind(kind: str) -> PlaceKind:
    return "district" if kind == "district" else "landmark"


def _town(told: str, places: Places) -> str:
    """The id of a town of Ukraine, or the GeoNames id of one abroad as it is written."""
    return told if told.startswith("ru:") else places.find(told).id
