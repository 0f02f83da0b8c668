"""Russian names in Latin letters, and Russian names formed by rule from Ukrainian ones.

Latin: the BGN/PCGN system of 1947 and its simplified press form. Forming: the correspondences
of suffixes and roots between the two languages' place names (-івка, -ське, біл-, кам'ян-).
"""

import re
from collections.abc import Iterable
from functools import cache

from geo.languages.folding import fold

BGN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
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
            "y",
            "'",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)
VOWELS = "аеиоуыэюяьъ"

ROOTS = (
    (r"\bбіл", "бел"), (r"\bліс", "лес"), (r"кам'ян", "камен"), (r"\bолекс", "алекс"),
    (r"микол", "никол"), (r"\bганн", "анн"), (r"\bолен", "елен"), (r"дніпр", "днепр"),
    (r"вільн", "вольн"), (r"\bсередн", "средн"), (r"\bперш", "перв"), (r"багат", "богат"),
    (r"слов'ян", "славян"), (r"\bрівн", "ровн"), (r"залізн", "железн"), (r"новосіл", "новосел"),
    (r"річ", "реч"), (r"двор[іи]ч", "двуреч"), (r"\bпід", "под"), (r"гірськ", "горск"),
    (r"\bпіск", "песк"), (r"\bпіщ", "песч"), (r"північн", "северн"), (r"південн", "южн"),
    (r"\bсхідн", "восточн"), (r"\bзахідн", "западн"), (r"діброва\b", "дуброва"),
    (r"\bжовт", "желт"), (r"\bдруга\b", "вторая"), (r"\bдруге\b", "второе"),
    (r"\bдругий\b", "второй"), (r"їзне\b", "ездное"), (r"омічне\b", "омическое"),
    (r"еконо", "эконо"), (r"\bвідрад", "отрад"), (r"\bрозд", "разд"), (r"\bрозл", "разл"),
    (r"солодк", "сладк"), (r"\bвиїм", "выем"),
    (r"\bяблук", "яблок"), (r"(андр|серг|олекс|матв|авд|тимоф)і(?=[їй])", r"\1е"),
)  # fmt: skip
"""Roots whose vowel or beginning differs."""

SUFFIXES = (
    (r"(?:(?<=[жчшщ])і|ї)вк([аиуіо])", r"евк\1"), (r"івк([аиу])", r"овк\1"),
    (r"(?<=[жчшщ])ів|їв", "ев"), (r"ів(?=\b|[сцнк])", "ов"), (r"ськ(ий|ая)?\b", r"ск\1"),
    (r"([сц])ьке\b", r"\1кое"), (r"([сц])ька\b", r"\1кая"), (r"([сц])ькі\b", r"\1кие"),
    (r"([сц])ьк", r"\1к"), (r"зьк", "зск"), (r"(?<=[оєе]в)е\b", "о"), (r"(?<=[иї]н)е\b", "о"),
    (r"(?<=[бвгдзклмнпрстфх])е\b", "ое"), (r"(?<=[жчшщ])е\b", "ее"), (r"нє\b", "нее"),
    (r"([бвгджзклмнпрстфхцчшщ])\1я\b", r"\1ье"), (r"'я\b", "ье"), (r"(?<![кгхжчшщ])ий\b", "ый"),
    (r"(?<=н)ій\b", "ий"), (r"(?<=[бвгдзлмнпрст])і\b", "ы"), (r"піль\b", "поль"),
    (r"ець\b", "ец"), (r"ця\b", "ца"), (r"ці\b", "цы"),
)  # fmt: skip
"""Endings of names, longest first where one is inside another."""

LETTERS = (
    (r"'(?=[яюєї])", "ъ"), (r"'", ""), (r"ї", "и"), (r"і", "и"), (r"є", "е"), (r"ґ", "г"),
    (r"йо|ьо", "е"),
)  # fmt: skip

NEUTER = ("ове", "еве", "єве")
"""Endings that are -ово of a person's name, and -овое of a plant or a thing."""
GREAT = (("велика ", "большая "), ("великая ", "большая "), ("великий ", "большой "),
         ("великое ", "большое "), ("великие ", "большие "))  # fmt: skip
"""Two Russian words for one Ukrainian one."""

FROM_UKRAINIAN = tuple((re.compile(p), r) for p, r in (*ROOTS, *SUFFIXES, *LETTERS))
"""Applied in order; how often it is right: see `geo.gazetteer.correspondence`."""


@cache
def latin(name: str) -> tuple[str, ...]:
    """The spellings of a Russian name in Latin letters, folded, BGN first."""
    folded = fold(name)
    text = "".join(_letter(c, i, folded) for i, c in enumerate(folded))
    bare = text.replace("'", "")
    return tuple(dict.fromkeys((text, bare, *_simplified(bare))))


@cache
def spellings(name: str) -> tuple[str, ...]:
    """Other ways Russian writes the name: space for hyphen, one н or с for two."""
    folded = fold(name)
    return (folded, folded.replace("-", " ")) if "-" in folded else (folded,)


@cache
def from_ukrainian(name: str) -> str:
    """The Russian form of a Ukrainian name by rule, folded: Новомиколаївка, новониколаевка."""
    text = fold(name)
    for pattern, replacement in FROM_UKRAINIAN:
        text = pattern.sub(replacement, text)
    return text


@cache
def rule_forms(name: str) -> tuple[str, ...]:
    """The forms of a Ukrainian name by rule, the likeliest first, folded.

    Клинове is Клиново or Клиновое, Стецьківка Стецковка or Стецьковка, Велика X also Большая X.
    """
    folded, first = fold(name), from_ukrainian(name)
    found = [first]
    if folded.endswith(NEUTER):
        found.append(first + "е")
    if "цьків" in folded:
        found.append(first.replace("цков", "цьков"))
    found += [new + form.removeprefix(old) for form in found for old, new in GREAT
              if form.startswith(old)]  # fmt: skip
    return tuple(found)


def _letter(letter: str, i: int, folded: str) -> str:
    if letter == "е" and (i == 0 or folded[i - 1] in VOWELS + " -"):
        return "ye"
    return BGN.get(letter, letter)


def _simplified(text: str) -> Iterable[str]:
    """Endings -yy, -iy as -y or -i, no iotation of e, hyphen as a space."""
    for ending in ("yy", "iy", "oy"):
        if text.endswith(ending):
            yield from (text[:-2] + other for other in ("y", "i", "yi", "ii"))
    if "ye" in text:
        yield text.replace("ye", "e")
    if "oye" in text:
        yield text.replace("oye", "oe")
    if "-" in text:
        yield text.replace("-", " ")
