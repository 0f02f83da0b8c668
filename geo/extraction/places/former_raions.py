"""Districts abolished in 2020, known by the adjective of their town: "Старобешівський район"."""

from collections.abc import Mapping

from geo.extraction.places.place_draft import Draft, Scene
from geo.extraction.places.town_adjectives import towns_of

CITY = 100_000
"""Cities of this many people have districts of their own, named as they please."""


def former_raion(scene: Scene, token: int, covering: Mapping[int, Draft]) -> Draft | None:
    """The raion of today that holds the town of an adjective before the class word `token`.

    None in a sentence that names a city: "Приморський район" is then one of its districts.
    """
    if scene.tells.class_nouns.get(scene.word(token)) != "raion" or scene.gap(token - 1) != " ":
        return None
    if not scene.capitalised(token - 1) or not scene.together(token - 1, token):
        return None
    towns = towns_of(scene.gazetteer, scene.tells, scene.word(token - 1))
    raions = dict.fromkeys(int(scene.gazetteer.raion[town]) for town in towns)
    raions.pop(-1, None)
    if not raions or _names_city(scene, token, covering):
        return None
    return Draft(token - 1, token + 1, tuple(raions), kind="raion")


def _names_city(scene: Scene, token: int, covering: Mapping[int, Draft]) -> bool:
    sentence = scene.document.sentences[scene.sentence_of[token]]
    named = (covering.get(at) for at in range(sentence.first, sentence.last))
    return any(name is not None and scene.population(name) >= CITY for name in named)
