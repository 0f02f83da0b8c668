"""How the text of a report is kept: as text, or as bytes where text would not survive."""

import re

_FRAGILE = re.compile("[\0\ud800-\udfff]")


def kept_text(text: str) -> str | bytes:
    """Text, or its bytes where a lone surrogate or a NUL would not survive as text."""
    return text.encode("utf-8", "surrogatepass") if _FRAGILE.search(text) else text


def read_text(kept: str | bytes) -> str:
    """The text of a stored value, exactly as it was published."""
    return kept if isinstance(kept, str) else kept.decode("utf-8", "surrogatepass")
