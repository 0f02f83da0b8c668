"""The words behind an event: cut without loss, marked where they say, linked only to the web."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.records.event import Event
from geo.views.passage import Span, cut, passage, web_address

TEXT = "First paragraph.\nBefore. Troops held Myrne. After.\nLast paragraph."


def test_the_sentence_stands_in_its_paragraph():
    start, end = TEXT.index("Troops"), TEXT.index(" After")
    where = TEXT.index("Myrne")
    event = Event(
        id="e", statement_id="s", report_id="r", quote=TEXT[start:end], quote_start=start,
        quote_end=end, place_start=where, place_end=where + 5,
    )  # fmt: skip
    parts = passage(event, TEXT)
    assert "".join(part.text for part in parts) == "Before. Troops held Myrne. After."
    assert [part.text for part in parts if part.mark == "place"] == ["Myrne"]
    assert [part.text for part in parts if part.mark == "quote"] == ["Troops held ", "."]


def test_without_its_text_the_quote_stands_alone():
    event = Event(id="e", statement_id="s", report_id="r", quote="Said.")
    assert [part.text for part in passage(event, "")] == ["Said."]


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda p: Span(min(p), max(p), "quote"))
)


@given(st.text(max_size=60), SPANS)
def test_cutting_loses_nothing(text: str, spans: list[Span]):
    assert "".join(part.text for part in cut(text, spans)) == text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://a.b", "https://",
                                 "http://a b.c", "", None, "//evil", "https://[x"])  # fmt: skip
def test_only_web_addresses_are_linked(url: str | None):
    assert web_address(url) is None


def test_a_web_address_is_kept_as_it_is():
    assert web_address("https://example.org/a?b=c") == "https://example.org/a?b=c"
