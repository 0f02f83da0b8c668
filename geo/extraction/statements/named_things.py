"""Names of places inside the names of trains and ships, where nothing happened."""

from collections.abc import Callable, Sequence

from geo.extraction.text.scene import Scene

_TRAINS = ("поїзд", "потяг", "рейс", "маршрут", "автобус", "електричк", "поезд", "электричк",
          "сполучен")  # fmt: skip
"""Stems of Ukrainian and Russian nouns that a route stands behind: "поїзд Львів – Чоп"."""
_SHIPS = (
    "човен", "човн", "корабел", "корабл", "крейсер", "фрегат", "катер", "суд", "танкер", "пором",
    "теплох", "корвет", "буксир", "криголам", "субмарин", "лодк", "подлодк", "паром", "бдк",
)  # fmt: skip
"""Stems of Ukrainian and Russian nouns that a ship's name in quotes stands behind."""
_AT = frozenset((
    "у", "в", "во", "біля", "поблизу", "під", "возле", "под", "село", "селі", "селище", "селищі",
    "села", "селе", "місто", "місті", "город", "городе", "по",
))  # fmt: skip
"""Words in front of a place."""
REACH = 4
"""Words between such a noun and the name: "поїзд №103 сполученням Львів – Чоп"."""
_OPENING, _CLOSING = frozenset('«“„"'), frozenset('»”"')
Place = tuple[int, int]
"""The first token of a mention, and its number."""


def named_things(scene: Scene, places: Sequence[Place], end_of: Callable[[int], int]) -> set[int]:
    """The numbers of places in the names of trains and ships; `end_of` gives the last token."""
    if scene.document.lang == "en" or not places:
        return set()
    ships = {number for token, number in places if _is_ship(scene, token, end_of(number))}
    arms = {hit.first for hit in scene.of("weapon")}
    ships |= {n for token, n in places if token in arms and _is_arm(scene, token)}
    return ships | {number for _, number in _routes(scene, places, end_of)}


def _is_arm(scene: Scene, token: int) -> bool:
    """ "Авіація, артилерія, «Гради»": a weapon that some village is named like."""
    listed = token > scene.sentence.first and "," in scene.gap(token - 1)
    return listed and scene.document.words[token - 1] not in _AT


def _routes(scene: Scene, places: Sequence[Place], end_of: Callable[[int], int]) -> set[Place]:
    """The places of "поїзд Барвінкове – Львів – Чоп"."""
    routed: set[Place] = set()
    chain: list[Place] = []
    for place in places:
        linked = bool(chain) and end_of(chain[-1][1]) == place[0]
        if linked and scene.gap(place[0] - 1).strip() == "-":
            chain.append(place)
        else:
            chain = [place]
        if len(chain) > 1 and _follows(scene, chain[0][0], _TRAINS):
            routed.update(chain)
    return routed


def _is_ship(scene: Scene, first: int, last: int) -> bool:
    quoted = not _OPENING.isdisjoint(scene.gap(first - 1)) if first else False
    closed = not _CLOSING.isdisjoint(scene.gap(last - 1))
    return quoted and closed and _follows(scene, first, _SHIPS)


def _follows(scene: Scene, token: int, stems: tuple[str, ...]) -> bool:
    """Whether a noun of such a thing stands shortly before a token."""
    before = scene.document.words[max(token - REACH, scene.sentence.first) : token]
    return any(word.startswith(stems) for word in before)
