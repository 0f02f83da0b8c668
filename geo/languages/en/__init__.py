"""English: names without cases, in many spellings."""

from geo.languages.base import Language
from geo.languages.en.spelling import spellings, unchanged

LANGUAGE = Language(
    code="en",
    name="English",
    cases=unchanged,
    spellings=spellings,
    latin=spellings,
    sample=("Chasiv Yar", "chasiv yar"),
)
