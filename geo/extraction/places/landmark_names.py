"""How an object without an entry is called: the phrase that names it, in the nominative."""

from functools import lru_cache

from geo.extraction.places.place_draft import place_words
from geo.extraction.text.nominative import Gender, adjective
from geo.languages.folding import fold
from geo.records.vocabulary import Lang

FEMININE = frozenset({"аес", "аэс", "тес", "тэс", "тец", "тэц", "гес", "гэс", "площадь", "церковь"})
_QUOTES = "«»“”„\"'"
_CLOSING = {"«": "»", "“": "”", "„": "“", '"': '"'}
_FEMININE_KINDS = frozenset({"street", "square"})
_OBLIQUE = ("ого", "ому", "им", "ім", "ым", "ом", "их", "ых", "ими", "ыми")
"""Endings after which a word behind a masculine class word is its adjective, not a genitive."""


@lru_cache(5_000)
def in_nominative(surface: str, kind: str | None, lang: Lang) -> str:
    """A landmark phrase in the nominative: "Рязанском НПЗ" is "Рязанский НПЗ"; English stays."""
    forms = place_words(lang).head_forms
    if lang == "en":
        return _closed(surface)
    words = _closed(surface).split()
    head = next((i for i, word in enumerate(words) if fold(word) in forms), None)
    if head is None:
        gender: Gender = "f" if kind in _FEMININE_KINDS else "m"
        return " ".join(adjective(word, gender, lang) for word in words)
    noun = forms[fold(words[head])]
    gender = _gender(noun)
    before = (adjective(word, gender, lang, sure=True) for word in words[:head])
    own = words[head] if words[head].isupper() else _like(words[head], noun)
    return " ".join([*before, own, *_after(words[head + 1 :], gender, lang)])


def _closed(surface: str) -> str:
    """A phrase whose quote is closed: spans end with the last word."""
    opened = next((c for c in surface if c in _CLOSING), None)
    if opened is None or surface.endswith(_CLOSING[opened]):
        return surface
    return surface + _CLOSING[opened]


def _after(words: list[str], gender: Gender, lang: Lang) -> list[str]:
    """The words behind the class word; the first may agree with it: "вулиці Шкільній"."""
    if not words or words[0][0] in _QUOTES or (gender != "f" and not words[0].endswith(_OBLIQUE)):
        return words
    return [adjective(words[0], gender, lang), *words[1:]]


def _like(word: str, noun: str) -> str:
    return noun.capitalize() if word[:1].isupper() else noun


def _gender(noun: str) -> Gender:
    if noun in FEMININE or noun.endswith(("а", "я")):
        return "f"
    return "n" if noun.endswith(("о", "е")) else "m"
