"""Class names as makers spell them, 2022 to 2025."""

import pytest

from geo.control.model import AreaClass
from geo.control.words import class_of_name, class_of_word

NAMES: list[tuple[str, AreaClass | None]] = [
    ("Окуповано /// Occupied", "occupied"),
    ("Окуповано /// Occupied\n", "occupied"),
    ("Окуповано /// Occupied /// geoJSON.status.occupied\n", "occupied"),
    ("Окуповано /// Occupied\xa0/// geoJSON.status.occupied", "occupied"),
    ("Статус невідомий /// Unknown status", "contested"),
    ("Статус невідомий /// Unknown status\xa0/// geoJSON.status.unknown\n", "contested"),
    ("Звільнено/// Liberated", "liberated"),
    ("Звільнено\xa026.03-31.03 /// Liberated 26.03-31.03", "liberated"),
    ("Звільнено 31.03 - 02.04 /// Liberated 31.03 - 02.04", "liberated"),
    ("Звільнено 05.04 /// Liberated 05.04\xa0 /// geoJSON.status.dismissed_at {{at:05.04}}",
     "liberated"),
    ("Зміїний ///\xa0Snake Island", "liberated"),
    ("Окупований Крим /// Occupied Crimea", "annexed"),
    ("Окупований Крим /// Occupied Crimea\xa0/// geoJSON.territories.crimea", "annexed"),
    ("ОРДЛО /// CADR and CALR\n", "annexed"),
    ("Острів Тузла /// Occupied Tuzla Island", "annexed"),
    ("Придністров'я /// Transnistria", None),
    ("Окупована Абхазія.\n///\nOccupied Abkhazia.\n/// geoJSON.territories.abkhazia\n", None),
    ("Тимчасово окупована східна Пруссія. /// East Prussia is temporarily occupied.", None),
    ("Окуповані Південні Курильські острови. /// Occupied Southern Kuril islands.", None),
    ("11-та бригада /// 11th brigade /// geoJSON.units.brigade", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind"), NAMES)
def test_every_spelling_of_a_class_is_known_and_other_countries_are_left_out(
    name: str, kind: AreaClass | None
) -> None:
    assert class_of_name(name) == kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Assessed Russian Control", "occupied"),
        ("Claimed Russian Control over Ukrainian Territory", "contested"),
        ("Claimed Ukrainian Counteroffensives", "contested"),
        ("Russian-occupied before 24 February 2022", "annexed"),
        ("Liberated", "liberated"),
        ("Rivers", None),
        ("Not occupied", None),
        ("unoccupied", None),
        ("De-occupied", "liberated"),
        ("Деокупована територія", "liberated"),
        ("Окуповано", "occupied"),
        ("серая зона", "contested"),
    ],
)
def test_words_of_other_makers(word: str, kind: AreaClass | None) -> None:
    assert class_of_word(word) == kind
