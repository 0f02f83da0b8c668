"""A report is cut where a reader would stop."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.extraction.text.document import Document, read_document
from geo.extraction.text.language import detect
from geo.extraction.text.sentences import LONGEST
from geo.records.report import Report
from tests.extraction.reading import reading


def cut(text: str, lang: str = "en") -> list[str]:
    document = document_of(text, lang)
    return [document.text[s.start : s.end] for s in document.sentences]


def document_of(text: str, lang: str | None = "en") -> Document:
    return read_document(Report("r", text, lang=lang))


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("Troops left on Nov. 23. Gen. O. Syrskyi said so.", "en", 2),
        ("Бої точаться у с. Удачне, 23 км від м. Покровськ. Загинув В. О. Петренко.", "uk", 2),
        ("Атаку отбили в г. Константиновка. Это было в 2024 г. Войска отошли.", "ru", 3),
        ("«Ми тримаємося. Ворог відходить», — сказав він. Далі тиша.", "uk", 3),
        ("Positions were hit.[[xxvii]](https://example.org/<#_edn27>) Nobody was hurt.", "en", 2),
        ("The line moved.19 Then it stopped.", "en", 2),
    ],
)
def test_sentences_end_where_they_end(text: str, lang: str, count: int) -> None:
    assert len(cut(text, lang)) == count


def test_bullets_and_emoji_are_no_part_of_sentences() -> None:
    text = "⚡️ Ворог відступив\r\n▪️ Перший пункт\r\n🔴 Другий пункт"
    assert cut(text, "uk") == ["Ворог відступив", "Перший пункт", "Другий пункт"]


def test_a_wrapped_line_goes_on() -> None:
    assert cut("The troops that held\nthe village left.") == [
        "The troops that held\nthe village left."
    ]


def test_no_word_is_read_in_addresses() -> None:
    document = document_of("See https://example.org/pokrovsk-battle for more.")
    assert document.words == ("see", "for", "more")


def test_tokens_keep_apostrophes_and_drop_possessives() -> None:
    assert document_of("Куп’янськ", "uk").words == ("куп'янськ",)
    assert document_of("Ukraine’s forces").words == ("ukraine", "s", "forces")


@settings(deadline=None)
@given(st.text(max_size=300))
def test_tokens_and_sentences_lie_in_the_text_in_order(text: str) -> None:
    document = document_of(text)
    assert len(document.folded) == len(text)
    assert all(a < b for a, b in zip(document.starts, document.ends, strict=True))
    ends = [s.end for s in document.sentences]
    assert ends == sorted(ends)
    assert all(s.start < s.end <= len(text) for s in document.sentences)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Russian troops have been pushed out of the village, the army said.", "en"),
        ("Українські військові утримують позиції на околиці міста.", "uk"),
        ("Российские войска вошли в город, сообщило ведомство.", "ru"),
        ("Wojska rosyjskie zaatakowały w pobliżu miasta, podał sztab.", None),
        ("Russische Truppen griffen in der Nähe der Stadt an, teilte der Stab mit.", None),
        ("Руските сили атакуваха близо до града, като това беше потвърдено от щаба.", None),
        ("Српска војска је ушла у град, јавља њихов извор.", None),
        ("12 345", None),
    ],
)
def test_only_three_languages_are_ours(text: str, lang: str | None) -> None:
    assert detect(text) == lang


@pytest.mark.parametrize("run", ["word ", "a", '"', ".", "Pokrovsk, ", "12 ", "(", "\u2022 "])
def test_endless_runs_are_cut_and_never_a_fault(run: str) -> None:
    text = "Russian forces shelled Lyman. " + run * (30_000 // len(run))
    document = read_document(Report("r", text, lang="en"))
    assert document.text[: document.sentences[0].end] == "Russian forces shelled Lyman."
    assert all(s.end - s.start <= LONGEST and s.first < s.last for s in document.sentences)
    assert reading(text, "en").events
