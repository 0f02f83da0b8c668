"""Folding: the same length, the same thing folded twice, and the way back from a clean text."""

from hypothesis import given
from hypothesis import strategies as st

from geo.languages.folding import clean, fold


@given(st.text())
def test_folding_keeps_the_length_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_letters_apostrophes_dashes_and_spaces_become_one() -> None:
    assert fold("Слов’янськ") == fold("СЛОВʼЯНСЬК") == "слов'янськ"
    assert fold("Нью–Йорк") == "нью-йорк"
    assert fold("Орёл") == "орел"


@given(st.text("абіїйe\u0301\u0306 ", max_size=30))
def test_a_span_of_the_clean_text_leads_back(text: str) -> None:
    tidy = clean(text)
    for i in range(len(tidy.text)):
        start, end = tidy.span(i, i + 1)
        assert 0 <= start < end <= len(text)
