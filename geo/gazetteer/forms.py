"""From a place's names to every surface form they take in a text."""

from collections.abc import Iterator
from functools import cache

from geo import catalogue
from geo.gazetteer.draft import HOWS, LANGS, Draft, How, Named
from geo.languages.base import Language
from geo.languages.folding import fold

Tagged = tuple[str, int]
"""A folded form and its tag: language and trust in one byte."""


def tag(lang: str, how: How) -> int:
    """Pack a language and a way of naming into one byte."""
    return LANGS.index(lang) * 16 + HOWS.index(how)


def untag(packed: int) -> tuple[str, How]:
    """The language and the way of naming of a byte made by `tag`."""
    return LANGS[packed >> 4], HOWS[packed & 15]


def surface_forms(draft: Draft) -> dict[tuple[str, str], int]:
    """`(folded form, language)` of a draft -> its most trusted tag."""
    best: dict[tuple[str, str], int] = {}
    for named in draft.called:
        for form, packed in expand(named):
            key = (form, LANGS[packed >> 4])
            if key not in best or packed < best[key]:
                best[key] = packed
    return best


@cache
def expand(named: Named) -> tuple[Tagged, ...]:
    """All tagged forms of one name: itself, its spellings, the cases of each, Latin letters."""
    found = dict.fromkeys(_expand(named))
    return tuple((form, packed) for form, packed in found if len(form) > 1)


def _expand(named: Named) -> Iterator[Tagged]:
    own = fold(named.text)
    yield own, tag(named.lang, named.how)
    if not named.declines or not named.lang:
        return
    language = _language(named.lang)
    case: How = "rule" if named.how == "rule" else _oblique(named.how)
    for spelling in language.spellings(own):
        if spelling != own:
            yield spelling, tag(named.lang, _weaker(named.how, "spelling"))
        for form in language.cases(spelling):
            if form != spelling:
                yield form, tag(named.lang, case)
    if named.lang != "en":
        for form in language.latin(own):
            yield form, tag("en", _weaker(named.how, "spelling"))


def _oblique(how: How) -> How:
    """Old, occupation and adjective names stay so in every case; the rest becomes "case"."""
    return how if how in ("old", "occupation", "adjective") else "case"


def _weaker(how: How, other: How) -> How:
    return how if how in ("old", "occupation", "rule", "adjective") else other


@cache
def _language(code: str) -> Language:
    found: Language = catalogue.load_one("geo.languages", code, "LANGUAGE")
    return found
