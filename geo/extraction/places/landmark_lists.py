"""Objects that share a class word: "вулиці Шкільна та Лісова", "Рязанський і Сизранський НПЗ"."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from geo.extraction.places.place_draft import Draft, Scene
from geo.extraction.places.town_adjectives import towns_of

PLURAL = ("ах", "ях", "ам", "ям", "ами", "ями")
"""Endings that only a plural class word has, in Ukrainian and Russian."""
_LISTED = frozenset({"street", "square", "district"})


def sharers(scene: Scene, draft: Draft, head: int, covering: Mapping[int, Draft]) -> list[Draft]:
    """The objects named beside one whose class word is token `head`, without it of their own."""
    if draft.landmark is None:
        return []
    return [*_before(scene, draft), *_after(scene, draft, head, covering)]


def _before(scene: Scene, draft: Draft) -> Iterator[Draft]:
    """Adjectives of other towns before that of the object."""
    at = draft.first
    while (draft.town or draft.readings) and scene.capitalised(at):
        joined = scene.word(at - 1) in scene.tells.joins
        token = at - 1 - joined
        if (not joined and scene.gap(token) != ", ") or not scene.capitalised(token):
            return
        towns = towns_of(scene.gazetteer, scene.tells, scene.word(token))
        if not towns or not scene.together(token, at):
            return
        own = (scene.word(token),)
        yield replace(draft, first=token, last=token + 1, town=towns, readings=(), own_words=own)
        at = token


def _after(scene: Scene, draft: Draft, head: int, covering: Mapping[int, Draft]) -> Iterator[Draft]:
    """Names after a plural class word and the first name; known objects stay as they are."""
    if draft.kind not in _LISTED or not scene.word(head).endswith(PLURAL) or draft.nominal:
        return
    at = draft.last
    while True:
        joined = scene.word(at) in scene.tells.joins
        if not joined and scene.gap(at - 1) != ", ":
            return
        token = at + joined
        known = covering.get(token)
        if not scene.capitalised(token) or not scene.together(at - 1, token):
            return
        if known is None or draft.kind == "street":
            yield replace(draft, first=token, last=token + 1, own_words=(scene.word(token),))
        at = token + 1
