"""Single machines in Ukrainian and Russian lists of losses: "45 человек, танк и гаубицу"."""

from collections.abc import Iterator, Sequence

from geo.extraction.figures.counts import Count
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number
from geo.extraction.text.scene import Scene

_ONE = frozenset((
    "танк", "гаубица", "гаубицу", "бронетранспортер", "бронеавтомобиль", "бронемашина",
    "бронемашину", "миномет", "орудие", "самоходка", "самоходку", "вертолет", "самолет", "пикап",
    "автомобиль", "грузовик", "внедорожник", "мотоцикл", "квадроцикл", "тягач", "катер", "склад",
    "радар", "боевая", "боевую", "артиллерийское", "бронированная", "бронированную",
    "гаубиця", "гаубицю", "бронетранспортер", "бронеавтомобіль", "бронемашину", "міномет",
    "гармата", "гармату", "гелікоптер", "літак", "вантажівка", "вантажівку", "автомобіль",
    "мотоцикл", "квадроцикл", "катер", "склад", "бойова", "бойову",
))  # fmt: skip
"""First words of machines and depots in the nominative or accusative singular."""
_KINDS = frozenset((
    "tanks", "armoured_vehicles", "artillery", "vehicles", "aircraft", "air_defense", "ships",
    "ammunition_depots",
))  # fmt: skip
LIST_REACH = 10
"""Words between a counted loss and a single machine in the same list."""
_JOINS = frozenset(("и", "а", "также", "і", "й", "та", "також"))
_PERSONS = frozenset(("killed_or_wounded", "destroyed"))


def single_machines(scene: Scene, found: Sequence[Count]) -> Iterator[Count]:
    """The machines without a number that a list of counted losses goes on with, in order."""
    if scene.document.lang == "en" or not found:
        return
    taken = {t for count in found for t in range(count.first, count.last)}
    last = max((c.last for c in found if c.metric in _PERSONS), default=None)
    for hit in scene.of("counted") if last is not None else ():
        if hit.value not in _KINDS or hit.first in taken or hit.first > (last or 0) + LIST_REACH:
            continue
        if scene.document.words[hit.first] in _ONE and _is_listed(scene, hit, found):
            one = Number(1.0, None, None, hit.first, hit.last)
            last = hit.last
            yield Count("destroyed", one, hit.value, hit.first, hit.last)


def _is_listed(scene: Scene, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a comma or "and" stands before a machine and its adjectives, inside the list."""
    first = min(count.first for count in found if count.metric in _PERSONS)
    position = hit.first
    while position > first and scene.gap(position - 1) == " ":
        if scene.document.words[position - 1] in _JOINS:
            return True
        if position - 1 in scene.digits or any(n.first == position - 1 for n in scene.of("number")):
            return False
        position -= 1
    return position > first and scene.gap(position - 1).strip() == ","
