"""Colours, sizes and letters of the printed figure, in one place."""

from dataclasses import dataclass
from typing import Literal, get_args

from geo.records.vocabulary import Activity, Side

Format = Literal["png", "svg", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)

SIZE_IN = (10.0, 7.2)
DPI = 200
"""2,000 by 1,440 pixels: a full-width picture in a web story, a column and a half in print."""

MAP_BOX = (0.02, 0.075, 0.715, 0.8)
SIDE_BOX = (0.752, 0.075, 0.228, 0.8)
"""Left, bottom, width, height as shares of the figure: the map, and the panel beside it."""

PAPER, LAND, ABROAD = "#ffffff", "#f6f3ec", "#e7e4dd"
INK, SOFT_INK, FAINT = "#1d1f24", "#5c6068", "#b9b6ae"
OCCUPIED, NEWLY, NO_LONGER = "#cf8f7a", "#9c3d22", "#2f7f95"
CONTESTED, LIBERATED = "#e3c565", "#9cc4c0"
"""Told apart by lightness and hatching too, so that grey print and all eyes can read them."""

FONTS = ("Source Sans 3", "Inter", "Liberation Sans", "Arial", "Noto Sans", "DejaVu Sans")
"""The first that is installed is used; all have Cyrillic letters."""


@dataclass(frozen=True, slots=True)
class Ground:
    """How one kind of ground is filled and what the legend calls it."""

    words: str
    fill: str
    hatch: str
    line: str


GROUNDS: dict[str, Ground] = {
    "occupied": Ground("Occupied by Russia", OCCUPIED, "", "#8d4a34"),
    "contested": Ground("Status unknown", CONTESTED, "....", "#9a7d1c"),
    "liberated": Ground("Liberated", LIBERATED, "----", "#4f8580"),
    "no_map": Ground("Not on this map", "#dedbd4", "xxxx", "#b9b6ae"),
    "newly_occupied": Ground("Newly occupied", NEWLY, "//////", NEWLY),
    "no_longer_occupied": Ground("No longer occupied", NO_LONGER, "\\\\\\\\\\\\", NO_LONGER),
}

KINDS: dict[str, tuple[str, str, frozenset[Activity]]] = {
    "ground": ("Fighting, clearing", "#d55e00",
               frozenset({"clash", "assault", "infiltration", "clearing", "holding"})),
    "move": ("Claimed movement", "#7b2d6b", frozenset({"advance", "withdrawal", "capture_claim"})),
    "fire": ("Shelling, strikes", "#0072b2",
             frozenset({"shelling", "missile_strike", "air_strike", "drone_strike"})),
    "other": ("Other", "#5c6068", frozenset({"evacuation", "casualties", "other"})),
}  # fmt: skip
"""Group -> words, colour (Okabe and Ito 2008), activities."""

MARKERS: dict[Side, tuple[str, str]] = {
    "ukraine": ("o", "Ukrainian side"),
    "russia": ("s", "Russian side"),
    "independent": ("^", "independent"),
    "unknown": ("D", "not said"),
}
"""Who claims it -> shape and words."""


def kind_of(activity: Activity) -> str:
    """The group of an activity."""
    return next(kind for kind, (_, _, members) in KINDS.items() if activity in members)
