"""Who made the claim and who denies it are never mixed up (CODING 3)."""

import pytest

from geo.records.vocabulary import Lang
from tests.extraction.reading import reading


@pytest.mark.parametrize(
    ("lang", "text", "claimant", "denier"),
    [
        ("uk", "У 12-му корпусі спростували заяву Міноборони РФ про взяття Гришиного.",
         "Міноборони РФ", "12-й корпус"),
        ("uk", "Генштаб ЗСУ спростував твердження Росії про захоплення Новопавлівки.",
         "Росія", "Генштаб ЗСУ"),
        ("ru", "В 36-й бригаде опровергли заявление Минобороны РФ о взятии Гуляйполя.",
         "Минобороны РФ", "36-я бригада"),
        ("en", "The General Staff denied that Russia had captured Siversk.",
         "Russia", "General Staff"),
    ],
)  # fmt: skip
def test_a_denied_claim_is_of_who_made_it(
    lang: Lang, text: str, claimant: str, denier: str
) -> None:
    (event,) = reading(text, lang).events
    assert (event.status, event.claimant, event.denied_by) == ("denied", claimant, denier)


def test_who_claims_does_not_deny() -> None:
    text = "Повідомлення каналу «Рибар» про взяття Сіверська не відповідає дійсності."
    (event,) = reading(text, "uk").events
    assert event.status == "denied"
    assert "Рибар" not in (event.denied_by or "")


@pytest.mark.parametrize(
    ("lang", "text", "denier"),
    [
        ("ru", "СБУ заявила, что дрон поразил катер в порту Новороссийска. Черноморский флот эту "
         "информацию опроверг.", "Черноморский флот"),
        ("uk", "Міноборони РФ повідомило про удар по штабу в Сумах. У Генштабі ЗСУ це спростували.",
         "Генштаб ЗСУ"),
        ("en", "The SBU said a drone had hit a ship in Feodosia. Russia's Defense Ministry denied "
         "the report.", "Russia's Defense Ministry"),
    ],
)  # fmt: skip
def test_any_claim_of_the_other_side_may_be_denied(lang: Lang, text: str, denier: str) -> None:
    (event,) = reading(text, lang).events
    assert (event.status, event.denied_by) == ("denied", denier)


def test_calling_something_a_lie_denies_no_event_that_nobody_claimed() -> None:
    text = (
        "Ракетный удар по Кривому Рогу: 18 погибших. Минобороны РФ сообщило, что целью были "
        "командиры; мэр Александр Вилкул назвал это ложью."
    )
    assert all(event.status != "denied" for event in reading(text, "ru").events)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Киев удар по аэродрому в Саках не комментировал."),
        ("uk", "Москва удар по Запоріжжю не коментувала."),
        ("en", "Kyiv has not commented on the strike on Saky."),
    ],
)
def test_what_nobody_comments_on_is_told_elsewhere(lang: Lang, text: str) -> None:
    assert not reading(text, lang).events


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Russia said it had captured Siversk. The claim was dismissed as fake."),
        ("uk", "Росія заявила про захоплення Сіверська. Це неправда."),
        ("uk", "Міноборони РФ заявило про захоплення Сіверська. Заяву Кремля назвали брехнею."),
    ],
)
def test_a_denial_by_nobody_named_is_still_one(lang: Lang, text: str) -> None:
    (event,) = reading(text, lang).events
    assert (event.status, event.denied_by) == ("denied", "unknown")
