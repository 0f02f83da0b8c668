"""Which of many places of one name is meant, told by the rest of the report."""

from datetime import date

import pytest

from geo.records.geometry import great_circle_m
from geo.records.place import Place, Refusal
from geo.records.vocabulary import Lang
from tests.geocoding.reading import gazetteer, inside, place, read


def test_neighbours_choose() -> None:
    found = read("Shells fell on Hrodivka, Novoekonomichne, Mykolaivka and Krasnyi Yar.")
    near = place(found, "Hrodivka")
    chosen = place(found, "Mykolaivka")
    assert great_circle_m(near.lon, near.lat, chosen.lon, chosen.lat) < 40_000


def test_a_stated_offset_chooses() -> None:
    found = read("Troops hold Petropavlivka (8 km east of Kupiansk).")
    assert inside(place(found, "Petropavlivka"))[1] == "Kharkiv Oblast"
    assert place(found, "Petropavlivka").status == "placed"


def test_a_stated_oblast_chooses() -> None:
    found = read("A house burned in Mykolaivka, Sumy Oblast.")
    assert inside(place(found, "Mykolaivka"))[1] == "Sumy Oblast"


class Line:
    """A front along one meridian."""

    def __init__(self, lon: float) -> None:
        self.lon = lon

    def distance_to_front_m(self, lon: float, lat: float, on: date) -> float | None:
        return abs(lon - self.lon) * 70_000


def test_the_front_of_the_day_chooses() -> None:
    day = date(2025, 11, 1)
    west = place(read("Fighting near Ivanivka.", on=day, front=Line(33.0)), "Ivanivka")
    east = place(read("Fighting near Ivanivka.", on=day, front=Line(37.5)), "Ivanivka")
    assert west.lon < 34.5
    assert east.lon > 36.5


def test_the_large_city_wins_alone() -> None:
    assert place(read("Explosions were heard in Kyiv."), "Kyiv").place_id == "UA80000000000093317"


def test_runners_up_and_reasons_are_shown() -> None:
    answer = place(read("Shells fell on Mykolaivka near Sloviansk."), "Mykolaivka")
    assert answer.candidates
    assert answer.score >= answer.candidates[0].score
    assert any("other places of the report" in why for why in answer.why)


def test_a_name_without_context_is_not_forced() -> None:
    (_, answer), *_ = read("Shells fell on Ivanivka.")
    assert isinstance(answer, Refusal) or answer.score < 0.9


def test_regions_are_areas() -> None:
    text = "Strikes hit Kharkiv Oblast, Pokrovsk Raion, Donbas and the Dnipro River in Ukraine."
    for mention, answer in read(text):
        assert isinstance(answer, Place), mention.surface
        assert answer.status == "area"
        assert answer.geometry["type"] in ("Polygon", "MultiPolygon")


def test_the_order_of_mentions_is_kept() -> None:
    found = read("Pokrovsk, Myrnohrad, Rodynske.")
    assert [m.surface for m, _ in found] == ["Pokrovsk", "Myrnohrad", "Rodynske"]


def test_a_report_without_places_has_no_answers() -> None:
    assert read("Nothing happened today.") == []
    assert gazetteer() is gazetteer()


@pytest.mark.parametrize(
    ("lang", "text", "surface", "region"),
    [
        ("ru", "В селе Мокрая Тишанка Грайворонского округа ранен житель.", "Мокрая Тишанка",
         "Grayvoron district"),
        ("uk", "У селі Нова Кринка Сумської області ранено жінку.", "Нова Кринка", "Sumy Oblast"),
    ],
)  # fmt: skip
def test_an_unknown_name_of_two_words_is_not_two_known_villages(
    lang: Lang, text: str, surface: str, region: str
) -> None:
    found = place(read(text, lang), surface)
    assert (found.status, found.names.in_language(lang)) == ("area", surface)
    assert region in (found.admin.raion.en, found.admin.oblast.en)


def test_without_a_map_of_the_day_the_theatre_of_war_decides() -> None:
    class NoMap:
        def distance_to_front_m(self, lon: float, lat: float, on: date) -> float | None:
            return None

    text, day = "Shells fell on Ivanivka and Novoselivka.", date(2025, 11, 20)
    assert read(text, on=day, front=NoMap()) == read(text, on=day)


def test_the_line_of_the_day_decides_without_a_map() -> None:
    text = "Airstrikes hit positions near Pryshyb and Verkhnii Saltiv around Kharkiv."
    assert place(read(text, on=date(2022, 7, 1)), "Pryshyb").admin.oblast.en == "Kharkiv Oblast"


def test_a_foreign_namesake_needs_a_reason() -> None:
    here = place(read("Fighting goes on in New York and Toretsk."), "New York")
    there = place(
        read("Delegates of the United Nations met in New York.", on=date(2025, 11, 20)), "New York"
    )
    assert here.admin.oblast.en == "Donetsk Oblast"
    assert there.admin.oblast.en is None


@pytest.mark.parametrize(
    ("lang", "text", "surface", "oblast"),
    [
        ("ru", "Группировка войск «Днепр» поразила технику в районе Антоновки.", "Антоновки",
         "Kherson Oblast"),
        ("en", "Battlegroup Center struck brigades near Novoekonomichne and Novohrodivka.",
         "Novohrodivka", "Donetsk Oblast"),
        ("uk", "На Придніпровському напрямку ворог атакував Антонівку.", "Антонівку",
         "Kherson Oblast"),
    ],
)  # fmt: skip
def test_a_direction_or_a_group_of_forces_chooses(
    lang: Lang, text: str, surface: str, oblast: str
) -> None:
    assert place(read(text, lang, on=date(2024, 10, 3)), surface).admin.oblast.en == oblast


def test_the_only_region_of_a_report_holds_its_unclear_names() -> None:
    text = "The head of Sumy Oblast reported two strikes.\n\nA house burned in Stepanivka."
    found = place(read(text), "Stepanivka")
    assert "Sumy Oblast" in (found.names.en, found.admin.oblast.en)


@pytest.mark.parametrize(
    ("lang", "text", "surface"),
    [
        ("en", "Explosions at the airfield in Novofedorivka.", "Novofedorivka"),
        ("uk", "Вибухи на аеродромі в Гвардійському та біля Джанкоя.", "Гвардійському"),
        ("ru", "Взрывы на аэродроме в Новофёдоровке.", "Новофёдоровке"),
    ],
)
def test_the_town_that_has_such_an_object_is_meant(lang: Lang, text: str, surface: str) -> None:
    found = place(read(text, lang), surface)
    assert found.admin.oblast.en == "Autonomous Republic of Crimea"
    assert found.lat < 45.2


def test_what_measures_one_place_is_no_neighbour_of_the_next() -> None:
    text = "Shells hit Heorhiivka (30 km southwest of Avdiivka) and Krasnohorivka."
    assert place(read(text, on=date(2023, 2, 1)), "Krasnohorivka").lat < 48.05
    text = "Guns fired from Kostiantynivka (30 km southwest of Donetsk City) at Vodyane."
    assert place(read(text, on=date(2023, 2, 1)), "Vodyane").lat < 47.95


def test_what_measures_a_place_is_its_own_neighbour() -> None:
    text = "Shells hit Krasnohorivka (9 km north of Avdiivka) and Marinka."
    assert place(read(text, on=date(2023, 2, 1)), "Krasnohorivka").lat > 48.15
