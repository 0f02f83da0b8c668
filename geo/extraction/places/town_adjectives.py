"""Towns told by an adjective: "Волгоградський НПЗ", "Одеський порт", "Херсонский вокзал".

The stem of such an adjective ends in a suffix that stands for another ending of the town's name
(`town_endings` of the language): "одеськ" is "оде" and "са", "кременчуцьк" is "кременчу" and "к".
"""

from functools import lru_cache

from geo.gazetteer.index import Gazetteer
from geo.languages._places import PlaceWords

TOWN = 3_000
"""Objects are named after towns of at least this many people."""
SHORTEST = 4
"""Letters of a town's name."""
_NOT_NAMES = frozenset({"case", "adjective"})


def towns_of(gazetteer: Gazetteer, tells: PlaceWords, word: str) -> tuple[int, ...]:
    """The towns that a folded adjective in any case may be made from, none for other words."""
    ending = next((e for e in tells.adjective_endings if word.endswith(e)), None)
    if ending is None:
        return ()
    return _towns(gazetteer, tells.town_endings, word[: -len(ending)])


@lru_cache(5_000)
def _towns(
    gazetteer: Gazetteer, endings: tuple[tuple[str, tuple[str, ...]], ...], stem: str
) -> tuple[int, ...]:
    found: dict[int, None] = {}
    for suffix, instead in endings:
        if stem.endswith(suffix):
            bare = stem[: -len(suffix)]
            names = (bare + ending for ending in instead)
            for name in names:
                found |= dict.fromkeys(_called(gazetteer, name) if len(name) >= SHORTEST else ())
    return tuple(found)


def _called(gazetteer: Gazetteer, name: str) -> list[int]:
    """The towns of just this name."""
    return [
        form.place
        for form in gazetteer.lookup(name)
        if form.how not in _NOT_NAMES
        and gazetteer.population[form.place] >= TOWN
        and gazetteer.entry(form.place).kind == "settlement"
    ]
