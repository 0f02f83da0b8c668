"""Ordinary words that are spelt like villages, from `ordinary.txt` beside each language.

The lists are the surface forms of the gazetteer that are known as words other than a place's name
to pymorphy3's dictionaries (OpenCorpora, LanguageTool) and are frequent in the counts of wordfreq;
forms of towns with 20,000 people and more are left out.
"""

from functools import cache
from pathlib import Path

from geo.languages.words import words


@cache
def ordinary(lang: str) -> frozenset[str]:
    """The folded words of one language."""
    return words((Path(__file__).with_name(lang) / "ordinary.txt").read_text(encoding="utf-8"))
