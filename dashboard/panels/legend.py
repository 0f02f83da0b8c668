"""What the signs mean, in one strip over the map."""

from dashboard import palette
from dashboard.markup import Html, sign, tag
from dashboard.strings import Words


def legend(words: Words) -> Html:
    """Colours by what happened, then shapes by who says so."""
    colours = [tag("span", sign("circle", palette.INKS[group]), words(f"group.{group}"))
               for group in palette.GROUPS]  # fmt: skip
    shapes = [tag("span", sign(palette.SHAPES[side], None), words(f"side.{side}"))
              for side in palette.SIDES]  # fmt: skip
    entries = [*colours, tag("hr"), *shapes]
    return tag("div", *entries, cls="fa-legend", role="note", aria_label=words("map.legend"))
