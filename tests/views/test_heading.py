"""A report without a title is called by the first words of its text."""

from hypothesis import given
from hypothesis import strategies as st

from geo.views.heading import LONGEST, heading


def test_a_short_first_line_is_the_heading():
    assert heading("\n  ## **Morning summary**\n\nFighting went on all night.") == "Morning summary"
    assert heading("⚡️🔥\nБої біля Покровська тривають") == "Бої біля Покровська тривають"


def test_a_long_first_line_is_cut_after_a_whole_word():
    found = heading("word " * 60)
    assert found is not None
    assert found.endswith("word…")
    assert len(found) <= LONGEST + 1


def test_a_text_without_words_has_none():
    assert heading("—\n***\n12:30") is None


@given(st.text())
def test_a_heading_is_one_line_of_words(text):
    found = heading(text)
    assert found is None or (len(found.splitlines()) == 1 and any(map(str.isalpha, found)))
