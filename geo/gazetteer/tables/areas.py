"""Historical regions, rivers, seas, islands and General Staff directions, as areas by rule.

A row's rule says how its area is made of its anchors: `hull` widened by `width_km`, `belt` of
that half-width along the line that visits them, or `union` of administrative units.
"""

from calendar import monthrange
from collections.abc import Iterator

import shapely

from geo.gazetteer.draft import Draft, How, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.places import Places
from geo.gazetteer.raw import rows
from geo.gazetteer.shapes import Shape, belt_around, hull_around
from geo.records.place import Names
from geo.records.vocabulary import PlaceKind

DIRECTION_WORDS = {
    "en": ("direction", "sector", "axis", "front", "direction of the front"),
    "uk": ("напрямок", "напрям"),
    "ru": ("направление",),
}
OLD_ALIASES = frozenset({"dir:bakhmut", "dir:pokrovsk", "dir:toretsk"})
"""Directions whose other names are those of the occupation."""


def drafts(places: Places) -> Iterator[Draft]:
    """Areas first, then directions."""
    for row in rows("areas.csv"):
        draft = _draft(row, "area", places)
        draft.called += _area_names(row)
        yield draft
    for row in rows("directions.csv"):
        yield _direction(row, places)


def _draft(row: dict[str, str], kind: PlaceKind, places: Places) -> Draft:
    draft = Draft(
        row["id"], kind, Names(row["name_en"], row["name_uk"], row["name_ru"]),
        category=row["category"], source="Frontline Atlas", since=_first_day(row["since"]),
        until=_last_day(row["until"]),
    )  # fmt: skip
    return shaped(draft, _shape(row, places), f"{row['rule']} of {row['anchors']}")


def _first_day(month: str) -> str:
    """The first day of a month written `2024-05`; "" stays."""
    return f"{month}-01" if month else ""


def _last_day(month: str) -> str:
    if not month:
        return ""
    year, number = map(int, month.split("-"))
    return f"{month}-{monthrange(year, number)[1]:02}"


def _shape(row: dict[str, str], places: Places) -> Shape:
    anchors = row["anchors"].split(";")
    if row["rule"] == "union":
        union: Shape = shapely.union_all([_unit(places.find(a)) for a in anchors])
        return union
    width_m = float(row["width_km"]) * 1000
    if row["rule"] == "hull":
        return hull_around(places.together(anchors), width_m)
    return belt_around([places.point(a) for a in anchors], width_m)


def _unit(draft: Draft) -> Shape:
    known: Shape | None = draft.shape
    return known or belt_around([(draft.lon, draft.lat)], draft.radius_m)


def _area_names(row: dict[str, str]) -> Iterator[Named]:
    occupation = row["id"] == "area:novorossiya"
    how: How = "occupation" if occupation else "name"
    for lang in ("en", "uk", "ru"):
        yield Named(row[f"name_{lang}"], lang, how)
        for other in filter(None, row[f"also_{lang}"].split("|")):
            yield Named(other, lang, "occupation" if occupation else "alias")


def _direction(row: dict[str, str], places: Places) -> Draft:
    draft = _draft(row, "direction", places)
    neuter = row["name_ru"]
    draft.names = Names(
        f"{row['name_en']} direction", f"{row['name_uk']} напрямок", f"{neuter} направление"
    )
    alias: How = "occupation" if row["id"] in OLD_ALIASES else "alias"
    for lang in ("en", "uk", "ru"):
        stems = (row[f"name_{lang}"], *filter(None, row[f"also_{lang}"].split("|")))
        for i, stem in enumerate(stems):
            for word in DIRECTION_WORDS[lang]:
                draft.called.append(Named(f"{stem} {word}", lang, "name" if i == 0 else alias))
            if lang != "en":
                draft.called.append(Named(stem, lang, "adjective"))
    return draft
