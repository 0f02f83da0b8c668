"""Ukrainian: case forms by declension, Latin spellings by the systems in use."""

from geo.languages.base import Language
from geo.languages.uk.cases import case_forms
from geo.languages.uk.spelling import latin, spellings

LANGUAGE = Language(
    code="uk",
    name="українська",
    cases=case_forms,
    spellings=spellings,
    latin=latin,
    sample=("Часів Яр", "часового яру"),
)
