"""Which of the languages we read a text is written in, by its letters and its small words."""

import re
import string
from collections import Counter
from collections.abc import Mapping

from geo.languages.words import words
from geo.records.vocabulary import Lang

SAMPLE = 400
"""Code points that are looked at, thrice: at the beginning, in the middle and at the end."""
MIN_SHARE = 0.05
"""Share of small words that shows a language; in news of our three it is 0.2 and more."""

_SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": words(
        "the of and to in a is on for by with has was were that from at as its said are have near "
        "after been this over not be their an it which"
    ),
    "pl": words("w i na z do nie się że jest o po przez od oraz są był była jak dla za"),
    "de": words("der die und den von das mit dem des ein eine auf für ist im nicht bei"),
    "fr": words("le la les des et du une dans que pour est sur par au qui pas ont avec"),
    "es": words("el la los las y que en del por con una para se al es fue su han"),
    "it": words("il di che della e per la con un una dei nel alla sono del le è"),
    "ro": words("și în de la cu pe a din care au pentru este că mai prin fost"),
    "cs": words("a v na se že je s z do o byl byla jsou pro podle ve jako které"),
    "tr": words("ve bir bu için ile de da olarak olan gibi daha çok en sonra"),
    "nl": words("de het een van en in is dat op te met voor zijn niet door bij aan"),
    "bg": words("се ще са към които който което беше бяха със през според като това че тях него"),
}
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = string.ascii_lowercase.encode()
_CYRILLIC = b"\xd0\xd1\xd2\xd3"
"""The first bytes in UTF-8 of the letters of the block."""
_UKRAINIAN, _RUSSIAN = "іїєґ", "ыэё"
_FOREIGN_CYRILLIC = "јљњћђџўқғүұһәѕќѓ"
_RUSSIAN_ONLY = words("что при его был были из как для это он она об со же или ее")


def detect(text: str) -> Lang | None:
    """`en`, `uk` or `ru` for most of the text; None for a language that we do not read."""
    sample = _sample(text).lower()
    encoded = sample.encode("utf-8", "surrogatepass")
    latin = len(encoded) - len(encoded.translate(None, _LATIN))
    cyrillic = len(encoded) - len(encoded.translate(None, _CYRILLIC))
    if not latin and not cyrillic:
        return None
    return _cyrillic(sample, cyrillic) if cyrillic > latin else _latin(sample)


def _sample(text: str) -> str:
    if len(text) <= 3 * SAMPLE:
        return text
    middle = len(text) // 2
    return "\n".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


def _latin(sample: str) -> Lang | None:
    counts = Counter(sample.split())
    scores = {lang: _count(counts, small) for lang, small in _SMALL_WORDS.items()}
    english = scores.pop("en")
    rival = max(scores.values())
    if english > rival and english >= MIN_SHARE * counts.total():
        return "en"
    return "en" if english >= rival and counts.total() < 12 and sample.isascii() else None


def _cyrillic(sample: str, total: int) -> Lang | None:
    if _letters(sample, _FOREIGN_CYRILLIC) > total / 100:
        return None
    russian = _letters(sample, _RUSSIAN)
    if _letters(sample, _UKRAINIAN) > russian:
        return "uk"
    may_be_bulgarian = russian <= total / 200
    return None if may_be_bulgarian and _is_bulgarian(sample, total) else "ru"


def _is_bulgarian(sample: str, total: int) -> bool:
    """Bulgarian has neither ы nor э, a vowel ъ, and small words that Russian lacks."""
    counts = Counter(_WORD.findall(sample))
    bulgarian = _count(counts, _SMALL_WORDS["bg"])
    return sample.count("ъ") > total / 150 or bulgarian > _count(counts, _RUSSIAN_ONLY)


def _letters(sample: str, letters: str) -> int:
    """How often a text has one of the letters."""
    return sum(map(sample.count, letters))


def _count(counts: Counter[str], small: frozenset[str]) -> int:
    """How often a text has one of the words."""
    return sum([counts[word] for word in small.intersection(counts)])
