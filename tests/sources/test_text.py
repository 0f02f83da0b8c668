"""Text files: front matter is read, encodings are recognised, the text stays as it was."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import InputError
from geo.sources._encoding import decode
from geo.sources.text import front_matter

UKRAINIAN = "Російські війська обстріляли Мирноград, є поранені, повідомила міська рада у п’ятницю."


def test_front_matter_is_taken_off_the_text():
    fields, body = front_matter("---\nsource: A: b\npublished: 2025-11-23\n---\n\nText\n", "f")
    assert fields == {"source": "A: b", "published": date(2025, 11, 23)}
    assert body == "Text\n"


@pytest.mark.parametrize("text", ["Text\n---\nmore", "---\nno end", "", "--- not at all\n---\n"])
def test_a_text_without_front_matter_stays_whole(text):
    assert front_matter(text, "f") == ({}, text)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_utf_8_comes_through_unchanged(text):
    assert decode(text.encode(), "f")[0] == text.removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16", "utf-8-sig", "koi8_u"])
def test_other_encodings_are_recognised(encoding):
    text = UKRAINIAN.replace("’", "'")
    assert decode(text.encode(encoding), "f")[0] == text


def test_binary_is_refused():
    with pytest.raises(InputError, match="binary, not text"):
        decode(bytes(range(256)), "photo.txt")
