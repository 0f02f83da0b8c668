"""Distances and compass bearings that stand before a name."""

import math
import re

from geo.extraction.places.place_draft import Scene
from geo.records.record import record

_GLUED = re.compile(r"(\d{1,3}(?:[.,]\d+)?)([a-zа-яі]+)")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d+)?")
LINKS = frozenset({"to", "the", "на", "в", "у", "к", "ко", "directly", "due", "just"})
"""Words between a distance and a bearing: "7 km to the north", "7 км на північ"."""
_ABOUT = frozenset((
    "about", "around", "some", "roughly", "just", "nearly", "approximately", "almost", "over",
    "only", "within", "located", "situated", "lying", "lies", "sits",
))  # fmt: skip
"""English words before a distance that only tells where a place lies."""


@record()
class Offset:
    """A stated offset: its first token, bearing in degrees, distance range in metres."""

    first: int
    bearing: float | None
    low_m: float | None
    high_m: float | None


def offset_before(scene: Scene, token: int) -> Offset | None:
    """The offset whose words end right before a token, such as "7 km north of"."""
    tells = scene.tells
    at, linked = token - 1, False
    if scene.word(at) in tells.offset_of and scene.together(token, at):
        at, linked = at - 1, True
    bearing, first = _bearing(scene, at + 1, linked)
    if bearing is None and not linked:
        return None
    start = first
    while scene.word(start - 1) in LINKS and start > first - 3:
        start -= 1
    low, high, begin = _distance(scene, start)
    if low is not None:
        low, high, begin = _converted(scene, low, high, begin)
    if low is None and bearing is None:
        return None
    return Offset(begin if low is not None else first, bearing, low, high)


def _bearing(scene: Scene, stop: int, linked: bool) -> tuple[float | None, int]:
    """The bearing of one or two words that end before `stop`, and their first token.

    Without "of" only comparatives count ("північніше Покровська").
    """
    tells = scene.tells
    last = scene.word(stop - 1)
    degrees = tells.comparatives.get(last)
    if degrees is None and linked:
        degrees = tells.bearings.get(last)
    if degrees is None:
        return None, stop
    other = tells.bearings.get(scene.word(stop - 2))
    if other is None or scene.gap(stop - 2) not in (" ", "-"):
        return degrees, stop - 1
    return mean_bearing(degrees, other), stop - 2


def mean_bearing(one: float, other: float) -> float:
    """The bearing half-way between two, in degrees: north and west give 315."""
    east = math.sin(math.radians(one)) + math.sin(math.radians(other))
    north = math.cos(math.radians(one)) + math.cos(math.radians(other))
    return round(math.degrees(math.atan2(east, north)) % 360, 1)


def _distance(scene: Scene, stop: int) -> tuple[float | None, float | None, int]:
    """The distance range in metres whose words end before `stop`, and its first token."""
    word = scene.word(stop - 1)
    glued = _GLUED.fullmatch(word)
    if glued and glued[2] in scene.tells.units_m:
        metres = scene.tells.units_m[glued[2]]
        return _range(scene, glued[1], metres, stop - 1)
    metres_per = scene.tells.units_m.get(word)
    number = _number(scene, stop - 2)
    if metres_per is None or number is None:
        return None, None, stop
    return _range(scene, str(number), metres_per, stop - 2)


def _converted(
    scene: Scene, low: float | None, high: float | None, begin: int
) -> tuple[float | None, float | None, int]:
    """ "About 30 kilometres (18 miles) northwest of": the first distance, and what rounds it."""
    if scene.gap(begin - 1).strip() == "(":
        first = _distance(scene, begin)
        low, high, begin = first if first[0] is not None else (low, high, begin)
    while scene.word(begin - 1) in _ABOUT and scene.gap(begin - 1) == " ":
        begin -= 1
    return low, high, begin


def _range(scene: Scene, number: str, metres: float, first: int) -> tuple[float, float, int]:
    high = float(number.replace(",", ".")) * metres
    lower = _number(scene, first - 1) if scene.gap(first - 1) in ("-", " - ") else None
    if lower is None or lower * metres >= high:
        return high, high, first
    return lower * metres, high, first - 1


def _number(scene: Scene, token: int) -> float | None:
    word = scene.word(token)
    if _NUMBER.fullmatch(word):
        return float(word.replace(",", "."))
    return scene.tells.numbers.get(word)
