"""Districts of cities in every wording, told from raions of the same name."""

import pytest

from geo.records.vocabulary import Lang
from tests.geocoding.reading import Read, named, place, read


def towns(found: Read, *surfaces: str) -> set[str | None]:
    return {place(found, surface).admin.settlement.en for surface in surfaces}


@pytest.mark.parametrize(
    ("lang", "text", "surface"),
    [
        ("en", "Three homes were hit in Kherson's Dniprovskyi district.", "Dniprovskyi district"),
        ("en", "Guns shelled the Dniprovsky district of Kherson at dawn.", "Dniprovsky district"),
        ("uk", "Снаряди влучили в Дніпровський район Херсона.", "Дніпровський район"),
        ("ru", "В Днепровском районе города Херсона погиб мужчина.", "Днепровском районе"),
        ("uk", "У Херсоні горять будинки. Під вогнем Дніпровський район.", "Дніпровський район"),
    ],
)
def test_a_district_of_the_city_wins_over_a_raion(lang: Lang, text: str, surface: str) -> None:
    answer = place(read(text, lang), surface)
    assert answer.kind == "district"
    assert answer.admin.settlement.en == "Kherson"


def test_a_list_of_districts_shares_its_class_word_and_city() -> None:
    text = "Windows were broken in the Obolonskyi, Podilskyi and Pecherskyi districts of Kyiv."
    found = read(text)
    assert towns(found, "Obolonskyi", "Podilskyi", "Pecherskyi districts") == {"Kyiv"}
    found = read("В Петровском и Кировском районах Донецка нет воды.", "ru")
    assert towns(found, "Петровском", "Кировском районах") == {"Donetsk"}


def test_the_city_of_a_district_is_only_its_container() -> None:
    found = read("В Донецке (Калининский район) снаряд попал в дом.", "ru")
    assert named(found, "Донецке").part_of == named(found, "Калининский район").start


def test_an_unknown_district_of_a_named_city_has_the_extent_of_the_city() -> None:
    answer = place(read("Обломки упали в Северном районе Краснодара.", "ru"), "Северном районе")
    assert answer.kind == "district"
    assert answer.admin.settlement.en == "Krasnodar"
    assert any("extent" in why for why in answer.why)


def test_raions_stay_raions() -> None:
    text = "Обстріляно Бериславський район Херсонської області."
    assert place(read(text, "uk"), "Бериславський район").kind == "raion"
    assert place(read("Shells fell on Kharkiv's Chuhuiv district."), "Chuhuiv district").kind == (
        "raion"
    )
