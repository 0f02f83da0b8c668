"""One table for the eye: activity -> group and colour, side -> shape; all drawing shares it.

Colours were sought so that the two that are most alike are as far apart as can be for usual eyes
and for those without red, green or blue (Machado, Oliveira and Fernandes 2009): 26 in CIELAB on the
light page, 32 on the dark one, where it had been 3 and 1. Sides are told by shape only, so no side
owns a colour.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from geo.records.vocabulary import Activity, Side

Group = Literal["ground", "hold", "move", "shelling", "air", "people", "other"]
Shape = Literal["circle", "square", "triangle", "diamond"]


@dataclass(frozen=True, slots=True)
class Ink:
    """A group's colour, `#rrggbb`: on the light and on the dark page."""

    light: str
    dark: str


INKS: dict[Group, Ink] = {
    "ground": Ink("#962a00", "#b64d0f"),
    "hold": Ink("#349e91", "#55f8e3"),
    "move": Ink("#c767ce", "#9b5395"),
    "shelling": Ink("#d37811", "#ecab07"),
    "air": Ink("#0f4c71", "#96b5ff"),
    "people": Ink("#9e9057", "#ffff93"),
    "other": Ink("#4a4138", "#80846d"),
}

GROUP_OF: dict[Activity, Group] = {
    "clash": "ground",
    "assault": "ground",
    "infiltration": "ground",
    "clearing": "hold",
    "holding": "hold",
    "advance": "move",
    "withdrawal": "move",
    "capture_claim": "move",
    "shelling": "shelling",
    "missile_strike": "shelling",
    "air_strike": "air",
    "drone_strike": "air",
    "evacuation": "people",
    "casualties": "people",
    "other": "other",
}

SHAPES: dict[Side, Shape] = {
    "ukraine": "circle",
    "russia": "square",
    "independent": "triangle",
    "unknown": "diamond",
}

GROUPS: tuple[Group, ...] = get_args(Group)
SIDES: tuple[Side, ...] = get_args(Side)
ACTIVITIES: tuple[Activity, ...] = get_args(Activity)


GROUND: dict[str, Ink] = {
    "newly_occupied": Ink("#9c3d22", "#ff9d73"),
    "no_longer_occupied": Ink("#1f7a8c", "#5fd0e0"),
    "occupied": Ink("#8c2d3f", "#e07b8b"),
    "contested": Ink("#b08900", "#e0bd4a"),
    "liberated": Ink("#3a7d5c", "#6fc79b"),
    "no_map": Ink("#8b8475", "#64717f"),
    "only_first": Ink("#8c2d3f", "#e07b8b"),
    "only_second": Ink("#0072b2", "#56b4e9"),
}
"""Kinds of ground on a control map and its changes; patterns tell them apart without colour."""
MAKERS = (Ink("#8c2d3f", "#e07b8b"), Ink("#0072b2", "#56b4e9"), Ink("#6b7280", "#a3abb8"))
"""Lines of the makers of control maps, in the order of their names; dashes tell them apart too."""


def ground_for_browser() -> dict[str, dict[str, object]]:
    """Colours of ground and of makers, for the light and the dark page."""
    return {
        light: {name: getattr(ink, light) for name, ink in GROUND.items()}
        | {"makers": [getattr(ink, light) for ink in MAKERS]}
        for light in ("light", "dark")
    }


def for_browser() -> dict[str, list[str]]:
    """Colours by group number and shapes by side number, as the drawing code wants them."""
    return {
        "light": [INKS[g].light for g in GROUPS],
        "dark": [INKS[g].dark for g in GROUPS],
        "shapes": [SHAPES[s] for s in SIDES],
    }
