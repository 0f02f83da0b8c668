"""Every case of a name is formed: dropped vowels, vowel changes, adjectives, plurals, phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.languages._declension import CASES, Endings
from geo.languages.ru.cases import case_forms as russian
from geo.languages.uk.cases import case_forms as ukrainian

UKRAINIAN = [
    ("Харків", "Харкова Харкову Харковом Харкові"),
    ("Київ", "Києва Києву Києвом Києві"),
    ("Канів", "Канева Каневом Каневі"),
    ("Миколаїв", "Миколаєва Миколаєву Миколаєві"),
    ("Тернопіль", "Тернополя Тернополем Тернополі"),
    ("Бориспіль", "Борисполя Борисполі"),
    ("Торецьк", "Торецька Торецьку Торецьком"),
    ("Лиман", "Лимана Лиману Лимані"),
    ("Орел", "Орла Орлу Орлом"),
    ("Городок", "Городка Городку Городком"),
    ("Кременець", "Кременця Кременцем Кременці"),
    ("Авдіївка", "Авдіївки Авдіївці Авдіївку Авдіївкою"),
    ("Покровське", "Покровського Покровському Покровським"),
    ("Гришине", "Гришиного Гришиному Гришиним Гришині"),
    ("Гуляйполе", "Гуляйполя Гуляйполем Гуляйполі"),
    ("Запоріжжя", "Запоріжжю Запоріжжям Запоріжжі"),
    ("Суми", "Сум Сумам Сумами Сумах"),
    ("Черкаси", "Черкас Черкасах"),
    ("Чернівці", "Чернівців Чернівцях"),
    ("Ромни", "Ромен Ромнах"),
    ("Умань", "Умані Уманню"),
    ("Вовча", "Вовчої Вовчу Вовчою"),
    ("Ізмаїл", "Ізмаїла Ізмаїлу Ізмаїлом Ізмаїлі"),
]
RUSSIAN = [
    ("Харьков", "Харькова Харькову Харьковом Харькове"),
    ("Гришино", "Гришина Гришине Гришином Гришино"),
    ("Орёл", "Орла Орлу Орлом Орле"),
    ("Городец", "Городца Городцом Городце"),
    ("Волчанск", "Волчанска Волчанском Волчанске"),
    ("Джанкой", "Джанкоя Джанкою Джанкоем Джанкое"),
    ("Волчья", "Волчьей Волчью"),
    ("Покровское", "Покровского Покровским Покровском"),
    ("Авдеевка", "Авдеевки Авдеевке Авдеевку Авдеевкой"),
    ("Сумы", "Сум Сумах Сумами"),
    ("Россия", "России Россию Россией"),
    ("Двуречная", "Двуречной Двуречную"),
    ("Умань", "Умани Уманью"),
    ("Запорожье", "Запорожья Запорожьем"),
]
UKRAINIAN_PHRASES = [
    ("Часів Яр", "Часового Яру|Часовому Яру|Часовим Яром"),
    ("Середина-Буда", "Середини-Буди|Середину-Буду|Середині-Буді"),
    ("Велика Новосілка", "Великої Новосілки|Великій Новосілці"),
    ("Кривий Ріг", "Кривого Рогу|Кривому Розі"),
    ("Ясні Поляни", "Ясних Полян|Ясними Полянами"),
    ("Нью-Йорк", "Нью-Йорка|Нью-Йорку"),
    ("Кам'янець-Подільський", "Кам'янця-Подільського|Кам'янцем-Подільським"),
    ("Сіверський Донець", "Сіверського Дінця|Сіверським Дінцем"),
    ("Ростов-на-Дону", "Ростова-на-Дону|Ростовом-на-Дону"),
    ("Олександрівка Перша", "Олександрівки Першої|Олександрівці Першій"),
    ("площа Свободи", "площі Свободи|площею Свободи"),
    ("вулиця Шкільна", "вулиці Шкільної|вулицею Шкільною"),
    ("Покровський район", "Покровського району|Покровському районі"),
]
RUSSIAN_PHRASES = [
    ("Часов Яр", "Часова Яра|Часовом Яре|Часовым Яром"),
    ("Середина-Буда", "Середины-Буды|Середину-Буду|Середине-Буде"),
    ("Великая Новосёлка", "Великой Новоселки|Великую Новоселку"),
    ("Красный Лиман", "Красного Лимана|Красном Лимане"),
    ("Донецкая область", "Донецкой области|Донецкую область"),
    ("Покровское направление", "Покровском направлении|Покровского направления"),
    ("улица Школьная", "улицы Школьной|улице Школьной"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "forms"), UKRAINIAN)
def test_ukrainian_names_decline(name: str, forms: str) -> None:
    assert set(forms.lower().split()) <= set(ukrainian(name))


@pytest.mark.parametrize(("name", "forms"), RUSSIAN)
def test_russian_names_decline(name: str, forms: str) -> None:
    assert set(forms.lower().split()) <= set(russian(name))


@pytest.mark.parametrize(("name", "forms"), UKRAINIAN_PHRASES)
def test_both_words_of_a_ukrainian_name_decline(name: str, forms: str) -> None:
    assert set(forms.lower().split("|")) <= set(ukrainian(name))


@pytest.mark.parametrize(("name", "forms"), RUSSIAN_PHRASES)
def test_both_words_of_a_russian_name_decline(name: str, forms: str) -> None:
    assert set(forms.lower().split("|")) <= set(russian(name))


@pytest.mark.parametrize("decline", [ukrainian, russian])
def test_words_that_do_not_decline_stay(decline: object) -> None:
    assert decline("Баку") == ("баку",)  # type: ignore[operator]


cyrillic = st.text("абвгдежзиклмнопрстуфхцчшьяіїєйое -'", min_size=1, max_size=25)


@given(cyrillic)
def test_the_nominative_comes_first_and_no_form_twice(name: str) -> None:
    for decline in (ukrainian, russian):
        forms = decline(name)
        assert forms[0] == name
        assert len(set(forms)) == len(forms)


def test_a_declension_has_six_cases() -> None:
    with pytest.raises(ValueError, match="3 cases"):
        Endings.of("а|и|і")
    assert len(CASES) == 6
