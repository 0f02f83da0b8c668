"""The words by which makers of maps name a class of control, in every spelling met."""

import re
from collections.abc import Iterable

from geo.control.model import AreaClass

TOKENS: dict[str, AreaClass] = {
    "status.occupied": "occupied",
    "status.unknown": "contested",
    "status.dismissed": "liberated",
    "status.dismissed_at": "liberated",
    "territories.crimea": "annexed",
    "territories.ordlo": "annexed",
    "territories.tuzla": "annexed",
    "zmiinyi_island": "liberated",
}
"""DeepState's own tokens (2024 to 2025), after `geoJSON.`; other tokens are other countries'
territories. Snake Island carries no status of its own; it was liberated on 30 June 2022."""

_TOKEN = re.compile(r"geoJSON\.([\w.-]+)")

WORDS: tuple[tuple[str, AreaClass], ...] = (
    (r"окупований крим|occupied crimea", "annexed"),
    (r"ордло|cadr and calr", "annexed"),
    (r"острів тузла|tuzla island", "annexed"),
    (r"зміїний|snake island", "liberated"),
    (r"(?:тимчасово )?окупован[оіа](?: територі[яї])?|occupied", "occupied"),
    (r"статус невідомий|unknown status|сіра зона", "contested"),
    (r"звільнен[оаі]|liberated", "liberated"),
)
"""What a name without token may be, the whole of it, dates set aside (2022)."""

_NAMES = tuple((re.compile(pattern), kind) for pattern, kind in WORDS)
_DATES = re.compile(r"[\d.\s–-]*\d[\d.\s–-]*")

CLASS_WORDS: tuple[tuple[AreaClass, tuple[str, ...]], ...] = (
    ("contested", ("contested", "unknown", "grey", "gray", "claimed", "disputed", "infiltration",
                   "сіра", "невідом", "спірн", "серая", "неизвест", "спорн")),
    ("liberated", ("liberated", "regained", "counteroffensive", "dismissed", "de-occupied",
                   "deoccupied", "звільнен", "деокупован", "освобожд", "деоккупир")),
    ("annexed", ("annexed", "crimea", "pre-2022", "before 24", "prior to", "анексован",
                 "аннексир")),
    ("occupied", ("occupied", "russian control", "russian advance", "assessed advance", "russian",
                  "окупован", "оккупир")),
)  # fmt: skip
"""Words in a class column of other makers, the first that is found wins. A *claimed* advance or
counteroffensive is a claim, so "claimed" is looked for first."""

_DENIED = re.compile(r"\b(?:un|(?:not|never|non|не)[ -])(?=occupied|окупован|оккупир)\w+")
"""Ground that is said not to be occupied tells none of our classes."""

CLASS_COLUMNS = ("class", "status", "control", "type", "category")
"""Columns that hold the class by their name, in the order in which they are tried; a polygon of
another kind among them is left out."""
MAYBE_COLUMNS = ("layer", "name", "label")
"""Columns that hold the class only if each of their texts tells one."""


def class_of_name(name: str) -> AreaClass | None:
    """The class that DeepState's `name` tells; None for territories that are not Ukraine's."""
    token = _TOKEN.search(name)
    if token:
        return TOKENS.get(token[1])
    parts = [_DATES.sub(" ", part.replace("\xa0", " ")) for part in name.lower().split("///")]
    told = (kind for part in parts for pattern, kind in _NAMES if pattern.fullmatch(part.strip()))
    return next(told, None)


def class_of_word(text: str) -> AreaClass | None:
    """The class that another maker's word tells; None when it tells none."""
    low = _DENIED.sub(" ", text.lower())
    return next((kind for kind, words in CLASS_WORDS if any(w in low for w in words)), None)


def share_told(texts: Iterable[str]) -> float:
    """The share, 0 to 1, of a column's different texts that tell a class."""
    different = {text for text in texts if text}
    told = sum(class_of_word(text) is not None for text in different)
    return told / len(different) if different else 0.0
