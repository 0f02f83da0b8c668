"""Oblasts, raions and hromadas, with their boundaries and every way of naming them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from geo.gazetteer.draft import Draft, How, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.raw import features, rows
from geo.gazetteer.shapes import Shape, cover, hull_around
from geo.languages.uk.spelling import romanize
from geo.records.place import Names

BOUNDARY = "boundary"
HULL = "hull around its settlements (approximate)"
HULL_BELT_M = 3000.0
"""Half of the mean distance between neighbouring settlements, added around the outermost."""

OCCUPATION_NAMES = {
    "UA14000000000091971": (
        ("en", "DPR|DNR|Donetsk People's Republic|Donetsk Republic"),
        ("uk", "ДНР|Донецька Народна Республіка"),
        ("ru", "ДНР|Донецкая Народная Республика|Донецкая Республика"),
    ),
    "UA44000000000018893": (
        ("en", "LPR|LNR|Luhansk People's Republic|Lugansk People's Republic"),
        ("uk", "ЛНР|Луганська Народна Республіка"),
        ("ru", "ЛНР|Луганская Народная Республика|Луганская Республика"),
    ),
}
"""What Russia calls the occupied oblasts: names in use, not recognised."""

OBLAST_WORDS = {
    "en": ("Oblast", "oblast", "region", "province", "oblasts", "regions"),
    "uk": ("область", "обл.", "обл"),
    "ru": ("область", "обл.", "обл"),
}
SHARED = {
    ("uk", "oblast"): ("ої областей|ій областям|ій областях|ою областями|у області", 1),
    ("ru", "oblast"): ("ой областей|ой областям|ой областях|ой областями|ую области", 2),
    ("uk", "raion"): ("ого районів|ому районам|ому районах|им районами|ий райони", 2),
    ("ru", "raion"): ("ого районов|ому районам|ом районах|им районами|ий районы", 2),
}
"""Endings of the last adjective and the noun it shares: "у Сумській та Чернігівській областях";
and how many letters of the nominative they replace."""

RAION_WORDS = {
    "en": ("Raion", "raion", "district", "rayon"),
    "uk": ("район", "р-н"),
    "ru": ("район", "р-н"),
}
HROMADA_WORDS = {
    "en": ("hromada", "community", "territorial community", "municipality"),
    "uk": (
        "громада", "міська громада", "селищна громада", "сільська громада",
        "територіальна громада", "міська територіальна громада",
        "селищна територіальна громада", "сільська територіальна громада", "ТГ", "ОТГ",
    ),
    "ru": (
        "громада", "община", "городская громада", "поселковая громада", "сельская громада",
        "территориальная громада", "ТГ", "ОТГ",
    ),
}  # fmt: skip


SHARED_STEM = 5
"""Letters by which the adjective of a raion is known as its town's: Horlivskyi, Horlivka."""


def drafts(settlements: Iterable[Draft]) -> Iterator[Draft]:
    """All three levels; a hromada without a boundary is the hull of its settlements."""
    members: dict[str, list[Draft]] = {}
    towns: dict[str, dict[str, int]] = {}
    for settlement in settlements:
        members.setdefault(settlement.hromada, []).append(settlement)
        inside = towns.setdefault(settlement.raion, {})
        inside[settlement.names.en or ""] = settlement.population
    yield from oblasts()
    yield from raions(towns)
    yield from hromadas(members)


def oblasts() -> Iterator[Draft]:
    """Oblasts and Crimea; their names with and without "oblast"."""
    shapes = {f["properties"]["name_uk"]: f["geometry"] for f in features("oblasts.geojson.gz")}
    for row in rows("oblasts.csv"):
        draft = Draft(
            row["katottg"], "oblast", Names(row["name_en"], row["name_uk"], row["name_ru"]),
            category="oblast", source="OpenStreetMap",
        )  # fmt: skip
        shaped(draft, cover(shapes[row["name_uk"]]), BOUNDARY)
        draft.called += _oblast_names(row)
        yield draft


def raions(towns: dict[str, dict[str, int]]) -> Iterator[Draft]:
    """The raions of 2020, named after their towns; Crimea's are those of Ukrainian law.

    `towns` are the settlements of each raion: English name and population.
    """
    shapes = {f["properties"].get("katottg"): f for f in features("raions.geojson.gz")}
    names = {row["pcode"]: row for row in rows("raions.csv")}
    for code, feature in shapes.items():
        row = names.get((code or "")[:6])
        if code is None or row is None:
            continue
        english = _english_raion(row["name_en"], feature["properties"], towns.get(code, {}))
        draft = Draft(
            code, "raion", Names(english, f"{row['name_uk']} район", f"{row['name_ru']} район"),
            category="raion", source="OpenStreetMap", oblast=_oblast_of(code),
        )  # fmt: skip
        shaped(draft, cover(feature["geometry"]), BOUNDARY)
        for lang in ("uk", "ru"):
            draft.called += _shared(row[f"name_{lang}"], lang, "raion")
        capitals = (english.removesuffix(" Raion"), *_capital_names(row["name_en"], ("skyi",)))
        draft.called += _unit_names(row, RAION_WORDS, capitals)
        yield draft


def hromadas(members: dict[str, list[Draft]]) -> Iterator[Draft]:
    """Hromadas by the code that their settlements carry; names by OCHA's code."""
    shapes = {f["properties"].get("katottg"): f for f in features("hromadas.geojson.gz")}
    names = {row["pcode"]: row for row in rows("hromadas.csv.gz")}
    for code, inside in members.items():
        row = names.get(code[:9])
        if row is None:
            continue
        capital = next((d for d in inside if d.id[9:12] == "001"), inside[0])
        english = f"{capital.names.en or row['name_en']} hromada"
        draft = Draft(
            code, "hromada",
            Names(english, f"{row['name_uk']} громада", _ru_hromada(row["name_ru"])),
            category="hromada", source="OCHA", oblast=_oblast_of(code), raion=inside[0].raion,
        )  # fmt: skip
        known = shapes.get(code)
        shape = cover(known["geometry"]) if known else _hull(inside)
        shaped(draft, shape, BOUNDARY if known else HULL)
        feminine = {**row, "name_ru": _ru_hromada(row["name_ru"]).removesuffix(" громада")}
        draft.called += _unit_names(feminine, HROMADA_WORDS, (capital.names.en or "",))
        yield draft


def _hull(inside: list[Draft]) -> Shape:
    return hull_around([(d.lon, d.lat) for d in inside], HULL_BELT_M)


def _oblast_names(row: dict[str, str]) -> Iterator[Named]:
    if row["katottg"].startswith("UA01"):
        yield from _crimea_names(row)
        return
    for lang in ("uk", "ru"):
        adjective = row[f"name_{lang}"].split()[0]
        for word in OBLAST_WORDS[lang]:
            yield Named(f"{adjective} {word}", lang, "name", not word.endswith("."))
        yield Named(adjective, lang, "adjective")
        yield from _shared(adjective, lang, "oblast")
        for region in filter(None, row[f"region_{lang}"].split("|")):
            yield Named(region, lang, "alias")
    latin = row["name_uk"].split()[0]
    for town in (row["town_en"], *filter(None, row["also"].split("|")), romanize(latin)):
        for word in OBLAST_WORDS["en"]:
            yield Named(f"{town} {word}", "en", "name")
    for region in filter(None, row["region_uk"].split("|")):
        yield Named(romanize(region), "en", "alias")
    yield from _occupation_names(row["katottg"])


def _shared(adjective: str, lang: str, level: str) -> Iterator[Named]:
    endings, dropped = SHARED[lang, level]
    for ending in endings.split("|"):
        yield Named(adjective[:-dropped] + ending, lang, "case", declines=False)


def _crimea_names(row: dict[str, str]) -> Iterator[Named]:
    yield Named(row["name_uk"], "uk")
    yield Named(row["name_ru"], "ru")
    yield Named(row["name_en"], "en")
    yield Named("АР Крим", "uk", "alias")
    yield Named("Республика Крым", "ru", "occupation")
    yield Named("Republic of Crimea", "en", "occupation")


def _occupation_names(code: str) -> Iterator[Named]:
    for lang, listed in OCCUPATION_NAMES.get(code, ()):
        for name in listed.split("|"):
            yield Named(name, lang, "occupation", declines=" " in name)


def _unit_names(
    row: dict[str, str], words: dict[str, tuple[str, ...]], capitals: Iterable[str]
) -> Iterator[Named]:
    for lang in ("uk", "ru"):
        for i, word in enumerate(words[lang]):
            how: How = "name" if i == 0 else "alias"
            yield Named(f"{row[f'name_{lang}']} {word}", lang, how, declines=not word.isupper())
    for stem in dict.fromkeys((row["name_en"], *capitals)):
        for word in words["en"]:
            yield Named(f"{stem} {word}", "en", "name")


def _english_raion(adjective: str, known: dict[str, str], towns: dict[str, int]) -> str:
    """The usual English: "Pokrovsk Raion", not "Pokrovskyi Raion", where the town is known."""
    usual = re.sub(" (raion|district)", "", known.get("name_en") or "", flags=re.IGNORECASE)
    stems = (usual, *_capital_names(adjective, ("skyi", "kyi", "yi")))
    alike = [town for town in towns if town[:SHARED_STEM] == adjective[:SHARED_STEM]]
    largest = max(alike, key=lambda town: towns[town], default=adjective)
    return f"{next((stem for stem in stems if stem in towns), largest)} Raion"


def _capital_names(adjective: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    """ "Pokrovskyi" raion is the raion of Pokrovsk; of Kharkivskyi, Kharkiv."""
    stems = [adjective[: -len(e)] for e in endings if adjective.endswith(e)]
    return tuple(stem + tail for stem in stems for tail in ("", "sk"))


def _ru_hromada(name: str) -> str:
    """OCHA gives the masculine: Ароматненский -> Ароматненская громада."""
    stem = name[:-2] if name.endswith(("ий", "ый")) else name
    return f"{stem}ая громада" if stem != name else f"{name} громада"


def _oblast_of(code: str) -> str:
    return _oblast_codes().get(code[:4], "")


@cache
def _oblast_codes() -> dict[str, str]:
    return {row["katottg"][:4]: row["katottg"] for row in rows("oblasts.csv")}
