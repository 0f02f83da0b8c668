"""Small pieces of HTML as text: paragraphs and line breaks kept, everything else gone."""

from lxml import etree, html

_BREAKS = frozenset({"br", "p", "div", "li", "blockquote", "h1", "h2", "h3", "h4", "tr"})
_DROPPED = ("script", "style", "iframe", "noscript")


def plain(markup: str) -> str:
    """The text of a piece of HTML."""
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return markup.strip()
    return text_of(root)


def text_of(root: html.HtmlElement) -> str:
    """The text of an element, a line for each block in it."""
    etree.strip_elements(root, *_DROPPED, with_tail=False)
    return _tidy(_in_order(root))


def _in_order(element: html.HtmlElement) -> str:
    inner = element.text or "" if isinstance(element.tag, str) else ""
    inner += "".join(_in_order(child) + (child.tail or "") for child in element)
    return f"\n{inner}\n" if element.tag in _BREAKS else inner


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
