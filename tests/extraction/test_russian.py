"""Russian as outlets, staffs and channels write it: what must be read whatever the names are."""

import pytest

from tests.extraction.reading import event, events


@pytest.mark.parametrize(
    ("text", "activity", "place"),
    [
        ("Авиабомба попала в дом в Краматорске, где находится штаб.", "air_strike", "Kramatorsk"),
        ("Артиллерия накрыла позиции в Ямполе, который ранее был занят.", "shelling", "Yampil"),
        ("Снаряды упали в Лимане, если верить соседям.", "shelling", "Lyman"),
    ],
)  # fmt: skip
def test_a_relative_clause_tells_only_of_its_noun(text: str, activity: str, place: str) -> None:
    found = event(text, "ru")
    assert (found.activity, found.place_name) == (activity, place)


@pytest.mark.parametrize(
    "text",
    [
        "Лиман, который ранее штурмовали дважды, известен своим депо.",
        "Если дроны ударят по Лиману, депо закроют.",
    ],
)
def test_a_condition_or_the_past_is_no_event(text: str) -> None:
    assert not events(text, "ru")


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Дрон попал в склад в Луцке, сообщил глава Волынской ОВА Иван Коваль.",
         "глава Волынской ОВА Иван Коваль", "ukraine"),
        ("Дрон попал в склад в Луге, сообщил глава Ленинградской области Иван Коваль.",
         "глава Ленинградской области Иван Коваль", "russia"),
        ("Лиман взят, доложил начальник Генштаба Валерий Герасимов.",
         "начальник Генштаба Валерий Герасимов", "russia"),
        ("Президент Зеленский рассказал, что ВСУ продвинулись в Курской области у Суджи.",
         "Президент Зеленский", "ukraine"),
        ("Генеральный штаб ВСУ, сводка на 22:00 22 ноября. У Лимана отбиты две атаки.",
         "Генеральный штаб ВСУ", "ukraine"),
        ("Судя по видео, дрон попал в склад в Ейске.", None, "unknown"),
        ("Дрон попал в склад в Ливнах. Губернатор о случившемся не сообщал.", None, "unknown"),
        ("Что известно об ударе по Киеву: дрон попал в дом на Оболони.", None, "unknown"),
        ("Дроны ударили по колонне у Тёткино — минус четыре оператора.", None, "unknown"),
    ],
)  # fmt: skip
def test_who_says_so(text: str, name: str | None, side: str) -> None:
    found = event(text, "ru")
    assert (found.claimant, found.claimant_side) == (name, side)


def test_who_denies_is_not_who_claimed_it() -> None:
    text = "Лиман не захвачен, хотя Москва объявила об этом во вторник, сказал мэр Иван Коваль."
    found = event(text, "ru")
    assert (found.status, found.claimant, found.claimant_side) == ("denied", "Москва", "russia")


@pytest.mark.parametrize(
    ("text", "activity", "kind"),
    [
        ("С дрона сброшено взрывное устройство на машину в Лимане.", "drone_strike",
         "Air/drone strike"),
        ("Партизаны вывели из строя подстанцию в Лимане.", "other", "Looting/property destruction"),
        ("Штурмовики заняли ещё две улицы в Лимане.", "advance", "Armed clash"),
        ("Наступление врага у Лимана захлебнулось под огнём артиллерии.", "assault", "Armed clash"),
        ("Склад в Лимане уничтожен артиллерией.", "shelling", "Shelling/artillery/missile attack"),
        ("Не менее десяти взрывов прогремело в Лимане.", "air_strike", "Air/drone strike"),
        ("Обломки дрона упали на дом в Лимане, эвакуированы 40 человек.", "drone_strike",
         "Air/drone strike"),
    ],
)  # fmt: skip
def test_what_a_word_means_beside_others(text: str, activity: str, kind: str) -> None:
    found = event(text, "ru")
    assert (found.activity, found.sub_event_type) == (activity, kind)


@pytest.mark.parametrize(
    "text",
    [
        "В Лимане упал военный самолёт, причина — отказ двигателя.",
        "Каналы пишут, что Лиман почти взят.",
        "Что известно о прорыве диверсантов у Лимана",
    ],
)
def test_accidents_hopes_and_headlines_of_surveys_are_no_events(text: str) -> None:
    assert not events(text, "ru")


def test_ground_won_and_attacks_beaten_off_are_two_statements() -> None:
    text = "В Лимане взято под контроль 36 зданий, отражены семь атак ВСУ у Торского."
    assert [(e.activity, e.place_text) for e in events(text, "ru")] == [
        ("advance", "Лимане"), ("assault", "Торского")]  # fmt: skip


def test_an_interview_is_heard_to_its_end() -> None:
    text = (
        "Наш собеседник – майор Иван Коваль, офицер 28-й отдельной механизированной бригады.\n\n"
        "– Что на фланге?\n\n– Вчера противник атаковал у Лимана.\n\n"
        "– Российские каналы пишут, что взят Ямполь. Так?\n\n– Дрон попал в дом в Дружковке."
    )
    assert {e.claimant for e in events(text, "ru") if e.place_name in ("Lyman", "Druzhkivka")} == {
        "28-я отдельная механизированная бригада"
    }


def test_neighbours_are_heard_for_their_formation() -> None:
    text = "По данным наших соседей из 36-й бригады морской пехоты, враг штурмовал у Лимана."
    assert event(text, "ru").claimant == "36-я бригада морской пехоты"


def test_each_place_has_the_day_behind_it() -> None:
    text = "Подразделения «Востока» освободили Вольное Поле 15 июня и Комар 16 июня."
    found = [(e.place_text, str(e.date_start)) for e in events(text, "ru")]
    assert found == [("Вольное Поле", "2025-06-15"), ("Комар", "2025-06-16")]


def test_this_week_under_a_heading_is_the_week_of_the_heading() -> None:
    text = "Сводка Минобороны РФ за 17–23 ноября\n\nНа этой неделе войска взяли Лиман."
    assert str(event(text, "ru").date_start) == "2025-11-17"


def test_a_village_that_nobody_knows_stays_a_place() -> None:
    text = "По сёлам Муром, Верхопутье и Глубинное нанесены удары дронов."
    places = [(e.place_text, e.place_status) for e in events(text, "ru")]
    assert [text for text, _ in places] == ["Муром", "Верхопутье", "Глубинное"]
    assert ("Верхопутье", "not_placed") in places


@pytest.mark.parametrize(
    "text",
    [
        "Ровно три года назад армия вошла в город.",
        "На территории Республики дроны ударили по складам.",
    ],
)
def test_adverbs_and_titles_of_states_are_no_towns(text: str) -> None:
    assert not [e for e in events(text, "ru") if e.settlement or e.place_status == "placed"]


def test_a_group_of_forces_by_its_name_alone() -> None:
    found = event("«Центр» занял Шахово.", "ru")
    assert (found.actor1, found.event_type) == ("Military Forces of Russia (2000-)", "Battles")
    assert [unit.name for unit in found.units] == ["Центр"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Дрон ранил сторожа в Лимане, его доставили в Изюм.", ["Лимане"]),
        ("Двоих ранило в Лимане при обстреле, оба в больнице Славянска.", ["Лимане"]),
        ("В Киеве это отрицали: бойцы удерживают Северск.", ["Северск"]),
        ("Снаряд попал в больницу в Лимане, ранен врач.", ["больницу"]),
    ],
)
def test_where_people_lie_or_speak_nothing_happened(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("В Лимане после удара ранены пятеро, младшему девять.", {("wounded", 5.0)}),
        ("Прилёт по рынку в Лимане. Трое раненых: двое в тяжёлом состоянии.", {("wounded", 3.0)}),
        ("Дрон ударил по скорой в Лимане, фельдшер не пострадала.", set()),
        ("Дрон ударил по машине в Лимане. Водитель погиб, его дочь находится в больнице.",
         {("killed", 1.0)}),
        ("Морские дроны потопили у Ялты два танкера.", {("destroyed", 2.0)}),
        ("У Лимана ВСУ потеряли 45 человек, танк и гаубицу.",
         {("killed_or_wounded", 45.0), ("destroyed", 1.0)}),
        ("Бойцы «Группы 13» потопили катер у Ялты.", set()),
        ("После удара по Лиману повреждены три автомобиля и пять домов.", set()),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, figures: set[tuple[str, float]]) -> None:
    found = {(f.metric, f.value or f.low or f.high) for e in events(text, "ru") for f in e.figures}
    assert found == figures


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Группы вышли к Ямполю и перерезали трассу на Краматорск у Лимана.", ["Ямполю", "Лимана"]),
        ("Снаряды легли на Козинку, Глотово и Верхопутье.", ["Козинку", "Глотово", "Верхопутье"]),
        ("Дрон ударил по «Ладе» в Лимане; водитель ранен, он в реанимации областной больницы.",
         ["Лимане"]),
    ],
)  # fmt: skip
def test_the_places_of_one_act(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


def test_drones_that_come_in_are_no_infantry() -> None:
    assert event("Две «Молнии» зашли на Лиман.", "ru").activity == "drone_strike"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Пожар на нефтебазе в Ейске. Утверждается, что это результат удара беспилотников.",
         "нефтебазе"),
        ("– Что в Лимане?\n\n– Тихо не бывает. Вчера отбили пять штурмов.", "Лимане"),
    ],
)  # fmt: skip
def test_what_was_seen_or_asked_about_gives_the_place(text: str, place: str) -> None:
    assert [e.place_text for e in events(text, "ru")] == [place]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("В Кременчуге, по словам мэра, две ракеты попали в ТЭЦ.", ["ТЭЦ"]),
        ("Вчера под Лиманом в машину волонтёров из Харькова попал ПТУР.", ["Лиманом"]),
        ("Огнём поражена пехота у Торского и Серебрянского лесничества.",
         ["Торского", "Серебрянского лесничества"]),
    ],
)  # fmt: skip
def test_homes_and_holders_are_no_places_of_the_act(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


def test_a_briefing_is_its_speakers() -> None:
    text = "С дневного брифинга генерала Игоря Конашенкова\n\nУ Лимана отражены две атаки."
    assert event(text, "ru").claimant == "Игорь Конашенков"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Ракета попала в дом в Лимане. Двадцать погибших, девять — дети.", {("killed", 20.0)}),
        ("Дрон упал в Лимане и в Ямполе, в обоих случаях без жертв.", set()),
        ("Под обстрел в Лимане попал мужчина, от полученных травм он умер.", {("killed", 1.0)}),
    ],
)
def test_the_dead_the_unhurt_and_the_children(text: str, figures: set[tuple[str, float]]) -> None:
    assert {(f.metric, f.value or 0.0) for e in events(text, "ru") for f in e.figures} == figures


@pytest.mark.parametrize(
    "text",
    [
        "Сын погибшего под Лиманом штурмовика пошёл в первый класс.",
        "На учениях под Лиманом десантники отработали бой в городе.",
    ],
)
def test_kin_and_exercises_are_no_events(text: str) -> None:
    assert not events(text, "ru")


def test_a_ministry_of_no_country_speaks_for_who_took_it() -> None:
    found = event("Лиман перешёл под контроль российской армии, сообщает Минобороны.", "ru")
    assert (found.claimant, found.claimant_side) == ("Минобороны", "russia")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("При ударе по Лиману погибла маникюрщица, ранен сварщик.",
         {("killed", 1.0), ("wounded", 1.0)}),
        ("Дрон ранил монаха в Святогорске.", {("wounded", 1.0)}),
        ("Удар по ферме в Лимане: ранена корова, ранена собака.", set()),
        ("У Лимана взяли пленного.", {("captured", 1.0)}),
    ],
)  # fmt: skip
def test_one_victim_behind_a_verb(text: str, figures: set[tuple[str, float]]) -> None:
    found = events(text, "ru")
    assert {(f.metric, f.value or 0.0) for e in found for f in e.figures} == figures
    assert not [e for e in found if e.activity == "capture_claim"]


@pytest.mark.parametrize(
    ("text", "place", "settlement"),
    [
        ("Дрон попал в дом в микрорайоне Южный в Лимане.", "микрорайоне Южный", "Lyman"),
        ("БПЛА ударили по Ижевску, по заводу «Купол».", "заводу «Купол", "Izhevsk"),
        ("В Моздоке взорвался склад.", "Моздоке", None),
        ("В Киеве дрон попал в дом в Дарницком районе.", "Дарницком районе", "Kyiv"),
        ("На покровском направлении дроны сожгли танк.", "покровском направлении", None),
    ],
)
def test_objects_stay_in_the_town_that_is_named(
    text: str, place: str, settlement: str | None
) -> None:
    found = event(text, "ru")
    assert (found.place_text, found.settlement) == (place, settlement)
    assert found.place_status != "not_placed"
