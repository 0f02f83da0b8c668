"""What a language is to the gazetteer: how its names decline and are spelt."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.records.vocabulary import Lang

Expand = Callable[[str], tuple[str, ...]]
"""A name in, other surface forms of it out; the name itself may be among them."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language that reports are written in; a package of this folder defines `LANGUAGE`.

    `cases` gives every case form of a name, `spellings` other ways to write it in the same
    script, `latin` how it is written in Latin letters; all of them folded. `sample` is a name with
    one of its oblique forms.
    """

    code: Lang
    name: str
    cases: Expand
    spellings: Expand
    latin: Expand
    sample: tuple[str, str]
