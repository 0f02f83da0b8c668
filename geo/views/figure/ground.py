"""The ground: land, borders, and the areas of the control map."""

from typing import Any

import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from geo.views.figure.scene import Scene
from geo.views.figure.style import ABROAD, FAINT, GROUNDS, INK, LAND, PAPER, SOFT_INK, WATER, Ground
from geo.views.figure.surroundings import Points

DASHES = (0, (6, 2, 1, 2))
"""Of the borders of oblasts."""

VEIL = 0.5
"""How much of the ground outside the region is washed out."""


def draw_ground(axes: Axes, scene: Scene) -> None:
    """Fill the axes with land, control areas and borders, the region in front."""
    axes.set_facecolor(ABROAD)
    axes.add_patch(patch(scene.sea, facecolor=WATER, edgecolor="none", zorder=0.5))
    axes.add_patch(patch(scene.homeland, facecolor=LAND, edgecolor="none", zorder=1))
    for kind, area in scene.grounds.items():
        _fill(
            axes, area, GROUNDS[kind], zorder=3 if "occupied" in kind and kind != "occupied" else 2
        )
    _lines(axes, scene.borders["raion"], colors=FAINT, linewidths=0.5)
    _veil(axes, scene)
    axes.add_patch(
        patch(scene.homeland, facecolor="none", edgecolor=SOFT_INK, linewidth=1.0, zorder=5)
    )
    _lines(axes, scene.borders["oblast"], colors=SOFT_INK, linewidths=0.8, linestyles=DASHES)
    axes.add_patch(patch(scene.outline, facecolor="none", edgecolor=INK, linewidth=1.3, zorder=6))


def patch(area: BaseGeometry, **style: Any) -> PathPatch:
    """A polygon or multipolygon, holes kept, as one patch."""
    polygons = [orient(part) for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
    rings = [ring for p in polygons for ring in (p.exterior, *p.interiors)]
    paths = [Path(np.asarray(ring.coords)[:, :2], closed=True) for ring in rings]
    whole = Path.make_compound_path(*paths) if paths else Path(np.empty((0, 2)))
    return PathPatch(whole, **style)


def _fill(axes: Axes, area: BaseGeometry, ground: Ground, zorder: float) -> None:
    axes.add_patch(
        patch(area, facecolor=ground.fill, edgecolor=PAPER, hatch=ground.hatch, linewidth=0,
              zorder=zorder, alpha=0.92)
    )  # fmt: skip
    axes.add_patch(
        patch(area, facecolor="none", edgecolor=ground.line, linewidth=0.9, zorder=zorder + 0.1)
    )


def _veil(axes: Axes, scene: Scene) -> None:
    outside = shapely.difference(shapely.box(*scene.frame), shapely.union(scene.outline, scene.sea))
    axes.add_patch(patch(outside, facecolor=PAPER, edgecolor="none", alpha=VEIL, zorder=4))


def _lines(axes: Axes, rings: list[Points], **style: Any) -> None:
    axes.add_collection(LineCollection(rings, zorder=5, **style))
