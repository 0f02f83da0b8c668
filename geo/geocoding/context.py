"""What a report tells about its places: which names, where in the text, next to what."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

import numpy as np

from geo.extraction.text.document import Document
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.mention import Mention, Relation
from geo.records.place import Answer, Place


class Front(Protocol):
    """The front of a day, from a control map."""

    def distance_to_front_m(self, lon: float, lat: float, on: date) -> float | None:
        """Metres from a point to the nearest edge of the occupied area; None without a map."""


ASIDE = 0.3
"""Weight of names inside formations, offices and metonyms: they tell little of the place."""
APART = 400.0
"""Characters of text between two names at which they support each other half as much."""
NEW_PARAGRAPH = 200
"""Characters that the end of a paragraph counts."""
SAME_PLACE = 300
"""Characters after which an ambiguous name may mean another place of the same name."""


@dataclass(slots=True)
class Name:
    """One name of the report: its possible places and the mentions that use it."""

    readings: tuple[int, ...]
    mentions: list[int] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    weight: float = ASIDE
    hints: list[tuple[int, Relation]] = field(default_factory=list)
    """Names (by number) that the place is measured from, and how it lies to them."""
    stated: list[int] = field(default_factory=list)
    """Regions (gazetteer numbers) named right after it: "Kuzymivka, Luhansk Oblast"."""
    objects: set[str] = field(default_factory=set)
    """Kinds of objects that the text names in it: "the air base in Novofedorivka"."""


@dataclass(slots=True)
class Context:
    """The names of one report in order of appearance, and where each mention belongs."""

    document: Document
    gazetteer: Gazetteer
    mentions: Sequence[Mention]
    names: list[Name]
    name_of: dict[tuple[int, ...], int]
    name_at: dict[tuple[int, tuple[int, ...]], int]
    sentence_of: list[int]
    by_start: dict[int, int]
    front: Front | None = None
    towns: dict[int, Answer] = field(default_factory=dict)
    """The towns named inside landmark phrases, by mention."""
    holders: dict[int, Place] = field(default_factory=dict)
    """The mentions of towns that landmarks may lie in, and where those towns are."""
    towns_in_order: list[int] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    """Those of them that stand in a heading or in the first paragraph."""
    paths: dict[int, bool] = field(default_factory=dict)
    """Whether something only goes to or through a town, by mention, as far as it was asked."""
    _uses: tuple[np.ndarray, np.ndarray, np.ndarray] | None = field(init=False, default=None)

    def paragraph(self, mention: int) -> int:
        """The paragraph of a mention."""
        return self.document.sentences[self.sentence_of[mention]].paragraph

    def in_heading(self, mention: int) -> bool:
        """Whether a mention stands in a heading or in the first paragraph."""
        return self.document.sentences[self.sentence_of[mention]].heading or not self.paragraph(
            mention
        )

    def part(self, first: int, last: int) -> "Context":
        """The same report with only some of its names; hints from the others are dropped."""
        names = [
            replace(name, hints=[(a - first, r) for a, r in name.hints if first <= a < last])
            for name in self.names[first:last]
        ]
        return replace(self, names=names)

    def laid_out(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """All uses of names in order of name: name, position, sentence."""
        if self._uses is None:
            uses = [
                (number, at, self.sentence_of[mention])
                for number, name in enumerate(self.names)
                for at, mention in zip(name.positions, name.mentions, strict=True)
            ]
            table = np.array(uses)
            self._uses = table[:, 0], table[:, 1].astype(np.float32), table[:, 2]
        return self._uses

    def proximity(self) -> np.ndarray:
        """How strongly names support each other by closeness in the text, (names, names)."""
        nearest = self._nearest()
        weights = np.array([name.weight for name in self.names], dtype=np.float32)
        close: np.ndarray = weights[None, :] / (1.0 + nearest / APART)
        np.fill_diagonal(close, 0.0)
        return close

    def _nearest(self) -> np.ndarray:
        """Characters between the nearest uses of two names, (names, names)."""
        owner, at, _ = self.laid_out()
        firsts = np.searchsorted(owner, np.arange(len(self.names)))
        if len(at) <= DENSE:
            apart = np.abs(at[:, None] - at[None, :])
            return np.minimum.reduceat(np.minimum.reduceat(apart, firsts, axis=0), firsts, axis=1)
        rows = [_to_nearest(at, uses) for uses in np.split(at, firsts[1:])]
        return np.stack([np.minimum.reduceat(row, firsts) for row in rows])

    def measures(self, mention: int) -> int | None:
        """The mention that a place only helps to find: "Mykolaivka near Sloviansk"."""
        part_of = self.mentions[mention].part_of
        helped = None if part_of is None else self.by_start.get(part_of)
        return None if helped is None or self.mentions[helped].landmark else helped


def gather(
    document: Document,
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    front: Front | None = None,
) -> Context:
    """Group the mentions of a report by name."""
    starts = [sentence.start for sentence in document.sentences]
    sentence_of = [max(bisect_right(starts, m.start) - 1, 0) for m in mentions]
    by_start = {mention.start: number for number, mention in enumerate(mentions)}
    context = Context(document, gazetteer, mentions, [], {}, {}, sentence_of, by_start, front)
    for number, mention in enumerate(mentions):
        if mention.antecedent is None:
            _add(context, number, mention.readings)
            _add(context, number, mention.town)
    for number, mention in enumerate(mentions):
        _add_hints(context, number, mention)
        _add_objects(context, number, mention)
    return context


def _add(context: Context, number: int, readings: tuple[int, ...]) -> None:
    """Add a mention to its name, or to a new one where the last use is far away."""
    if not readings:
        return
    mention = context.mentions[number]
    position = mention.start + NEW_PARAGRAPH * context.paragraph(number)
    at = context.name_of.get(readings)
    if at is None or _is_another(context.names[at], mention, position):
        at = context.name_of[readings] = len(context.names)
        context.names.append(Name(readings))
    name = context.names[at]
    name.mentions.append(number)
    name.positions.append(position)
    context.name_at[number, readings] = at
    told = mention.role in ("context", "event")
    name.weight = max(name.weight, 1.0 if told else ASIDE)


def _is_another(name: Name, mention: Mention, position: int) -> bool:
    """Whether an ambiguous name may mean another place here: far on, or measured anew."""
    if len(name.readings) == 1:
        return False
    return _is_measured(mention) or position - name.positions[-1] > SAME_PLACE


def _is_measured(mention: Mention) -> bool:
    """Whether the text measures a place from another one."""
    relation = mention.relation
    if relation is None or relation.how not in ("offset", "near", "towards"):
        return False
    return any(start != mention.start for start in relation.anchors)


def _add_hints(context: Context, number: int, mention: Mention) -> None:
    """Offsets from other names, and the region named right after a name."""
    at = context.name_at.get((number, mention.readings))
    if at is None or mention.antecedent is not None:
        return
    relation = mention.relation
    if relation is not None and _is_measured(mention):
        for start in relation.anchors:
            anchor = context.by_start[start]
            anchor_name = context.name_at.get((anchor, context.mentions[anchor].readings))
            if start != mention.start and anchor_name is not None:
                context.names[at].hints.append((anchor_name, relation))
    region = region_after(context, number)
    if region is not None:
        context.names[at].stated.append(region)


def _add_objects(context: Context, number: int, mention: Mention) -> None:
    """The kind of a landmark to the name of the town that its phrase names."""
    named = number, mention.town
    if mention.landmark is None and mention.part_of is not None:
        named = number, mention.readings
        mention = context.mentions[context.by_start[mention.part_of]]
    at = context.name_at.get(named)
    if at is not None and mention.landmark is not None:
        context.names[at].objects.add(mention.landmark)


_IN_THE = re.compile(
    r"(?:,? ?(?:in|of)(?: the)?)?(?: ?(?:russia|ukraine)'s)?"
    r"(?: ?(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|border|frontier|occupied))?"
)
"""English words between a place and the region that it lies in: "Volna in Russia's southern"."""
_SLAVIC_IN = frozenset(("в", "у", "во", "на"))
_INTO = ("область", "щину", "ую")
"""Ends of regions that something goes to: "в Донецкую область", "на Сумщину"."""
IN_REGION = 32
"""Characters that these words fill at most."""


def region_after(context: Context, number: int) -> int | None:
    """The oblast, raion or hromada named right after a name, with only a comma or "(" between."""
    if number + 1 >= len(context.mentions):
        return None
    mention, after = context.mentions[number], context.mentions[number + 1]
    if not after.readings or after.start - mention.end > IN_REGION:
        return None
    between = context.document.folded[mention.end : after.start].strip()
    if mention.kind in ("oblast", "raion", "direction") or not _lies_in(between, after):
        return None
    codes = context.gazetteer.kind
    regions = (p for p in after.readings if KINDS[codes[p]] in ("oblast", "raion", "hromada"))
    return next(regions, None)


def _lies_in(between: str, region: Mention) -> bool:
    """Whether the words between a place and a region say that it lies there."""
    if between in _SLAVIC_IN:
        return not region.surface.casefold().endswith(_INTO)
    return between in (",", "", "(") or _IN_THE.fullmatch(between) is not None


def _to_nearest(at: np.ndarray, uses: np.ndarray) -> np.ndarray:
    """How far each position is from the nearest of some, in characters."""
    known = np.sort(uses)
    behind = np.searchsorted(known, at).clip(1, len(known) - 1) if len(known) > 1 else 0
    found: np.ndarray = np.minimum(np.abs(at - known[behind - 1]), np.abs(at - known[behind]))
    return found


DENSE = 2_000
"""Uses of names up to which all pairs of them are compared at once (16 MB)."""
