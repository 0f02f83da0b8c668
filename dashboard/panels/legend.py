"""What the signs mean, in one strip over the map."""

from collections.abc import Collection

from dashboard import palette
from dashboard.markup import Html, sign, tag
from dashboard.panels.ground import SIGNS, swatch
from dashboard.strings import Words


def legend(words: Words, grounds: Collection[str]) -> Html:
    """Colours by what happened, shapes by who says so, then the kinds of ground that are shown."""
    colours = [tag("span", sign("circle", palette.INKS[group]), words(f"group.{group}"))
               for group in palette.GROUPS]  # fmt: skip
    shapes = [tag("span", sign(palette.SHAPES[side], None), words(f"side.{side}"))
              for side in palette.SIDES]  # fmt: skip
    kinds = [tag("span", swatch(kind), words(f"control.{kind}")) for kind in SIGNS
             if kind in grounds]  # fmt: skip
    entries = [*colours, tag("hr"), *shapes, *((tag("hr"), *kinds) if kinds else ())]
    return tag("div", *entries, cls="fa-legend", role="note", aria_label=words("map.legend"))
