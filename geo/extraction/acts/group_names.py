"""Russian groups of forces by their name alone in quotes: "«Центр» занял …"."""

from geo.extraction.text.scene import Scene

_NAMES = frozenset((
    "центр", "центра", "центру", "центром", "запад", "запада", "западу", "западом", "восток",
    "востока", "востоку", "востоком", "север", "севера", "северу", "севером", "южная", "южной",
    "южную", "юг", "юга", "югу", "югом", "западная", "западной", "западную", "днепр",
    "днепра", "днепру", "днепром",
))  # fmt: skip
_SUBJECTS = frozenset(("центр", "запад", "западная", "восток", "север", "юг", "южная", "днепр"))
"""The nominatives among them."""
_LEADS = frozenset((
    "подразделения", "подразделений", "подразделениями", "подразделениям", "бойцы", "бойцов",
    "бойцами", "части", "частями", "силы", "силами", "военнослужащие", "военнослужащими",
    "штурмовики", "штурмовиками", "войска", "войсками", "расчеты", "расчетами", "зоне",
    "ответственности", "бойцам", "в", "у", "из",
))  # fmt: skip
"""Words in front of a name that is a formation's, and no cinema's."""


def quoted_groups(scene: Scene) -> list[int]:
    """The tokens of such names in a Russian sentence."""
    if scene.document.lang != "ru" or "«" not in scene.document.text:
        return []
    words, first = scene.document.words, scene.sentence.first
    return [
        token
        for token in range(first, scene.sentence.last)
        if words[token] in _NAMES
        and scene.gap(token).startswith("»")
        and (token == first or (scene.gap(token - 1).endswith("«") and _leads(scene, token)))
    ]


def _leads(scene: Scene, token: int) -> bool:
    """Whether a word of soldiers, or the end of a clause, stands in front."""
    gap = scene.gap(token - 1)
    return scene.document.words[token - 1] in _LEADS or any(mark in gap for mark in ",;:.—")


def is_group_name(word: str) -> bool:
    """Whether a folded word is the name of a group in some case."""
    return word in _NAMES


def is_group_subject(word: str) -> bool:
    """Whether a folded word is the name of a group in the nominative."""
    return word in _SUBJECTS
