"""Where the war is fought: a coarse prior for reports read without a control map.

The corners are towns that the line of contact of a time stayed near (General Staff and ISW
directions of that time; points from the gazetteer, rounded). Within tens of kilometres of it lie
nine in ten of the villages that reports name (measured on the hinted villages); a loaded control
map takes its place.
"""

from bisect import bisect_right
from datetime import date
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from geo.geocoding.candidates import PER_LON
from geo.geocoding.shapes import M_PER_DEGREE, Point

Corners = tuple[tuple[float, float], ...]
"""Longitude and latitude in degrees, from the north-east round to the mouth of the Dnipro."""

BORDER: Corners = ((33.9, 51.4), (34.9, 51.1), (35.9, 50.35))
"""The border of Sumy and Kharkiv oblasts, under fire ever since the spring of 2022."""
SOUTH: Corners = ((36.3, 47.65), (35.6, 47.5), (34.6, 47.5))
RIGHT_BANK: Corners = ((33.9, 47.5), (33.2, 47.3), (32.85, 47.05), (32.2, 46.8), (31.8, 46.6))
LEFT_BANK: Corners = ((33.4, 46.75), (32.5, 46.6), (31.6, 46.5))
MIDDLE: Corners = ((37.6, 48.15), (37.2, 47.85))

LINES: tuple[tuple[date, Corners], ...] = (
    (date(2022, 2, 24), (
        (30.2, 50.55), (30.8, 50.55), (31.3, 51.5), (31.9, 51.05), (33.2, 51.25), (34.8, 50.9),
        (36.3, 50.0), (36.7, 49.85), (37.25, 49.2), (38.4, 49.0), (38.4, 48.65), (38.0, 48.4),
        *MIDDLE, *SOUTH, *RIGHT_BANK,
    )),
    (date(2022, 4, 8), (
        *BORDER, (36.9, 50.1), (36.85, 49.6), (36.8, 49.4), (37.2, 49.05), (37.7, 48.95),
        (38.3, 48.85), (38.05, 48.5), *MIDDLE, *SOUTH, *RIGHT_BANK,
    )),
    (date(2022, 9, 11), (
        *BORDER, (36.95, 50.3), (37.65, 49.75), (37.95, 49.1), (38.05, 48.65), *MIDDLE, *SOUTH,
        *RIGHT_BANK,
    )),
    (date(2022, 11, 12), (
        *BORDER, (36.95, 50.3), (37.65, 49.75), (37.95, 49.1), (38.05, 48.65), *MIDDLE, *SOUTH,
        *LEFT_BANK,
    )),
    (date(2025, 3, 1), (
        *BORDER, (36.95, 50.3), (37.65, 49.75), (37.85, 49.05), (37.95, 48.7), (37.6, 48.45),
        (37.15, 48.25), (36.6, 47.95), *SOUTH, *LEFT_BANK,
    )),
)  # fmt: skip
"""The line from each day on: the advance on Kyiv, Donbas and Kharkiv, the autumn of liberation,
the long stand, and the year of Pokrovsk."""

STAND = LINES[3][1]
"""What stands for the whole war where the day of a report is not known."""

Metres = npt.NDArray[np.float64]


def line_of(day: date | None) -> Corners:
    """The corners of the line of a day; of the long stand for an unknown day or one before."""
    known = 0 if day is None else bisect_right([since for since, _ in LINES], day)
    return LINES[known - 1][1] if known else STAND


def distance_m(lon: Metres, lat: Metres, corners: Corners = STAND) -> Metres:
    """Distance of points in degrees to a line, in metres, on a flat grid."""
    east, north = lon * PER_LON, lat * M_PER_DEGREE
    line = [(x * PER_LON, y * M_PER_DEGREE) for x, y in corners]
    squared = np.full(len(east), np.inf)
    for start, end in pairwise(line):
        np.minimum(squared, _squared(east - start[0], north - start[1], start, end), out=squared)
    distance: Metres = np.sqrt(squared)
    return distance


def _squared(east: Metres, north: Metres, start: Point, end: Point) -> Metres:
    """Squared distance to one stretch of the line of points measured from its start."""
    x, y = end[0] - start[0], end[1] - start[1]
    share = np.clip((east * x + north * y) / max(x**2 + y**2, 1.0), 0.0, 1.0)
    squared: Metres = (east - share * x) ** 2 + (north - share * y) ** 2
    return squared
