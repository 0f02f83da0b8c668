"""Common nouns that stand for a claimant who was named before: "військові" of a brigade."""

from typing import NamedTuple

from geo.records.statement import Claimant


class _Class(NamedTuple):
    """Beginnings of nouns, and whom they stand for: parts of a name, or groups of claimants."""

    nouns: tuple[str, ...]
    names: tuple[str, ...] = ()
    groups: frozenset[str] = frozenset()


_CLASSES = (
    _Class(
        ("військові", "військових", "військовослужбовц", "военные", "военных", "военнослужащи",
         "бійці", "бійців", "бойцы", "бойцов", "захисник", "защитник", "воїни", "воїнів"),
        ("бригад", "полк", "корпус", "батальйон", "батальон", "генштаб", "генеральн", "угрупован",
         "группировк", "сили оборони", "силы обороны", "командуван", "командован", "легіон",
         "легион", "дивизи", "дивізі", "загін", "отряд", "зсу", "всу"),
    ),
    _Class(
        ("спецслужб", "контррозвідник", "контрразведчик"),
        ("сбу", "гур", "фсб", "служба безпеки", "служба безопасности",
         "головне управління розвідки", "главное управление разведки"),
    ),
    _Class(
        ("розвідк", "розвідник", "разведк", "разведчик"),
        ("гур", "розвідк", "разведк"),
    ),
    _Class(("поліцейськ", "полицейск"), ("поліц", "полиц")),
    _Class(
        ("рятувальник", "спасател", "надзвичайник"),
        ("дснс", "гсчс", "мчс", "надзвичайн", "чрезвычайн"),
    ),
    _Class(("прокурор",), ("прокурат",)),
    _Class(("прикордонник", "пограничник"), ("прикордон", "погранич", "дпсу", "гпсу")),
    _Class(
        ("проєкт", "проект", "аналітик", "аналитик", "осінтер", "осинтер", "мапер", "моніторинг"),
        groups=frozenset(("mapper", "institute")),
    ),
    _Class(("інститут", "институт"), groups=frozenset(("institute",))),
)  # fmt: skip
"""Ukrainian and Russian; English has its phrases with "the" in a table of its own."""


def stands_for(noun: str, claimant: Claimant, group: str) -> bool:
    """Whether a noun alone may stand for a claimant of that group."""
    name = (claimant.name or "").lower()
    for kind in _CLASSES:
        if noun.startswith(kind.nouns):
            return group in kind.groups or any(part in name for part in kind.names)
    return False
