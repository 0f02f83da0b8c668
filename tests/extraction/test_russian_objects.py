"""Objects that Russian reports name once and then call by their class, and where people are put."""

import pytest

from tests.extraction.reading import event, events


def told(text: str) -> list[tuple[str | None, str | None]]:
    return [(e.place_text, e.place_name) for e in events(text, "ru")]


@pytest.mark.parametrize(
    "text",
    [
        "Взрывы у Крымского моста. Очевидец сказал, что мост атаковали два катера.",
        "Запорожская АЭС без света. Дрон ударил по столовой станции.",
    ],
)
def test_a_bare_class_word_is_the_object_named_before(text: str) -> None:
    places = {e.place_name for e in events(text, "ru")}
    assert len(places) == 1
    assert places & {"Kerch Bridge", "Crimean Bridge", "Zaporizhzhia Nuclear Power Plant",
                     "Zaporizhzhia NPP"}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Дрон ударил по мосту, который нигде не назван.",
        "Крымский мост закрыт. Дрон ударил по железнодорожной станции Лозовая.",
    ],
)
def test_other_objects_of_a_class_stay_themselves(text: str) -> None:
    assert "Bridge" not in str([e.place_name for e in events(text, "ru")])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Дрон попал в дом на улице Мира в Ейске, жильцов разместили в школе № 5.", ["улице Мира"]),
        ("Из Торского враг пытался наступать в сторону Ямполя.", ["Ямполя"]),
        ("Отбиты атаки из Торского.", ["Торского"]),
        ("Дрон повредил дом на Анапском шоссе в Новороссийске.", ["Анапском шоссе"]),
        ("Ракета попала в госпиталь в Изюме.", ["госпиталь"]),
    ],
)
def test_where_it_happened(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


def test_last_week_is_another_event_at_the_same_object() -> None:
    text = "Дрон ударил по Бердянску. На прошлой неделе ракета попала в порт Бердянска."
    assert len(events(text, "ru")) == 2


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("У Лимана ВСУ потеряли до 65 военнослужащих, бронетранспортёр и семь пикапов.",
         {("killed_or_wounded", 65.0), ("destroyed", 1.0), ("destroyed", 7.0)}),
        ("Дрон попал в Лиман, погиб рыбак. Вчера из Изюма эвакуировали 22 человека.",
         {("killed", 1.0), ("evacuated", 22.0)}),
    ],
)  # fmt: skip
def test_losses_of_men_and_machines(text: str, figures: set[tuple[str, float]]) -> None:
    assert {(f.metric, f.value or f.high) for e in events(text, "ru") for f in e.figures} == figures


def test_whom_another_day_moved_is_no_part_of_a_strike() -> None:
    text = "Дрон попал в Лиман, погиб рыбак. Вчера из приграничья эвакуировали 22 человека."
    assert [len(e.figures) for e in events(text, "ru")] == [1, 1]


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("Удары нанесены по аэродрому Канатово и местам запуска дронов.", "air_strike"),
        ("Два взрыва повредили автомобили в Ейске.", "air_strike"),
    ],
)
def test_targets_are_no_weapons(text: str, activity: str) -> None:
    assert event(text, "ru").activity == activity


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Склад взорван к северо-западу от Лимана на Краматорском направлении.", ["Лимана"]),
        ("Дрон попал в склад севернее Лимана под Ямполем.", ["Ямполем"]),
        ("Ракета попала в Лисичанский нефтеперерабатывающий завод.",
         ["Лисичанский нефтеперерабатывающий завод"]),
        ("В Изюме повреждены дома и подстанция.", ["подстанция"]),
        ("В Изюме и на подстанции в Лимане слышны взрывы.", ["Изюме", "подстанции"]),
        ("Ракеты попали по заводам в Изюме и Балаклее.", ["Изюме", "Балаклее"]),
    ],
)  # fmt: skip
def test_what_only_contains_a_place_or_tells_where_it_lies(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


@pytest.mark.parametrize(
    ("text", "agent", "victim"),
    [
        ("Удары по российским позициям в Изюме.", None, "Military Forces of Russia (2000-)"),
        ("Удары российских войск по Изюму.", "Military Forces of Russia (2000-)", None),
    ],
)
def test_by_whom_and_at_whom(text: str, agent: str | None, victim: str | None) -> None:
    found = event(text, "ru")
    assert found.actor2 == victim
    assert found.actor1 == agent or agent is None


@pytest.mark.parametrize(
    "text",
    ["В Изюме взрыв из-за прорыва газопровода: прорыв трубопровода устранён."],
)
def test_a_burst_pipe_is_no_breakthrough(text: str) -> None:
    assert "assault" not in {e.activity for e in events(text, "ru")}


def test_a_first_line_without_a_verb_is_told_in_full_below() -> None:
    text = "Ракетный удар по Изюму. Россияне попали в подстанцию."
    assert [e.place_text for e in events(text, "ru")] == ["подстанцию"]
