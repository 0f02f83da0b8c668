"""Whatever a model answers, nothing breaks, and every word that is kept stands in the text."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from geo.extraction.model.reader import ModelReader
from geo.extraction.model.server import Server
from geo.extraction.text.document import read_document
from geo.records.mention import Mention
from geo.records.report import Report

T = TypeVar("T")
TEXTS = {
    "en": "Kostiantynivka sector\n\n“Russian troops shelled Hirnyk on Nov. 20,” the 5th Assault "
    "Brigade's press service said. At least 5 civilians were killed, a man aged 54 hurt…  😀\n"
    "• Near Toretsk: 12 clashes. https://example.org/a?b=1",
    "uk": "Краматорський напрямок:\n\nВорог «обстріляв» Гірник 20 листопада, — повідомив речник "
    "об'єднаного угруповання військ. Щонайменше 5 загиблих; 54-річний чоловік поранений.",
}
PLACES = {"en": ("Hirnyk", "Toretsk"), "uk": ("Гірник",)}


class Scripted(Server):
    """A server that needs no network: it gives the content it was made with."""

    def ask(self, messages: Sequence[Mapping[str, str]], read: Callable[[str], T]) -> T:
        return read(self.model)


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str]:
    lang = draw(st.sampled_from(sorted(TEXTS)))
    text = TEXTS[lang]
    ends = st.integers(0, len(text))
    pieces = st.builds(lambda a, b: text[min(a, b) : max(a, b)], ends, ends)
    words = pieces | st.sampled_from(text.split()) | st.text(max_size=8)
    values = words | st.none() | st.integers() | st.floats() | st.booleans()
    party = st.fixed_dictionaries(
        {"side": st.sampled_from(["russia", "ukraine", "civilians", "x"]), "words": values}
    )
    figure = st.fixed_dictionaries(
        {"metric": st.sampled_from(["killed", "wounded", "engagements", "x"]), "words": words,
         "value": values | st.just(5), "low": st.none() | st.just(5), "subject": values}
    )  # fmt: skip
    statement = st.fixed_dictionaries(
        {"quote": pieces, "activity": st.sampled_from(["shelling", "capture_claim"]), "act": words,
         "places": st.lists(words | st.sampled_from(PLACES[lang]), max_size=3), "date": values,
         "actor1": party, "actor2": party, "claimant": values, "denied_by": values,
         "units": st.lists(words, max_size=2), "figures": st.lists(figure, max_size=3),
         "record": st.sampled_from(["event", "claim", 7])}
    )  # fmt: skip
    said = draw(st.lists(statement, max_size=3))
    return lang, json.dumps({"statements": said})


@given(answers())
def test_what_is_kept_stands_in_the_text(case: tuple[str, str]) -> None:
    lang, content = case
    text = TEXTS[lang]
    document = read_document(Report("r1", text, published=date(2025, 11, 23), lang=lang))
    mentions = [Mention(at := text.index(p), at + len(p), p, "settlement") for p in PLACES[lang]]
    dropped: list[str] = []
    found = ModelReader(Scripted("http://127.0.0.1:1", content), dropped.append)(document, mentions)
    starts = [mention.start for mention in found.mentions]
    assert starts == sorted(set(starts))
    assert all(text[m.start : m.end] == m.surface for m in found.mentions)
    for statement in found.statements:
        assert 0 <= statement.quote_start < statement.quote_end <= len(text)
        assert statement.mentions or statement.record == "claim"
        assert statement.claimant.name is None or statement.claimant.name.strip()
        assert {n for f in statement.figures for n in (f.value, f.low, f.high) if n} <= {5, 12}
        for part in (*statement.units, *statement.figures):
            assert statement.quote_start <= part.quote_start < part.quote_end
            assert part.quote_end <= len(text)
    assert all("\n" not in line for line in dropped)
