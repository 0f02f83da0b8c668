"""The names that people use, in three languages and every case, find their place."""

import pytest

from geo.gazetteer.entry import Entry
from geo.gazetteer.index import Gazetteer
from geo.languages.folding import fold

POKROVSK, BAKHMUT, LYMAN = "UA14160210010099403", "UA14020010010059145", "UA14120110010088407"
NIU_YORK, KRASNYI_LYMAN = "UA14020110050044480", "UA14160150020097771"
CHASIV_YAR, KYIV = "UA14020130010015598", "UA80000000000093317"
HULIAIPOLE, SEVASTOPOL = "UA23100070010036682", "UA85000000000065278"
DONETSK_OBLAST = "UA14000000000091971"


def found(gazetteer: Gazetteer, name: str) -> dict[str, Entry]:
    entries = (gazetteer.entry(form.place) for form in gazetteer.lookup(fold(name)))
    return {entry.id: entry for entry in entries}


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (KYIV, "Kyiv|Kiev|Київ|Києва|Києву|Києвом|Києві|Киев|Киева|Киеве|Kyiv City"),
        (POKROVSK, "Pokrovsk|Покровськ|Покровська|Покровську|Покровском|Красноармейск"),
        (POKROVSK, "Krasnoarmeysk|Красноармійську|Красноармейском"),
        (CHASIV_YAR, "Chasiv Yar|Chasov Yar|Часового Яру|Часовому Яру|Часова Яра|Часовом Яре"),
        (BAKHMUT, "Bakhmut|Artemovsk|Artyomovsk|Бахмутом|Артемівська|Артёмовске"),
        (LYMAN, "Lyman|Liman|Krasny Liman|Лимана|Лиману|Красного Лимана|Красном Лимане"),
        (KRASNYI_LYMAN, "Krasnyi Lyman|Chervonyi Lyman|Червоного Лимана|Красний Лиман"),
        (NIU_YORK, "New York|Niu-York|Нью-Йорка|Нью-Йорку|Новгородского|Novhorodske"),
        (SEVASTOPOL, "Sevastopol|Севастополя|Севастополе|Sebastopol"),
        (HULIAIPOLE, "Huliaipole|Gulyaypole|Гуляйполем|Гуляйполя|Hulyaipole"),
        ("UA44120110010072887", "Sievierodonetsk|Severodonetsk|Сєвєродонецька|Северодонецке"),
        ("UA63120270010096107", "Kharkiv City|Kharkov|Харкова|Харкові|Харьковом"),
        ("UA46120130010071117", "Sheptytskyi|Chervonohrad|Шептицького|Червонограда"),
        ("UA12100070010038698", "Samar|Novomoskovsk|Самарі|Новомосковську"),
        ("UA63060050010042407", "Berestyn|Krasnohrad|Берестина|Красноградом"),
        ("UA63100090010068250", "Zlatopil|Pervomaiskyi|Златополя|Первомайського"),
        ("UA59100050010097062", "Khutir-Mykhailivskyi|Druzhba"),
        ("UA12060170010065850", "Kryvyi Rih|Krivoy Rog|Кривого Рогу|Кривому Розі|Кривом Роге"),
        ("UA14040010010027148", "Velyka Novosilka|Великої Новосілки|Великой Новосёлки"),
        ("UA14160190010012632", "Ocheretyne|Очеретиного|Очеретиним|Очеретино"),
        ("ru:486816", "Sudzha|Суджі|Суджу|Судже"),
        ("ru:578072", "Belgorod|Бєлгорода|Белгороде|Белгородом"),
        ("dir:pokrovsk", "Pokrovsk direction|Покровському напрямку|покровском направлении"),
        ("dir:siversk", "Сіверському напрямку|Siversk sector"),
        ("area:donbas", "Donbas|Donbass|Донбасу|Донбасі|Донбассе"),
        ("area:siverskyi-donets-river", "Сіверського Дінця|Северским Донцом|Siverskyi Donets"),
        (DONETSK_OBLAST, "Донецької області|Донеччини|Donetsk region|Donetsk Oblast|ДНР|DPR"),
        ("UA14160000000061982", "Покровського району|Pokrovsk district|Покровском районе"),
        ("country:ru", "Росії|Россией|Russia"),
        ("UA48060150010035747", "Миколаєва|Николаеве|Mykolaiv|Nikolaev"),
        ("UA59080270010036634", "Сум|Сумах|Sumy|Сумами"),
        ("UA71080490010015879", "Черкас|Черкасами|Черкассах|Cherkasy"),
    ],
)  # fmt: skip
def test_every_name_in_use_finds_its_place(gazetteer: Gazetteer, place: str, names: str) -> None:
    missing = [name for name in names.split("|") if place not in found(gazetteer, name)]
    assert not missing


def test_an_occupation_name_is_marked(gazetteer: Gazetteer) -> None:
    forms = gazetteer.lookup("artyomovsk")
    assert {form.how for form in forms if gazetteer.entry(form.place).id == BAKHMUT} == {
        "occupation"
    }


def test_a_russian_name_formed_by_rule_is_marked(gazetteer: Gazetteer) -> None:
    hows = {form.how for form in gazetteer.lookup("степногорска") if form.lang == "ru"}
    assert hows == {"rule"}


def test_all_four_apostrophes_and_none_are_one_name(gazetteer: Gazetteer) -> None:
    spellings = ["Слов'янську", "Слов’янську", "Словʼянську", "Слов`янську", "Словянську"]
    assert len({frozenset(found(gazetteer, s)) for s in spellings}) == 1


def test_an_unknown_name_suggests_its_neighbours(gazetteer: Gazetteer) -> None:
    assert not gazetteer.lookup("pokrovks")
    assert "pokrovsk" in gazetteer.similar("pokrovks")
