"""A draft: one place as a table gives it, before the index numbers it and forms its names."""

from dataclasses import dataclass, field
from typing import Any, Literal

from geo.records.place import NO_NAMES, Names
from geo.records.vocabulary import PlaceKind

How = Literal[
    "name", "case", "old", "occupation", "alias", "adjective", "rule", "spelling"
]  # fmt: skip
"""How a surface form comes to mean a place; the order of `HOWS` is the order of trust."""
HOWS: tuple[How, ...] = (
    "name", "alias", "old", "occupation", "spelling", "case", "adjective", "rule"
)  # fmt: skip
LANGS = ("", "en", "uk", "ru")


@dataclass(frozen=True, slots=True)
class Named:
    """One name of a place in one language; `declines` is false for abbreviations and labels."""

    text: str
    lang: str
    how: How = "name"
    declines: bool = True


@dataclass(slots=True)
class Draft:
    """One place: `lon`, `lat` in degrees WGS84, `radius_m` in metres, containers by their ids.

    `shape` is a shapely geometry of an area, in degrees; `basis` says how the point was made.
    """

    id: str
    kind: PlaceKind
    names: Names = NO_NAMES
    lon: float = 0.0
    lat: float = 0.0
    radius_m: float = 0.0
    basis: str = ""
    category: str = ""
    population: int = -1
    source: str = ""
    settlement: str = ""
    hromada: str = ""
    raion: str = ""
    oblast: str = ""
    landmark_kind: str = ""
    since: str = ""
    until: str = ""
    called: list[Named] = field(default_factory=list)
    shape: Any = None


def script_languages(text: str) -> tuple[str, ...]:
    """The languages whose letters a name is written in: `("uk",)`, `("ru",)`, both, or en."""
    lower = text.lower()
    if not any("\u0400" <= c <= "\u04ff" for c in lower):
        return ("en",)
    if any(c in "іїєґ'’ʼ" for c in lower):
        return ("uk",)
    if any(c in "ыэъё" for c in lower):
        return ("ru",)
    return ("uk", "ru")
