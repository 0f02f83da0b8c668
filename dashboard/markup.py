"""Builds HTML in which every text of a report, a user or a file has been escaped."""

from collections.abc import Sequence
from html import escape

from dashboard.palette import Ink, Shape


class Html(str):
    """Markup that has been built here; any other string is text and gets escaped."""

    __slots__ = ()


NOTHING = Html("")


def tag(name: str, *children: str, **attributes: str | None) -> Html:
    """An element; `cls` is its class, `_` in names becomes `-`, None attributes are left out."""
    given = {"class" if k == "cls" else k.replace("_", "-"): v for k, v in attributes.items()}
    inside = "".join(f' {k}="{escape(v)}"' for k, v in given.items() if v is not None)
    return Html(f"<{name}{inside}>{join(children)}</{name}>")


def join(children: Sequence[str]) -> Html:
    """Children one after another, texts escaped."""
    return Html("".join(c if isinstance(c, Html) else escape(c) for c in children))


def link(text: str, address: str) -> Html:
    """A link that opens elsewhere and tells the other side nothing about this page."""
    return tag("a", text, href=address, target="_blank", rel="noopener noreferrer nofollow")


def listed(items: list[str] | tuple[str, ...]) -> Html:
    """An unordered list, nothing when there are no items."""
    return tag("ul", *(tag("li", item) for item in items)) if items else NOTHING


def sign(shape: Shape, ink: Ink | None, *, hollow: bool = False) -> Html:
    """One of the map's signs: colour says what, shape says who, hollow is denied.

    Drawn by the style sheet, since Streamlit takes SVG out of a page's HTML.
    """
    colour = f"light-dark({ink.light},{ink.dark})" if ink else "currentColor"
    kind = f"fa-sign {shape}{' hollow' if hollow else ''}"
    return tag("i", tag("b", style=f"background:{colour}"), cls=kind, aria_hidden="true")


def empty(title: str, text: str = "") -> Html:
    """A designed nothing: what is missing, and what to do about it."""
    return tag("div", tag("b", title), text, cls="fa-empty", role="status")
