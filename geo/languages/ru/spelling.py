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

FROM_UKRAINIAN = tuple(
    (re.compile(pattern), repl)
    for pattern, repl in (
        # roots
        (r"\bбіл", "бел"), (r"\bліс", "лес"), (r"кам'ян", "камен"), (r"\bсір", "сер"),
        (r"\bолекс", "алекс"), (r"\bолександ", "александ"), (r"микол", "никол"),
        (r"михайл", "михайл"), (r"\bганн", "анн"), (r"\bолен", "елен"), (r"дніпр", "днепр"),
        (r"червон", "червон"), (r"вільн", "вольн"), (r"\bріпк", "репк"), (r"степ", "степ"),
        (r"\bсередн", "средн"), (r"\bперш", "перв"), (r"\bдруг(?=[аеи])", "втор"),
        (r"багат", "богат"), (r"слов'ян", "славян"), (r"\bрівн", "ровн"), (r"сіверс", "северс"),
        (r"\bпівн", "север"), (r"завод", "завод"), (r"\bріг\b", "рог"), (r"\bгай\b", "гай"),
        (r"залізн", "железн"), (r"новосіл", "новосел"), (r"\bзелен", "зелен"), (r"хліб", "хлеб"),
        (r"\bміст", "мест"), (r"\bстрілец", "стрелец"), (r"\bвір", "вер"), (r"річ", "реч"),
        (r"\bдвіч", "двуреч"), (r"двор[іи]ч", "двуреч"), (r"лід", "лед"), (r"світл", "светл"),
        (r"\bпокров", "покров"), (r"запоріж", "запорож"), (r"поділ", "подол"), (r"міна", "мена"),
        (r"піщ", "пещ"), (r"\bпіск", "песк"), (r"андрі(?=[їй])", "андре"),
        (r"сергі(?=[їй])", "серге"), (r"олексі(?=[їй])", "алексе"), (r"матві(?=[їй])", "матве"),
        (r"авді(?=[їй])", "авде"), (r"тимофі(?=[їй])", "тимофе"), (r"\bєвген", "евген"),
        # suffixes
        (r"ївк([аиуіо])", r"евк\1"), (r"(?<=[жчшщ])івк([аиу])", r"евк\1"),
        (r"івк([аиу])", r"овк\1"), (r"їв\b", "ев"), (r"(?<=[жчшщ])ів\b", "ев"), (r"ів\b", "ов"),
        (r"їв", "ев"), (r"(?<=[жчшщ])ів", "ев"), (r"ів(?=[сцнк])", "ов"),
        (r"ськ(ий)\b", "ский"), (r"ське\b", "ское"), (r"цьке\b", "цкое"), (r"ська\b", "ская"),
        (r"цька\b", "цкая"), (r"ські\b", "ские"), (r"цький\b", "цкий"),
        (r"ськ", "ск"), (r"цьк", "цк"), (r"зьк", "зск"),
        (r"(?<=[оєе]в)е\b", "о"), (r"(?<=ин)е\b", "о"), (r"(?<=їн)е\b", "о"),
        (r"(?<=[бвгдзклмнпрстфх])е\b", "ое"), (r"(?<=[жчшщ])е\b", "ее"), (r"нє\b", "нее"),
        (r"([бвгджзклмнпрстфхцчшщ])\1я\b", r"\1ье"), (r"'я\b", "ье"),
        (r"(?<=[кгхжчшщ])ий\b", "ий"), (r"(?<=н)ій\b", "ий"), (r"ий\b", "ый"),
        (r"(?<=[бвгдзлмнпрст])і\b", "ы"), (r"пiль\b", "поль"), (r"піль\b", "поль"),
        (r"\bнов[а]\b", "новая"), (r"\bвелика\b", "великая"), (r"\bмала\b", "малая"),
        (r"\bстара\b", "старая"), (r"\bверхня\b", "верхняя"), (r"\bнижня\b", "нижняя"),
        # letters
        (r"'(?=[яюєї])", "ъ"), (r"'", ""), (r"(?<=[аеєиіїоуюя])ї", "и"), (r"ї", "и"),
        (r"і", "и"), (r"є", "е"), (r"ґ", "г"), (r"йо", "е"), (r"ьо", "е"),
    )
)  # fmt: skip


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
