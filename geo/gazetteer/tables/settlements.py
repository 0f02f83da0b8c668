"""Every populated place of Ukraine: KATOTTG with names, points and populations."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.radius import footprint_m, point_error_m, together_m
from geo.gazetteer.raw import rows
from geo.languages.folding import fold
from geo.languages.ru.spelling import from_ukrainian
from geo.records.place import Names

SAME_NAME = 0.72
"""Least likeness of a Russian name to the one formed by rule; below it, it is an older name.

Of the 9,371 given Russian names, pairs like Садове - Чапаевка lie below, Білогорівка -
Белогоровка above."""


def drafts() -> Iterator[Draft]:
    """One draft a settlement, in the order of the table."""
    for row in rows("settlements.csv.gz"):
        yield _draft(row)


def _draft(row: dict[str, str]) -> Draft:
    population = int(row["population"]) if row["population"].isdecimal() else -1
    draft = Draft(
        row["katottg"], "settlement", Names(row["name_en"], row["name_uk"], russian_name(row)),
        lon=float(row["lon"] or 0), lat=float(row["lat"] or 0), category=row["category"],
        population=population, source="KATOTTG", hromada=row["hromada_code"],
        raion=row["raion_code"],
    )  # fmt: skip
    draft.basis = _basis(row)
    draft.radius_m = together_m(
        footprint_m(row["category"], population),
        point_error_m(row["coord_source"], row["coord_precision"], row["wof_geom_source"]),
    )
    draft.called += names_of(row)
    return draft


def names_of(row: dict[str, str]) -> Iterator[Named]:
    """All names of a row, each with its language and whether it is an older one."""
    yield Named(row["name_uk"], "uk")
    yield Named(row["name_en"], "en")
    rule = from_ukrainian(row["name_uk"])
    given = [n for n in row["names_ru_all"].split("|") if n]
    for name in given:
        yield Named(_plain(name), "ru", "name" if _alike(name, rule) else "old")
    yield Named(rule, "ru", "rule")
    for name in filter(None, row["old_names_uk"].split("|")):
        for lang in script_languages(name):
            yield Named(_plain(name), lang, "old")
    yield from _latin_names(row)


def russian_name(row: dict[str, str]) -> str:
    """The given Russian name most like the Ukrainian one, else the one formed by rule."""
    rule = from_ukrainian(row["name_uk"])
    alike = [_plain(n) for n in row["names_ru_all"].split("|") if n and _alike(n, rule)]
    if alike:
        return max(alike, key=lambda n: _likeness(n, rule))
    return "-".join(" ".join(w.capitalize() for w in p.split()) for p in rule.split("-"))


def _latin_names(row: dict[str, str]) -> Iterator[Named]:
    """Other spellings and older names; the column holds some Cyrillic ones, too."""
    for name in filter(None, row["alt_latin"].split("|")):
        languages = script_languages(name)
        if languages == ("en",):
            like = _likeness(name, row["name_en"]) >= SAME_NAME
            yield Named(name, "en", "spelling" if like else "old")
        elif fold(name) != fold(row["name_uk"]):
            yield from (Named(_plain(name), lang, "old") for lang in languages)


def _alike(name: str, rule: str) -> bool:
    return _likeness(name, rule) >= SAME_NAME


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, fold(_plain(one)), fold(other), autojunk=False).ratio()


def _plain(name: str) -> str:
    """Without the stress marks that encyclopaedias put."""
    return name.replace("\u0301", "").strip()


def _basis(row: dict[str, str]) -> str:
    parts = (row["coord_source"], row["coord_precision"], row["wof_geom_source"])
    return "; ".join(p for p in parts if p) or "no point"
