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
