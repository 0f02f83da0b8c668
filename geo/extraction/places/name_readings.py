"""Which places a written name may mean, by how the gazetteer knows it: given, formed, or old."""

from collections.abc import Sequence
from functools import lru_cache

from geo.gazetteer.index import Form, Gazetteer

WEAK = frozenset({"spelling"})
"""Forms that count only where no given or regular name is spelt like this."""
KNOWN_TOWN = 20_000
"""A town of this many people bears its name alone: those that bore it once give way."""


@lru_cache(50_000)
def readings_of(gazetteer: Gazetteer, number: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The places that a form names, and those that it is only the adjective of."""
    forms = gazetteer.forms(number)
    named = [form for form in forms if form.how != "adjective"]
    adjectives = [form for form in forms if form.how == "adjective"]
    return places_of(gazetteer, named), places_of(gazetteer, adjectives)


def places_of(gazetteer: Gazetteer, forms: Sequence[Form]) -> tuple[int, ...]:
    """The places of forms: given names before formed ones, today's town before former names.

    Where only a former name or a town abroad is spelt like this in English, a village whose name
    another alphabet writes so may be meant as well: "Rybnoye in the Zaporozhye region".
    """
    solid = [form for form in forms if not _is_weak(form)]
    latin = any(form.lang == "en" for form in forms)
    if not solid or (latin and not any(_is_todays(gazetteer, form) for form in solid)):
        return tuple(dict.fromkeys(form.place for form in forms))
    counts = gazetteer.population
    if latin and any(form.how == "name" and counts[form.place] >= KNOWN_TOWN for form in solid):
        solid = [form for form in solid if form.how != "old"]
    return tuple(dict.fromkeys(form.place for form in solid))


def _is_weak(form: Form) -> bool:
    """Whether a form is only a way to write a name; Latin letters of a name by rule are one."""
    return form.how in WEAK or (form.lang == "en" and form.how == "rule")


def _is_todays(gazetteer: Gazetteer, form: Form) -> bool:
    """Whether a form is no former name, and no town's abroad that English took from Russian."""
    foreign = form.lang == "en" and gazetteer.entry(form.place).id.startswith("ru:")
    return form.how != "old" and not foreign
