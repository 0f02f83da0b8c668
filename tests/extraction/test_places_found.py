"""Which words of a text are places, and in which role."""

import pytest

from geo.extraction.places.landmark_names import in_nominative
from geo.records.vocabulary import Lang
from tests.geocoding.reading import named, read


def surfaces(text: str, lang: Lang) -> list[str]:
    return [m.surface for m, _ in read(text, lang) if not m.nominal and m.role == "context"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Shelling hit Chasov Yar and Toretsk.", ["Chasov Yar", "Toretsk"]),
        ("en", "The Pokrovsk direction stays the hottest.", ["Pokrovsk direction"]),
        ("en", "A drone fell in the Kharkiv region.", ["Kharkiv region"]),
        ("uk", "Бої тривають у Часовому Яру та Торецьку.", ["Часовому Яру", "Торецьку"]),
        ("uk", "На Покровському напрямку тихо.", ["Покровському напрямку"]),
        ("ru", "Бои идут в Часовом Яре и Красноармейске.", ["Часовом Яре", "Красноармейске"]),
        ("ru", "Обстрел Донецкой области продолжается.", ["Донецкой области"]),
    ],
)
def test_names_are_found_in_any_form(lang: Lang, text: str, expected: list[str]) -> None:
    assert surfaces(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Volodymyr Kovalenko thanked the crews."),
        ("en", "The report was signed by Ivan Myrnyi."),
        ("uk", "Мені подзвонив Володимир Коваленко."),
        ("uk", "Чому мовчить штаб?"),
        ("ru", "Тихое утро закончилось взрывами."),
        ("ru", "Об этом рассказал Владимир Петрович Сидоров."),
    ],
)
def test_persons_and_ordinary_words_are_no_places(lang: Lang, text: str) -> None:
    assert surfaces(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "surface", "role"),
    [
        ("en", "The Kherson Group of Forces fired at night.", "Kherson", "unit"),
        ("en", "The Kharkiv governor reported two hits.", "Kharkiv", "source"),
        ("en", "Moscow said nothing was hit.", "Moscow", "metonym"),
        ("uk", "Київ заявив про перехоплення.", "Київ", "metonym"),
        ("uk", "Мер Харкова повідомив про вибухи.", "Харкова", "source"),
        ("uk", "Донецька ОВА повідомила про поранених.", "Донецька", "source"),
        ("ru", "Группировка войск «Днепр» отразила атаку.", "Днепр", "unit"),
        ("ru", "Москва заявила об ударе.", "Москва", "metonym"),
    ],
)
def test_names_inside_other_names_have_a_role(
    lang: Lang, text: str, surface: str, role: str
) -> None:
    assert named(read(text, lang), surface).role == role


@pytest.mark.parametrize(
    ("lang", "text", "surface", "kind"),
    [
        ("en", "Troops entered Pokrovsk and took the railway station.", "railway station",
         "railway_station"),
        ("en", "In Pokrovsk they hold the houses on Shkilna Street.", "Shkilna Street", "street"),
        ("en", "Near Myrnohrad they reached Mine No. 5/6.", "Mine No. 5/6", "mine"),
        ("uk", "У Покровську бої за мікрорайон Лазурний.", "мікрорайон Лазурний", "microdistrict"),
        ("uk", "У Покровську прострілюють вулицю Шкільну.", "вулицю Шкільну", "street"),
        ("ru", "В Покровске бой у железнодорожного вокзала.", "железнодорожного вокзала",
         "railway_station"),
    ],
)  # fmt: skip
def test_landmark_phrases_are_found_whole(lang: Lang, text: str, surface: str, kind: str) -> None:
    assert named(read(text, lang), surface).landmark == kind


@pytest.mark.parametrize(
    ("lang", "text", "surface", "antecedent"),
    [
        ("en", "Pokrovsk is cut off. Fighting goes on inside the city.", "city", "Pokrovsk"),
        ("uk", "Покровськ відрізано. У місті тривають бої.", "місті", "Покровськ"),
        ("ru", "Покровск окружен. В городе идут бои.", "городе", "Покровск"),
    ],
)
def test_nominal_mentions_stand_for_the_place_before(
    lang: Lang, text: str, surface: str, antecedent: str
) -> None:
    found = read(text, lang)
    assert named(found, surface).antecedent == named(found, antecedent).start


@pytest.mark.parametrize(
    ("lang", "text", "surface", "expected"),
    [
        ("en", "A drone crashed 7 km north of Pokrovsk.", "Pokrovsk", ("offset", 0.0, 7000.0)),
        ("en", "They dug in southwest of Pokrovsk.", "Pokrovsk", ("offset", 225.0, None)),
        ("en", "Clashes in the southern outskirts of Pokrovsk.", "Pokrovsk", ("edge", 180.0, None)),
        ("en", "They advance toward Pokrovsk.", "Pokrovsk", ("towards", None, None)),
        ("uk", "За 5 км на північний захід від Покровська.", "Покровська",
         ("offset", 315.0, 5000.0)),
        ("uk", "Штурм північніше Покровська.", "Покровська", ("offset", 0.0, None)),
        ("uk", "Удар по південній частині Покровська.", "Покровська", ("part", 180.0, None)),
        ("ru", "Бой в 10 км к юго-востоку от Покровска.", "Покровска", ("offset", 135.0, 10000.0)),
        ("ru", "На левом берегу Херсона обстрел.", "Херсона", ("bank", 90.0, None)),
    ],
)  # fmt: skip
def test_relations_are_read(
    lang: Lang, text: str, surface: str, expected: tuple[str, float | None, float | None]
) -> None:
    relation = named(read(text, lang), surface).relation
    assert relation is not None
    assert (relation.how, relation.bearing, relation.distance_m) == expected


def test_a_place_that_only_helps_says_so() -> None:
    found = read("Attacks northwest of Lyman near Novoselivka and between Terny and Yampil.")
    assert named(found, "Lyman").part_of == named(found, "Novoselivka").start
    assert named(found, "Yampil").part_of == named(found, "Terny").start
    assert named(found, "Novoselivka").part_of is None


def test_a_move_towards_a_measured_place_stays_a_move() -> None:
    found = read("They advance toward Hryhorivka (10km northwest of Bakhmut).")
    relation = named(found, "Hryhorivka").relation
    assert relation is not None
    assert (relation.how, relation.bearing, relation.distance_m) == ("towards", 315.0, 10_000.0)
    assert named(found, "Bakhmut").part_of == named(found, "Hryhorivka").start


def test_names_share_one_class_word() -> None:
    found = read(
        "Assaults on the Lyman and Kupiansk directions, shelling of Sumy and Kharkiv oblasts."
    )
    kinds = [answer.kind for _, answer in found]
    assert kinds == ["direction", "direction", "oblast", "oblast"]


def test_a_name_one_letter_off_is_read_where_a_place_is_expected() -> None:
    assert surfaces("They were stopped near Novoekonomihne.", "en") == ["Novoekonomihne"]
    assert surfaces("Novoekonomihne wrote a letter.", "en") == []


def test_spans_count_code_points() -> None:
    text = "🔥🔥 Київ — Слов’янськ"
    for mention, _ in read(text, "uk"):
        assert text[mention.start : mention.end] == mention.surface


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("uk", "Горить Одеський порт.", ["Одеський порт"]),
        ("uk", "Уражено Рязанський та Сизранський НПЗ.", ["Рязанський", "Сизранський НПЗ"]),
        ("ru", "Загорелся Туапсинский НПЗ.", ["Туапсинский НПЗ"]),
        ("en", "A drone struck an oil depot in Taganrog.", ["oil depot", "Taganrog"]),
        ("en", "The city hospital in Nikopol burned.", ["city hospital", "Nikopol"]),
        ("ru", "Горит элеватор в Измаиле.", ["элеватор", "Измаиле"]),
        ("uk", "Ракета влучила в БПЛА-завод, РФ мовчить.", ["РФ"]),
    ],
)
def test_objects_are_found_with_their_town(lang: Lang, text: str, expected: list[str]) -> None:
    assert [m.surface for m, _ in read(text, lang)] == expected


def test_a_plural_class_word_serves_all_names_after_it() -> None:
    found = surfaces("Бої на вулицях Лісовій та Польовій у Сіверську.", "uk")
    assert found == ["вулицях Лісовій", "Польовій", "Сіверську"]


def test_streets_of_a_town_bear_no_name() -> None:
    assert surfaces("На улицах Токмака пусто.", "ru") == ["Токмака"]


def test_a_name_with_an_aside_is_one_place() -> None:
    found = surfaces("Attacks continued near Chervonyi (Krasnyi) Lyman.", "en")
    assert found == ["Chervonyi (Krasnyi) Lyman"]


@pytest.mark.parametrize(("before", "kind"), [("На", "oblast"), ("У", "settlement")])
def test_a_land_is_told_from_its_city_by_the_word_before(before: str, kind: str) -> None:
    assert read(f"{before} Запоріжжі тривають обстріли.", "uk")[0][0].kind == kind


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Видання «Вашингтон пост» пише про переговори."),
        ("uk", "Бійці «Азова» знищили два танки."),
        ("ru", "Крейсер «Москва» затонул."),
        ("uk", "Пошкоджено будинки, – Терехов про наслідки."),
    ],
)
def test_titles_ships_and_signatures_are_no_places(lang: Lang, text: str) -> None:
    assert surfaces(text, lang) == []


def test_a_former_raion_is_the_raion_that_holds_its_town() -> None:
    found = named(
        read("У Старобешівському районі вибухнув склад.", "uk"), "Старобешівському районі"
    )
    assert found.kind == "raion"


@pytest.mark.parametrize(
    ("surface", "kind", "lang", "name"),
    [
        ("Саратовском НПЗ", "plant", "ru", "Саратовский НПЗ"),
        ("микрорайонах Восточный", "microdistrict", "ru", "микрорайон Восточный"),
        ("вулиці Лісовій", "street", "uk", "вулиця Лісова"),
        ("проспекті Миру", "street", "uk", "проспект Миру"),
        ("дитячої лікарні", "hospital", "uk", "дитяча лікарня"),
        ("заводе «Луч", "plant", "ru", "завод «Луч»"),
        ("Mill Street", "street", "en", "Mill Street"),
    ],
)
def test_objects_without_an_entry_are_called_in_the_nominative(
    surface: str, kind: str, lang: Lang, name: str
) -> None:
    assert in_nominative(surface, kind, lang) == name
