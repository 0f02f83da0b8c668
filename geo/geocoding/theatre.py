"""Where the war is fought: a coarse prior for reports read without a control map.

The corners are towns that the line of contact has stayed near since the autumn of 2022, from the
border of Sumy oblast to the mouth of the Dnipro (General Staff directions; points from the
gazetteer, rounded). Within tens of kilometres of it lie nine in ten of the villages that reports
name (measured on the hinted villages); a loaded control map takes its place.
"""

import numpy as np
import numpy.typing as npt

from geo.geocoding.candidates import PER_LON
from geo.geocoding.shapes import M_PER_DEGREE

CORNERS = (
    (33.9, 51.4), (34.9, 51.1), (35.9, 50.35), (36.95, 50.3), (37.65, 49.75), (37.95, 49.1),
    (38.05, 48.65), (37.6, 48.15), (37.2, 47.85), (36.4, 47.65), (35.6, 47.5), (34.6, 47.5),
    (33.4, 46.75), (32.5, 46.6), (31.6, 46.5),
)  # fmt: skip
"""Longitude and latitude in degrees."""

Metres = npt.NDArray[np.float64]


def distance_m(lon: Metres, lat: Metres) -> Metres:
    """Distance of points in degrees to the line, in metres, on a flat grid."""
    line = np.array(CORNERS) * (PER_LON, M_PER_DEGREE)
    points = np.stack([lon * PER_LON, lat * M_PER_DEGREE], axis=-1)[:, None, :]
    start, along = line[:-1], np.diff(line, axis=0)
    share = ((points - start) * along).sum(axis=-1) / (along**2).sum(axis=-1)
    nearest = start + np.clip(share, 0.0, 1.0)[..., None] * along
    distance: Metres = np.sqrt(((points - nearest) ** 2).sum(axis=-1)).min(axis=1)
    return distance
