"""What a number counts: the first noun after it, before a comma or another number."""

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number, scenes_touch
from geo.extraction.text.scene import Scene

NOUN_REACH = 5
"""Words between a number and what it counts: "three heavily damaged Russian armoured vehicles"."""
_ADJECTIVES = ("их", "ых", "і", "ого", "ої", "ий", "ый", "ие", "ые", "ими", "ыми", "хся", "там")
"""Endings of words that may stand between a number and the people that it counts."""
_PARTICIPLES = ("тых", "нных", "тыми", "нными", "тые", "нные", "тих", "них", "тими", "ними")
"""Endings of what was done to the counted, between number and noun: "76 сбитых беспилотников"."""
_QUALIFIERS = ("военн", "гражданск", "військов", "цивільн", "пассажирск", "медицинск", "пожарн")
"""Stems of adjectives that are also nouns for people."""
_QUANTIFIERS = frozenset((
    "dozens", "hundreds", "thousands", "tens", "couple", "pair", "number", "total", "units", "unit",
    "pieces", "types", "scores", "score", "dozen", "hundred", "thousand", "million", "kinds",
    "examples", "instances", "cases", "rounds", "waves", "members", "crews", "some", "more",
))  # fmt: skip
"""English words that "of" may stand behind, before what is counted: "15 units of equipment"."""
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "its", "their", "his", "her"))
"""English words that open another noun: "sixty countries condemned the strike"."""
_ENDS = frozenset(",;:.—")
"""Signs after which a noun no longer belongs to a number."""


def counted_noun(scene: Scene, number: Number) -> Hit | None:
    """What the number counts: the first noun after it, before a comma or another number."""
    closed = {hit.first for kind in ("metric", "stop") for hit in scene.of(kind)}
    closed -= {hit.first for hit in scene.of("days")}
    for position in range(number.last, min(number.last + NOUN_REACH, scene.sentence.last)):
        if position > number.last - 1 and not _ENDS.isdisjoint(scene.gap(position - 1)):
            return None
        for hit in scene.of("counted"):
            if hit.first == position:
                if _only_qualifies(scene, hit):
                    continue
                return None if _owns(scene, number, hit) else _longest_thing(scene, hit)
        word = scene.document.words[position]
        if word == "of" and number.last < position and not _quantifies(scene, position - 1):
            return None
        of = position > number.last and scene.document.words[position - 1] == "of"
        if word in _DETERMINERS and position > number.last and not of:
            return None
        if word[0].isdigit() or (position in closed and not word.endswith(_PARTICIPLES)):
            return None
    return None


def _quantifies(scene: Scene, position: int) -> bool:
    """ "Four areas of concentration of personnel" count areas, "15 units of equipment" do not."""
    return scene.document.words[position] in _QUANTIFIERS


def _only_qualifies(scene: Scene, hit: Hit) -> bool:
    """ "Два военных аэродрома": an adjective that stands for people where no noun follows."""
    if hit.value != "persons" or not scene.document.words[hit.first].startswith(_QUALIFIERS):
        return False
    if scene.gap(hit.last - 1) != " ":
        return False
    things = (h.first for kind in ("target", "counted") for h in scene.of(kind)
              if h.value not in ("persons", "troops"))  # fmt: skip
    return hit.last in things


def _owns(scene: Scene, number: Number, hit: Hit) -> bool:
    """ "Ten fuel trucks of the occupiers": a side behind a noun that we do not know owns it."""
    if hit.value != "persons" or scene.document.lang == "en":
        return False
    between = scene.document.words[number.last : hit.first]
    side = any(h.first == hit.first for h in scene.of("side"))
    return side and not all(word.endswith(_ADJECTIVES) for word in between)


def _longest_thing(scene: Scene, hit: Hit) -> Hit:
    """ "Russian soldiers": a side word that is also a noun gives way to the noun after it."""
    after = next((h for h in scene.of("counted") if h.first == hit.last), None)
    adjective = scene.document.words[hit.last - 1].endswith(_ADJECTIVES)
    adjective = adjective or scene.document.lang == "en"
    specific = after is not None and adjective and scenes_touch(scene, hit.last)
    return after if after and specific and hit.value == "persons" else hit
