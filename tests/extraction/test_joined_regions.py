"""A hromada joined to towns is a place of its own; behind a comma it tells where one is."""

import pytest

from geo.records.vocabulary import Lang
from tests.extraction.reading import events


def places(text: str, lang: Lang) -> list[str | None]:
    return [event.place_name for event in events(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("uk", "Артилерія обстріляла Марганець та Мирівську громаду.",
         ["Marhanets", "Myrove hromada"]),
        ("ru", "Артиллерия обстреляла Изюм и Купянский район.", ["Izium", "Kupiansk Raion"]),
        ("uk", "Дрон ударив по Печенігах, Чугуївський район.", ["Pechenihy"]),
        ("ru", "Дрон ударил по селу Печенеги Чугуевского района.", ["Pechenihy"]),
    ],
)  # fmt: skip
def test_joined_regions(lang: Lang, text: str, expected: list[str]) -> None:
    assert places(text, lang) == expected
