"""The engine of both Slavic languages: a word's paradigm, and names of several words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")

Paradigm = tuple[tuple[str, ...], ...]
"""For each case of `CASES`, the forms in use."""

MAX_FORMS_PER_CASE = 8
"""Names of three and more words with doublets would multiply without end."""

LINKING = ("о", "е", "є")
"""Vowels that link the parts of a compound: in "Свято-Покровское" only the last one declines."""

DECLINED = ("а", "я")
"""Endings of a first noun before a hyphen, which declines with the second: "у Середині-Буді"."""

POSSESSIVE = ("ов", "ев", "ів", "їв")
"""Endings of first words that the press declines or leaves: "в Часовом Яре", "в Часов Яре"."""

_SEPARATOR = re.compile(r"([ -])")


@dataclass(frozen=True, slots=True)
class Endings:
    """Endings of one declension: six cases, doublets separated by a comma."""

    cases: Paradigm

    @classmethod
    def of(cls, text: str) -> "Endings":
        """Read `"а|и|і|у|ою|і"`; raises ValueError unless there are six cases."""
        cases = tuple(tuple(part.split(",")) for part in text.split("|"))
        if len(cases) != len(CASES):
            raise ValueError(f"{text!r} has {len(cases)} cases, not {len(CASES)}")
        return cls(cases)

    def attach(self, nominative: str, stems: Sequence[str]) -> Paradigm:
        """Put the endings on the oblique stems; nominative and accusative like it stay."""
        forms = [tuple(stem + e for stem in stems for e in ends) for ends in self.cases]
        forms[0] = (nominative,)
        if self.cases[3] == self.cases[0]:
            forms[3] = (nominative,)
        return tuple(forms)


Decline = Callable[[str], list[Paradigm]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's rules: paradigms of a noun, of an adjective, and which words stay as is.

    `noun` and `adjective` return the paradigms a lower-case word may follow (none: it does not
    decline). `attribute(word, head)` is true when `word`, standing before the noun `head`, is an
    adjective that agrees with it; `follows(word)` when it may stand after its noun. `heads` are
    class nouns that a name begins with ("площа", "шахта"); `agrees(word, head)` is true when a
    word after such a head is its adjective ("вулиця Шкільна", not "площа Свободи").
    `abbreviations` do not decline, the adjectives before them do ("Запорізької АЕС").
    """

    noun: Decline
    adjective: Decline
    attribute: Callable[[str, str], bool]
    follows: Callable[[str], bool]
    agrees: Callable[[str, str], bool]
    heads: frozenset[str]
    abbreviations: frozenset[str]
    fixed: frozenset[str]


def decline(name: str, grammar: Grammar) -> tuple[str, ...]:
    """All case forms of a name of one or more words, lower-case, nominative first."""
    parts = _SEPARATOR.split(name.lower())
    words, gaps = parts[::2], parts[1::2]
    if not all(words):
        return (name.lower(),)
    choices = _choices(words, gaps, grammar)
    found: dict[str, None] = {name.lower(): None}
    for case in range(len(CASES)):
        for forms in _in_case(choices, case):
            found[_join(forms, gaps)] = None
    return tuple(found)


def _in_case(choices: list[list[Paradigm]], case: int) -> list[tuple[str, ...]]:
    columns = [dict.fromkeys(form for p in paradigms for form in p[case]) for paradigms in choices]
    combined = list(product(*columns))
    return combined[:MAX_FORMS_PER_CASE] if len(choices) > 1 else combined


def _choices(words: list[str], gaps: list[str], grammar: Grammar) -> list[list[Paradigm]]:
    """The paradigms of each word: the head, the adjectives that agree, the rest fixed."""
    head = _head(words, gaps, grammar)
    return [_word(i, words, gaps, head, grammar) for i in range(len(words))]


def _word(i: int, words: list[str], gaps: list[str], head: int, grammar: Grammar) -> list[Paradigm]:
    word, noun = words[i], words[head]
    unchanged: list[Paradigm] = [((word,),) * len(CASES)]
    if i == head:
        return (noun not in grammar.abbreviations and grammar.noun(word)) or unchanged
    if i > head and _postposed(word, noun, grammar):
        return grammar.adjective(word) + (unchanged if noun in grammar.heads else [])
    agreeing = noun in grammar.abbreviations or grammar.attribute(word, noun)
    if i < head and gaps[i] == " " and agreeing:
        forms = grammar.adjective(word) or unchanged
        return [*forms, *unchanged] if word.endswith(POSSESSIVE) else forms
    if i < head and gaps[i] == "-" and word.endswith(DECLINED):
        return [*grammar.noun(word), *unchanged]
    return unchanged


def _postposed(word: str, head: str, grammar: Grammar) -> bool:
    if head in grammar.heads:
        return grammar.agrees(word, head)
    return grammar.follows(word)


def _head(words: list[str], gaps: list[str], grammar: Grammar) -> int:
    """The last noun before a fixed word; of "Олександрівка Перша" it is the first word."""
    if words[0] in grammar.heads:
        return 0
    fixed = (i for i, w in enumerate(words) if w in grammar.fixed or w[:1].isdigit())
    last = next(fixed, len(words)) - 1
    if last < 1 or (gaps[last - 1] == "-" and words[last - 1].endswith(LINKING)):
        return last
    postposed = grammar.follows(words[last]) and not grammar.follows(words[last - 1])
    return last - 1 if postposed else last


def _join(words: Sequence[str], gaps: Sequence[str]) -> str:
    pieces = [words[0]]
    for gap, word in zip(gaps, words[1:], strict=True):
        pieces += (gap, word)
    return "".join(pieces)
