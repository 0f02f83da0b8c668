"""Counts are counted, and ages, dates, formations, distances and money never are."""

import pytest

from geo.extraction.acts.formations import find_units
from geo.extraction.dates.dates import find_dates
from geo.extraction.figures.figures import find_counts
from tests.extraction.reading import DAY, scene_of

Row = tuple[str, float | None, float | None, float | None]


def counts(text: str, lang: str) -> list[Row]:
    scene = scene_of(text, lang)
    span = (scene.sentence.start, scene.sentence.end)
    excluded = [(d.first, d.last) for d in find_dates(scene.document, scene.hits, span, DAY)]
    excluded += [(u.first, u.last) for u in find_units(scene, "ukraine")]
    found = find_counts(scene, excluded)
    return [(c.metric, c.number.value, c.number.low, c.number.high) for c in found]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Two dozen soldiers were killed", "en", ("killed", 24, None, None)),
        ("at least 12 people were injured", "en", ("wounded", None, 12, None)),
        ("up to 30 invaders surrendered", "en", ("captured", None, None, 30)),
        ("between 10 and 15 soldiers were captured", "en", ("captured", None, 10, 15)),
        ("the enemy lost 1,200 troops", "en", ("killed_or_wounded", 1200, None, None)),
        ("a woman was wounded", "en", ("wounded", 1, None, None)),
        ("понад сорок окупантів убито", "uk", ("killed", None, 40, None)),
        ("поранено п'ятьох людей", "uk", ("wounded", 5, None, None)),
        ("загинула жінка", "uk", ("killed", 1, None, None)),
        ("втрати ворога – 1 080 осіб", "uk", ("killed_or_wounded", 1080, None, None)),
        ("знищено три танки", "uk", ("destroyed", 3, None, None)),
        ("уничтожено до 45 военнослужащих", "ru", ("killed_or_wounded", None, None, 45)),
        ("погибли четверо жителей", "ru", ("killed", 4, None, None)),
        ("отражено восемь атак", "ru", ("engagements", 8, None, None)),
        ("взяты в плен двенадцать солдат", "ru", ("captured", 12, None, None)),
    ],
)
def test_one_count(text: str, lang: str, expected: Row) -> None:
    assert counts(text, lang) == [expected]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A 47-year-old officer of the 93rd Brigade drove 15 km", "en"),
        ("The 82nd Brigade killed time for 30 minutes", "en"),
        ("Aid worth $40 million was destroyed", "en"),
        ("Загинув на 23 кілометрі траси", "uk"),
        ("У бригаді 47-ї роти вбито час", "uk"),
        ("Ему было 54 года, он пострадал за 3 часа", "ru"),
    ],
)
def test_what_is_no_count(text: str, lang: str) -> None:
    assert counts(text, lang) == []


def test_killed_and_wounded_are_told_apart() -> None:
    text = "Two women were killed and 9 others, including a 4-year-old girl, were injured"
    assert counts(text, "en") == [("killed", 2, None, None), ("wounded", 9, None, None)]


def test_ages_in_a_row_are_ages() -> None:
    assert counts("Ранены две женщины 31 и 46 лет", "ru") == [("wounded", 2, None, None)]


def test_a_text_may_end_in_a_number_and_a_dash() -> None:
    assert counts("Поранено дітей 12 -", "uk") == [("wounded", 12, None, None)]
