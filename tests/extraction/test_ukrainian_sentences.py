"""Plain Ukrainian sentences about one town, word by word of the vocabulary.

Each line of the files in `ukrainian/` is what is expected, a bar, and a sentence made up for it.
"""

from datetime import date
from pathlib import Path

import pytest

from geo.records.event import Event
from geo.records.statement import Figure
from tests.extraction.reading import DAY, reading

FILES = Path(__file__).parent / "ukrainian"
PERSONAL = frozenset(("killed", "wounded", "killed_or_wounded", "captured"))


def lines(name: str) -> list[list[str]]:
    """The lines of a file, cut at the bar; a line break in a text is written as in code."""
    text = (FILES / f"{name}.txt").read_text(encoding="utf-8")
    return [line.replace("\\n", "\n").split(" | ") for line in text.splitlines()]


def ukrainian(text: str, published: date = DAY) -> tuple[Event, ...]:
    """The events of a text."""
    return reading(text, "uk", published=published).events


@pytest.mark.parametrize(("claimant", "text"), lines("claimants"))
def test_who_says_so_is_named_in_the_nominative(claimant: str, text: str) -> None:
    first = ukrainian(text)[0]
    assert (first.claimant or "-").lower() == claimant.lower()


@pytest.mark.parametrize(("activity", "text"), lines("activities"))
def test_a_plain_sentence_is_one_event_of_its_activity(activity: str, text: str) -> None:
    events = ukrainian(text)
    assert len({event.statement_id for event in events}) == 1
    assert {event.activity for event in events} == {activity}


@pytest.mark.parametrize("text", [line[0] for line in lines("nothing")])
def test_plain_verbs_and_attributes_are_no_events(text: str) -> None:
    assert [event.activity for event in ukrainian(text)] == []


@pytest.mark.parametrize(("figures", "text"), lines("figures"))
def test_people_are_counted_as_told(figures: str, text: str) -> None:
    statements = {event.statement_id: event for event in ukrainian(text)}.values()
    told = [_short(f) for event in statements for f in event.figures if f.metric in PERSONAL]
    assert (", ".join(sorted(told)) or "-") == figures


def _short(figure: Figure) -> str:
    """A figure in two words."""
    return f"{figure.metric} {figure.value or figure.low or figure.high or 0:.0f}"


def test_shot_prisoners_are_violence_against_civilians() -> None:
    first = ukrainian("Окупанти розстріляли двох військовополонених під Лиманом.")[0]
    assert (first.event_type, first.sub_event_type) == ("Violence against civilians", "Attack")


def test_what_was_blown_up_there_is_an_explosive_device() -> None:
    first = ukrainian("Невідомі підірвали міст у Мелітополі.")[0]
    assert first.sub_event_type == "Remote explosive/landmine/IED"


@pytest.mark.parametrize(("days", "text"), lines("days"))
def test_words_of_time_are_days(days: str, text: str) -> None:
    start, end = (date.fromisoformat(day) for day in days.split())
    first = ukrainian(text)[0]
    assert (first.date_start, first.date_end) == (start, end)


@pytest.mark.parametrize(
    ("places", "text"),
    [
        ("Язикове", "Безпілотник влучив у поїзд Барвінкове – Чоп біля села Язикове."),
        ("Керчі", "Ракети влучили в корабель «Новочеркаськ» біля Керчі."),
        ("підстанцію", "Дружківка знову без світла: авіабомба пошкодила підстанцію."),
        ("нафтобазі", "У окупованій Макіївці після вибуху почалася пожежа на нафтобазі."),
        ("електростанцію", "Окупанти вдарили по Дніпру: влучили в електростанцію."),
        ("Маріуполь", "Маріуполь: бійці знищили 2 танки РФ."),
        ("Урожайне", "Росіяни захопили Урожайне на межі Донеччини й Запоріжжя."),
        ("пожежну частину", "Дрон влучив у пожежну частину в Нікополі."),
        ("Лиман", "По місту Лиман били всім: мінами, ракетами, «Градами», дронами."),
        ("Марганець Мирівська громада", "Під ударом опинилися Марганець та Мирівська громада."),
    ],
)
def test_trains_and_ships_are_not_where_it_happened(places: str, text: str) -> None:
    assert " ".join(event.place_text or "" for event in ukrainian(text)) == places


def test_so_much_ground_is_no_settlement() -> None:
    first = ukrainian("За місяць росіяни захопили 300 кв. км, найбільше біля Торецька.")[0]
    assert (first.record, first.activity) == ("claim", "advance")


def test_what_an_outlet_reminds_of_is_said_by_nobody_else() -> None:
    spoke = "Речник Сил оборони півдня Іван Коваль розповів про бої за Олешки."
    told = ukrainian(f"{spoke} Нагадаємо, 10 листопада окупанти обстріляли Херсон.")
    assert [event.claimant for event in told] == ["Сили оборони півдня", None]


def test_a_summed_week_dates_nothing_behind_it() -> None:
    told = ukrainian("За останній тиждень Ізюм обстріляли 34 рази. Окупанти атакували Лиман.")
    assert [(event.date_end - event.date_start).days for event in told] == [7, 0]
