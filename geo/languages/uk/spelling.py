"""Ukrainian names in Latin letters, and the variants Ukrainian itself writes.

Systems: the Cabinet's table of 2010 (KMU), the BGN/PCGN systems of 1965, and the simplified
endings and iotation of the English press.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from geo.languages.folding import fold

KMU = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
        [
            "a",
            "b",
            "v",
            "h",
            "g",
            "d",
            "e",
            "ie",
            "zh",
            "z",
            "y",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "iu",
            "ia",
            "_",
        ],
        strict=True,
    )
)
KMU_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
BGN = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
        [
            "a",
            "b",
            "v",
            "h",
            "g",
            "d",
            "e",
            "ye",
            "zh",
            "z",
            "y",
            "i",
            "yi",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "'",
            "yu",
            "ya",
            "'",
        ],
        strict=True,
    )
)


@cache
def latin(name: str) -> tuple[str, ...]:
    """The spellings of a Ukrainian name in Latin letters, folded, the official one first."""
    folded = fold(name)
    press = _letters(folded.replace("ий", "y").replace("и", "i"), BGN).replace("'", "")
    return tuple(dict.fromkeys((*_variants((_kmu(folded), _letters(folded, BGN))), press)))


@cache
def spellings(name: str) -> tuple[str, ...]:
    """Other ways Ukrainian writes the name: without apostrophe, г for ґ, space for hyphen."""
    folded = fold(name)
    found = {folded: None, folded.replace("'", ""): None, folded.replace("ґ", "г"): None}
    if "-" in folded:
        found[folded.replace("-", " ")] = None
    found[folded.replace("сєв", "сів")] = None
    return tuple(found)


def romanize(name: str) -> str:
    """The official form (KMU 2010) with capitals: Хутір-Михайлівський, Khutir-Mykhailivskyi."""
    words = _kmu(fold(name))
    return "".join(c.upper() if i == 0 or words[i - 1] in " -" else c for i, c in enumerate(words))


FROM_RUSSIAN = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"ск(?=[аоуие])", "ськ"), (r"цк(?=[аоуие])", "цьк"), (r"ск\b", "ськ"),
        (r"цк\b", "цьк"), (r"ая\b", "а"), (r"[ое]е\b", "е"), (r"[ыи]й\b", "ий"),
        (r"ино\b", "іно"), (r"(?<=[аеиоуыэюяьъ])е", "є"), (r"\bе", "є"), (r"ьо", "ьйо"),
        (r"[ъь](?=[яюєі])", "'"), (r"(?<=[жчшщц])и", "и"), (r"и(?=[аеоуюя])", "і"),
        (r"(?<![жчшщцкгх])и(?!й\b)", "і"), (r"ы", "и"), (r"э", "е"), (r"ё", "йо"),
    )
)  # fmt: skip


@cache
def from_russian(name: str) -> str:
    """The Ukrainian form of a Russian name by rule, with capitals: Рыльск, Рильськ."""
    text = fold(name)
    for pattern, replacement in FROM_RUSSIAN:
        text = pattern.sub(replacement, text)
    return "".join(c.upper() if i == 0 or text[i - 1] in " -" else c for i, c in enumerate(text))


NEUTER = (("іно", "ине"), ("ино", "ине"), ("ово", "ове"), ("ево", "еве"), ("єво", "єве"))
"""Ends of Russian towns' names and what Ukrainian speech makes of them, declined as adjectives."""


def as_neuter(name: str) -> Iterator[str]:
    """A Russian town's name with a Ukrainian ending: Шебекіно, Шебекине (у Шебекиному)."""
    yield from (name.removesuffix(end) + own for end, own in NEUTER if name.endswith(end))


def _kmu(folded: str) -> str:
    pieces = []
    for i, letter in enumerate(folded):
        initial = i == 0 or folded[i - 1] in " -"
        if letter == "г" and i and folded[i - 1] == "з":
            pieces.append("gh")
        elif initial and letter in KMU_INITIAL:
            pieces.append(KMU_INITIAL[letter])
        else:
            pieces.append(KMU.get(letter, letter).replace("_", ""))
    return "".join(pieces)


def _letters(folded: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in folded)


def _variants(spelt: Iterable[str]) -> Iterable[str]:
    for text in spelt:
        yield text
        bare = text.replace("'", "")
        yield bare
        yield from simplified(bare)


def simplified(text: str) -> Iterable[str]:
    """The usual slips and simplifications of a folded Latin spelling, the text not among them."""
    for long, short in (("iivk", "ivk"), ("yivk", "ivk"), ("ii", "i"), ("yi", "i")):
        if long in text:
            yield text.replace(long, short)
    yield from _endings(text)
    for iotated, other in (("ia", "ya"), ("iu", "yu"), ("ie", "ye"), ("ya", "ia"), ("kh", "h")):
        if iotated in text[1:]:
            yield text[0] + text[1:].replace(iotated, other)
    if "-" in text:
        yield text.replace("-", " ")


def _endings(text: str) -> Iterable[str]:
    """-yi, -yy, -iy, -ii, -y of masculine adjectives and of -ий, -ій names."""
    for ending in ("yi", "yy", "iy", "ii", "ij", "yj"):
        if text.endswith(ending):
            for other in ("yi", "yy", "iy", "ii", "y", "i"):
                yield text[: -len(ending)] + other
            return
