"""Waters, islands, spits, capes and gullies of the gazetteer of physical names.

All are known with their class word only ("річка Суха", "Sukha River"): their bare names are those
of villages and common words. A water listed in several raions of an oblast is one, a land is not.
"""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.raw import rows
from geo.gazetteer.shapes import belt_around
from geo.languages.folding import fold
from geo.records.place import Names

WORDS = {
    "річка": ("river", "річка|р.|річці|річку|річкою|річки", "{} River|River {}"),
    "водосховище": ("reservoir", "водосховище", "{} Reservoir"),
    "озеро": ("lake", "озеро|оз.|озера|озері", "Lake {}|{} Lake"),
    "острів": ("island", "острів|острова|острові|остров", "{} Island|Island {}"),
    "коса": ("spit", "коса|коси|косі|косу|косе|косы", "{} Spit"),
    "мис": ("cape", "мис|мису|мисі|мыс|мыса|мысе", "Cape {}"),
    "бухта": ("bay", "бухта|бухти|бухті|бухту|бухты|бухте", "{} Bay"),
    "затока": ("bay", "затока|затоки|затоці|затоку|залив|залива|заливе", "{} Bay"),
    "лиман": ("bay", "лиман|лиману|лимані|лимана|лимане", "{} Estuary|{} Liman"),
    "балка": ("gully", "балка|балки|балці|балку|балке", "{} Balka River|{} gully"),
}
"""Class of the table -> category, Ukrainian words before the name, English patterns."""

LANDS = frozenset(("острів", "коса", "мис", "балка"))
"""Classes whose names repeat in one oblast: one of them is in one raion."""

POINT_ERROR_KM = 4.0
"""The table's points are given to 1-2 km, and stand for a stretch of water."""


def drafts() -> Iterator[Draft]:
    """One draft a water and oblast."""
    groups: dict[tuple[str, str, str, str], list[dict[str, str]]] = {}
    for row in rows("physical_names.csv.gz"):
        if row["kind"] in WORDS and row["lat"] and _in_ukraine(row):
            where = row["raion"] if row["kind"] in LANDS else ""
            groups.setdefault((row["kind"], row["name_uk"], row["oblast"], where), []).append(row)
    known = {row["name_en"] for row in rows("areas.csv")}
    for (kind, name, *_), found in groups.items():
        draft = _draft(kind, name, found)
        if draft.names.en not in known:
            yield draft


def _in_ukraine(row: dict[str, str]) -> bool:
    """A few points of the table are misprinted."""
    return 22 < float(row["lon"]) < 41 and 44 < float(row["lat"]) < 53


def _draft(kind: str, name: str, found: list[dict[str, str]]) -> Draft:
    category, before, english = WORDS[kind]
    first = found[0]
    latin = first["name_latin"]
    names = Names(english.split("|")[0].format(latin), f"{kind} {name}")
    draft = Draft(f"area:gontsa-{first['reg_no'].removeprefix('Ф-')}", "area", names)
    draft.category, draft.source = category, "gontsa"
    for word in before.split("|"):
        draft.called.append(Named(f"{word} {fold(name)}", "uk", "name", declines=False))
    draft.called += [Named(p.format(latin), "en") for p in english.split("|")]
    points = sorted((float(row["lon"]), float(row["lat"])) for row in found)
    return shaped(draft, belt_around(points, POINT_ERROR_KM * 1000), "belt of its listed points")
