"""Whatever the text is, mentions are in order, spans are exact and answers are sound."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from geo.geocoding.resolve import TOGETHER
from geo.records.place import Place, Refusal
from tests.geocoding.reading import read

PIECES = st.sampled_from(
    ["Pokrovsk", "Київ", "Часовому Яру", "Донецкой области", "7 km north of", "between", "and",
     "між", "та", "(8 km east of", ")", "«Азов»", "No. 5/6", "the railway station", "вокзал",
     "the city", "місті", "вул.", "Шкільна", "School No.", "№", "–", "-", ", ", ". ", "\n\n", "🔥",
     "Володимир", "Moscow said", "мер", "the left bank of", "Дніпра", "near", "toward",
     "в районі", "Mine", "\u0301", "’"]
)  # fmt: skip
LANGS = st.sampled_from(("en", "uk", "ru"))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=6), max_size=14), LANGS)
def test_any_text_is_read(pieces: list[str], lang: str) -> None:
    text = " ".join(pieces)
    found = read(text, lang)  # type: ignore[arg-type]
    spans = [(mention.start, mention.end) for mention, _ in found]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    for mention, answer in found:
        assert text[mention.start : mention.end] == mention.surface
        assert isinstance(answer, Place | Refusal)
        assert answer.why


def test_a_very_long_report_is_read_in_parts() -> None:
    text = "Mykolaivka and Ivanivka were hit near Pokrovsk.\n\n" * TOGETHER
    found = read(text)
    assert len(found) == 3 * TOGETHER
    assert {type(answer) for mention, answer in found if mention.surface == "Pokrovsk"} == {Place}
