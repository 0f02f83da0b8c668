"""Who says so: the nearest who asserts it and is named, in its nominative."""

import pytest

from geo.records.vocabulary import Lang
from tests.extraction.reading import event, events


@pytest.mark.parametrize(
    ("text", "lang", "name", "side"),
    [
        ("Shells hit Lyman, the 63rd Mechanized Brigade said.", "en",
         "63rd Mechanized Brigade", "ukraine"),
        ("According to the respected DeepState project, Russian troops advanced in Lyman.", "en",
         "DeepState project", "independent"),
        ("Russia's Defense Ministry said its troops seized Siversk.", "en",
         "Russia's Defense Ministry", "russia"),
        ("Drones hit Lyman, said Pavlo Koval, spokesperson for the Kharkiv Group.", "en",
         "Kharkiv Group", "ukraine"),
        ("За даними Генерального штабу ЗСУ, ворог атакував біля Лимана.", "uk",
         "Генеральний штаб ЗСУ", "ukraine"),
        ("За словами мера Ігоря Коваля, дрони вдарили по Лиману.", "uk",
         "мер Ігор Коваль", "ukraine"),
        ("Дрони вдарили по Лиману, повідомив речник 7-го корпусу ДШВ Іван Коваль.", "uk",
         "7-й корпус ДШВ", "ukraine"),
        ("Ворог просунувся біля Лимана. Про це повідомляє DeepState.", "uk",
         "DeepState", "independent"),
        ("Российские войска заняли Северск, сообщили в Минобороны РФ.", "ru",
         "Минобороны РФ", "russia"),
        ("По данным Генштаба ВСУ, противник атаковал у Лимана.", "ru", "Генштаб ВСУ", "ukraine"),
    ],
)  # fmt: skip
def test_claimants_in_their_nominative(text: str, lang: str, name: str, side: str) -> None:
    found = event(text, lang)
    assert (found.claimant, found.claimant_side) == (name, side)


def test_a_claimant_keeps_the_word_until_another_takes_it() -> None:
    text = (
        "The General Staff said troops shelled Lyman. Drones hit Siversk. "
        "According to DeepState, Russian forces advanced in Toretsk."
    )
    assert [e.claimant for e in events(text, "en")] == ["General Staff"] * 2 + ["DeepState"]


def test_the_post_keeps_its_channel() -> None:
    text = (
        "Shells hit Lyman, the 63rd Mechanized Brigade wrote on Telegram. "
        "“Drones struck Siversk,” the post reads."
    )
    assert [e.channel for e in events(text, "en")] == ["Telegram", "Telegram"]


def test_a_claim_within_a_report_keeps_its_own_claimant() -> None:
    text = (
        "Russian bloggers wrote that Siversk was captured, "
        "but the General Staff said fighting went on in Lyman."
    )
    assert [e.claimant for e in events(text, "en")][-1] == "General Staff"


def test_nobody_named_is_nobody() -> None:
    found = event("Shells hit Lyman in the morning.", "en")
    assert (found.claimant, found.claimant_side, found.status) == (None, "unknown", "reported")


def test_a_ministry_that_publishes_speaks_for_itself() -> None:
    found = event("Подразделения освободили Северск.", "ru", "Минобороны России")
    assert (found.claimant, found.claimant_side) == ("Минобороны России", "russia")


@pytest.mark.parametrize(
    ("text", "denier", "claimant"),
    [
        ("Russia's Defense Ministry said its troops captured Siversk. "
         "The General Staff denied this.", "General Staff", "Russia's Defense Ministry"),
        ("The General Staff denied that Russian troops had captured Siversk.",
         "General Staff", "Russia"),
    ],
)  # fmt: skip
def test_a_denied_claim_stays_with_who_denies_it(text: str, denier: str, claimant: str) -> None:
    (found,) = events(text, "en")
    assert (found.status, found.denied_by, found.claimant) == ("denied", denier, claimant)


def test_a_report_may_end_in_addresses_alone() -> None:
    ends = "<https://example.org/a/>; <https://example.org/b/>; https://example.org/c/"
    assert event(f"Drones hit Lyman.\n\n{ends}", "en").claimant is None


@pytest.mark.parametrize(
    ("lang", "text", "claimant", "side"),
    [
        ("en", "Russia said on Friday that its troops had left Lyman.", "Russia", "russia"),
        ("en", "Ukraine said its drones had struck a depot in Oryol.", "Ukraine", "ukraine"),
        ("uk", "Росія заявила про захоплення Сіверська.", "Росія", "russia"),
        ("uk", "У Москві заявили про захоплення Сіверська.", "Москва", "russia"),
        ("ru", "В Киеве заявили об ударе по нефтебазе в Орле.", "Киев", "ukraine"),
    ],
)
def test_a_state_that_speaks_is_a_claimant(lang: Lang, text: str, claimant: str, side: str) -> None:
    told = event(text, lang)
    assert (told.claimant, told.claimant_side) == (claimant, side)


def test_a_mayor_is_no_air_force_that_spoke_before() -> None:
    first, second = events(
        "Russia launched 90 drones at Ukraine overnight, the air force said. In Kremenchuk a "
        "power plant was hit by three of them, the mayor said.",
        "en",
    )
    assert "air force" in (first.claimant or "")
    assert second.claimant == "mayor"


def test_who_speaks_after_a_conjunction_is_not_who_acts_before_it() -> None:
    told = event("Soldiers entered Lyman after Russia said its troops had left the town.", "en")
    assert told.claimant == "Russia"


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("uk", "У 5-й бригаді повідомили про бій біля Лимана. Дрони вдарили по Ізюму, додали "
         "військові.", "5-та бригада"),
        ("uk", "DeepState: ворог зайняв Яблунівку. Також він просунувся біля Русиного Яру, "
         "зазначили в проєкті.", "DeepState"),
        ("ru", "СБУ сообщила о взрыве в Армянске. По данным спецслужбы, ночью дрон ударил по "
         "складу в Джанкое.", "СБУ"),
    ],
)  # fmt: skip
def test_a_common_noun_stands_for_who_was_named(lang: Lang, text: str, claimant: str) -> None:
    assert [told.claimant for told in events(text, lang)] == [claimant, claimant]


def test_a_common_noun_stands_for_nobody_of_another_kind() -> None:
    told = events(
        "Поліція Сумської області повідомила про удар по Білопіллю. Дрони вдарили по Ізюму, "
        "сказали військові.",
        "uk",
    )
    assert [one.claimant for one in told] == ["Поліція Сумської області", "військові"]
