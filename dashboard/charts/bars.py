"""Bars of counts as plain HTML: a name, a bar, a number; readable without the colours."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.markup import Html, tag
from dashboard.palette import Ink


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart."""

    name: str
    number: int
    ink: Ink | None = None


PLAIN = Ink("#4f86a0", "#5c9cb8")


def bars(lines: Sequence[Bar]) -> Html:
    """The lines as bars, the longest as wide as there is room."""
    most = max((line.number for line in lines), default=0) or 1
    cells = []
    for line in lines:
        ink = line.ink or PLAIN
        width = f"{100 * line.number / most:.1f}%"
        style = f"width:{width};background:light-dark({ink.light},{ink.dark})"
        cells += [tag("span", line.name, title=line.name), tag("div", tag("i", style=style)),
                  tag("b", f"{line.number:,}")]  # fmt: skip
    return tag("div", *cells, cls="fa-bars")
