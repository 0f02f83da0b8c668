"""Landmarks are looked up inside the town that the context gives, and nowhere else."""

import pytest

from geo.records.geometry import great_circle_m
from geo.records.place import Place, Refusal
from geo.records.vocabulary import Lang
from tests.geocoding.reading import place, read

STATION = (37.18453, 48.28444)
COLLEGE = (37.17959, 48.27916)
CENTRE = (37.1756, 48.2804)


@pytest.mark.parametrize(
    ("lang", "text", "surface", "point", "radius_m"),
    [
        ("en", "Pokrovsk holds. Clashes at the railway station.", "railway station", STATION, 400),
        ("en", "Clashes at Pokrovsk railway station.", "Pokrovsk railway station", STATION, 400),
        ("uk", "Покровськ тримається. Бої біля вокзалу.", "вокзалу", STATION, 400),
        ("ru", "В Покровске бой у вокзала.", "вокзала", STATION, 400),
        ("en", "In Pokrovsk they took the Pedagogical College.", "Pedagogical College", COLLEGE,
         100),
        ("uk", "У Покровську зачищено педагогічний коледж.", "педагогічний коледж", COLLEGE, 100),
    ],
)  # fmt: skip
def test_known_objects(
    lang: Lang, text: str, surface: str, point: tuple[float, float], radius_m: float
) -> None:
    found = place(read(text, lang), surface)
    assert found.kind == "landmark"
    assert great_circle_m(found.lon, found.lat, *point) < 50
    assert found.uncertainty_m == radius_m
    assert found.admin.settlement.en == "Pokrovsk"


def test_a_square_without_a_point_lies_in_the_centre_of_its_town() -> None:
    found = place(read("In Pokrovsk a flag was raised on Sobornyi Square."), "Sobornyi Square")
    assert great_circle_m(found.lon, found.lat, *CENTRE) < 100
    assert 1_000 < found.uncertainty_m < 2_000
    assert found.kind == "landmark"


def test_an_unknown_object_gets_its_towns_extent_and_says_so() -> None:
    found = place(read("In Huliaipole the Zoriana Factory burned."), "Zoriana Factory")
    assert found.admin.settlement.en == "Huliaipole"
    assert found.place_id is None
    assert any("not in the gazetteer" in why for why in found.why)


def test_an_object_is_never_taken_from_another_town() -> None:
    found = place(read("In Huliaipole a flag hung on Sobornyi Square."), "Sobornyi Square")
    assert found.admin.settlement.en == "Huliaipole"


def test_without_a_town_the_object_is_refused() -> None:
    (_, answer), *_ = read("They reached the railway station.")
    assert isinstance(answer, Refusal)
    assert "no town" in answer.why[0]


def test_the_heading_gives_the_town() -> None:
    text = "Street fighting in Pokrovsk\n\nThe enemy holds the railway station."
    assert place(read(text), "railway station").admin.settlement.en == "Pokrovsk"


def test_each_town_keeps_its_own_objects() -> None:
    found = read("The railway station in Kramatorsk was hit. In Pokrovsk the bus station burned.")
    assert place(found, "railway station").admin.settlement.en == "Kramatorsk"
    assert place(found, "bus station").admin.settlement.en == "Pokrovsk"


@pytest.mark.parametrize(
    ("lang", "text", "surface", "town"),
    [
        ("uk", "У Херсоні вибух у Дніпровському районі.", "Дніпровському районі", "Kherson"),
        ("ru", "В Мариуполе горел Приморский район.", "Приморский район", "Mariupol"),
        ("en", "In Kherson a drone fell in Dniprovskyi district.", "Dniprovskyi district",
         "Kherson"),
    ],
)  # fmt: skip
def test_a_citys_district_is_not_the_raion_of_its_name(
    lang: Lang, text: str, surface: str, town: str
) -> None:
    found = place(read(text, lang), surface)
    assert (found.kind, found.admin.settlement.en) == ("district", town)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Дрони влучили у станцію «Урожайна» в Криму та Бердянськ."),
        ("ru", "Дроны попали в станцию «Урожайная» в Крыму и Бердянск."),
        ("en", "Drones struck the Urozhaina railway station in Crimea and Berdiansk."),
    ],
)
def test_an_object_of_a_region_is_in_no_town_beside_it(lang: Lang, text: str) -> None:
    mention, answer = read(text, lang)[0]
    assert mention.landmark == "railway_station"
    assert isinstance(answer, Place)
    assert (answer.status, answer.names.en) == ("area", "Crimea")


def test_a_power_station_far_from_the_reports_towns_keeps_its_own() -> None:
    found = read("Удар по Каневской ГЭС. В Димитрове без перемен.", "ru")
    assert place(found, "Каневской ГЭС").admin.settlement.en == "Kaniv"


@pytest.mark.parametrize(
    ("lang", "text", "surface", "town"),
    [
        ("en", "Clashes at Pokrovsk railway station. The college was cleared.", "college",
         "Pokrovsk"),
        ("uk", "Покровський вокзал під вогнем. Коледж зачищено.", "Коледж", "Pokrovsk"),
        ("ru", "Бои у вокзала Покровска. Колледж зачищен.", "Колледж", "Pokrovsk"),
        ("en", "The Kurakhove power plant burned. The dam was hit too.", "dam", "Kurakhove"),
        ("ru", "Кураховская ТЭС горит. Дамбу тоже повредило.", "Дамбу", "Kurakhove"),
    ],
)  # fmt: skip
def test_the_town_of_one_object_holds_the_next(
    lang: Lang, text: str, surface: str, town: str
) -> None:
    assert place(read(text, lang), surface).admin.settlement.en == town


@pytest.mark.parametrize(
    ("lang", "text", "surface"),
    [
        ("en", "Huliaipole sector. Enemy seen near Uspenivka. The hospital is gone.", "hospital"),
        ("uk", "Гуляйпільський напрямок. Біля Успенівки бої. Лікарня в руїнах.", "Лікарня"),
        ("ru", "Гуляйпольское направление. У Успеновки бои. Больница в руинах.", "Больница"),
    ],
)
def test_a_direction_gives_the_objects_of_its_town(lang: Lang, text: str, surface: str) -> None:
    found = place(read(text, lang), surface)
    assert found.admin.settlement.en == "Huliaipole"
    assert "direction" in found.why[0]


def test_a_direction_alone_does_not_place_an_unknown_object_in_its_town() -> None:
    found = place(read("Pokrovsk direction. The Zoriana Factory burned."), "Zoriana Factory")
    assert (found.status, found.names.en) == ("area", "Pokrovsk direction")


@pytest.mark.parametrize(
    ("lang", "text", "surface"),
    [
        ("uk", "У Вовчанську бої, люди виїжджають у Харків. Евакуація з вулиці Соборної.",
         "вулиці Соборної"),
        ("ru", "В Волчанске бои, люди едут в Харьков. Эвакуация с улицы Соборной.",
         "улицы Соборной"),
        ("en", "Fighting in Vovchansk, people leave to Kharkiv. Police searched Soborna Street.",
         "Soborna Street"),
    ],
)  # fmt: skip
def test_where_people_go_is_not_where_it_happens(lang: Lang, text: str, surface: str) -> None:
    assert place(read(text, lang), surface).admin.settlement.en == "Vovchansk"


def test_the_mine_is_the_one_named_before() -> None:
    text = "Toretsk: battles for the Tsentralna mine. Shcherbynivka is contested. The mine burns."
    found = read(text)
    assert place(found, "mine").place_id == place(found, "Tsentralna mine").place_id


def test_other_towns_of_the_report_are_shown_beside_the_answer() -> None:
    text = "Strikes on Kramatorsk and Sloviansk. The bus station burned."
    assert place(read(text), "bus station").candidates


def test_a_town_near_an_object_only_tells_where_it_is() -> None:
    found = read("Shells hit the Antonivka bridge near Kherson.")
    bridge, town = (m for m, _ in found)
    assert town.part_of == bridge.start


@pytest.mark.parametrize(
    ("lang", "text", "surface", "town"),
    [
        ("en", "A fire burns in the Saltivka neighborhood.", "Saltivka neighborhood", "Kharkiv"),
        ("uk", "Горить склад у Хортицькому районі.", "Хортицькому районі", "Zaporizhzhia"),
    ],
)
def test_a_district_that_one_city_has_needs_no_city(
    lang: Lang, text: str, surface: str, town: str
) -> None:
    assert place(read(text, lang), surface).admin.settlement.en == town


def test_a_district_that_many_cities_have_does() -> None:
    found = read("Горить склад у Шевченківському районі.", "uk")
    assert not any(isinstance(a, Place) and a.kind == "district" for _, a in found)


@pytest.mark.parametrize(
    ("lang", "text", "surface", "object_"),
    [
        ("en", "Rockets hit the Zmiiv thermal power plant. The plant lost two boilers.", "plant",
         "Zmiiv thermal power plant"),
        ("en", "Rockets hit the Burshtyn TPP. The station burned for a day.", "station",
         "Burshtyn thermal power plant"),
        ("ru", "Дрон попал в Курскую АЭС. На территории станции пожар.", "станции",
         "Kursk Nuclear Power Plant"),
    ],
)  # fmt: skip
def test_a_bare_class_word_is_the_plant_named_before(
    lang: Lang, text: str, surface: str, object_: str
) -> None:
    assert place(read(text, lang), surface).names.en == object_


def test_a_bare_station_in_a_town_is_its_railway_station() -> None:
    found = place(read("Pokrovsk burned. The station was hit at noon."), "station")
    assert found.names.en == "Pokrovsk railway station"


def test_an_unknown_raion_keeps_its_name_in_its_region() -> None:
    text = "Пожар тушат в Отрадненском районе Краснодарского края."
    found = place(read(text, "ru"), "Отрадненском районе")
    assert (found.kind, found.names.ru) == ("raion", "Отрадненский район")
    assert (found.status, found.admin.oblast.en) == ("area", "Krasnodar")


def test_what_lies_at_a_water_is_placed_there() -> None:
    found = place(read("A bomb hit the dam of the Karlivka reservoir."), "dam")
    assert found.status == "area"
    assert found.lon == pytest.approx(37.47, abs=0.1)


@pytest.mark.parametrize(
    ("lang", "text", "surface", "name"),
    [
        ("uk", "Човни помічено біля острова Джарилгач.", "острова Джарилгач",
         "Dzharylhach Island"),
        ("ru", "Лодки замечены у острова Большой Потёмкинский.", "острова Большой Потёмкинский",
         "Velykyi Potomkinskyi Island"),
    ],
)  # fmt: skip
def test_a_land_is_known_with_its_class_word(
    lang: Lang, text: str, surface: str, name: str
) -> None:
    assert place(read(text, lang), surface).names.en == name


def test_a_class_word_of_lands_alone_is_no_place() -> None:
    assert [m.surface for m, _ in read("Коса впала на підлогу в Херсоні.", "uk")] == ["Херсоні"]


def test_joined_numbers_are_one_mine() -> None:
    found = read("Fighting goes on at Mine No. 1-3 in Toretsk.")
    assert found[0][0].surface == "Mine No. 1-3"


def test_known_objects_in_a_list_share_their_class_word() -> None:
    found = read("Горять Саратовський і Волгоградський НПЗ.", "uk")
    towns = [place(found, m.surface).admin.settlement.en for m, _ in found]
    assert towns == ["Saratov", "Volgograd"]
