"""What governs the names after it: a direction of the General Staff, or a Russian group of forces.

"On the Kurakhove direction the enemy attacked near ..." and "the East group struck ... near ..."
say where on the front the villages after them lie, up to the next direction or group.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.candidates import Field
from geo.geocoding.context import Context
from geo.geocoding.theatre import Corners, distance_m
from geo.languages._groups import GroupWords
from geo.records.vocabulary import Lang

GOVERNED = 2.0
"""At the sector that governs a name, falling with the distance from it."""
SECTOR_REACH_M = 25_000.0
CALLED = 4
"""Words between a group's class word and its name: "группировки войск «Центр»"."""

SECTORS: dict[str, Corners] = {
    "north": ((34.0, 51.3), (34.9, 51.1), (35.6, 50.5), (36.3, 50.25), (36.95, 50.3)),
    "west": ((37.5, 50.0), (37.65, 49.75), (37.75, 49.4), (37.95, 49.0)),
    "south": ((38.1, 48.85), (38.0, 48.6), (37.75, 48.5), (37.5, 47.95)),
    "centre": ((37.85, 48.35), (37.4, 48.25), (37.15, 48.3), (36.95, 48.15)),
    "east": ((37.3, 47.8), (36.8, 47.85), (36.4, 47.9), (36.2, 47.7)),
    "dnipro": (
        (35.9, 47.55), (35.3, 47.5), (34.6, 47.5), (33.4, 46.75), (32.6, 46.65), (31.8, 46.5),
    ),
}  # fmt: skip
"""Where each group of forces has fought since 2023 (daily reports of the ministry), by towns."""

_DIRECTION = KINDS.index("direction")


@dataclass(frozen=True, slots=True)
class Sector:
    """A line that names lie close to, and how far around it all are equally likely (metres)."""

    start: int
    line: Corners
    around_m: float


@cache
def _words(lang: Lang) -> GroupWords:
    found: GroupWords = import_module(f"geo.languages.{lang}.groups").GROUPS
    return found


def by_sector(context: Context, candidates: Field) -> np.ndarray | None:
    """What the sectors of a report add to every candidate; None where it names no sector."""
    sectors = sorted([*_directions(context), *_groups(context)], key=lambda s: s.start)
    if not sectors:
        return None
    bonus = np.zeros(len(candidates.places))
    for number, governed in _governed(context, sectors).items():
        own = np.concatenate(
            [np.arange(*candidates.of(name).indices(len(bonus))) for name in governed]
        )
        bonus[own] = GOVERNED * _closeness(context.gazetteer, candidates, own, sectors[number])
    return bonus


def _governed(context: Context, sectors: Sequence[Sector]) -> dict[int, list[int]]:
    """The ambiguous names that each sector governs: those behind it in its paragraph."""
    starts = [sector.start for sector in sectors]
    paragraphs = [_paragraph_of(context, start) for start in starts]
    found: dict[int, list[int]] = {}
    for number, name in enumerate(context.names):
        if len(name.readings) > 1:
            first = name.mentions[0]
            at = bisect_left(starts, context.mentions[first].start) - 1
            if at >= 0 and paragraphs[at] == context.paragraph(first):
                found.setdefault(at, []).append(number)
    return found


def _paragraph_of(context: Context, position: int) -> int:
    sentences = context.document.sentences
    number = bisect_right(sentences, position, key=lambda sentence: sentence.start) - 1
    return sentences[max(number, 0)].paragraph


def _closeness(
    gazetteer: Gazetteer, candidates: Field, own: np.ndarray, sector: Sector
) -> np.ndarray:
    places = candidates.places[own]
    metres = distance_m(gazetteer.lon[places], gazetteer.lat[places], sector.line)
    far = np.maximum(metres - sector.around_m, 0.0)
    close: np.ndarray = 1.0 / (1.0 + (far / SECTOR_REACH_M) ** 2)
    return close


def _directions(context: Context) -> list[Sector]:
    found = []
    for mention in context.mentions:
        if len(mention.readings) == 1 and mention.kind == "direction":
            place = mention.readings[0]
            if context.gazetteer.kind[place] == _DIRECTION:
                point = float(context.gazetteer.lon[place]), float(context.gazetteer.lat[place])
                reach = float(context.gazetteer.radius_m[place])
                found.append(Sector(mention.start, (point, point), reach))
    return found


def _groups(context: Context) -> list[Sector]:
    """The groups of forces that the text names: a class word with a group's name beside it."""
    document = context.document
    tells = _words(document.lang)
    if tells.heads.isdisjoint(document.words):
        return []
    found = []
    for token, word in enumerate(document.words):
        if word in tells.heads:
            beside = document.words[max(token - CALLED, 0) : token + CALLED]
            sector = next((tells.names[w] for w in beside if w in tells.names), None)
            if sector is not None:
                found.append(Sector(document.starts[token], SECTORS[sector], 0.0))
    return found
