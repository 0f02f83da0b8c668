"""Telegram: Desktop's `result.json` and HTML export, and the public preview pages `t.me/s/NAME`."""

from collections.abc import Iterator

from geo.errors import InputError
from geo.sources import _telegram_html, _telegram_json
from geo.sources._telegram_json import Post
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Rejected, Source, finished

_JSON_SIGNS = (
    (b'"messages"', b'"type"'),
    (b'"about"', b"Telegram", b'"personal_information"'),
)
"""A chat; and all that Telegram keeps of a person, where the chats come late."""

_DESKTOP = b'class="page_wrap'
_PREVIEW = b"tgme_widget_message"


def accepts(given: Input) -> int:
    """The three shapes in which a channel is saved."""
    head = given.head
    if head.lstrip()[:1] == b"{" and any(all(s in head for s in signs) for signs in _JSON_SIGNS):
        return CERTAIN
    return CERTAIN if _DESKTOP in head or _PREVIEW in head or b"tgme_page" in head else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """A report a post; an album is one post, service messages are none."""
    if given.head.lstrip()[:1] == b"{":
        posts = _telegram_json.posts(given)
    else:
        posts = _telegram_html.posts(given)
    for post in posts:
        if isinstance(post, Rejected):
            yield post
        elif post.text.strip():
            yield from _finished(post, given, options)


def _finished(post: Post, given: Input, options: Options) -> Iterator[Item]:
    try:
        yield finished(post.report(given.name), options)
    except InputError as error:
        yield Rejected(f"message {post.number}", str(error))


SOURCE = Source("reports", accepts, read)
