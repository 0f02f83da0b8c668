"""Small pieces of HTML as text: paragraphs and line breaks kept, everything else gone."""

import re

from lxml import etree, html

_LINES = frozenset({"div", "li", "ul", "ol", "table", "tr", "section", "article", "figcaption"})
_PARAGRAPHS = frozenset({"p", "blockquote", "pre", "figure", "h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_DROPPED = ("script", "style", "iframe", "noscript", "template")
_MOST_BREAKS = 2
"""An empty line parts paragraphs; more of them say nothing."""


def plain(markup: str) -> str:
    """The text of a piece of HTML."""
    root = parsed(markup)
    return markup.strip() if root is None else text_of(root)


def parsed(markup: str) -> html.HtmlElement | None:
    """A piece of HTML as one element; None when there is nothing in it."""
    try:
        return html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return None


def text_of(root: html.HtmlElement) -> str:
    """The text of an element: a line for each block, an empty one between paragraphs."""
    etree.strip_elements(root, *_DROPPED, with_tail=False)
    written = _Written()
    _write(root, written)
    return written.text()


class _Written:
    """Text with the breaks that its blocks ask for: the strongest of those that meet, not all."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._breaks = 0

    def words(self, text: str | None) -> None:
        if not text:
            return
        if text.strip() and self._breaks:
            self._parts.append("\n" * min(self._breaks, _MOST_BREAKS))
            self._breaks = 0
        self._parts.append(_SPACES.sub(" ", text) if not self._breaks else "")

    def block(self, strength: int) -> None:
        self._breaks = max(self._breaks, strength)

    def line_break(self) -> None:
        self._breaks += 1

    def text(self) -> str:
        lines = "".join(self._parts).split("\n")
        return "\n".join(" ".join(line.split()) for line in lines).strip()


_SPACES = re.compile(r"\s+")


def _write(element: html.HtmlElement, written: _Written) -> None:
    strength = _strength(element.tag)
    written.block(strength)
    if isinstance(element.tag, str):
        written.words(element.text)
    for child in element:
        if child.tag == "br":
            written.line_break()
        else:
            _write(child, written)
        if child.tag in _CELLS:
            written.words(" ")
        written.words(child.tail)
    written.block(strength)


def _strength(tag: object) -> int:
    if tag in _PARAGRAPHS:
        return 2
    return 1 if tag in _LINES else 0
