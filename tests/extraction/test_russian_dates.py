"""Days as Russian reports write them: in words, from one another, and nights by two names."""

import pytest

from tests.extraction.reading import event, events


def days(text: str) -> list[tuple[str, str]]:
    return [(str(e.date_start)[5:], str(e.date_end)[5:]) for e in events(text, "ru")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("В ночь на субботу, 22 ноября, дроны ударили по Лиману.", "11-21", "11-22"),
        ("Двадцать первого ноября дрон попал в дом в Лимане.", "11-21", "11-21"),
        ("В ночь на девятнадцатое ноября ракета попала в склад в Изюме.", "11-18", "11-19"),
        ("В субботу, 22 ноября, дрон ударил по Лиману.", "11-22", "11-22"),
        ("Первого заместителя мэра ранило при обстреле Лимана.", "11-23", "11-23"),
        ("Штаб 5-й бригады: в субботу штурмовики зачистили Ямполь.", "11-22", "11-22"),
        ("Днём раньше дрон ударил по Изюму.", "11-22", "11-22"),
    ],
)
def test_a_day_in_words_or_by_two_names(text: str, start: str, end: str) -> None:
    assert days(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("17 ноября враг атаковал у Лимана. Спустя два дня ВСУ заняли Ямполь.", "11-19"),
        ("Во вторник снаряды попали в дом в Лимане. Днём раньше дрон ударил по Изюму.", "11-17"),
        ("17 ноября враг атаковал у Лимана. В тот же день дрон ударил по Изюму.", "11-17"),
        ("17 ноября враг атаковал у Лимана. Днём ранее дрон ударил по Изюму.", "11-22"),
    ],
)
def test_a_day_told_from_the_one_before(text: str, second: str) -> None:
    assert days(text)[1] == (second, second)


def test_the_whole_war_is_no_week_of_a_heading() -> None:
    text = (
        "Сводка Минобороны РФ с 17 по 23 ноября\n\n"
        "Всего с начала специальной военной операции уничтожены 660 самолётов."
    )
    assert str(event(text, "ru").date_start) == "2022-02-24"
