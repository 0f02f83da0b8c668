"""What happens in peace is no act of war; what a weapon does to a tennis court is one."""

import pytest

from geo.records.vocabulary import Lang
from tests.extraction.reading import reading


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A gas cylinder exploded in a house in Lviv, killing two people."),
        ("en", "A storm hit Odesa overnight and destroyed forty roofs."),
        ("en", "Shakhtar beat Dynamo in the match in Lviv after a late attack."),
        ("en", "Hackers attacked two energy companies in Kyiv."),
        ("en", "A lorry collided with a bus near Poltava; three people were killed."),
        ("uk", "У Полтаві внаслідок ДТП загинули двоє людей."),
    ],
)
def test_accidents_weather_and_sport_are_no_events(lang: Lang, text: str) -> None:
    assert not reading(text, lang).events


@pytest.mark.parametrize(
    ("lang", "text", "activity"),
    [
        ("en", "Russian troops attacked near Siversk in heavy rain on Monday.", "assault"),
        ("en", "Shelling near Lyman set off wildfires on Tuesday.", "shelling"),
        ("en", "A missile hit a tennis court in Sumy, wounding three.", "missile_strike"),
        ("en", "A drone hit a funeral procession in Bilopillia, killing two.", "drone_strike"),
        ("uk", "Через обстріл Нікополя стався витік газу.", "shelling"),
        ("uk", "Дрон атакував похорон у Білопіллі, двоє загиблих.", "drone_strike"),
    ],
)
def test_war_that_meets_peace_is_an_event(lang: Lang, text: str, activity: str) -> None:
    assert [event.activity for event in reading(text, lang).events] == [activity]
