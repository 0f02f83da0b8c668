"""Builds HTML in which every text of a report, a user or a file has been escaped."""

from html import escape

from dashboard.palette import GROUP_OF, INKS, SHAPES
from geo.records.vocabulary import Activity, Side


class Html(str):
    """Markup that has been built here; any other string is text and gets escaped."""

    __slots__ = ()


NOTHING = Html("")
_SHAPES = {
    "circle": '<circle cx="8" cy="8" r="5.5"/>',
    "square": '<rect x="3" y="3" width="10" height="10"/>',
    "triangle": '<path d="M8 2 14 13H2Z"/>',
    "diamond": '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z"/>',
}


def tag(name: str, *children: str, **attributes: str | None) -> Html:
    """An element; `cls` is its class, `_` in names becomes `-`, None attributes are left out."""
    given = {"class" if k == "cls" else k.replace("_", "-"): v for k, v in attributes.items()}
    inside = "".join(f' {k}="{escape(v)}"' for k, v in given.items() if v is not None)
    return Html(f"<{name}{inside}>{join(children)}</{name}>")


def join(children: tuple[str, ...] | list[str]) -> Html:
    """Children one after another, texts escaped."""
    return Html("".join(c if isinstance(c, Html) else escape(c) for c in children))


def link(text: str, address: str) -> Html:
    """A link that opens elsewhere and tells the other side nothing about this page."""
    return tag("a", text, href=address, target="_blank", rel="noopener noreferrer nofollow")


def listed(items: list[str] | tuple[str, ...]) -> Html:
    """An unordered list, nothing when there are no items."""
    return tag("ul", *(tag("li", item) for item in items)) if items else NOTHING


def sign(activity: Activity, side: Side, *, denied: bool = False) -> Html:
    """The map's sign of an event as SVG: colour says what, shape says who, hollow is denied."""
    ink = INKS[GROUP_OF[activity]]
    colour = f"light-dark({ink.light},{ink.dark})"
    style = f"fill:{'none' if denied else colour};stroke:{colour};stroke-width:1.6"
    return Html(
        f'<svg viewBox="0 0 16 16" aria-hidden="true" style="{style}">{_SHAPES[SHAPES[side]]}</svg>'
    )


def empty(title: str, text: str = "") -> Html:
    """A designed nothing: what is missing, and what to do about it."""
    return tag("div", tag("b", title), text, cls="fa-empty", role="status")
