"""Russian: case forms by declension, names formed by rule from Ukrainian ones."""

from geo.languages.base import Language
from geo.languages.ru.cases import case_forms
from geo.languages.ru.spelling import latin, spellings

LANGUAGE = Language(
    code="ru",
    name="русский",
    cases=case_forms,
    spellings=spellings,
    latin=latin,
    sample=("Часов Яр", "часова яра"),
)
