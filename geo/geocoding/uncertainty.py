"""How far a place may be from the point given for it: radii that hold 80 % of the time.

A radius is the gazetteer's own radius of the point (extent, and how the point was made) times a
factor for what is placed and how it was chosen. The factors are fitted on the tuning labels so
that 80 % of the truths lie inside (`make quality` prints the curve).
"""

import math

from geo.gazetteer.index import Entry

SETTLEMENT = 0.6
"""A settlement's truth is a little nearer to its point than its radius says: of 80 labelled ones
whose point was not taken from the table (they lie over 30 m from ours), 78 % lie within this share
of the radius, and of all their mentions, wrong choices included, 84 %. Labels with the table's own
point have no error by construction and say nothing."""
UNSURE = 1.4
"""A choice that left a rival; wrong villages are not within any radius."""
SURE_SCORE = 0.9
"""From this chance on a choice counts as sure."""

CENTRAL = 0.45
"""Squares, councils and "the centre" lie in the inner half of a town's radius: 80 % of the
central squares and councils of the landmark table that have a point do."""
CENTRAL_KINDS = frozenset({"square", "administrative", "centre"})

NEAR_M = 1_000.0
"""Reports write "near X" for fighting in and up to some kilometres around X; added in squares."""

LOW, HIGH = 50.0, 400_000.0


def chosen(entry: Entry, score: float = 1.0) -> float:
    """The radius in metres of an entry chosen with a chance of `score`."""
    share = SETTLEMENT if entry.kind == "settlement" else 1.0
    if entry.point_basis == "container" and entry.landmark_kind in CENTRAL_KINDS:
        share = CENTRAL
    return _within(entry.radius_m * share * (1.0 if score >= SURE_SCORE else UNSURE))


def widened(radius_m: float, by_m: float) -> float:
    """Two independent errors together."""
    return _within(math.hypot(radius_m, by_m))


def _within(radius_m: float) -> float:
    return round(min(max(radius_m, LOW), HIGH), 1)
