"""Plain English sentences about one town: what each one tells, word by word of the vocabulary.

Each line of the files in `english/` is what is expected, a bar, and a sentence made up for it.
"""

from datetime import date
from pathlib import Path

import pytest

from geo.records.event import Event
from geo.records.statement import Figure
from tests.extraction.reading import DAY, reading

FILES = Path(__file__).parent / "english"
PERSONAL = frozenset(("killed", "wounded", "killed_or_wounded", "captured"))


def lines(name: str) -> list[list[str]]:
    """The lines of a file, cut at the bar."""
    text = (FILES / f"{name}.txt").read_text(encoding="utf-8")
    return [[part.strip() for part in line.split("|")] for line in text.splitlines()]


def english(text: str, published: date = DAY) -> tuple[Event, ...]:
    """The events of a sentence."""
    return reading(text, "en", published=published).events


@pytest.mark.parametrize(("activity", "text"), lines("activities"))
def test_a_plain_sentence_is_one_event_of_its_activity(activity: str, text: str) -> None:
    events = english(text)
    assert len({event.statement_id for event in events}) == 1
    assert {event.activity for event in events} == {activity}


@pytest.mark.parametrize("text", [line[0] for line in lines("nothing")])
def test_plans_history_and_description_are_no_events(text: str) -> None:
    assert [event.activity for event in english(text)] == []


@pytest.mark.parametrize(("days", "text"), lines("days"))
def test_words_of_time_are_days(days: str, text: str) -> None:
    start, end, *published = (date.fromisoformat(day) for day in days.split())
    first = english(text, *published)[0]
    assert (first.date_start, first.date_end) == (start, end)


@pytest.mark.parametrize(("claimant", "text"), lines("claimants"))
def test_who_says_so_is_named_with_its_side(claimant: str, text: str) -> None:
    name, side = claimant.split(", ")
    first = english(text)[0]
    assert name.lower() in (first.claimant or "").lower()
    assert first.claimant_side == side


@pytest.mark.parametrize(("figures", "text"), lines("figures"))
def test_people_are_counted_as_told(figures: str, text: str) -> None:
    statements = {event.statement_id: event for event in english(text)}.values()
    told = [_short(f) for event in statements for f in event.figures if f.metric in PERSONAL]
    assert sorted(told) == sorted(figure for figure in figures.split(",") if figure)


def _short(figure: Figure) -> str:
    low, high = figure.low, figure.high
    count = f">={low:.0f}" if low else f"<={high:.0f}" if high else f"{figure.value:.0f}"
    return f"{figure.metric}:{count}"
