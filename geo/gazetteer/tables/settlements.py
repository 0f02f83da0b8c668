"""Every populated place of Ukraine: KATOTTG with names, points and populations."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from geo.gazetteer.correspondence import Correspondence
from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.radius import point_error_m, settlement_radius_m
from geo.gazetteer.raw import rows
from geo.languages.folding import fold
from geo.languages.ru.spelling import from_ukrainian, rule_forms
from geo.records.place import Names

SAME_NAME = 0.72
"""Least likeness of a Russian name to the one formed by rule; below it, it is an older name.

Of the 9,371 given Russian names, pairs like Садове - Чапаевка lie below, Білогорівка -
Белогоровка above."""


def drafts() -> Iterator[Draft]:
    """One draft a settlement, in the order of the table."""
    table = list(rows("settlements.csv.gz"))
    russian = Correspondence(_pairs(table))
    for row in table:
        yield _draft(row, russian)


def _pairs(table: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """Ukrainian and Russian names that are the same name."""
    for row in table:
        for given in _given(row):
            if _alike(given, from_ukrainian(row["name_uk"])):
                yield fold(row["name_uk"]), fold(given)


def _draft(row: dict[str, str], russian: Correspondence) -> Draft:
    population = int(row["population"]) if row["population"].isdecimal() else -1
    formed = russian.forms(fold(row["name_uk"]))
    draft = Draft(
        row["katottg"], "settlement",
        Names(row["name_en"], row["name_uk"], russian_name(row, formed[0])),
        lon=float(row["lon"] or 0), lat=float(row["lat"] or 0), category=row["category"],
        population=population, source="KATOTTG", hromada=row["hromada_code"],
        raion=row["raion_code"],
    )  # fmt: skip
    draft.basis = _basis(row)
    error = point_error_m(row["coord_source"], row["coord_precision"], row["wof_geom_source"])
    draft.radius_m = settlement_radius_m(row["category"], population, error)
    draft.called += names_of(row, russian)
    return draft


def names_of(row: dict[str, str], russian: Correspondence) -> Iterator[Named]:
    """All names of a row, each with its language and whether it is an older one."""
    yield Named(row["name_uk"], "uk")
    yield Named(row["name_en"], "en")
    formed = russian.forms(fold(row["name_uk"]))
    for name in _given(row):
        alike = _alike(name, formed[0]) or _alike(name, from_ukrainian(row["name_uk"]))
        yield Named(name, "ru", "name" if alike else "old")
    for name in (*formed, *rule_forms(row["name_uk"])):
        yield Named(name, "ru", "rule")
    yield from _old_names(row, russian)
    yield from _latin_names(row)


def _old_names(row: dict[str, str], russian: Correspondence) -> Iterator[Named]:
    """Older names, and the Russian form of those that are Ukrainian by their letters."""
    for name in filter(None, row["old_names_uk"].split("|")):
        languages = script_languages(name)
        for lang in languages:
            yield Named(_plain(name), lang, "old")
        if languages == ("uk",):
            yield Named(russian.forms(fold(name))[0], "ru", "old")


def russian_name(row: dict[str, str], formed: str) -> str:
    """The given Russian name most like the Ukrainian one, else the one formed by rule."""
    alike = [name for name in _given(row) if _alike(name, formed)]
    if alike:
        return max(alike, key=lambda name: _likeness(name, formed))
    return "-".join(" ".join(w.capitalize() for w in p.split()) for p in formed.split("-"))


def _given(row: dict[str, str]) -> list[str]:
    return [_plain(name) for name in row["names_ru_all"].split("|") if name]


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
