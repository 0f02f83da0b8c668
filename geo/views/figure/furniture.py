"""What stands around the map: title, legend, inset, scale bar, sources."""

import math
from datetime import date

import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle
from matplotlib.patheffects import withStroke

from geo.control.earth import from_plane, geodesic_m, to_plane
from geo.control.outline import ukraine
from geo.views.figure.ground import patch
from geo.views.figure.scene import Scene
from geo.views.figure.style import (
    FAINT,
    GROUNDS,
    INK,
    KINDS,
    LAND,
    MAP_BOX,
    MARKERS,
    OCCUPIED,
    PAPER,
    SIDE_BOX,
    SOFT_INK,
)

INSET_SHARE = 0.18
"""Height of the inset, of the figure's."""

BAR_SHARE = 0.22
"""The scale bar is at most this share of the map's width."""


def draw_title(figure: Figure, scene: Scene, title: str | None) -> None:
    """The region's name, and below it what is shown and of which day."""
    left = MAP_BOX[0]
    figure.text(left, 0.955, title or _title(scene), fontsize=19, fontweight="bold", color=INK,
                va="center")  # fmt: skip
    figure.text(left, 0.905, subtitle(scene), fontsize=10.5, color=SOFT_INK, va="center")


def subtitle(scene: Scene) -> str:
    """As of which day, by whose map, and how old that map is."""
    if scene.shown is None:
        return f"As of {written(scene.on)} · no control map loaded for this day"
    info = scene.shown.info
    age = (scene.on - info.map_date).days
    dated = "" if age == 0 else f", {age} day{'s' if age > 1 else ''} earlier"
    return f"As of {written(scene.on)} · {info.maker}'s map of {written(info.map_date)}{dated}"


def draw_side(figure: Figure, scene: Scene) -> None:
    """The panel beside the map: numbers, legend, inset."""
    axes = figure.add_axes(SIDE_BOX)
    axes.set_axis_off()
    top = _numbers(axes, scene)
    _legend(axes, scene, top)
    _inset(figure, scene)


def draw_scale(axes: Axes, scene: Scene) -> None:
    """A bar of a round length, true at the map's middle."""
    west, south, east, north = scene.frame
    width = east - west
    length = _round_length(width * BAR_SHARE * _scale(scene)) / _scale(scene)
    x, y, thick = west + 0.025 * width, south + 0.03 * (north - south), 0.006 * (north - south)
    for start, colour in ((0.0, INK), (0.5, PAPER)):
        axes.add_patch(
            Rectangle((x + start * length, y), length / 2, thick, facecolor=colour, edgecolor=INK,
                      linewidth=0.6, zorder=12)
        )  # fmt: skip
    words = f"{length * _scale(scene) / 1000:g} km"
    halo = [withStroke(linewidth=2.5, foreground=PAPER)]
    for at, text, side in ((x, "0", "left"), (x + length, words, "right")):
        axes.text(at, y + 2.2 * thick, text, fontsize=8, color=INK, ha=side, zorder=12,
                  path_effects=halo)  # fmt: skip


def draw_credits(figure: Figure, credits_: str) -> None:
    """Sources and what the picture does not say, inside the picture."""
    left, right = MAP_BOX[0], SIDE_BOX[0] + SIDE_BOX[2]
    figure.add_artist(Line2D([left, right], [0.058, 0.058], color=FAINT, linewidth=0.8))
    figure.text(left, 0.044, credits_, fontsize=7, color=SOFT_INK, va="top", linespacing=1.4)


def written(day: date) -> str:
    """23 November 2025."""
    return f"{day.day} {day:%B %Y}"


def _title(scene: Scene) -> str:
    return scene.region.name.replace(" Raion", " raion").replace(" Oblast", " oblast")


def _numbers(axes: Axes, scene: Scene) -> float:
    """The region's numbers; returns the height at which the legend begins."""
    lines: list[tuple[str, str]] = []
    if scene.occupied_km2 is not None and scene.covered >= 0.999:
        share = 100 * scene.occupied_km2 / scene.region.km2
        lines.append((f"{scene.occupied_km2:,.0f} km²", f"occupied, {share:.0f} % of the area"))
    if scene.gained_km2 is not None and scene.since is not None:
        lines.append(
            (f"+{scene.gained_km2:,.1f} km²", f"newly occupied since {written(scene.since)}")
        )
        if scene.lost_km2:
            lines.append((f"−{scene.lost_km2:,.1f} km²", "no longer occupied"))
    height = 1.0
    for number, words in lines:
        axes.text(0, height, number, fontsize=15, fontweight="bold", color=INK, va="top")
        axes.text(0, height - 0.05, words, fontsize=8.2, color=SOFT_INK, va="top")
        height -= 0.105
    return height - (0.01 if lines else 0.0)


def _legend(axes: Axes, scene: Scene, top: float) -> None:
    """Only what occurs on this map."""
    grounds = [kind for kind in GROUNDS if kind in scene.grounds]
    areas = [Patch(facecolor=GROUNDS[k].fill, edgecolor=PAPER, hatch=GROUNDS[k].hatch, linewidth=0)
             for k in grounds]  # fmt: skip
    words = [GROUNDS[k].words for k in grounds]
    kinds = [kind for kind in KINDS if any(k == kind for m in scene.marks for k, _ in m.sorts)]
    sides = [side for side in MARKERS if any(s == side for m in scene.marks for _, s in m.sorts)]
    entries: list[tuple[object, str]] = list(zip(areas, words, strict=True))
    if kinds:
        entries += [(_dot("o", KINDS[kind][1]), KINDS[kind][0]) for kind in kinds]
        entries += [
            (_dot(MARKERS[side][0], FAINT), f"Claimed by: {MARKERS[side][1]}") for side in sides
        ]
        circle = Line2D([], [], marker="o", markersize=9, markerfacecolor="none",
                        markeredgecolor=INK, markeredgewidth=0.6, linestyle="none")  # fmt: skip
        entries.append((circle, "True size of what is not known"))
    if entries:
        handles, labels = zip(*entries, strict=True)
        axes.legend(handles, labels, loc="upper left", bbox_to_anchor=(-0.02, top), frameon=False,
                    fontsize=8.2, labelcolor=INK, borderpad=0, handlelength=1.8, handleheight=1.2,
                    labelspacing=0.65, borderaxespad=0)  # fmt: skip


def _dot(marker: str, colour: str) -> Line2D:
    return Line2D([], [], marker=marker, markersize=6.5, markerfacecolor=colour,
                  markeredgecolor=PAPER, markeredgewidth=0.8, linestyle="none")  # fmt: skip


def _inset(figure: Figure, scene: Scene) -> None:
    """Ukraine, and where in it the map lies."""
    home = ukraine()
    if home is None:
        return
    axes = figure.add_axes((SIDE_BOX[0], SIDE_BOX[1], SIDE_BOX[2], INSET_SHARE))
    axes.set_aspect("equal")
    axes.set_axis_off()
    land = to_plane(shapely.simplify(home, 0.02))
    axes.add_patch(patch(land, facecolor=LAND, edgecolor=SOFT_INK, linewidth=0.6))
    if scene.shown is not None and scene.shown.info.extent is None:
        held = shapely.intersection(shapely.simplify(scene.shown.held(), 0.02).buffer(0), home)
        axes.add_patch(patch(to_plane(held), facecolor=OCCUPIED, edgecolor="none", alpha=0.9))
    west, south, east, north = scene.frame
    axes.add_patch(
        Rectangle((west, south), east - west, north - south, facecolor="none", edgecolor=INK,
                  linewidth=1.4)
    )  # fmt: skip
    x0, y0, x1, y1 = land.bounds
    pad = 0.02 * (x1 - x0)
    axes.set_xlim(x0 - pad, x1 + pad)
    axes.set_ylim(y0 - pad, y1 + pad)


def _scale(scene: Scene) -> float:
    """Metres on the ground for a metre of the plane, at the map's middle."""
    west, south, east, north = scene.frame
    y = (south + north) / 2
    ends = from_plane(np.array([(west, y), (east, y)]))
    return float(geodesic_m(ends[0, 0], ends[0, 1], ends[1, 0], ends[1, 1]) / (east - west))


def _round_length(most: float) -> float:
    """The largest of 1, 2, 5, 10 … that is not longer than `most` metres."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)
