"""What becomes a statement, of which kind, and what never does."""

from datetime import date

import pytest

from geo.records.vocabulary import CIVILIANS, RUSSIA, UKRAINE
from tests.extraction.reading import event, events

SHELLS = "Shelling/artillery/missile attack"
FROM_AIR = "Air/drone strike"
TAKEN, REGAINED = "Non-state actor overtakes territory", "Government regains territory"


@pytest.mark.parametrize(
    ("text", "lang", "activity", "kind"),
    [
        ("Russian forces attacked near Lyman and Siversk.", "en", "assault", "Armed clash"),
        ("Defenders repelled three attacks near Lyman.", "en", "assault", "Armed clash"),
        ("Marines cleared Lyman of Russian soldiers.", "en", "clearing", "Armed clash"),
        ("Russian troops captured Siversk.", "en", "capture_claim", TAKEN),
        ("Ukrainian troops liberated Siversk.", "en", "capture_claim", REGAINED),
        ("Ukrainian troops withdrew from Siversk.", "en", "withdrawal",
         "Non-violent transfer of territory"),
        ("A drone struck a house in Kherson.", "en", "drone_strike", FROM_AIR),
        ("Guided bombs fell on Kupiansk.", "en", "air_strike", FROM_AIR),
        ("Ворог обстріляв з артилерії Нікополь.", "uk", "shelling", SHELLS),
        ("Росіяни вдарили балістичними ракетами по Одесі.", "uk", "missile_strike", SHELLS),
        ("Ворог просунувся у Покровську.", "uk", "advance", "Armed clash"),
        ("Наші воїни утримують позиції в Лимані.", "uk", "holding", "Armed clash"),
        ("З Лимана евакуювали мешканців.", "uk", "evacuation", "Other"),
        ("Силы обороны зачистили Лиман.", "ru", "clearing", "Armed clash"),
        ("Боевики просочились в Северск.", "ru", "infiltration", "Other"),
    ],
)  # fmt: skip
def test_activity_and_acled_type(text: str, lang: str, activity: str, kind: str) -> None:
    found = event(text, lang)
    assert (found.activity, found.sub_event_type) == (activity, kind)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Lyman lies on the river and had 20,000 residents before the war.", "en"),
        ("Russia plans to seize Lyman by spring.", "en"),
        ("Russian forces could attack Lyman this winter.", "en"),
        ("Troops did not advance near Lyman.", "en"),
        ("The army moves in order to capture Lyman.", "en"),
        ("Illustrative photo. A drone strikes a tank in Lyman.", "en"),
        ("If the enemy breaks through at Lyman, the road is lost.", "en"),
        ("Ворог може атакувати Лиман.", "uk"),
        ("Біля Лимана ворог не атакував.", "uk"),
        ("За добу біля Лимана штурмів не було.", "uk"),
        ("Нагадаємо, Лиман обстріляли раніше.", "uk"),
        ("Противник готовится атаковать Лиман.", "ru"),
        ("В случае прорыва у Лимана город отрежут.", "ru"),
    ],
)
def test_what_did_not_happen_is_no_event(text: str, lang: str) -> None:
    assert events(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "lang", "one", "two"),
    [
        ("Russian forces attacked Ukrainian positions near Lyman.", "en", RUSSIA, UKRAINE),
        ("Lyman was cleared of Russian troops by Ukrainian marines.", "en", UKRAINE, RUSSIA),
        ("Ukrainian troops repelled a Russian assault near Lyman.", "en", RUSSIA, UKRAINE),
        ("Ворог атакував позиції українських військ біля Лимана.", "uk", RUSSIA, UKRAINE),
        ("Атака ворога біля Лимана триває.", "uk", RUSSIA, None),
        ("Группировкой «Центр» нанесён удар по формированиям ВСУ у Лимана.", "ru",
         RUSSIA, UKRAINE),
    ],
)  # fmt: skip
def test_who_acts_follows_the_grammar(text: str, lang: str, one: str, two: str | None) -> None:
    found = event(text, lang)
    assert (found.actor1, found.actor2) == (one, two)


def test_the_enemy_of_a_russian_ministry_is_ukraine() -> None:
    text = "Группировка «Центр» освободила Северск. Противник атаковал у Лимана."
    assert [e.actor1 for e in events(text, "ru", "Минобороны РФ")] == [RUSSIA, UKRAINE]


def test_one_statement_with_several_places() -> None:
    found = events("Russian forces attacked near Lyman, Yampil and toward Siversk.", "en")
    assert len(found) == 3
    assert len({e.statement_id for e in found}) == 1
    assert len({e.id for e in found}) == 3


def test_two_acts_at_two_places_are_two_statements() -> None:
    found = events("Ворог окупував Ямпіль, а також просунувся поблизу Лимана.", "uk")
    assert [(e.activity, e.place_text) for e in found] == [
        ("capture_claim", "Ямпіль"),
        ("advance", "Лимана"),
    ]


def test_victims_told_later_belong_to_the_strike() -> None:
    (found,) = events("A missile hit Kherson. Two people were killed.", "en")
    assert [(f.metric, f.value) for f in found.figures] == [("killed", 2)]
    assert found.actor2 == CIVILIANS


def test_totals_are_claims_on_no_pin() -> None:
    text = "Since the start of November, 300 soldiers have been killed in Lyman, the army said."
    found = event(text, "en")
    assert found.record == "claim"
    assert found.geometry is None
    assert found.figures[0].cumulative


def test_a_table_of_losses_is_one_claim() -> None:
    text = (
        "Загальні бойові втрати противника з 24.02.22 по 23.11.25:\n"
        "особового складу – близько 1 166 000 (+1 080) осіб\nтанків – 11 366 (+2) од."
    )
    (found,) = events(text, "uk")
    assert [(f.metric, f.value) for f in found.figures] == [
        ("killed_or_wounded", 1166000),
        ("destroyed", 11366),
    ]


def test_a_part_of_a_town_taken_is_a_fight_not_a_transfer() -> None:
    found = event("Russian troops took control of the railway station in Lyman.", "en")
    assert (found.activity, found.sub_event_type) == ("advance", "Armed clash")


def test_footage_is_visual_and_mappers_assess() -> None:
    seen = event("The army published footage of attacks on Russian positions in Lyman.", "en")
    mapped = event("DeepState reported that Russian troops advanced in Lyman.", "en")
    assert (seen.status, mapped.status) == ("visual", "assessed")


def test_the_month_of_may_is_no_doubt() -> None:
    (told,) = events("On May 3 Ukrainian troops retook Pryluky.", "en")
    assert (told.activity, told.date_start) == ("capture_claim", date(2025, 5, 3))
    assert not events("Ukrainian troops may retake Pryluky.", "en")


def test_a_claim_denied_in_the_headline_is_quoted_where_it_is_told() -> None:
    text = (
        "General Staff denies the capture of Lyman\n\n"
        "Russia's Defense Ministry said on Nov. 20 that its troops had captured Lyman."
    )
    (told,) = events(text, "en")
    assert (told.status, told.denied_by) == ("denied", "General Staff")
    assert told.quote is not None
    assert told.quote.startswith("Russia's Defense Ministry said")
    assert told.place_start is not None
    assert text[told.place_start :].startswith("Lyman.")


@pytest.mark.parametrize(
    ("lang", "headline"),
    [
        ("en", "Why a coal town matters: the long fight for Pokrovsk, explained"),
        ("en", "Timeline: the battle of Bakhmut"),
        ("uk", "Як змінилися бої за Покровськ"),
        ("ru", "Почему идут бои за Покровск"),
    ],
)
def test_a_headline_that_promises_to_explain_is_no_news(lang: str, headline: str) -> None:
    told = {"en": "Russian forces shelled Lyman.", "uk": "Росіяни обстріляли Лиман."}
    news = told.get(lang, "Россияне обстреляли Лиман.")
    assert [e.activity for e in events(f"{headline}\n\n{news}", lang)] == ["shelling"]
