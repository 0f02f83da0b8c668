"""People who are counted together: "two men and a woman", "a man, his wife and two children"."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import Number
from geo.extraction.text.scene import Scene

LINK_REACH = 12
"""Words between two counted together: "women, aged 48, 55 and 79, and a 15-month-old baby"."""
_AND = frozenset(("and", "і", "й", "та", "и"))
_COUPLES = frozenset(("подружжя", "супруги", "супругов"))
"""Numbers that are people by themselves."""
_BETWEEN = frozenset(
    ("еще", "также", "ее", "его", "їх", "ще", "також", "її", "його",
     "їхня", "їхній", "їхню", "їхнього", "їхні", "їхніх", "лет", "года", "років", "роки",
     "a", "an", "the", "another", "also", "his", "her", "their", "year", "month", "old",
     "aged")
)  # fmt: skip
"""Words that may stand between two of them, beside ages and adjectives."""
_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ую", "юю", "ого", "его", "ых", "их", "ій", "ої",
               "річна", "річну", "річний", "місцева", "літня")  # fmt: skip


class Group(NamedTuple):
    """People at tokens `first:last`, `size` of them together.

    `members` are the first and last token of each, and how many it stands for.
    """

    first: int
    last: int
    size: float
    members: tuple[tuple[int, int, float], ...]

    def without_first(self) -> "Group":
        """The others: "a woman was killed, a driver and two passengers were hurt"."""
        rest = self.members[1:]
        return Group(rest[0][0], self.last, sum(size for _, _, size in rest), rest)


class _One(NamedTuple):
    first: int
    last: int
    size: float


def find_groups(
    scene: Scene, numbers: Sequence[Number], noun_of: Callable[[Scene, Number], Hit | None]
) -> list[Group]:
    """Groups of two and more members; `noun_of` gives what a number counts."""
    numbered = [*_numbered(scene, numbers, noun_of)]
    ones = sorted([*numbered, *_alone(scene, numbers, numbered)])
    groups: list[Group] = []
    start = 0
    while start < len(ones) - 1:
        stop = _stop(scene, ones, start)
        if stop - start > 1:
            groups.append(_group(ones[start:stop]))
        start = max(stop, start + 1)
    return groups


def _numbered(
    scene: Scene, numbers: Sequence[Number], noun_of: Callable[[Scene, Number], Hit | None]
) -> Iterator[_One]:
    hurt = {hit.first for hit in scene.of("metric")}
    for number in numbers:
        noun = noun_of(scene, number) if number.value is not None else None
        if scene.document.words[number.first] in _COUPLES:
            yield _One(number.first, number.last, number.size)
        elif noun and noun.value == "persons" and noun.first not in hurt:
            yield _One(number.first, noun.last, number.size)


def _alone(scene: Scene, numbers: Sequence[Number], numbered: Sequence[_One]) -> Iterator[_One]:
    counted = {t for one in numbered for t in range(one.first, one.last)}
    counted |= {t for n in numbers for t in range(n.first, n.last + 1)}
    for hit in scene.of("single"):
        if hit.first not in counted:
            yield _One(hit.first, hit.last, 1.0)


def _stop(scene: Scene, ones: Sequence[_One], start: int) -> int:
    """Behind the last member of the group that begins with the member `start`."""
    stop = start + 1
    while stop < len(ones):
        link = _link(scene, ones[stop - 1].last, ones[stop].first)
        if link is None:
            return start + 1
        stop += 1
        if link == "and":
            return stop
    return start + 1


def _link(scene: Scene, first: int, last: int) -> str | None:
    """What joins two people: "and", a comma, or None when other words stand between."""
    if not 0 <= last - first <= LINK_REACH:
        return None
    gaps = "".join(scene.gap(t).strip(" -") for t in range(first - 1, last))
    words = scene.document.words[first:last]
    joined = [word for word in words if word in _AND]
    rest = [word for word in words if word not in _AND]
    if not all(w[0].isdigit() or w in _BETWEEN or w.endswith(_ADJECTIVES) for w in rest):
        return None
    if joined:
        return "and" if set(gaps) <= {","} else None
    return "," if gaps == "," else None


def _group(ones: Sequence[_One]) -> Group:
    """ "Two people, a man and a woman" are two: the others only tell who they were."""
    rest = sum(one.size for one in ones[1:])
    count = ones[0].size if ones[0].size == rest > 1 else ones[0].size + rest
    members = tuple((one.first, one.last, one.size) for one in ones)
    return Group(ones[0].first, ones[-1].last, count, members)
