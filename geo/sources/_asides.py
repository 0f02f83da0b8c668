"""Lines of a page that speak of other pages or of the publisher, not of what is reported."""

import re
from collections.abc import Iterator

from lxml import html

_PHRASES = (
    *("read also", "also read", "read more", "read next", "see also", "related:", "related news"),
    *("related articles", "related stories", "more on this", "subscribe to our", "sign up for our"),
    *("follow us on", "join our", "support us", "watch also", "listen also"),
    *("читайте також", "також читайте", "читайте ще", "читати також", "читайте більше"),
    *("дивіться також", "дивись також", "більше новин", "підписуйтесь на", "підписуйтеся на"),
    *("підпишіться на", "підпишись на", "долучайтесь до наш", "долучайтеся до наш"),
    *("приєднуйтесь до наш", "приєднуйтеся до наш", "стежте за нами", "слідкуйте за нашими"),
    *("читайте нас у", "читайте нас в", "нагадуємо, що ви можете підписатися"),
    *("читайте также", "также читайте", "читайте ещё", "читайте еще", "читать также"),
    *("смотрите также", "смотри также", "больше новостей", "подписывайтесь на", "подпишитесь на"),
    *("присоединяйтесь к наш", "следите за нашими", "читайте нас в", "материалы по теме"),
    *("материал по теме", "новости по теме", "матеріали за темою", "новини за темою"),
    *("по теме:", "за темою:", "до теми:", "в тему:"),
)
"""How English, Ukrainian and Russian papers turn to their reader to point at something else."""

_POINTS = re.compile(r"\W*(?:" + "|".join(map(re.escape, _PHRASES)) + ")", re.IGNORECASE)
_LONGEST = 300
"""Characters of a pointer with the headline behind it; a longer element holds more than that."""

_HOLDERS = "//p|//li|//div|//aside|//section|//blockquote|//figure|//h2|//h3|//h4|//h5|//h6|//table"
_INLINE = "//strong|//b|//em|//i|//span|//a"
_LISTS = ("ul", "ol")


def drop_asides(root: html.HtmlElement) -> None:
    """Take out of a page whatever begins by pointing elsewhere, with the links it announces."""
    for path in (_HOLDERS, _INLINE):
        for element in root.xpath(path):
            if element.getparent() is not None and _is_pointer(element):
                for announced in list(_announced(element)):
                    announced.drop_tree()
                element.drop_tree()


def _is_pointer(element: html.HtmlElement) -> bool:
    start = next((text for text in element.itertext() if text.strip()), "")
    if not start.strip() or not _POINTS.match(start):
        return False
    return len(element.text_content()) <= _LONGEST


def _announced(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The list or the lone links behind a pointer that is only a heading."""
    said = element.text_content().strip()
    found = _POINTS.match(said)
    if found is None or len(said) > found.end() + 1:
        return
    if element.tail and element.tail.strip(" \t\n:"):
        return
    following = element.getnext()
    if following is not None and (following.tag in _LISTS or _is_link(following)):
        yield following


def _is_link(element: html.HtmlElement) -> bool:
    """Whether all that an element says is a link."""
    if element.tag == "a":
        return True
    words = "".join(element.text_content().split())
    linked = "".join("".join(link.text_content().split()) for link in element.iter("a"))
    return bool(words) and words == linked
