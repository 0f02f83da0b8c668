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
    ("contested", ("contested", "unknown", "grey", "gray", "claimed", "disputed", "infiltration")),
    ("liberated", ("liberated", "regained", "counteroffensive", "dismissed")),
    ("annexed", ("annexed", "crimea", "pre-2022", "before 24", "prior to")),
    ("occupied", ("occupied", "russian control", "russian advance", "assessed advance", "russian")),
)
"""Words in a class column of other makers, the first that is found wins. A *claimed* advance or
counteroffensive is a claim, so "claimed" is looked for first."""

CLASS_COLUMNS = ("class", "status", "control", "type", "category", "layer", "name", "label")
"""Columns that may hold the class, in the order in which they are tried."""


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
    low = text.lower()
    return next((kind for kind, words in CLASS_WORDS if any(w in low for w in words)), None)


def tells_classes(texts: Iterable[str]) -> bool:
    """Whether every text of a column that is not empty tells a class, and there is one."""
    filled = [text for text in texts if text]
    return bool(filled) and all(class_of_word(text) for text in filled)
