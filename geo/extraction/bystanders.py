"""Places beside the one of an act, in Ukrainian and Russian: wards, capitals that speak, towns."""

from geo.extraction.scene import Scene

_TAKEN = ("госпитализ", "достав", "отвез", "увез", "перевез", "госпіталіз", "відвез", "перевез",
          "направ", "скерова")  # fmt: skip
"""Stems of what is done with the wounded."""
_TO = frozenset(("в", "во", "у", "до", "к"))
TAKEN_REACH = 4
"""Words between "were taken" and the town where they were taken."""
_LIE_IN = ("больнице", "больницах", "госпитале", "госпиталях", "стационаре", "лікарні", "лікарнях",
           "шпиталі", "шпиталях", "реанимации", "реанімації")  # fmt: skip
"""Hospitals in the case of where somebody lies; what is struck stands in another."""
_IN = frozenset(("в", "во", "у"))
_CAPITALS = frozenset(("киеве", "москве", "кремле", "вашингтоне", "києві", "москві", "кремлі",
                       "вашингтоні", "брюсселе", "брюсселі", "минске", "мінську"))  # fmt: skip
SPEECH_REACH = 3
"""Words between a capital and what it says: "в Киеве это отрицали"."""
_HURT = ("wounded", "killed")


def is_ward(scene: Scene, token: int, surface: str, *, town: bool) -> bool:
    """Whether only the wounded lie in a place; `town`: it is a settlement, else an object."""
    words = scene.document.words
    if scene.document.lang == "en" or not scene.has("metric", *_HURT):
        return False
    if not town:
        return words[token - 1] in _IN and surface.lower().startswith(_LIE_IN)
    near = words[max(scene.sentence.first, token - TAKEN_REACH) : token]
    return words[token - 1] in _TO and any(word.startswith(_TAKEN) for word in near)


def speaks(scene: Scene, token: int) -> bool:
    """ "В Киеве это отрицали", "в Москве заявили": a capital that stands for its state."""
    words = scene.document.words
    if (
        token <= scene.sentence.first
        or words[token] not in _CAPITALS
        or words[token - 1] not in _IN
    ):
        return False
    after = range(token + 1, token + 1 + SPEECH_REACH)
    verbs = [*scene.of("say"), *(h for h in scene.of("mode") if h.value == "deny")]
    return any(hit.first in after for hit in verbs)
