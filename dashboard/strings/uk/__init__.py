"""The words of the pages in Ukrainian: one catalogue, a module a part."""

from dashboard.strings.uk import card, control, pages, vocabulary, workspace

WORDS: dict[str, str] = (
    card.WORDS | control.WORDS | pages.WORDS | vocabulary.WORDS | workspace.WORDS
)
