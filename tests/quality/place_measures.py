"""Measures of the yardstick for places: what was found, how far off, how honest the radius."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo.records.geometry import great_circle_m

Label = dict[str, Any]
IN_TOWN = ("landmark", "district", "street")
Point = tuple[float, float]
INDEPENDENT_M = 30.0
"""A label nearer than this to the gazetteer's point was taken from it: no test of a radius."""
REGIONS = ("oblast", "raion", "hromada", "direction", "area", "country")


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of a reader: a span, and where it lies if it was placed."""

    start: int
    end: int
    surface: str = ""
    nominal: bool = False
    aside: bool = False
    kind: str | None = None
    placed: bool = False
    is_point: bool = True
    lon: float = 0.0
    lat: float = 0.0
    radius_m: float | None = None
    town: str | None = None
    score: float | None = None


Reader = Callable[[Label], Sequence[Found]]
Stored = Callable[[Label], Point | None]
"""The point that the gazetteer stores for a label's place, if it knows it."""


@dataclass(slots=True)
class Tally:
    """Counts of one language; every list holds one value a mention."""

    hits: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    settlement_m: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    right_town: list[bool] = field(default_factory=list)
    landmark_m: list[float] = field(default_factory=list)
    landmarks_missed: int = 0
    inside: list[bool] = field(default_factory=list)
    ratio: list[float] = field(default_factory=list)
    independent: list[float] = field(default_factory=list)
    refused: int = 0
    placed: int = 0
    region_pins: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the names found that are places."""
        return self.hits / max(self.hits + len(self.extra), 1)

    @property
    def recall(self) -> float:
        """Share of the labelled names that were found."""
        return self.hits / max(self.hits + len(self.missed), 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)

    def within(self, metres: float) -> float:
        """Share of the settlements found and placed that lie within a distance of the truth."""
        return share(m <= metres for m in self.settlement_m)

    @property
    def coverage(self) -> float:
        """Share of the names found that were given a place."""
        return self.placed / max(self.placed + self.refused, 1)


def share(flags: Iterable[bool]) -> float:
    """Mean of truth values, 0 for none."""
    listed = list(flags)
    return sum(listed) / len(listed) if listed else 0.0


def tally(passages: Iterable[Label], read: Reader, stored: Stored = lambda _: None) -> Tally:
    """Score a reader on labelled passages."""
    result = Tally()
    for passage in passages:
        _passage(result, passage, list(read(passage)), stored)
    return result


def _passage(result: Tally, passage: Label, found: list[Found], stored: Stored) -> None:
    for label in passage["mentions"]:
        match = _match(label, found)
        if match is None:
            _miss(result, label, passage)
            continue
        if _is_proper(label):
            result.hits += 1
        if label["lon"] is not None and label["role"] not in ("unit", "source", "metonym"):
            _score_place(result, label, match, passage, stored(label))
    labels = passage["mentions"] + passage["not_places"]
    for answer in found:
        if answer.nominal or any(_overlap(m, answer) for m in passage["mentions"]):
            continue
        excused = answer.aside and any(_overlap(m, answer) for m in labels)
        if not excused:
            result.extra.append(f"{passage['id']}: {answer.surface}")


def _is_proper(label: Label) -> bool:
    named = any(c.isupper() or c.isdigit() for c in label["surface"])
    return named and not label.get("optional")


def _overlap(label: Label, answer: Found) -> bool:
    return bool(answer.start < label["end"] and label["start"] < answer.end)


def _match(label: Label, found: list[Found]) -> Found | None:
    """The answer that shares most letters with a label."""
    touching = [f for f in found if _overlap(label, f)]
    shared = [min(f.end, label["end"]) - max(f.start, label["start"]) for f in touching]
    return touching[shared.index(max(shared))] if touching else None


def _miss(result: Tally, label: Label, passage: Label) -> None:
    if _is_proper(label):
        result.missed.append(f"{passage['id']}: {label['surface']}")
    if label["kind"] in IN_TOWN:
        result.landmarks_missed += 1


def _score_place(
    result: Tally, label: Label, answer: Found, passage: Label, own: Point | None
) -> None:
    if not answer.placed:
        result.refused += 1
        result.wrong.append(f"{passage['id']}: {label['surface']} refused")
        return
    result.placed += 1
    metres = _metres(label, answer)
    if label["area"] or label["kind"] in REGIONS:
        if answer.is_point:
            result.region_pins.append(f"{passage['id']}: {label['surface']}")
        return
    if answer.radius_m:
        slack = metres / answer.radius_m
        result.inside.append(slack <= 1.0)
        result.ratio.append(slack)
        if own is None or great_circle_m(label["lon"], label["lat"], *own) > INDEPENDENT_M:
            result.independent.append(slack)
    if label["kind"] == "settlement":
        result.settlement_m.append(metres)
        if metres > 10_000:
            result.wrong.append(f"{passage['id']}: {label['surface']} {metres / 1000:.0f} km")
    elif label["kind"] in IN_TOWN:
        _score_landmark(result, label, answer, passage, metres)


def _metres(label: Label, answer: Found) -> float:
    """Distance to the labelled point, or to the relative place that it describes."""
    points = [(label["lon"], label["lat"])]
    relation = label.get("relation") or {}
    if relation.get("lon") is not None:
        points.append((relation["lon"], relation["lat"]))
    return min(great_circle_m(lon, lat, answer.lon, answer.lat) for lon, lat in points)


def _score_landmark(
    result: Tally, label: Label, answer: Found, passage: Label, metres: float
) -> None:
    right = answer.town == label["settlement"] or metres <= label["tol_m"]
    result.right_town.append(right)
    if label.get("landmark_known"):
        result.landmark_m.append(metres)
    if not right or (label.get("landmark_known") and metres > 1_000):
        result.wrong.append(
            f"{passage['id']}: {label['surface']} {metres / 1000:.1f} km {answer.town}"
        )
