"""Short English passages: what one sentence leaves for the next."""

import pytest

from geo.records.event import Event
from tests.extraction.reading import events


def told(text: str) -> list[Event]:
    """One event of each statement of an English passage."""
    seen: dict[str, Event] = {}
    for event in events(text, "en"):
        seen.setdefault(event.statement_id, event)
    return list(seen.values())


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("Drones flew in at Sumy, damaging a depot. A school in Romny was hit.", "drone_strike"),
        ("A missile hit a depot in Sumy. Homes were damaged in Romny.", "missile_strike"),
        ("Russia attacked Ukraine with missiles. Blasts shook Romny.", "missile_strike"),
    ],
)
def test_damage_without_a_weapon_is_of_the_raid_told_before(text: str, activity: str) -> None:
    assert told(text)[-1].activity == activity


def test_damage_on_another_day_is_of_no_raid_told_before() -> None:
    text = "A missile hit a depot in Sumy on Friday. On Monday homes were damaged in Romny."
    assert told(text)[-1].activity == "air_strike"


def test_who_else_claims_a_strike_on_the_same_thing_makes_a_claim_of_its_own() -> None:
    text = (
        "A drone hit a refinery in Ryazan, governor Pavel Malkov said. "
        "The General Staff said its drones had struck the refinery at dawn."
    )
    assert [event.claimant for event in told(text)] == ["governor Pavel Malkov", "General Staff"]


def test_who_only_adds_to_a_strike_makes_no_claim_of_its_own() -> None:
    text = (
        "A drone hit a refinery in Ryazan, governor Pavel Malkov said. "
        "The ministry said that two workers were hurt."
    )
    assert [event.claimant for event in told(text)] == ["governor Pavel Malkov"]


def test_victims_told_first_are_of_the_strike_that_follows() -> None:
    text = "Four residents were hurt. In Sumy a drone hit a market."
    (strike,) = told(text)
    assert [(f.metric, f.value) for f in strike.figures] == [("wounded", 4)]


def test_victims_of_a_longer_time_are_of_no_strike_that_follows() -> None:
    text = "Since Monday, 40 residents have been hurt. In Sumy a drone hit a market."
    assert told(text)[-1].figures == ()


def test_the_same_town_is_the_one_named_before() -> None:
    text = "A missile hit Kryvyi Rih on Friday. That night drones attacked the same city."
    place = told(text)[-1].place_name or ""
    assert place == "Kryvyi Rih"
    assert str(told(text)[-1].date_start) == "2025-11-21"


def test_who_speaks_behind_the_victims_tells_of_the_strike_too() -> None:
    text = "Shelling damaged homes in Nikopol. Two were killed, says Serhii Lysak, who heads it."
    assert told(text)[0].claimant == "Serhii Lysak"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("A missile sank a ferry off Odesa; six of the crew were killed.", [("killed", 6)]),
        ("A missile that hit a café in Sumy claimed nine lives.", [("killed", 9)]),
        ("A couple in their sixties were killed when a bomb hit Sumy.", [("killed", 2)]),
        ("A woman of 77 was wounded when a drone hit Sumy.", [("wounded", 1)]),
        ("A drone wounded a welder, 52, and two women in Sumy.", [("wounded", 3)]),
    ],
)
def test_people_are_counted(text: str, figures: list[tuple[str, float]]) -> None:
    assert [(f.metric, f.value) for f in told(text)[0].figures] == figures


def test_a_part_of_those_counted_is_no_second_count() -> None:
    text = "A drone hit Sumy and wounded five people. Two of them are children."
    assert [(f.metric, f.value) for f in told(text)[0].figures] == [("wounded", 5)]


def test_an_institute_that_heads_a_text_says_what_nobody_else_does() -> None:
    text = (
        "Institute for the Study of War, evening update\n\n"
        "The 72nd Brigade said it repelled an assault near Vuhledar. "
        "Russian forces attacked near Vodiane."
    )
    assert [event.status for event in told(text)] == ["claimed", "assessed"]


def test_the_past_day_of_a_bulletins_first_line_governs_it() -> None:
    text = (
        "Russian troops gained control of two settlements over the past 24 hours, the Defense "
        'Ministry said.\n\n"Our units liberated the settlement of Novoselivka," it said.'
    )
    (taken,) = told(text)
    assert (str(taken.date_start), str(taken.date_end)) == ("2025-11-22", "2025-11-23")


def test_a_months_gain_dates_nothing_else() -> None:
    text = (
        "Russia captured 20 settlements in October, analysts said.\n\n"
        "Russian troops attacked Lyman."
    )
    assert str(told(text)[-1].date_start) == "2025-11-23"


def test_a_district_told_next_is_where_the_strike_on_its_town_was() -> None:
    text = (
        "Two people were killed in a drone attack on Kharkiv. "
        "The drone hit a depot in the Saltivskyi district."
    )
    assert [event.place_text for event in told(text)] == ["Saltivskyi district"]


def test_a_condemned_strike_counts_where_its_day_is_given() -> None:
    dated = "The union condemned the drone attack on Nikopol on 20 November."
    assert [event.activity for event in told(dated)] == ["drone_strike"]
    assert told("The union condemned the drone attack on Nikopol.") == []


def test_a_liberation_in_quotes_is_the_enemys_word() -> None:
    (taken,) = told('The enemy announced the "liberation" of Yampil.')
    assert taken.actor1 == "Military Forces of Russia (2000-)"


def test_where_missiles_were_fired_from_was_not_hit() -> None:
    text = "Kalibr missiles were fired from a ship in the Black Sea and hit Odesa."
    assert [event.place_text for event in told(text)] == ["Odesa"]


def test_a_strike_on_a_later_day_is_another_one_at_the_same_town() -> None:
    text = "On Tuesday a missile hit Sumy. On Friday drones returned and burned a depot."
    told_days = [(event.activity, str(event.date_start)) for event in told(text)]
    assert told_days == [("missile_strike", "2025-11-18"), ("drone_strike", "2025-11-21")]


def test_the_day_of_the_strike_told_before_makes_no_other() -> None:
    text = "A missile hit Sumy on Tuesday. The missile strike on Tuesday burned a depot."
    assert len(told(text)) == 1


def test_another_one_that_fell_is_of_the_weapon_told_before() -> None:
    text = (
        "A missile hit a house in Kyiv's Darnytskyi district, Vitali Klitschko said. "
        "Tymur Tkachenko said another fell in the Solomianskyi district."
    )
    assert [event.activity for event in told(text)] == ["missile_strike", "missile_strike"]
