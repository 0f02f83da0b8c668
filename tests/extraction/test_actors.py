"""Who acts against whom: by grammar, by who speaks, and by weapons that only one side has."""

import pytest

from geo.records.vocabulary import CIVILIANS, RUSSIA, UKRAINE
from tests.extraction.reading import events


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("There were five Russian attacks near Lyman.", RUSSIA, None),
        ("The enemy occupied Yampil, DeepState said.", RUSSIA, None),
        ("Ukrainian defenders halted 44 assaults near Lyman.", RUSSIA, UKRAINE),
        ("The brigade's troops are pushing Russian soldiers out of Yampil.", UKRAINE, RUSSIA),
        ("The 63rd Mechanized Brigade said its soldiers had stopped an assault near Lyman.",
         RUSSIA, UKRAINE),
        ("The General Staff said it had struck a fuel depot in Tokmak.", UKRAINE, None),
        ("A Russian bomb hit a shop in the eastern Ukrainian town of Lyman, killing a woman.",
         RUSSIA, CIVILIANS),
        ("An Iskander missile killed six people in Lyman.", RUSSIA, CIVILIANS),
        ("HIMARS rockets struck a depot in Tokmak.", UKRAINE, None),
        ("A missile struck a depot in Tokmak.", None, None),
        ("Kherson governor Oleksandr Prokudin said they shelled Lyman.", None, None),
    ],
)  # fmt: skip
def test_english(text: str, one: str | None, two: str | None) -> None:
    found = events(text, "en")[0]
    assert (found.actor1, found.actor2) == (one, two)


@pytest.mark.parametrize(
    ("lang", "text", "one", "two"),
    [
        ("uk", "Вояки 63 механізованої бригади зачистили Ямпіль від російських солдатів.",
         UKRAINE, RUSSIA),
        ("uk", "Росіян вибили з Ямполя, повідомив Генштаб ЗСУ.", UKRAINE, RUSSIA),
        ("uk", "Два «шахеди» вдарили по складу в Чугуєві.", RUSSIA, None),
        ("uk", "Дрон ударив по складу в Чугуєві.", None, None),
        ("ru", "Поражена живая сила двух бригад ВСУ в районе Лимана.", RUSSIA, UKRAINE),
        ("ru", "Российские беспилотники атаковали порт Измаила.", RUSSIA, None),
        ("ru", "«Искандер» попал в склад в Балаклее.", RUSSIA, None),
    ],
)  # fmt: skip
def test_ukrainian_and_russian(lang: str, text: str, one: str | None, two: str | None) -> None:
    found = events(text, lang)[0]
    assert (found.actor1, found.actor2) == (one, two)
