"""Words are found literally: only marks, case and blanks may differ, and spans are exact."""

from hypothesis import given
from hypothesis import strategies as st

from geo.extraction.model.literal import Literal

texts = st.text(st.sampled_from("aбв «»“”'’-\n\t 1.é😀"), max_size=60)


@given(texts, st.data())
def test_what_stands_in_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    words = text.split()
    if not words:
        return
    first = data.draw(st.integers(0, len(words) - 1))
    wanted = " ".join(words[first:])
    found = [text[start:end] for start, end in Literal(text).spans(wanted)]
    core = "".join(c for c in wanted if c.isalnum())
    assert all("".join(c for c in span if c.isalnum()) == core for span in found)
    assert bool(found) == bool(core)


def test_words_are_whole() -> None:
    assert Literal("Pokrovske stands").first("Pokrovsk") is None
    assert Literal("in Pokrovsk.").first("Pokrovsk") == (3, 11)


def test_nothing_is_found_for_nothing() -> None:
    assert Literal("any text").first(" …") is None
