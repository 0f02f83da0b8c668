"""Landmarks of front-line and struck towns, each inside its town."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.raw import rows
from geo.records.place import Names
from geo.records.vocabulary import PlaceKind

KINDS: dict[str, PlaceKind] = {"district": "district", "microdistrict": "district"}


def drafts() -> Iterator[Draft]:
    """One draft a landmark; one whose point is unknown takes its town's later."""
    for row in rows("landmarks.csv"):
        draft = Draft(
            f"lm:{row['id']}", KINDS.get(row["kind"], "landmark"),
            Names(row["name_en"] or None, row["name_uk"] or None, row["name_ru"] or None),
            lon=float(row["lon"] or 0), lat=float(row["lat"] or 0),
            radius_m=float(row["uncertainty_m"] or 0), basis=row["basis"], category=row["kind"],
            source=row["source"], settlement=row["town_katottg"], landmark_kind=row["kind"],
        )  # fmt: skip
        draft.called += _names(row)
        yield draft


def _names(row: dict[str, str]) -> Iterator[Named]:
    for lang in ("en", "uk", "ru"):
        if row[f"name_{lang}"]:
            yield Named(row[f"name_{lang}"].split(",")[0], lang)
    for alias in filter(None, row["aliases"].split("|")):
        for lang in script_languages(alias):
            yield Named(alias, lang, "alias")
