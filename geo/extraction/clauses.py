"""A sentence's acts with their own places: clauses, cut between one act and the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.extraction.acts import first_of
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene

_JOINING = frozenset(
    ("and", "while", "but", "і", "й", "та", "а", "але", "и", "но", "при", "where", "where")
)
_STRONG = (";", " - ", ":")


@dataclass(slots=True)
class Clause:
    """Tokens `first:last`, the acts in them, and the places: positions in the list of mentions."""

    first: int
    last: int
    acts: list[Hit]
    mentions: list[int] = field(default_factory=list)

    @property
    def trigger(self) -> Hit:
        """The act that names the clause."""
        return first_of(self.acts)


def find_clauses(
    scene: Scene, acts: Sequence[Hit], places: Sequence[tuple[int, int]]
) -> list[Clause]:
    """Clauses with at least one act; `places` are (token, mention number) in order.

    A clause without a place joins its neighbour, so that "attacked near X and were repelled" is
    one, and "seized X and advanced near Y" are two.
    """
    if not acts:
        return []
    clauses = _cut(scene, acts, [token for token, _ in places])
    for token, number in places:
        owner = next(c for c in clauses if token < c.last or c is clauses[-1])
        owner.mentions.append(number)
    return _joined(clauses)


def _cut(scene: Scene, acts: Sequence[Hit], tokens: Sequence[int]) -> list[Clause]:
    clauses = [Clause(scene.sentence.first, scene.sentence.last, [acts[0]])]
    for act in acts[1:]:
        current = clauses[-1]
        between = any(current.acts[-1].last <= token < act.first for token in tokens)
        cut = _boundary(scene, current.acts[-1].last, act.first)
        if cut is None or (not between and not _strong(scene, cut)):
            if act.first >= current.acts[-1].first:
                current.acts.append(act)
            continue
        current.last = cut
        clauses.append(Clause(cut, scene.sentence.last, [act]))
    return clauses


def _boundary(scene: Scene, first: int, last: int) -> int | None:
    """The token that opens a new clause between two acts: after the last comma or conjunction."""
    for position in range(last - 1, first - 1, -1):
        gap = scene.gap(position - 1) if position else ""
        if scene.document.words[position] in _JOINING:
            return position
        if "," in gap or any(mark in gap for mark in _STRONG):
            return position
    return None


def _strong(scene: Scene, position: int) -> bool:
    gap = scene.gap(position - 1)
    return any(mark in gap for mark in _STRONG)


def _joined(clauses: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in clauses:
        if kept and (not clause.mentions or not kept[-1].mentions):
            before = kept[-1]
            kept[-1] = Clause(
                before.first,
                clause.last,
                before.acts + clause.acts,
                before.mentions + clause.mentions,
            )
        else:
            kept.append(clause)
    return kept
