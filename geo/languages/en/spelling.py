"""English spellings of names that are already in Latin letters."""

from collections.abc import Iterable
from functools import cache

from geo.languages.folding import fold


@cache
def spellings(name: str) -> tuple[str, ...]:
    """The usual variants of a Latin name, folded, the name itself first."""
    folded = fold(name)
    return tuple(dict.fromkeys((folded, *_variants(folded.replace("'", "")))))


def _variants(text: str) -> Iterable[str]:
    yield text
    for long, short in (("iivk", "ivk"), ("yivk", "ivk"), ("yyivk", "ivk")):
        if long in text:
            yield text.replace(long, short)
    for ending in ("yi", "yy", "iy", "ii", "ij"):
        if text.endswith(ending):
            yield from (text[:-2] + other for other in ("yi", "yy", "iy", "ii", "y", "i"))
            break
    for one, other in (("ia", "ya"), ("iu", "yu"), ("ie", "ye"), ("ya", "ia")):
        if one in text[1:]:
            yield text[0] + text[1:].replace(one, other)
    if "-" in text:
        yield text.replace("-", " ")


def unchanged(name: str) -> tuple[str, ...]:
    """English names have no case forms; the possessive is cut off by the reader of a text."""
    return (fold(name),)
