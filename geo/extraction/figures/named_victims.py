"""One victim named by a noun behind a verb in the singular: "погибла продавец", "ранили монаха"."""

from collections.abc import Iterator

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_VERBS = frozenset((
    "погиб", "погибла", "убит", "убита", "ранен", "ранена", "скончался", "скончалась", "ранило",
    "убило", "ранили", "убили", "ранил", "ранила", "убил", "убила", "травмирован",
    "травмирована", "контужен", "контужена",
    "загинув", "загинула", "вбито", "поранено", "поранили", "вбили", "травмовано", "контужено",
))  # fmt: skip
"""Verbs of loss whose subject or object, if it stands right behind them, is one person."""
_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ого", "его", "ую", "юю", "а", "у", "ній")
_PERSON_ENDS = (
    "ник", "ника", "тель", "теля", "ец", "ца", "щик", "щика", "ист", "иста", "арь", "аря", "ор",
    "ора", "ер", "ера", "ница", "ницу", "ка", "ку", "ша", "шу", "ик", "ика", "ант", "анта", "ент",
    "ента", "ах", "аха", "ин", "ина", "ач", "ача", "ун", "уна", "ир", "ира", "ург", "урга",
    "ар", "аря", "еша", "лог", "лога", "вець", "вця", "ець", "ця", "иця", "ицю", "ня", "ню",
)  # fmt: skip
"""Endings of Russian and Ukrainian nouns for persons by their work, in the nominative or as what
a verb befalls."""
SHORTEST = 5
"""Letters of the shortest noun that is taken for a person."""
_NO_PERSON = frozenset((
    "мирный", "минувшей", "вчера", "утром", "сегодня", "вечером", "один", "одна", "два", "скот",
    "экипаж", "гарнизон", "урожай", "человек", "собака", "собаку", "кошка", "кошку", "техника",
    "лошадь", "корова", "корову", "осколками", "осколка", "рука", "руку", "нога", "ногу",
))  # fmt: skip


def named_victims(scene: Scene) -> Iterator[Hit]:
    """Nouns that stand for one person behind a verb of loss, with an adjective between at most."""
    if scene.document.lang == "en":
        return
    known = {hit.first for hit in scene.of("single")}
    counted = {hit.first for hit in scene.of("counted")}
    words, last = scene.document.words, scene.sentence.last
    for metric in scene.of("metric"):
        token = metric.last
        if metric.last - metric.first > 1 or words[metric.first] not in _VERBS:
            continue
        if token + 1 < last and scene.gap(token - 1) == " " and _describes(scene, token):
            token += 1
        if token < last and token not in known | counted and _is_person(scene, token):
            yield Hit("single", "1", token, token + 1)


def _describes(scene: Scene, token: int) -> bool:
    word = scene.document.words[token]
    return word.endswith(_ADJECTIVES) and not word.endswith(_PERSON_ENDS)


def _is_person(scene: Scene, token: int) -> bool:
    word = scene.document.words[token]
    plain = scene.gap(token - 1) == " " and not scene.capital(token) and word.isalpha()
    return (
        plain and len(word) >= SHORTEST and word.endswith(_PERSON_ENDS) and (word not in _NO_PERSON)
    )
