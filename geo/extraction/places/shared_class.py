"""Names that share a class word: "в Миллеровском, Чертковском и Тарасовском районах"."""

from geo.extraction.places.place_draft import Draft, Scene
from geo.gazetteer.layout import KINDS

_PLURAL = ("ах", "ях", "ам", "ям", "ами", "ями", "ов", "ів", "ы", "и", "s")
_ADJECTIVES = (
    "ыми", "ими", "ому", "ему", "ого", "его", "ой", "ей", "ою", "ом", "ем", "ым", "им", "ый", "ий",
    "ая", "ую", "ых", "их", "ые", "ие", "ім", "ій", "ої", "а", "у", "і",
)  # fmt: skip
"""Endings of adjectives in both languages, longer ones first."""
_NOMINATIVE = {
    "raion": ("ий район", "ый район", "ой район", "ий округ", "ый округ"),
    "hromada": ("ая громада", "а громада"),
}
"""What follows the stem of an adjective in the full name of a region."""
SHARED = frozenset(_NOMINATIVE)
"""Kinds of regions that share a class word."""
_BETWEEN = (", ", " ")
FEWEST = 2
"""Names that share a plural class word at least."""


def is_plural(word: str) -> bool:
    """Whether a class word stands for several places."""
    return word.endswith(_PLURAL)


def with_sharers(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the regions that a list of adjectives before a plural class word names."""
    classes, words = scene.tells.class_nouns, scene.document.words
    if scene.document.lang == "en" or classes.keys().isdisjoint(words):
        return drafts
    shared: dict[int, Draft] = {}
    for token, word in enumerate(words):
        if word in classes and is_plural(word) and classes[word] in _NOMINATIVE:
            names = _names_before(scene, token)
            for name in names if len(names) >= FEWEST else ():
                readings = _regions(scene, name, classes[word])
                last = name + 1 + (name == token - 1)
                shared[name] = Draft(name, last, readings, kind=classes[word])
    if not shared:
        return drafts
    kept = [d for d in drafts if shared.keys().isdisjoint(range(d.first, d.last))]
    return sorted([*kept, *shared.values()], key=lambda draft: draft.first)


def _names_before(scene: Scene, token: int) -> list[int]:
    """The tokens of adjectives with capitals that a list before a class word holds."""
    found: list[int] = []
    position = token - 1
    while scene.together(position, token) and _is_adjective(scene, position):
        found.append(position)
        joined = scene.word(position - 1) in scene.tells.joins
        position -= 2 if joined else 1
        if scene.gap(position) not in _BETWEEN or not (joined or scene.gap(position) == ", "):
            break
    return found


def _is_adjective(scene: Scene, token: int) -> bool:
    return scene.capitalised(token) and adjective_stem(scene.word(token)) is not None


def adjective_stem(word: str) -> str | None:
    """A Slavic adjective without its ending, None for other words."""
    ending = next((e for e in _ADJECTIVES if word.endswith(e)), None)
    return word.removesuffix(ending) if ending and len(word) > len(ending) + 2 else None


def _regions(scene: Scene, token: int, kind: str) -> tuple[int, ...]:
    """The regions of that kind whose full name begins with the adjective."""
    stem, gazetteer = adjective_stem(scene.word(token)) or "", scene.gazetteer
    forms = [form for tail in _NOMINATIVE[kind] for form in gazetteer.lookup(stem + tail)]
    found = dict.fromkeys(form.place for form in forms)
    return tuple(place for place in found if KINDS[gazetteer.kind[place]] == kind)
