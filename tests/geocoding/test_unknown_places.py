"""A named settlement that no gazetteer knows there stays the place, in its smallest container."""

import pytest

from geo.records.place import Refusal
from geo.records.vocabulary import Lang
from tests.geocoding.reading import place, read


@pytest.mark.parametrize(
    ("lang", "text", "surface", "raion", "oblast"),
    [
        ("en", "A shell hit the village of Zalomnoye in Belgorod region.", "Zalomnoye", None,
         "Belgorod Oblast"),
        ("en", "The hamlet of Kruglik in the Rylsk district of Kursk region burned.", "Kruglik",
         "Rylsk district", "Kursk Oblast"),
        ("ru", "В Брянской области в деревне Азаровка дрон ранил тракториста.",
         "Азаровка", None, "Bryansk Oblast"),
        ("ru", "В Рыльском районе Курской области в деревне Юрасовка горит дом.", "Юрасовка",
         "Rylsk district", "Kursk Oblast"),
        ("uk", "У Курській області в селі Забродки згорів склад.", "Забродки", None,
         "Kursk Oblast"),
    ],
)  # fmt: skip
def test_its_smallest_container_is_given(
    lang: Lang, text: str, surface: str, raion: str | None, oblast: str
) -> None:
    answer = place(read(text, lang), surface)
    assert (answer.kind, answer.status, answer.place_id) == ("settlement", "area", None)
    assert answer.names.in_language(lang) == surface
    assert (answer.admin.raion.en, answer.admin.oblast.en) == (raion, oblast)


def test_a_namesake_in_another_oblast_is_not_meant() -> None:
    text = "Drones hit homes in the villages of Zybyne and Borisovka of Belgorod region."
    found = read(text)
    assert place(found, "Zybyne").admin.oblast.en == "Belgorod Oblast"
    assert place(found, "Borisovka").status == "placed"


def test_a_list_of_towns_shares_no_region_that_closes_it() -> None:
    text = "Поражены бригады у Купянска, Красного Лимана и Ставков ДНР."
    assert place(read(text, "ru"), "Купянска").admin.oblast.en == "Kharkiv Oblast"


def test_a_region_that_something_goes_to_holds_nothing() -> None:
    text = "Бойцы уехали из Ростова в Донецкую область."
    assert place(read(text, "ru"), "Ростова").admin.oblast.en == "Rostov Oblast"


@pytest.mark.parametrize(
    ("lang", "text", "surface"),
    [
        ("en", "Shells fell on the village of Nadiia in Luhansk region.", "Nadiia"),
        ("uk", "Під обстрілом село Надія на Луганщині.", "Надія"),
        ("ru", "Снаряды упали на село Надия в ЛНР.", "Надия"),
    ],
)
def test_a_village_called_as_a_person_is_a_village(lang: Lang, text: str, surface: str) -> None:
    assert place(read(text, lang), surface).admin.raion.en == "Svatove Raion"


def test_without_any_region_an_unknown_village_is_not_placed() -> None:
    found = read("A mine went off near the village of Grandwood yesterday.")
    assert isinstance(found[0][1], Refusal)
