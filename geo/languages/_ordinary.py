"""Ordinary words that are spelt like villages, from `ordinary.txt` beside each language.

The lists are surface forms of the gazetteer that wordfreq counts as frequent. The Russian ones
are also known to OpenCorpora as words other than a place's name. The Ukrainian ones have a Zipf
frequency of 3 and more (3.4 for towns of 8,000 people), without names in -івка and -пілля. Forms of
towns with 20,000 people and more are left out.
"""

from functools import cache
from pathlib import Path

from geo.languages.words import words


@cache
def ordinary(lang: str) -> frozenset[str]:
    """The folded words of one language."""
    return words((Path(__file__).with_name(lang) / "ordinary.txt").read_text(encoding="utf-8"))
