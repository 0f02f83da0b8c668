"""What the signs mean, in one strip over the map."""

from dashboard import palette
from dashboard.markup import Html, sign, tag
from dashboard.panels.ground import KINDS, swatch
from dashboard.strings import Words


def legend(words: Words, *, ground: bool) -> Html:
    """Colours by what happened, then shapes by who says so."""
    colours = [tag("span", sign("circle", palette.INKS[group]), words(f"group.{group}"))
               for group in palette.GROUPS]  # fmt: skip
    shapes = [tag("span", sign(palette.SHAPES[side], None), words(f"side.{side}"))
              for side in palette.SIDES]  # fmt: skip
    grounds = [tag("span", swatch(kind), words(f"control.{kind}")) for kind in KINDS]
    entries = [*colours, tag("hr"), *shapes, *((tag("hr"), *grounds) if ground else ())]
    return tag("div", *entries, cls="fa-legend", role="note", aria_label=words("map.legend"))
