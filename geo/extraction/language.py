"""Which of the languages we read a text is written in, by its letters and its small words."""

import re
from collections import Counter
from collections.abc import Mapping

from geo.languages.folding import fold
from geo.records.vocabulary import Lang

SAMPLE = 6000
"""Code points that are looked at: enough to tell, even where a text begins in another language."""
MIN_SHARE = 0.05
"""Share of small words that shows a language; in news of our three it is 0.2 and more."""

_SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to in a is on for by with has was were that from at as its said are have near "
        "after been this over not be their an it which".split()
    ),
    "pl": frozenset(
        "w i na z do nie się że jest o po przez od oraz są był była jak dla za".split()
    ),
    "de": frozenset(
        "der die und den von das mit dem des ein eine auf für ist im nicht bei".split()
    ),
    "fr": frozenset(
        "le la les des et du une dans que pour est sur par au qui pas ont avec".split()
    ),
    "es": frozenset("el la los las y que en del por con una para se al es fue su han".split()),
    "it": frozenset("il di che della e per la con un una dei nel alla sono del le è".split()),
    "ro": frozenset("și în de la cu pe a din care au pentru este că mai prin fost".split()),
    "cs": frozenset("a v na se že je s z do o byl byla jsou pro podle ve jako které".split()),
    "tr": frozenset("ve bir bu için ile de da olarak olan gibi daha çok en sonra".split()),
    "nl": frozenset("de het een van en in is dat op te met voor zijn niet door bij aan".split()),
    "bg": frozenset(
        "се ще са към които който което беше бяха със през според като това че тях него".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_UKRAINIAN, _RUSSIAN = frozenset("іїєґ"), frozenset("ыэё")
_FOREIGN_CYRILLIC = frozenset("јљњћђџўқғүұһәѕќѓ")
_RUSSIAN_ONLY = frozenset("что при его был были из как для это он она об со же или ее".split())


def detect(text: str) -> Lang | None:
    """`en`, `uk` or `ru` for most of the text, or None when it is a language that we do not read."""
    sample = text[:SAMPLE].lower()
    latin = sum(1 for c in sample if "a" <= c <= "z")
    cyrillic = sum(1 for c in sample if "\u0400" <= c <= "\u04ff")
    if not latin and not cyrillic:
        return None
    words = _WORD.findall(fold(sample))
    return _cyrillic(sample, words) if cyrillic > latin else _latin(words, sample)


def _latin(words: list[str], sample: str) -> Lang | None:
    counts = Counter(words)
    scores = {lang: sum(counts[w] for w in small) for lang, small in _SMALL_WORDS.items()}
    english = scores.pop("en")
    rival = max(scores.values())
    if english > rival and english >= MIN_SHARE * len(words):
        return "en"
    return "en" if english >= rival and len(words) < 12 and sample.isascii() else None


def _cyrillic(sample: str, words: list[str]) -> Lang | None:
    letters = Counter(sample)
    total = sum(n for c, n in letters.items() if "\u0400" <= c <= "\u04ff")
    ukrainian = sum(letters[c] for c in _UKRAINIAN)
    russian = sum(letters[c] for c in _RUSSIAN)
    if sum(letters[c] for c in _FOREIGN_CYRILLIC) > total / 100:
        return None
    if ukrainian > russian:
        return "uk"
    return None if _is_bulgarian(words, russian, letters["ъ"], total) else "ru"


def _is_bulgarian(words: list[str], russian: int, hard_signs: int, total: int) -> bool:
    """Bulgarian has neither ы nor э, a vowel ъ, and small words that Russian lacks."""
    if russian > total / 200:
        return False
    counts = Counter(words)
    bulgarian = sum(counts[w] for w in _SMALL_WORDS["bg"])
    return hard_signs > total / 150 or bulgarian > sum(counts[w] for w in _RUSSIAN_ONLY)
