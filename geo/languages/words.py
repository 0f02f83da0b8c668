"""Word tables are written as plain text, words apart by spaces, and read with `words`."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
