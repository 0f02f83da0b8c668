"""History that says what happened, where and when is an event of its own date (CODING 2)."""

from datetime import date

import pytest

from geo.records.vocabulary import Lang
from tests.extraction.reading import reading

PUBLISHED = date(2025, 11, 20)


@pytest.mark.parametrize(
    ("lang", "text", "activity", "first", "last"),
    [
        ("en", "Soledar was captured by Russian forces in January 2023.", "capture_claim",
         date(2023, 1, 1), date(2023, 1, 31)),
        ("uk", "У травні 2024 року росіяни захопили Старицю.", "capture_claim",
         date(2024, 5, 1), date(2024, 5, 31)),
        ("ru", "В марте 2024 года ракета попала в жилой дом в Сумах.", "missile_strike",
         date(2024, 3, 1), date(2024, 3, 31)),
    ],
)  # fmt: skip
def test_a_dated_act_of_the_past_is_an_event_of_its_month(
    lang: Lang, text: str, activity: str, first: date, last: date
) -> None:
    (event,) = reading(text, lang, published=PUBLISHED).events
    assert (event.activity, event.date_start, event.date_end) == (activity, first, last)
    assert event.date_precision == "month"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "When Soledar was captured in January 2023, the salt works had long closed."),
        ("uk", "Коли у травні 2023 року захопили Бахмут, там лишалося кілька сотень людей."),
        ("ru", "Когда в мае 2023 года захватили Бахмут, там оставалось несколько сотен человек."),
    ],
)
def test_a_past_act_that_only_dates_something_else_is_none(lang: Lang, text: str) -> None:
    assert not reading(text, lang, published=PUBLISHED).events


def test_the_date_of_a_relative_clause_is_not_that_of_the_act() -> None:
    text = "Дрон ударил по Рыльску, который в мае 2024 года ещё считали тылом, сообщил губернатор."
    (event,) = reading(text, "ru", published=PUBLISHED).events
    assert event.date_start == PUBLISHED
