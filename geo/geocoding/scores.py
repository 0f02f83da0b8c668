"""What speaks for a candidate: named parts that add up, and stay visible.

Every part is in the same unit: a difference of 1 makes a candidate 2.7 times as likely. The
weights were chosen together by random search, for the chance of the truth on the tuning labels, the
hinted villages and lists of villages drawn near the front of sixty days: with them 96 % of the
labelled settlements found lie within 10 km, with population alone 77 %.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache

import numpy as np

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.geocoding.beside import beside
from geo.geocoding.candidates import Field
from geo.geocoding.context import Context, Front
from geo.geocoding.held_objects import by_objects
from geo.geocoding.regions import in_regions
from geo.geocoding.sectors import by_sector
from geo.geocoding.theatre import Corners, distance_m, line_of
from geo.records.mention import Relation

POPULATION = 0.95
"""Per factor of ten in population."""
NEIGHBOURS = 6.0
"""All other places of the report close by."""
REACH_M = 15_000.0
"""Distance at which a neighbour counts half."""
ENOUGH = 2.5
"""How fast neighbours add up to all that they can give."""
BESIDE = 3.8
"""The names right before and after it in a list close by."""
HINT = 5.0
"""The place lies where the report says, measured from another place."""
GREAT_CITY, KNOWN_TO_ALL = 250_000, 1.2
"""A city of so many people is meant by its bare name as if it were sixteen times larger: nobody
writes "in Zaporizhzhia" of a hamlet called so."""
KNOWN_TOWN, KNOWN_WIDELY = 20_000, 0.4
"""So is a town of so many people, as if it were two and a half times larger."""
REGION_SIZE = {"country": 7.5, "oblast": 7.0, "direction": 5.0, "area": 4.5, "raion": 4.0}
"""What counts as the population of regions, as a power of ten: Crimea is rarely the village."""
FRONT = 3.5
"""At the front of the report's day, falling with distance."""
FRONT_REACH_M = 20_000.0
THEATRE = 2.1
"""Near the line of contact of the whole war, where no control map is loaded."""
THEATRE_REACH_M = 30_000.0
ABROAD = -0.8
"""Not in Ukraine: a foreign namesake needs a reason."""
REGION_M = 30_000.0
"""A place with a larger radius is a region: its middle says nothing about neighbours."""
SAME = 0.3
"""Another form of the same name: it may not vouch for itself."""
ROUNDS = 3
"""Rounds of mutual support; the choice no longer changes after three."""

Hint = tuple[slice, slice, np.ndarray]
"""The candidates of a name, those of its anchor, and the fit of each pair."""


@cache
def _magnitude(gazetteer: Gazetteer) -> np.ndarray:
    """Powers of ten of all populations."""
    counts: np.ndarray = np.log10(1.0 + np.maximum(gazetteer.population, 0))
    counts[np.asarray(gazetteer.population) >= GREAT_CITY] += KNOWN_TO_ALL
    counts[np.asarray(gazetteer.population) >= KNOWN_TOWN] += KNOWN_WIDELY
    for kind, size in REGION_SIZE.items():
        counts[gazetteer.kind == KINDS.index(kind)] = size
    return counts


@cache
def _theatre(gazetteer: Gazetteer, line: Corners) -> np.ndarray:
    """Closeness of all places to a line of contact, 1 at it."""
    far = distance_m(np.asarray(gazetteer.lon), np.asarray(gazetteer.lat), line)
    close: np.ndarray = 1.0 / (1.0 + (far / THEATRE_REACH_M) ** 2)
    return close


@cache
def _abroad(gazetteer: Gazetteer) -> np.ndarray:
    """1 for towns outside Ukraine, else 0."""
    oblasts = set(gazetteer.oblast.tolist())
    own = [o for o in oblasts if o >= 0 and gazetteer.entry(o).id.startswith("UA")]
    towns = gazetteer.kind == KINDS.index("settlement")
    found: np.ndarray = (towns & ~np.isin(gazetteer.oblast, own)).astype(float)
    return found


def prior(gazetteer: Gazetteer, day: date | None) -> np.ndarray:
    """What speaks for every place of the gazetteer on a day before anything is read."""
    return _prior(gazetteer, line_of(day))


@cache
def _prior(gazetteer: Gazetteer, line: Corners) -> np.ndarray:
    known = POPULATION * _magnitude(gazetteer) + THEATRE * _theatre(gazetteer, line)
    found: np.ndarray = known + ABROAD * _abroad(gazetteer)
    return found


def collective(context: Context, candidates: Field) -> None:
    """Let all names choose together; fills `share`, the chance of each candidate in its name."""
    if len(candidates.places) == len(context.names):
        return
    candidates.add("population", POPULATION * _magnitude(context.gazetteer)[candidates.places])
    candidates.add("abroad", ABROAD * _abroad(context.gazetteer)[candidates.places])
    _at_front(context, candidates)
    candidates.add("sector named before it", by_sector(context, candidates))
    candidates.add("object named in it", by_objects(context, candidates))
    candidates.share = _shares(candidates.base, candidates)
    candidates.add("region named", in_regions(context, candidates))
    nearby = _nearby(context, candidates)
    close, listed = context.proximity()[candidates.owner], beside(context)[candidates.owner]
    hints = _hints(context, candidates)
    total = candidates.base
    support = np.zeros(len(total))
    for _ in range(ROUNDS):
        candidates.share = _shares(total, candidates)
        reach = np.maximum.reduceat(nearby * candidates.share[None, :], candidates.firsts, axis=1)
        weighed = (reach * close).sum(axis=1)
        support = NEIGHBOURS * (1.0 - np.exp(-ENOUGH * weighed))
        support += BESIDE * (reach * listed).max(axis=1)
        total = candidates.base + support + _hinted(hints, candidates)
    candidates.share = _shares(total, candidates)
    candidates.parts["other places of the report"] = support


def _nearby(context: Context, candidates: Field) -> np.ndarray:
    """1 at the same point, half at `REACH_M`, (candidates, candidates); regions support nothing."""
    east = candidates.east.astype(np.float32)
    north = candidates.north.astype(np.float32)
    squared = (east[:, None] - east[None, :]) ** 2 + (north[:, None] - north[None, :]) ** 2
    near: np.ndarray = 1.0 / (1.0 + squared / np.float32(REACH_M**2))
    near *= context.gazetteer.radius_m[candidates.places][None, :] <= REGION_M
    near[candidates.places[:, None] == candidates.places[None, :]] = SAME
    return near


def _shares(total: np.ndarray, candidates: Field) -> np.ndarray:
    """Chances within each name, from totals (softmax)."""
    best = np.maximum.reduceat(total, candidates.firsts)
    weights = np.exp(total - best[candidates.owner])
    shares: np.ndarray = weights / np.add.reduceat(weights, candidates.firsts)[candidates.owner]
    return shares


def _hints(context: Context, candidates: Field) -> list[Hint]:
    """How well the stated offsets of ambiguous names fit, from every place of the anchor."""
    found = []
    for number, name in enumerate(context.names):
        for anchor, relation in name.hints if len(name.readings) > 1 else ():
            own, other = candidates.of(number), candidates.of(anchor)
            east = candidates.east[own][:, None] - candidates.east[other][None, :]
            north = candidates.north[own][:, None] - candidates.north[other][None, :]
            found.append((own, other, HINT * agreement(relation, east, north)))
    return found


def _hinted(hints: Sequence[Hint], candidates: Field) -> np.ndarray:
    """Support of stated offsets, measured from where the anchor most likely is."""
    support = np.zeros(len(candidates.places))
    for own, other, fit in hints:
        at = int(candidates.share[other].argmax())
        support[own] = np.maximum(support[own], fit[:, at])
    candidates.parts["stated offset"] = support
    return support


def agreement(relation: Relation, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """How well offsets in metres fit a stated one: 1 exact, towards 0 the farther off.

    Distances in reports are rounded, and taken from edges as well as centres: a quarter of the
    distance and at least 3 km is no disagreement; nor are 30 degrees of bearing.
    """
    distance = np.hypot(east, north)
    fit: np.ndarray = np.ones(distance.shape)
    if relation.distance_high_m is not None:
        middle = ((relation.distance_m or relation.distance_high_m) + relation.distance_high_m) / 2
        slack = max(3_000.0, 0.25 * middle)
        fit = fit / (1.0 + ((distance - middle) / slack) ** 2)
    else:
        fit = fit / (1.0 + (distance / 30_000.0) ** 2)
    if relation.bearing is not None:
        bearing = np.degrees(np.arctan2(east, north))
        off = np.abs((bearing - relation.bearing + 180.0) % 360.0 - 180.0)
        fit = fit / (1.0 + (np.maximum(off - 15.0, 0.0) / 30.0) ** 2)
    return fit


def _at_front(context: Context, candidates: Field) -> None:
    """Support of the front of that day, or of the theatre of war without a control map."""
    day = context.document.report.published
    value = None if day is None else _front_of(context, context.front, day, candidates)
    if value is None:
        theatre = _theatre(context.gazetteer, line_of(day))
        candidates.add("near the front", THEATRE * theatre[candidates.places])
    else:
        candidates.add("front of that day", value)


def _front_of(
    context: Context, front: Front | None, day: date, candidates: Field
) -> np.ndarray | None:
    """Closeness to the front of a day; None where no control map tells of it."""
    if front is None:
        return None
    value = np.zeros(len(candidates.places))
    known = False
    lon = context.gazetteer.lon[candidates.places]
    lat = context.gazetteer.lat[candidates.places]
    sizes = np.bincount(candidates.owner)[candidates.owner]
    for at in np.flatnonzero(sizes > 1):
        metres = front.distance_to_front_m(float(lon[at]), float(lat[at]), day)
        if metres is not None:
            known = True
            value[at] = FRONT / (1.0 + (abs(metres) / FRONT_REACH_M) ** 2)
    return value if known else None
