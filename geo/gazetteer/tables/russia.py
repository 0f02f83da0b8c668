"""Russian and Belarusian towns, border villages, and Russian oblasts as hulls of their towns."""

from collections.abc import Iterator

from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.measure import shaped
from geo.gazetteer.radius import settlement_radius_m
from geo.gazetteer.raw import rows
from geo.gazetteer.shapes import hull_around
from geo.languages.folding import fold
from geo.languages.uk.spelling import as_neuter, from_russian
from geo.records.place import Names

GEONAMES_ERROR_M = 1400.0
"""80 % of 75 towns of the border oblasts lie this near the point of the Russian address register
(hflabs/city, CC BY-SA 4.0)."""

CITY = 50_000
"""From this population on a Russian town's density is a city's."""

HULL_BELT_M = 10_000.0

FEDERAL_CITIES = ("48", "66")
"""Moscow and Saint Petersburg in GeoNames' numbers: what else lies there is a district, unless
`ru_by_names.csv` knows it as a town."""


def drafts() -> Iterator[Draft]:
    """Towns, then villages, then oblasts."""
    oblasts = {row["admin1"]: row for row in rows("ru_oblasts.csv")}
    reported = {row["geonameid"]: row for row in rows("ru_by_names.csv")}
    members: dict[str, list[tuple[float, float]]] = {}
    for row in rows("geonames_ru_by.csv.gz"):
        if row["admin1"] in FEDERAL_CITIES and row["geonameid"] not in reported:
            continue
        draft = _town(row, reported.get(row["geonameid"]))
        if row["country"] == "RU" and row["admin1"] in oblasts:
            draft.oblast = _oblast_id(oblasts[row["admin1"]])
            members.setdefault(row["admin1"], []).append((draft.lon, draft.lat))
        yield draft
    for row in rows("ru_border_villages.csv"):
        yield _village(row, _oblast_id(oblasts[row["admin1"]]))
    for code, row in oblasts.items():
        yield _oblast(row, members.get(code, []))


def _town(row: dict[str, str], reported: dict[str, str] | None) -> Draft:
    population = int(row["population"])
    category = "M" if population >= CITY else "X"
    plain = _names(row["name_en"], row["name_ru"], row["name_uk"])
    names = list(_reported_names(reported) if reported else plain)
    first = {name.lang: name.text for name in reversed(names)}
    draft = Draft(
        f"{row['country'].lower()}:{row['geonameid']}", "settlement",
        Names(first["en"], first.get("uk"), first.get("ru")),
        lon=float(row["lon"]), lat=float(row["lat"]), category=category, population=population,
        basis="GeoNames", source="GeoNames",
        radius_m=settlement_radius_m(category, population, GEONAMES_ERROR_M),
    )  # fmt: skip
    draft.called += names
    return draft


def _reported_names(row: dict[str, str]) -> Iterator[Named]:
    """Names that reports use, the usual one first."""
    for lang in ("en", "uk", "ru"):
        yield from (Named(name, lang) for name in row[lang].split("|"))
    for name in row["uk"].split("|"):
        yield from (Named(other, "uk", "rule") for other in as_neuter(name))


def _names(en: str, ru: str, uk: str) -> Iterator[Named]:
    yield Named(en, "en")
    for name in dict.fromkeys((uk, from_russian(ru) if ru else "")):
        yield from (Named(other, "uk", "rule") for other in as_neuter(name))
    if ru:
        yield Named(ru, "ru")
        if fold(from_russian(ru)) != fold(uk):
            yield Named(from_russian(ru), "uk", "rule")
    if uk:
        yield Named(uk, "uk")


def _village(row: dict[str, str], oblast: str) -> Draft:
    slug = row["name_en"].lower().replace(" ", "-")
    draft = Draft(
        f"ru:{slug}", "settlement", Names(row["name_en"], row["name_uk"], row["name_ru"]),
        lon=float(row["lon"]), lat=float(row["lat"]), radius_m=float(row["radius_m"]),
        category="C", basis="approximate", source="Frontline Atlas", oblast=oblast,
    )  # fmt: skip
    draft.called += _names(row["name_en"], row["name_ru"], row["name_uk"])
    return draft


def _oblast_id(row: dict[str, str]) -> str:
    return f"ru:{row['slug']}-oblast"


def _oblast(row: dict[str, str], towns: list[tuple[float, float]]) -> Draft:
    plain = row["name_ru"].endswith("ая")
    names = Names(
        f"{row['name_en']} Oblast" if plain else row["name_en"],
        f"{row['name_uk']} область" if plain else row["name_uk"],
        f"{row['name_ru']} область" if plain else row["name_ru"],
    )
    draft = Draft(_oblast_id(row), "oblast", names, category="oblast", source="GeoNames")
    draft.called += _oblast_names(row, plain)
    return shaped(draft, hull_around(towns, HULL_BELT_M), "hull around its towns (approximate)")


def _oblast_names(row: dict[str, str], plain: bool) -> Iterator[Named]:
    for word in ("Oblast", "oblast", "region", "Krai", "krai", "Territory", "Republic"):
        yield Named(f"{row['name_en']} {word}", "en")
    for lang, words in (("uk", ("область", "обл.", "обл")), ("ru", ("область", "обл.", "обл"))):
        stem = row[f"name_{lang}"]
        if plain:
            yield from (Named(f"{stem} {w}", lang, "name", not w.endswith(".")) for w in words)
            yield Named(stem, lang, "adjective")
        else:
            yield Named(stem, lang)
        for region in filter(None, row[f"region_{lang}"].split("|")):
            yield Named(region, lang, "alias")
    if not plain and "край" not in row["name_ru"]:
        yield Named(row["name_en"], "en")
