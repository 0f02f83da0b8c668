"""From a chosen candidate to a place: geometry, radius, reasons, runners-up."""

from dataclasses import replace
from functools import lru_cache
from typing import Literal

from geo.gazetteer.index import Entry, Gazetteer
from geo.geocoding.candidates import Field
from geo.geocoding.context import Context
from geo.geocoding.shapes import circle
from geo.geocoding.uncertainty import chosen
from geo.records.geometry import point
from geo.records.place import Admin, Answer, Candidate, Place, Refusal
from geo.records.vocabulary import PlaceKind

AREAS = frozenset({"hromada", "raion", "oblast", "direction", "area", "country"})
"""Kinds that are never drawn as points."""

ENOUGH_SCORE = 0.35
"""The best candidate is taken from this chance on, else its region is given, or nothing. Of the
choices with a smaller chance one in three was right, on the tuning labels, the hinted villages and
lists drawn near the front."""
CREDIBLE = 0.75
"""The region that is given instead holds the place with at least this chance."""
RANKED = 9
"""Candidates looked at closely."""
RUNNERS_UP = 4
SHOWN = 0.005
"""Runners-up with a smaller chance are not worth a line, but for the first."""

Ranked = tuple[int, float, int]
"""Place number, chance, position among all candidates."""

PRECISION: dict[PlaceKind, Literal[1, 2, 3]] = {
    "landmark": 1, "street": 1, "district": 1, "settlement": 1, "hromada": 2, "raion": 2,
    "oblast": 3, "direction": 2, "area": 3, "country": 3,
}  # fmt: skip
"""ACLED's geo_precision by kind (codebook: 1 a town, 2 a part of a region, 3 a region)."""


def answer(context: Context, candidates: Field, name: int) -> Answer:
    """The place of one name of the report, or why there is none."""
    readings = context.names[name].readings
    if len(readings) == 1:
        return _only(context.gazetteer, readings[0])
    span = candidates.of(name)
    ranked = _best(candidates, span)
    best, score, at = ranked[0]
    if score < ENOUGH_SCORE:
        return _container(context.gazetteer, ranked, len(readings))
    parts = {part: float(values[at]) for part, values in candidates.parts.items()}
    why = reasons(context.gazetteer.entry(best), parts, len(readings))
    return located(context.gazetteer, best, score, why, runners_up(context.gazetteer, ranked[1:]))


@lru_cache(10_000)
def _only(gazetteer: Gazetteer, place: int) -> Place:
    """The answer for a name that only one place bears."""
    return located(gazetteer, place, 1.0, reasons(gazetteer.entry(place), {}, 1))


def _best(candidates: Field, span: slice) -> list[Ranked]:
    """The candidates of a name that can matter, best first."""
    shares = candidates.share[span].tolist()
    order = sorted(range(len(shares)), key=lambda i: -shares[i])[:RANKED]
    places = candidates.places
    return [(int(places[span.start + i]), shares[i], span.start + i) for i in order]


def located(
    gazetteer: Gazetteer,
    place: int,
    score: float,
    why: tuple[str, ...],
    candidates: tuple[Candidate, ...] = (),
) -> Place:
    """A gazetteer entry as an answer: an area for regions, else a point."""
    entry = gazetteer.entry(place)
    area = gazetteer.area(place) if entry.kind in AREAS else None
    return Place(
        status="area" if entry.kind in AREAS else "placed",
        kind=entry.kind,
        place_id=entry.id,
        names=entry.names,
        geometry=area or (extent(entry) if entry.kind in AREAS else point(entry.lon, entry.lat)),
        lon=entry.lon,
        lat=entry.lat,
        uncertainty_m=chosen(entry, score),
        geo_precision=PRECISION[entry.kind],
        score=round(score, 3),
        why=why,
        candidates=candidates,
        admin=entry.admin,
    )


def extent_m(gazetteer: Gazetteer, place: Place) -> float:
    """The radius in metres that a place itself covers, more than its point's uncertainty."""
    number = gazetteer.by_id(place.place_id) if place.place_id else None
    return place.uncertainty_m if number is None else float(gazetteer.radius_m[number])


def extent(entry: Entry) -> dict[str, object]:
    """A disc for a region whose outline the gazetteer does not hold."""
    return dict(circle(entry.lon, entry.lat, entry.radius_m))


def reasons(entry: Entry, parts: dict[str, float], rivals: int) -> tuple[str, ...]:
    """Short reasons: how many places bear the name, what spoke for this one, what its point is."""
    bear = "the only place of this name" if rivals == 1 else f"one of {rivals} places of this name"
    spoke = [f"{part} {value:+.1f}" for part, value in parts.items() if abs(value) >= 0.05]
    return (bear, *(spoke if rivals > 1 else ()), f"point: {point_from(entry)}")


def point_from(entry: Entry) -> str:
    """How the point of an entry was made, in short."""
    return entry.point_basis.split(";")[0].replace("_", " ")


def runners_up(gazetteer: Gazetteer, ranked: list[Ranked]) -> tuple[Candidate, ...]:
    """The next best places as candidates."""
    return tuple(
        candidate(gazetteer, place, score)
        for number, (place, score, _) in enumerate(ranked[:RUNNERS_UP])
        if score >= SHOWN or number == 0
    )


def candidate(
    gazetteer: Gazetteer, place: int, score: float, why: tuple[str, ...] = ()
) -> Candidate:
    """One gazetteer entry as a candidate."""
    entry = gazetteer.entry(place)
    region, uncertainty_m = _told_of(gazetteer, place)
    return Candidate(
        place_id=entry.id,
        names=entry.names,
        admin=region,
        lon=entry.lon,
        lat=entry.lat,
        score=round(score, 3),
        kind=entry.kind,
        why=why,
        uncertainty_m=uncertainty_m,
    )


@lru_cache(20_000)
def _told_of(gazetteer: Gazetteer, place: int) -> tuple[str, float]:
    """What contains a place, and its radius in metres when it is surely meant."""
    entry = gazetteer.entry(place)
    return inside(entry.admin, entry.names.en), chosen(entry)


def inside(admin: Admin, own: str | None) -> str:
    """What contains a place, smallest first, in English."""
    inside = (admin.settlement, admin.hromada, admin.raion, admin.oblast)
    names = [names.in_language("en") for names in inside]
    return ", ".join(name for name in names if name and name != own)


def _container(gazetteer: Gazetteer, ranked: list[Ranked], count: int) -> Answer:
    """The smallest region that credibly holds the place, or a refusal."""
    others = runners_up(gazetteer, ranked)
    for label in ("hromada", "raion", "oblast"):
        column = getattr(gazetteer, label)
        chances: dict[int, float] = {}
        for place, score, _ in ranked:
            region = int(column[place])
            chances[region] = chances.get(region, 0.0) + score
        region, chance = max(chances.items(), key=lambda item: item[1])
        if region >= 0 and chance >= CREDIBLE:
            why = (f"several places bear this name, the likely ones in this {label}",)
            return replace(located(gazetteer, region, 1.0, why, others), score=round(chance, 3))
    why = (f"{count} places bear this name and the report does not tell which is meant",)
    return Refusal(why, gazetteer.entry(ranked[0][0]).kind, others)
