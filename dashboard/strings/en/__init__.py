"""The words of the pages in English: one catalogue, a module a part."""

from dashboard.strings.en import card, control, pages, vocabulary, workspace

WORDS: dict[str, str] = (
    card.WORDS | control.WORDS | pages.WORDS | vocabulary.WORDS | workspace.WORDS
)
