"""What every language of the folder promises to the gazetteer."""

import pytest

from geo import catalogue
from geo.languages.base import Language
from geo.languages.folding import fold

LANGUAGES = catalogue.load("geo.languages", "LANGUAGE")


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    return LANGUAGES[request.param]  # type: ignore[no-any-return]


def test_there_are_three_and_more() -> None:
    assert set(LANGUAGES) >= {"en", "uk", "ru"}


def test_the_file_name_is_the_code(language: Language) -> None:
    assert LANGUAGES[language.code] is language


def test_its_sample_form_is_one_of_its_cases(language: Language) -> None:
    name, form = language.sample
    assert form in language.cases(name)


def test_all_forms_are_folded(language: Language) -> None:
    name, _ = language.sample
    forms = (*language.cases(name), *language.spellings(name), *language.latin(name))
    assert all(fold(form) == form for form in forms)


def test_the_name_itself_comes_first(language: Language) -> None:
    name, _ = language.sample
    assert language.cases(name)[0] == language.spellings(name)[0] == fold(name)


def test_latin_spellings_are_latin(language: Language) -> None:
    name, _ = language.sample
    assert all(form.isascii() for form in language.latin(name))
