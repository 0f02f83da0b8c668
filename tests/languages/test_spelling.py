"""One name in the spellings of the official table, of the gazetteers and of the press."""

import pytest

from geo.languages.en.spelling import spellings
from geo.languages.ru.spelling import from_ukrainian
from geo.languages.ru.spelling import latin as russian_latin
from geo.languages.uk.spelling import from_russian, latin, romanize


@pytest.mark.parametrize(
    ("name", "official"),
    [
        ("Згурівка", "Zghurivka"), ("Їжакевичі", "Yizhakevychi"), ("Юр'ївка", "Yurivka"),
        ("Хутір-Михайлівський", "Khutir-Mykhailivskyi"), ("Щастя", "Shchastia"),
        ("Слов'янськ", "Sloviansk"), ("Гуляйполе", "Huliaipole"), ("Кам'янське", "Kamianske"),
    ],
)  # fmt: skip
def test_the_official_form_follows_the_table_of_2010(name: str, official: str) -> None:
    assert romanize(name) == official


def test_ukrainian_names_in_the_spellings_of_the_press() -> None:
    assert {"kostiantynivka", "kostyantynivka"} <= set(latin("Костянтинівка"))
    assert {"avdiivka", "avdiyivka", "avdivka"} <= set(latin("Авдіївка"))
    assert {"sloviansk", "slovyansk", "slov'yans'k"} <= set(latin("Слов'янськ"))
    assert {"semyhiria", "semihirya"} <= set(latin("Семигір'я"))


@pytest.mark.parametrize("ending", ["yi", "yy", "iy", "ii", "y"])
def test_masculine_endings_are_one(ending: str) -> None:
    assert f"sheptytsk{ending}" in latin("Шептицький")


def test_russian_names_in_latin_letters() -> None:
    assert "chasov yar" in russian_latin("Часов Яр")
    assert "artemovsk" in russian_latin("Артёмовск")
    assert {"belyy", "bely"} <= set(russian_latin("Белый"))


def test_an_english_name_keeps_itself_first() -> None:
    assert spellings("Avdiivka")[:1] == ("avdiivka",)
    assert "niu york" in spellings("Niu-York")


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [("Новомиколаївка", "новониколаевка"), ("Святошинський", "святошинский"),
     ("Слов'янськ", "славянск"), ("Піддубне", "поддубное"),
     ("Покровське", "покровское"), ("Гришине", "гришино")],
)  # fmt: skip
def test_russian_by_rule(ukrainian: str, russian: str) -> None:
    assert from_ukrainian(ukrainian) == russian


@pytest.mark.parametrize(
    ("russian", "ukrainian"), [("Рыльск", "Рильськ"), ("Шебекино", "Шебекіно"), ("Льгов", "Льгов")]
)
def test_ukrainian_by_rule(russian: str, ukrainian: str) -> None:
    assert from_russian(russian) == ukrainian
