"""Who speaks in Russian reports: where a name begins and ends, and how long it is heard."""

import pytest

from tests.extraction.reading import event, events


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("14:20 Губернатор Иван Коваль: дрон попал в дом в Лимане.", "Губернатор Иван Коваль"),
        ("19:05 DeepState отмечает продвижение россиян у Лимана.", "DeepState"),
        ("Штаб 5-й бригады о выходных: штурмовики зачистили Ямполь.", "Штаб 5-й бригады"),
        ("Как пишет «Два майора», ВСУ отошли из Ямполя.", "Два майора"),
        ("По словам мэра Ивана Петрова, дрон попал в дом в Лимане.", "мэр Иван Петров"),
    ],
)
def test_a_name_without_what_stands_around_it(text: str, name: str) -> None:
    assert event(text, "ru").claimant == name


SEVERAL = (
    "Минобороны РФ сообщило о взятии Ямполя. DeepState пишет, что бои идут в Лимане. "
    "Мэр Иван Коваль заявил, что снаряд попал в школу в Изюме.\n\n"
    "Генштаб ВСУ утверждает, что у Торского отбиты две атаки.\n\n"
)


def test_among_many_voices_a_new_paragraph_is_the_authors() -> None:
    found = {e.place_text: e.claimant for e in events(SEVERAL + "Дрон упал в Дружковке.", "ru")}
    assert found["Дружковке"] is None
    assert found["Торского"] == "Генштаб ВСУ"


def test_one_staff_is_heard_in_all_paragraphs() -> None:
    text = "Генштаб ВСУ: у Торского отбиты две атаки.\n\nДрон упал в Дружковке."
    assert {e.claimant for e in events(text, "ru")} == {"Генштаб ВСУ"}


@pytest.mark.parametrize(
    "text",
    [
        "Подразделения «Западной» продвинулись, нанеся поражение ВСУ у Лимана.",
        "«Юг» нанёс поражение ВСУ у Лимана.",
    ],
)
def test_who_stands_behind_a_defeat_suffers_it(text: str) -> None:
    found = event(text, "ru")
    assert found.actor1 == "Military Forces of Russia (2000-)"
    assert found.actor2 == "Military Forces of Ukraine (2019-)"


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("Силы ПВО сбили над областью две ракеты.", "missile_strike"),
        ("Силы ПВО сбили над областью две ракеты и девять дронов.", "drone_strike"),
    ],
)
def test_what_is_shot_down_tells_what_flew(text: str, activity: str) -> None:
    found = event(text, "ru")
    assert (found.record, found.activity) == ("claim", activity)


@pytest.mark.parametrize(
    "text",
    [
        "Дрон попал в дом в Изюме. Киев отрицает причастность. Ракета упала в Лимане.",
        "Ракета упала в Лимане. Минобороны РФ утверждает, что целью был штаб.",
    ],
)
def test_a_state_and_who_disputes_do_not_assert_what_stands_around(text: str) -> None:
    assert {e.claimant for e in events(text, "ru")} == {None}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("По словам Натальи Поповой, дрон попал в дом в Изюме.", "Наталья Попова"),
        ("Со ссылкой на мэра Юлию Минскую издание пишет, что дрон упал в Изюме.",
         "мэр Юлия Минская"),
        ("По словам Анатолия Попова, дрон попал в дом в Изюме.", "Анатолий Попов"),
        ("Дрон попал в дом в Изюме, подтвердили в мэрии.", "мэрия"),
        ("В Госпогранслужбе сообщили, что дрон упал в Изюме.", "Госпогранслужба"),
        ("По данным украинской стороны, дрон упал в Изюме.", "украинская сторона"),
        ("Источник рассказал «Украинской правде», что дрон упал в Изюме.", "Источник"),
        ("Пресс-служба 92-й бригады показала, как дрон упал в Изюме.", "92-я бригада"),
    ],
)  # fmt: skip
def test_women_and_bodies_in_their_cases(text: str, name: str) -> None:
    assert event(text, "ru").claimant == name
