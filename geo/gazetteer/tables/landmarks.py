"""Landmarks of front-line and struck towns, each inside its town."""

import re
from collections.abc import Iterator

from geo.gazetteer.draft import Draft, How, Named, script_languages
from geo.gazetteer.raw import rows
from geo.records.place import Names
from geo.records.vocabulary import PlaceKind

QUOTES = re.compile(r"[«»“”\"]")
NOTE = re.compile(r"(?P<name>.+?) \((?P<note>[^)]+)\)")
CLASS_WORDS = {
    "станція": "станції станцію станцією ст.",
    "станция": "станции станцию станцией ст.",
}
"""Cases of the words that stand in brackets after a name that would mean its town alone."""

KINDS: dict[str, PlaceKind] = {"district": "district", "microdistrict": "district"}


def drafts() -> Iterator[Draft]:
    """One draft a landmark; one whose point is unknown takes its town's later."""
    for row in rows("landmarks.csv"):
        draft = Draft(
            f"lm:{row['id']}", KINDS.get(row["kind"], "landmark"),
            Names(row["name_en"] or None, row["name_uk"] or None, row["name_ru"] or None),
            lon=float(row["lon"] or 0), lat=float(row["lat"] or 0),
            radius_m=float(row["uncertainty_m"] or 0), basis=row["basis"], category=row["kind"],
            source=row["source"], settlement=_town(row), landmark_kind=row["kind"],
        )  # fmt: skip
        draft.called += _names(row)
        yield draft


def _names(row: dict[str, str]) -> Iterator[Named]:
    for lang in ("en", "uk", "ru"):
        if row[f"name_{lang}"]:
            yield from _cleared(row[f"name_{lang}"], lang, "name")
    for alias in filter(None, row["aliases"].split("|")):
        for lang in script_languages(alias):
            yield from _cleared(alias, lang, "alias")


def _cleared(name: str, lang: str, how: How) -> Iterator[Named]:
    """Without the town after a comma and without quotes; "X (станція)" is "станція X"."""
    plain = QUOTES.sub("", name.split(", ", maxsplit=1)[0])
    noted = NOTE.fullmatch(plain)
    if noted is None:
        yield Named(plain, lang, how)
    elif lang != "en" and noted["note"].split()[0] in CLASS_WORDS:
        yield Named(f"{noted['note']} {noted['name']}", lang, how, declines=False)
        for case in CLASS_WORDS[noted["note"].split()[0]].split():
            rest = noted["note"].split()[1:]
            yield Named(" ".join((case, *rest, noted["name"])), lang, "alias", declines=False)
    else:
        yield Named(noted["name"], lang, "alias")


def _town(row: dict[str, str]) -> str:
    return row["town_katottg"] or f"@{row['town_en']}"
