"""What Russian reports tell in their own turns: raids and what fell, prisoners, shots, objects."""

import pytest

from tests.extraction.reading import event, events


def told(text: str) -> list[tuple[str, str | None]]:
    return [(e.activity, e.place_text) for e in events(text, "ru")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Дрон ударил по Изюму. Горит гимназия № 4.", ["гимназия № 4"]),
        ("Ракета попала в порт Измаила. Повреждён элеватор.", ["порт", "элеватор"]),
        ("Дрон ударил по Изюму. Жители тушили пожар сами.", ["Изюму"]),
        ("Дрон ударил по Изюму. Вчера горела гимназия № 4.", ["Изюму"]),
    ],
)
def test_what_burns_is_where_the_strike_was(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


def test_a_raid_beaten_off_and_what_fell_are_two_statements() -> None:
    text = "Отражён налёт, сбито пять БПЛА; обломок дрона упал на улице Толстого в Ейске."
    found = events(text, "ru")
    assert [(e.record, e.activity) for e in found] == [
        ("claim", "drone_strike"), ("event", "drone_strike")]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("ПВО отразила атаку на Ейск.", "drone_strike"),
        ("ПВО отразила ракетную атаку на Ейск.", "missile_strike"),
        ("Пехота отразила атаку на Ямполь.", "assault"),
        ("Атака на Кременчуг: горит завод.", "air_strike"),
        ("Атака на Ямполь отбита пехотой.", "assault"),
    ],
)
def test_an_attack_from_the_air_or_on_the_ground(text: str, activity: str) -> None:
    assert event(text, "ru").activity == activity


@pytest.mark.parametrize(
    ("text", "activity", "kind"),
    [
        ("Снайпер застрелил пенсионерку в Ямполе.", "other", "Attack"),
        ("Диверсанты расстреляли жителей Ямполя.", "other", "Attack"),
        ("В Ямполе расстреляли пленного солдата ВСУ.", "clash", "Armed clash"),
        ("В Токмаке взорвали машину чиновника.", "other", "Remote explosive/landmine/IED"),
        ("Под Джанкоем подорвали рельсы.", "other", "Remote explosive/landmine/IED"),
        ("Штурмовые действия врага идут у Ямполя.", "assault", "Armed clash"),
        ("Под Ямполем пленены трое десантников.", "clash", "Armed clash"),
        ("Ямполь и Торское – за РФ.", "capture_claim", "Non-state actor overtakes territory"),
    ],
)
def test_shots_blasts_and_prisoners(text: str, activity: str, kind: str) -> None:
    found = event(text, "ru")
    assert (found.activity, found.sub_event_type) == (activity, kind)


def test_more_prisoners_belong_to_the_fight_before() -> None:
    text = "Ликвидировали девять пехотинцев под Ямполем.\n\nЕщё троих взяли в плен."
    found = events(text, "ru")
    assert len(found) == 1
    assert {(f.metric, f.value) for f in found[0].figures} == {
        ("killed_or_wounded", 9.0), ("captured", 3.0)}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Объявлено о взятии Долгоплёсовки.", ["Долгоплёсовки"]),
        ("Бои идут у Лимана и в Верхнекутинке.", ["Лимана", "Верхнекутинке"]),
        ("Дрон попал в дом в Лимане, сказала Зоряна Ковинка.", ["Лимане"]),
        ("Дрон попал в парковку.", []),
    ],
)
def test_an_unknown_name_that_ends_like_a_village(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


@pytest.mark.parametrize(
    ("text", "activity", "record"),
    [
        ("ПВО сбила над областью две авиабомбы и девять дронов.", "drone_strike", "claim"),
        ("Над морем сбиты два вертолёта.", "air_strike", "claim"),
        ("Бойцы сбросили с дрона бомбу на Ямполь.", "drone_strike", "event"),
        ("По Ямполю применены мины калибром 120 мм.", "shelling", "event"),
        ("«Калибр» попал в склад в Изюме.", "missile_strike", "event"),
    ],
)
def test_bombs_calibres_and_aircraft(text: str, activity: str, record: str) -> None:
    found = event(text, "ru")
    assert (found.activity, found.record) == (activity, record)


def test_who_gave_up_is_apart_from_what_was_shot_down() -> None:
    found = events("За неделю сбиты 9 бомб и 80 дронов, сдались в плен 12 военных.", "ru")
    assert [(e.record, e.activity) for e in found] == [
        ("claim", "drone_strike"), ("claim", "casualties")]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("Дрон упал в Ейске, никто не пострадал. Огонь потушили. В Тихорецке повреждён забор.",
         "drone_strike"),
        ("Дрон упал в Ейске.\n\nВ Тихорецке прогремел взрыв.", "air_strike"),
    ],
)  # fmt: skip
def test_damage_elsewhere_in_a_paragraph_is_the_same_weapons(text: str, activity: str) -> None:
    assert events(text, "ru")[-1].activity == activity


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("н.п. Донецк (Кировский район): выпущены две мины.", ["Кировский район"]),
        ("Дрон ударил по Одессе, без света два городских района.", ["Одессе"]),
        ("Россияне ударили по Харькову, попадание в дом в Салтовском районе.",
         ["Салтовском районе"]),
    ],
)  # fmt: skip
def test_districts_in_brackets_and_without_a_name(text: str, places: list[str]) -> None:
    assert [e.place_text for e in events(text, "ru")] == places


def test_a_later_victim_belongs_to_the_shelling_of_the_same_town() -> None:
    text = (
        "Снаряд упал в Изюме.\n\nМина попала в дом в Лимане.\n\n"
        "По уточнённым данным, в Изюме ранена женщина."
    )
    found = [(e.place_text, len(e.figures)) for e in events(text, "ru")]
    assert found == [("Изюме", 1), ("Лимане", 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Сапёры разминируют завод в Изюме, взрывы слышны весь день.",
        "Эксперт предсказал взятие Изюма.",
        "О боях в Изюме издания не сообщали.",
        "Чем закончилась неделя атак на Изюм",
    ],
)
def test_demining_forecasts_and_silence_are_no_events(text: str) -> None:
    assert not events(text, "ru")


def test_shells_are_no_soldiers() -> None:
    text = "В Изюме уничтожено до 40 человек личного состава, более 900 артиллерийских снарядов."
    figures = {(f.metric, f.high) for e in events(text, "ru") for f in e.figures}
    assert figures == {("killed_or_wounded", 40.0)}


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Дрон сбили над портом Ейска, обломки вызвали пожар на нефтебазе «Юг».",
         ("drone_strike", "нефтебазе «Юг")),
        ("Снаряды упали в Изюме, под удар попал вокзал.", ("shelling", "вокзал")),
        ("Ракета упала в Изюме. Обломки попали в школу № 3 в Балаклее.",
         ("missile_strike", "школу № 3")),
        ("Винница пережила массированную атаку.", ("air_strike", "Винница")),
        ("Дроны пытались атаковать нефтебазу в Ейске.", ("drone_strike", "нефтебазу")),
        ("Пехота пыталась атаковать Ямполь.", ("assault", "Ямполь")),
    ],
)  # fmt: skip
def test_debris_second_hits_and_raids(text: str, told_of: tuple[str, str]) -> None:
    assert told(text)[-1] == told_of


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("При ударе по Изюму погибли шесть человек, среди них ребёнок.", {("killed", 6.0)}),
        ("При ударе по Изюму погибли шестеро, среди них ребёнок; ещё десять обратились в больницу.",
         {("killed", 6.0), ("wounded", 10.0)}),
    ],
)  # fmt: skip
def test_one_of_those_counted(text: str, figures: set[tuple[str, float]]) -> None:
    assert {(f.metric, f.value or 0.0) for e in events(text, "ru") for f in e.figures} == figures


def test_the_time_in_a_comparison_is_not_the_acts() -> None:
    found = event("Дроны нанесли по Виннице самый мощный удар с начала войны.", "ru")
    assert str(found.date_start) == "2025-11-23"
