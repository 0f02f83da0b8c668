"""How far a place may be from the point given for it: radii that hold 80 % of the time.

A radius is the gazetteer's own radius of the point (footprint, or how the point was made) times
a factor for how the candidate was chosen. The factors are fitted so that 80 % of labelled truths
lie inside (`make quality` prints the curve).
"""

import math

SURE = 1.0
"""One candidate, or a choice with a score of at least `SURE_SCORE`."""
UNSURE = 1.6
"""A choice among candidates that left a rival."""
SURE_SCORE = 0.9

NEAR_M = 2_000.0
"""ISW, General Staff and ministry reports write "near X" for fighting in and up to some
kilometres around X; added in quadrature."""

LOW, HIGH = 50.0, 400_000.0


def chosen(radius_m: float, score: float) -> float:
    """The radius of a chosen candidate in metres."""
    return _within(radius_m * (SURE if score >= SURE_SCORE else UNSURE))


def widened(radius_m: float, by_m: float) -> float:
    """Two independent errors together."""
    return _within(math.hypot(radius_m, by_m))


def _within(radius_m: float) -> float:
    return round(min(max(radius_m, LOW), HIGH), 1)
