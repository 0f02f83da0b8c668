"""Words that compare an act with others: "in one of the deadliest attacks on Kharkiv this year"."""

from geo.extraction.text.scene import Scene

_NOUNS = frozenset((
    "attack", "attacks", "strike", "strikes", "assault", "assaults", "raid", "raids", "barrage",
    "bombardment", "incident", "incidents", "death", "tolls", "toll",
))  # fmt: skip
"""English nouns of acts that are compared."""
_RANKS = frozenset(("worst", "second", "third", "fourth", "fifth", "such", "latest", "most"))
_AMONG, _BEFORE_RANKS = frozenset(("of", "in")), frozenset(("the", "second", "in"))
"""English words before "deadliest": "one of the", "in the", "of the second"."""
_THAN = frozenset(("ніж", "чем", "нежели"))
_TIMES = frozenset(("у", "в", "во", "торік", "минулого", "раніше", "прошлого", "раньше"))
"""Ukrainian and Russian words behind "than" that open a time, and no number."""
_COMPARED = frozenset(("порівняно", "сравнению"))
_MOST = ("сама", "саму", "самы", "самой", "самое", "крупнейш", "мощнейш", "масштабнейш", "рекордн",
         "найбільш", "наймасован", "наймасштаб", "найпотужніш")  # fmt: skip
"""Beginnings of Russian and Ukrainian superlatives."""
_ACTS = ("атак", "удар", "обстрел", "обстріл", "налет", "наліт", "бомбардир")
"""Stems of nouns of acts that are compared."""
_SINCE = frozenset(("с", "со", "за", "з", "із", "від"))
REACH = 5
"""Words from "the deadliest" to its noun: "the deadliest Russian missile attack"."""


def comparison(scene: Scene) -> tuple[int, int] | None:
    """The tokens of a comparison, to the next comma; its places and times are not the act's."""
    words, sentence = scene.document.words, scene.sentence
    if scene.document.lang != "en":
        return _than(scene)
    for at in range(sentence.first + 1, sentence.last):
        if words[at - 2] not in _AMONG or words[at - 1] not in _BEFORE_RANKS:
            continue
        if words[at] in _RANKS or (words[at].endswith("est") and len(words[at]) > REACH):
            noun = next((t for t in range(at, min(at + REACH, sentence.last))
                         if words[t] in _NOUNS), None)  # fmt: skip
            if noun is not None:
                return at, _end(scene, noun)
    return None


def _than(scene: Scene) -> tuple[int, int] | None:
    """ "Удвічі менше, ніж у листопаді", "по сравнению с ноябрём": another time or place."""
    words, sentence = scene.document.words, scene.sentence
    for at in range(sentence.first, sentence.last - 1):
        than = words[at] in _THAN and words[at + 1] in _TIMES
        if than or words[at] in _COMPARED:
            return at, _end(scene, at)
        if words[at].startswith(_MOST) and (since := _since(scene, at)) is not None:
            return since, _end(scene, since)
    return None


def _since(scene: Scene, at: int) -> int | None:
    """ "Самую массированную атаку с начала войны": where the time begins that it is first in."""
    words, last = scene.document.words, scene.sentence.last
    noun = next(
        (t for t in range(at + 1, min(at + REACH, last)) if words[t].startswith(_ACTS)), None
    )
    near = range(noun + 1, min(noun + REACH, last)) if noun is not None else ()
    return next((t for t in near if words[t] in _SINCE), None)


def _end(scene: Scene, noun: int) -> int:
    for token in range(noun, scene.sentence.last):
        if "," in scene.gap(token):
            return token + 1
    return scene.sentence.last
