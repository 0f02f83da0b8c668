"""Countries that reports name, as coarse areas; Ukraine is the union of its oblasts."""

import json
from collections.abc import Iterable, Iterator

import shapely

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.raw import features, rows
from geo.gazetteer.shapes import SIMPLIFY_DEGREES, Shape
from geo.records.place import Names

COARSE = "Natural Earth, coarse"


def drafts(oblasts: Iterable[Draft]) -> Iterator[Draft]:
    """One draft a country; Russia without the oblasts of Ukraine."""
    shapes = {
        f["properties"]["iso2"]: shapely.from_geojson(json.dumps(f["geometry"]))
        for f in features("countries.geojson.gz")
    }
    shapes["ua"] = shapely.union_all([d.shape for d in oblasts])
    shapes["ru"] = shapes["ru"].difference(shapes["ua"])
    for row in rows("countries.csv"):
        yield _draft(row, shapes.get(row["iso2"]))


def _draft(row: dict[str, str], shape: Shape | None) -> Draft:
    names = Names(row["name_en"], row["name_uk"], row["name_ru"])
    draft = Draft(f"country:{row['iso2']}", "country", names, category="country")
    draft.source = "Natural Earth"
    for lang in ("en", "uk", "ru"):
        draft.called.append(Named(row[f"name_{lang}"], lang))
        for other in filter(None, row[f"also_{lang}"].split("|")):
            draft.called.append(Named(other, lang, "alias", declines=not other.isupper()))
    if shape is None:
        draft.lon, draft.lat, draft.radius_m, draft.basis = 12.453, 41.903, 1000.0, "point"
        return draft
    return shaped(draft, shapely.simplify(shape, SIMPLIFY_DEGREES), COARSE)
