"""Dates are what the coding manual says they are, anchored at the publication day."""

from datetime import date

import pytest

from geo.extraction.dates.dates import find_dates
from tests.extraction.reading import DAY, reading, scene_of


def dates_of(text: str, lang: str, anchor: date | None = DAY) -> list[tuple[str, str]]:
    scene = scene_of(text, lang)
    span = (scene.sentence.start, scene.sentence.end)
    found = find_dates(scene.document, scene.hits, span, anchor)
    return [(str(d.when.start)[5:], str(d.when.end)[5:]) for d in found]


@pytest.mark.parametrize(
    ("text", "lang", "start", "end"),
    [
        ("on Nov. 23", "en", "11-23", "11-23"),
        ("on December 30", "en", "12-30", "12-30"),
        ("over the past day", "en", "11-22", "11-23"),
        ("in the last 24 hours", "en", "11-22", "11-23"),
        ("overnight on 22–23 November", "en", "11-22", "11-23"),
        ("overnight on Nov. 22", "en", "11-21", "11-22"),
        ("in recent days", "en", "11-18", "11-23"),
        ("since the beginning of November", "en", "11-01", "11-23"),
        ("in November", "en", "11-01", "11-23"),
        ("in October", "en", "10-01", "10-31"),
        ("this week", "en", "11-17", "11-23"),
        ("last week", "en", "11-10", "11-16"),
        ("on Friday", "en", "11-21", "11-21"),
        ("on February 20 and 21", "en", "02-20", "02-21"),
        ("between Oct. 30 and Nov. 4", "en", "10-30", "11-04"),
        ("in the last three days", "en", "11-20", "11-23"),
        ("over the weekend", "en", "11-22", "11-23"),
        ("минулої доби", "uk", "11-22", "11-23"),
        ("в ніч на 23 листопада", "uk", "11-22", "11-23"),
        ("в ніч з 22 на 23 листопада", "uk", "11-22", "11-23"),
        ("у ніч на середу", "uk", "11-18", "11-19"),
        ("останніми днями", "uk", "11-18", "11-23"),
        ("з 20 по 22 листопада", "uk", "11-20", "11-22"),
        ("20 і 21 листопада", "uk", "11-20", "11-21"),
        ("вночі 20 листопада", "uk", "11-20", "11-20"),
        ("наприкінці жовтня", "uk", "10-21", "10-31"),
        ("станом на 16:00 22 листопада", "uk", "11-22", "11-22"),
        ("позавчора", "uk", "11-21", "11-21"),
        ("за сутки", "ru", "11-22", "11-23"),
        ("в ночь на 22 ноября", "ru", "11-21", "11-22"),
        ("с 15 по 21 ноября", "ru", "11-15", "11-21"),
        ("в последние дни", "ru", "11-18", "11-23"),
        ("накануне", "ru", "11-22", "11-22"),
        ("сводка от 21.11.2025", "ru", "11-21", "11-21"),
        ("с начала ноября", "ru", "11-01", "11-23"),
        ("на прошлой неделе", "ru", "11-10", "11-16"),
    ],
)
def test_words_of_time(text: str, lang: str, start: str, end: str) -> None:
    assert dates_of(text, lang) == [(start, end)]


@pytest.mark.parametrize("text", ["It may rain", "The march went on", "5 soldiers fell"])
def test_words_that_are_no_dates(text: str) -> None:
    assert dates_of(text, "en") == []


def test_without_a_publication_day_only_full_dates_count() -> None:
    assert dates_of("on Nov. 23", "en", None) == []
    assert dates_of("on 23.11.2025", "en", None) == [("11-23", "11-23")]


def test_a_report_without_any_date_is_never_dated_today() -> None:
    found = reading("Troops shelled Siversk yesterday.", "en", published=None).events[0]
    assert (found.date_start, found.date_precision, found.date_basis) == (
        None,
        "unknown",
        "unknown",
    )


def test_the_date_of_a_paragraph_governs_it() -> None:
    text = "On Nov. 21, troops shelled Siversk. Drones struck Lyman.\n\nShells hit Kupiansk."
    found = reading(text, "en").events
    assert [e.date_start and e.date_start.day for e in found] == [21, 21, 23]
    assert found[2].date_basis == "report_day"
