"""Colours, sizes and letters of the printed figure, in one place."""

from dataclasses import dataclass
from typing import Literal, get_args

from geo.records.vocabulary import Activity, Side

Format = Literal["png", "svg", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)

SIZE_IN = (10.0, 7.2)
DPI = 200
"""2,000 by 1,440 pixels: a full-width picture in a web story, a column and a half in print."""

MAP_BOX = (0.02, 0.088, 0.715, 0.787)
SIDE_BOX = (0.752, 0.088, 0.228, 0.787)
"""Left, bottom, width, height as shares of the figure: the map, and the panel beside it."""

PAPER, LAND, ABROAD, WATER = "#ffffff", "#f7f4ee", "#e9e6df", "#d7e3ea"
INK, SOFT_INK, FAINT = "#1d1f24", "#5c6068", "#b9b6ae"
WATER_INK = "#5f7f92"
OCCUPIED, NEWLY, NO_LONGER = "#dfa392", "#9c3d22", "#2f7f95"
CONTESTED, LIBERATED = "#ecd27c", "#a9cdc8"
"""Told apart by lightness and hatching too, so that grey print and all eyes can read them."""

FONT = "Inter"
"""Comes with the product (`data/fonts`), so that a figure looks the same on every machine."""
FONTS = (FONT, "DejaVu Sans")
"""For words that people give: letters that the first lacks are taken from the second."""


@dataclass(frozen=True, slots=True)
class Ground:
    """How one kind of ground is filled and outlined; `words` names it in `words.py`."""

    words: str
    fill: str
    hatch: str
    line: str


GROUNDS: dict[str, Ground] = {
    "occupied": Ground("occupied", OCCUPIED, "", "#8d4a34"),
    "contested": Ground("contested", CONTESTED, "....", "#9a7d1c"),
    "liberated": Ground("liberated", LIBERATED, "----", "#4f8580"),
    "no_map": Ground("no_map_here", "#dedbd4", "xxxx", "#b9b6ae"),
    "newly_occupied": Ground("newly_occupied", NEWLY, "//////", NEWLY),
    "no_longer_occupied": Ground("no_longer_occupied", NO_LONGER, "\\\\\\\\\\\\", NO_LONGER),
}

KINDS: dict[str, tuple[str, frozenset[Activity]]] = {
    "fighting": ("#d55e00",
                 frozenset({"clash", "assault", "infiltration", "clearing", "holding"})),
    "move": ("#7b2d6b", frozenset({"advance", "withdrawal", "capture_claim"})),
    "fire": ("#0072b2", frozenset({"shelling", "missile_strike", "air_strike", "drone_strike"})),
    "other": ("#5c6068", frozenset({"evacuation", "casualties", "other"})),
}  # fmt: skip
"""Group -> colour (Okabe and Ito 2008), activities; `words.py` names them."""

MARKERS: dict[Side, str] = {"ukraine": "o", "russia": "s", "independent": "^", "unknown": "D"}
"""Who claims it -> shape."""


def kind_of(activity: Activity) -> str:
    """The group of an activity."""
    return next(kind for kind, (_, members) in KINDS.items() if activity in members)
