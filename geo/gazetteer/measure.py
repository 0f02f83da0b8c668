"""Gives a draft its area, a point inside it, and the radius that covers it."""

import numpy as np
import shapely

from geo.gazetteer.draft import Draft
from geo.gazetteer.shapes import Shape
from geo.records.geometry import EARTH_RADIUS_M


def shaped(draft: Draft, shape: Shape, basis: str) -> Draft:
    """The draft with its area, the centroid (or a point inside), and the covering radius."""
    draft.shape, draft.basis = shape, basis
    centre = shape.centroid
    point = centre if shape.contains(centre) else shape.representative_point()
    draft.lon, draft.lat = round(point.x, 6), round(point.y, 6)
    draft.radius_m = covering_radius_m(shape, draft.lon, draft.lat)
    return draft


def covering_radius_m(shape: Shape, lon: float, lat: float, step_m: int = 100) -> float:
    """Great-circle radius in metres around a point that covers a shape, rounded to a step."""
    corners = np.radians(shapely.get_coordinates(shape))
    here = np.radians([lon, lat])
    half = (corners - here) / 2
    a = np.sin(half[:, 1]) ** 2 + np.cos(corners[:, 1]) * np.cos(here[1]) * np.sin(half[:, 0]) ** 2
    farthest_m = 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(a)).max()
    return float(round(farthest_m / step_m) * step_m)
