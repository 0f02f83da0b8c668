"""The nominative of names in Ukrainian and Russian, by the endings of adjectives and nouns.

Rules of the two grammars (adjective declension, masculine personal names), not a dictionary; a
word that no rule fits stays as it is.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

Gender = Literal["m", "f", "n", "p"]

_ADJECTIVE_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "uk": ("ього", "ьому", "ого", "ому", "ими", "ої", "ою", "ій", "их", "им", "ім", "ий", "а", "е",
           "і", "у"),
    "ru": ("ого", "его", "ому", "ему", "ыми", "ими", "ой", "ую", "ою", "ых", "их", "ым", "им",
           "ом", "ый", "ий", "ая", "яя", "ое", "ые", "ие"),
}  # fmt: skip
_NOMINATIVE: Mapping[str, Mapping[str, str]] = {
    "uk": {"m": "ий", "f": "а", "n": "е", "p": "і"},
    "ru": {"m": "ый", "f": "ая", "n": "ое", "p": "ые"},
}
_STEM_ENDS = (
    "окрем",
    "друг",
    "перш",
    "шост",
    "сьом",
    "ськ",
    "цьк",
    "зьк",
    "ськ",
    "ск",
    "цк",
    "н",
    "ов",
    "ев",
    "єв",
    "ьк",
)
_SOFT_UK: Mapping[str, str] = {"m": "ій", "f": "я", "n": "є", "p": "і"}
"""Endings after a soft stem: "третьому" is "третій"."""
_VELARS = "кгхжшщч"
_ORDINALS_UK = {"1": "ша", "2": "га", "3": "тя", "7": "ма", "8": "ма"}


def adjective(word: str, gender: Gender, lang: str, sure: bool = False) -> str:
    """An adjective of any case in the nominative of a gender; other words unchanged.

    `sure` says that the word is an adjective, so that its stem needs no proof.
    """
    lower = word.lower()
    for ending in _ADJECTIVE_ENDINGS[lang]:
        stem = lower[: -len(ending)]
        if lower.endswith(ending) and len(stem) > 2 and (sure or stem.endswith(_STEM_ENDS)):
            return word[: len(stem)] + _ending(stem, gender, lang)
        if ending.startswith("ьо") and lower.endswith(ending) and len(stem) > 1:
            return word[: len(stem)] + _SOFT_UK[gender]
    return word


def ordinal(number: str, gender: Gender, lang: str) -> str:
    """ "47" as an ordinal of a gender: 47-ма, 47-я, 47-й."""
    if gender == "m":
        return f"{number}-й"
    if gender == "n":
        return f"{number}-е"
    if lang == "ru":
        return f"{number}-я"
    teen = len(number) > 1 and number[-2] == "1"
    return f"{number}-{'та' if teen else _ORDINALS_UK.get(number[-1], 'та')}"


def person(words: Sequence[str], lang: str) -> str:
    """A personal name from the genitive, instrumental or dative; a woman's by her first name."""
    first = _woman(words[0]) if words and lang == "ru" else None
    if first is not None:
        return " ".join([first, *(_woman_surname(word) for word in words[1:])])
    return " ".join(_name(word, lang) for word in words)


def _woman(word: str) -> str | None:
    """ "Натальи" → "Наталья"; None for a name that is no woman's or in the nominative."""
    for ending in _WOMEN_OBLIQUE:
        stem = word.lower().removesuffix(ending)
        name = _WOMEN.get(stem) if word.lower().endswith(ending) else None
        if name:
            return name
    return None


def _woman_surname(word: str) -> str:
    """ "Светличной" → "Светличная", "Поповой" → "Попова"; names without cases stay."""
    for ending, nominative in _WOMEN_RULES:
        if word.endswith(ending):
            return word[: -len(ending)] + nominative
    return word


def _ending(stem: str, gender: Gender, lang: str) -> str:
    ending = _NOMINATIVE[lang][gender]
    if lang == "ru" and stem[-1] in _VELARS:
        return {"ый": "ий", "ые": "ие"}.get(ending, ending)
    return ending


def _name(word: str, lang: str) -> str:
    """Віктора → Віктор, Сергія → Сергій, Зеленського → Зеленський, Філашкіним → Філашкін."""
    for ending, nominative in _NAME_RULES[lang]:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)] + nominative
    return word


_WOMEN: Mapping[str, str] = {
    "натал": "Наталья", "наталь": "Наталья", "мари": "Мария", "юли": "Юлия", "виктори": "Виктория",
    "анастаси": "Анастасия", "ирин": "Ирина", "оксан": "Оксана", "ольг": "Ольга", "елен": "Елена",
    "анн": "Анна", "татьян": "Татьяна", "светлан": "Светлана", "екатерин": "Екатерина",
    "людмил": "Людмила", "галин": "Галина", "надежд": "Надежда", "алл": "Алла", "инн": "Инна",
    "дарь": "Дарья", "александр": "Александра", "валентин": "Валентина", "марин": "Марина",
    "вер": "Вера", "лариc": "Лариса", "ларис": "Лариса", "софи": "София",
}  # fmt: skip
"""Stems of Russian women's names."""
_WOMEN_OBLIQUE = ("ьей", "ией", "ьи", "ии", "ью", "ию", "ы", "и", "ой", "ю")
"""Their endings that no man's name of the same stem has."""
_WOMEN_RULES = (
    ("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("цкую", "цкая"), ("овой", "ова"),
    ("евой", "ева"), ("иной", "ина"), ("ыной", "ына"), ("ову", "ова"), ("еву", "ева"),
    ("ину", "ина"), ("ной", "ная"), ("ную", "ная"),
)  # fmt: skip
_NAME_RULES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "uk": (
        ("ського", "ський"), ("цького", "цький"), ("ським", "ський"), ("цьким", "цький"),
        ("ському", "ський"), ("енка", "енко"), ("енком", "енко"), ("овим", "ов"), ("іним", "ін"),
        ("ого", "ий"), ("ії", "ія"), ("оря", "ор"), ("аря", "ар"), ("ія", "ій"), ("ієм", "ій"),
        ("ея", "ей"), ("єм", "й"), ("ега", "ег"), ("ора", "ор"), ("ина", "ин"), ("іна", "ін"),
        ("ова", "ов"), ("ева", "ев"), ("авла", "авло"), ("айла", "айло"), ("нила", "нило"),
        ("ирила", "ирило"), ("ая", "ай"), ("іма", "ім"),
        ("ана", "ан"), ("ена", "ен"), ("има", "им"), ("ила", "ил"), ("ира", "ир"), ("тра", "тро"),
        ("ака", "ак"), ("ука", "ук"), ("юка", "юк"), ("ика", "ик"), ("оли", "ола"), ("ля", "ль"),
        ("ом", ""), ("ра", "р"), ("ка", "ко"), ("са", "с"), ("да", "д"), ("на", "н"), ("та", "т"),
    ),
    "ru": (
        ("ского", "ский"), ("цкого", "цкий"), ("ским", "ский"), ("цким", "цкий"), ("скому", "ский"),
        ("овым", "ов"), ("евым", "ев"), ("иным", "ин"), ("ого", "ый"), ("ея", "ей"), ("ия", "ий"),
        ("ием", "ий"), ("ея", "ей"), ("ана", "ан"), ("ина", "ин"), ("ова", "ов"), ("ева", "ев"),
        ("ора", "ор"), ("ра", "р"), ("ега", "ег"), ("ила", "ил"), ("ира", "ир"), ("ена", "ен"),
        ("има", "им"), ("ика", "ик"), ("ука", "ук"), ("са", "с"), ("ря", "рь"), ("слава", "слав"),
("авла", "авел"), ("она", "он"), ("ема", "ем"), ("лла", "лл"),
        ("ая", "ай"), ("ида", "ид"), ("рда", "рд"), ("рта", "рт"), ("ппа", "пп"), ("рата", "рат"),
        ("ича", "ич"), ("яка", "як"), ("ака", "ак"), ("юка", "юк"), ("еем", "ей"), ("аем", "ай"),
        ("ову", "ов"), ("еву", "ев"), ("ину", "ин"), ("ану", "ан"), ("ию", "ий"), ("ею", "ей"),
        ("ору", "ор"), ("иру", "ир"), ("илу", "ил"), ("ену", "ен"), ("иму", "им"),
        ("славу", "слав"), ("авлу", "авел"), ("ику", "ик"), ("ому", "ый"),
        ("ом", ""),
    ),
}  # fmt: skip
