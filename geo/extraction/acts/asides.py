"""Clauses beside the news, and the history told in them: "…, which Moscow annexed in 2022"."""

from collections.abc import Sequence
from itertools import pairwise

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_OPENERS = frozenset((
    "which", "who", "whom", "whose", "where", "when", "that", "as", "while", "after", "before",
    "since", "although", "though", "but",
    "який", "яка", "яке", "які", "яких", "якого", "якої", "яку", "що", "де", "коли", "хоча",
    "который", "которая", "которое", "которые", "которых", "которого", "которой", "которую",
    "котором", "которому", "которым", "которыми",
    "что", "где", "когда", "хотя",
))  # fmt: skip
"""Words that open a clause inside a sentence."""
_RELATIVE = frozenset((
    "which", "who",
    "де", "який", "яка", "яке", "які", "яких", "якого", "якої", "яку",
    "где", "который", "которая", "которое", "которые", "которых", "которого", "которой", "которую",
))  # fmt: skip
"""Words that open a clause on what was just named."""
_WHO = frozenset(("who", "as", "while"))
"""English words that open a clause on a life, or on what else went on."""
BESIDE = frozenset(("as", "while"))
"""English words that open a clause on what somebody else did."""


def without_history(scene: Scene, acts: Sequence[Hit], modes: Sequence[Hit]) -> list[Hit]:
    """Without the acts that a word of the past governs.

    One in the main clause governs the whole sentence, one in a clause that another word opens
    only what stands in that clause.
    """
    past = [mode for mode in modes if mode.value == "past"]
    if not past:
        return list(acts)
    clause_of = clause_numbers(scene)
    governed = {clause_of[mode.first - scene.sentence.first] for mode in past}
    if 0 in governed:
        return []
    return [act for act in acts if clause_of[act.first - scene.sentence.first] not in governed]


def clause_numbers(scene: Scene, openers: frozenset[str] = _OPENERS) -> list[int]:
    """The number of the clause of each token: 0 is the main one, which a comma leads back to."""
    known = scene.clauses.get(openers)
    if known is not None:
        return known
    numbers: list[int] = []
    current = opened = 0
    for token in range(scene.sentence.first, scene.sentence.last):
        if token > scene.sentence.first and current and "," in scene.gap(token - 1):
            current = 0
        if scene.document.words[token] in openers and not _compares(scene, token):
            opened += 1
            current = opened
        numbers.append(current)
    scene.clauses[openers] = numbers
    return numbers


def _compares(scene: Scene, token: int) -> bool:
    """ "As well as", "as of", "such as": an "as" that opens no clause."""
    words = scene.document.words
    before, after = words[token - 1], words[token + 1 : token + 2]
    return words[token] == "as" and (before in _AS_BEFORE or after in _AS_AFTER)


_AS_BEFORE = frozenset(
    ("well", "such", "as", "known", "far", "long", "soon", "serves", "described")
)
_AS_AFTER = (("well",), ("of",), ("part",), ("many",), ("far",), ("a",), ("an",), ("soon",))
"""English words around such an "as"."""


def without_beside(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Hit]:
    """Without the acts of an English "as …" or "while …" clause that names none of the places.

    `tokens` are those of the places; an act is kept where no other clause has one.
    """
    if scene.document.lang != "en" or len(acts) < 2:
        return list(acts)
    numbers, first = clause_numbers(scene, BESIDE), scene.sentence.first
    placed = {numbers[token - first] for token in tokens}
    kept = [a for a in acts if numbers[a.first - first] == 0 or numbers[a.first - first] in placed]
    return kept if placed and kept else list(acts)


def dates_beside(scene: Scene, tokens: Sequence[int]) -> set[int]:
    """Of the tokens of dates those in a "which …" clause that holds no act.

    "The corps, which took over this week, said …": when the act was is told elsewhere.
    """
    if not tokens:
        return set()
    numbers, first = clause_numbers(scene, _RELATIVE), scene.sentence.first
    acting = {numbers[a.first - first] for a in scene.of("act") if a.value != "nothing"}
    shut = {n for n, after in pairwise(numbers) if n != after}
    shut -= {n for t, n in enumerate(numbers, first) if _runs_on(scene, t)}
    return {t for t in tokens if numbers[t - first] in shut - acting - {0}}


def _runs_on(scene: Scene, token: int) -> bool:
    """Whether a relative word opens its clause without a comma: "soldiers who hid in X"."""
    opens = scene.document.words[token] in _RELATIVE and token > scene.sentence.first
    return opens and "," not in scene.gap(token - 1)


def without_lives(scene: Scene, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without the places of an English "who …" or "as …" clause with no act, if others are named.

    "Said Sgt Hlushko, who ran a coffee shop in Lviv", "as envoys prepared to travel to Moscow".
    """
    if scene.document.lang != "en" or len(places) < 2:
        return places
    numbers, first = clause_numbers(scene, _WHO), scene.sentence.first
    acting = {numbers[a.first - first] for a in scene.of("act") if a.value != "nothing"} | {0}
    return [p for p in places if numbers[p[0] - first] in acting] or places
