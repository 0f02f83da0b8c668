"""Finds a settlement that a table of ours names: an id, or `Назва@code prefix`."""

from collections.abc import Iterable, Sequence
from math import hypot

from geo.errors import InputError
from geo.gazetteer.draft import Draft
from geo.languages.folding import fold

Point = tuple[float, float]
"""Longitude and latitude in degrees."""


class Places:
    """Drafts by id and by folded Ukrainian name."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._by_id = {draft.id: draft for draft in drafts}
        self._by_name: dict[str, list[Draft]] = {}
        for draft in self._by_id.values():
            if draft.kind == "settlement":
                self._by_name.setdefault(fold(draft.names.uk or ""), []).append(draft)

    def find(self, told: str) -> Draft:
        """The place of an id, or the most populous of the name under the prefix.

        Raises InputError when there is none: a table of ours is wrong.
        """
        return max(self._namesakes(told), key=lambda draft: draft.population)

    def _namesakes(self, told: str) -> list[Draft]:
        if told in self._by_id:
            return [self._by_id[told]]
        name, _, prefix = told.partition("@")
        found = [d for d in self._by_name.get(fold(name), ()) if d.id.startswith(prefix)]
        if not found:
            raise InputError(f"data/gazetteer names {told!r}, which is no place of the gazetteer")
        return found

    def point(self, told: str) -> Point:
        """Longitude and latitude of a place, or of a pair written `lon lat`."""
        if _is_pair(told):
            return _pair(told)
        place = self.find(told)
        return place.lon, place.lat

    def together(self, told: Sequence[str]) -> list[Point]:
        """The points of places that lie together: of namesakes, those nearest to the others."""
        options = [self._points(one) for one in told]
        surest = min(options, key=len)
        around = [[min(of, key=lambda p: _apart(p, seed)) for of in options] for seed in surest]
        return min(around, key=lambda points: sum(_apart(p, q) for p in points for q in points))

    def _points(self, told: str) -> list[Point]:
        return [_pair(told)] if _is_pair(told) else [(d.lon, d.lat) for d in self._namesakes(told)]


def _is_pair(told: str) -> bool:
    return told[:1].isdigit() or told.startswith("-")


def _pair(told: str) -> Point:
    lon, lat = told.split()
    return float(lon), float(lat)


def _apart(one: Point, other: Point) -> float:
    """Distance in degrees of latitude, near enough to tell which of two places is nearer."""
    return hypot((one[0] - other[0]) * 0.66, one[1] - other[1])
