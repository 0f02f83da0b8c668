"""Events keep their words: exact spans, stable ids, one event a place."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.pipeline import Reading
from tests.extraction.reading import reading

PLAIN = "Shells hit Lyman. Two people were killed, the 63rd Mechanized Brigade said on Telegram."


def spans(found: Reading) -> list[tuple[int | None, int | None, str | None]]:
    rows: list[tuple[int | None, int | None, str | None]] = []
    for e in found.events:
        rows += [(e.quote_start, e.quote_end, e.quote), (e.place_start, e.place_end, e.place_text)]
    return rows


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "⚡️🇺🇦 " + PLAIN,
        PLAIN.replace(". ", ".\r\n\r\n"),
        "Обстрі́л Ли́мана: уби́то двох люде́й.",
        unicodedata.normalize("NFD", "Російський дрон вдарив по Куп'янську, Ізюму та Йосипівці."),
    ],
)
def test_spans_are_exact_in_the_text_as_published(text: str) -> None:
    found = reading(text, "en" if text.isascii() or "Shells" in text else "uk")
    assert found.events
    assert all(text[start:end] == words for start, end, words in spans(found) if words)


def test_the_same_text_has_the_same_ids() -> None:
    first, second = reading(PLAIN, "en"), reading(PLAIN, "en")
    assert [e.id for e in first.events] == [e.id for e in second.events]
    assert first.events[0].id != reading(PLAIN.replace("Lyman", "Siversk"), "en").events[0].id


def test_one_place_named_twice_is_one_event() -> None:
    found = reading("Shells hit Lyman, and drones struck Lyman again.", "en")
    places = [(e.statement_id, e.place_id) for e in found.events]
    assert len(places) == len(set(places))


@settings(deadline=None)
@given(st.text(alphabet="🔥 \r\n\u0301Ліз.", max_size=30))
def test_whatever_stands_before_moves_spans_and_nothing_else(before: str) -> None:
    text = f"{before}\n\nShells hit Lyman."
    found = reading(text, "en")
    assert all(text[start:end] == words for start, end, words in spans(found) if words)
