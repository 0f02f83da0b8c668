"""The events: one small mark for each sort at a point, and the circle of what is not known."""

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.offsetbox import AnnotationBbox, DrawingArea
from matplotlib.patches import Circle

from geo.views.figure.scene import Mark, Scene
from geo.views.figure.style import INK, KINDS, MARKERS, PAPER

MARK_PT = 7.5
GAP_PT = 8.5
"""Marks at one point stand in a row, so that none hides another."""

LEAST_CIRCLE_SHARE = 0.006
"""Of the frame's width: smaller circles would vanish under their marks."""


def draw_marks(axes: Axes, scene: Scene) -> None:
    """Draw circles first, marks over them."""
    width = scene.frame[2] - scene.frame[0]
    for mark in scene.marks:
        if mark.uncertainty_m > LEAST_CIRCLE_SHARE * width:
            axes.add_patch(
                Circle((mark.x, mark.y), mark.uncertainty_m, facecolor="none", edgecolor=INK,
                       linewidth=0.6, linestyle=(0, (2, 2)), alpha=0.7, zorder=7)
            )  # fmt: skip
    for mark in scene.marks:
        axes.add_artist(_row(mark))


def width_pt(mark: Mark) -> float:
    """How wide a row of marks is, in points."""
    return MARK_PT + GAP_PT * (len(mark.sorts) - 1)


def _row(mark: Mark) -> AnnotationBbox:
    area = DrawingArea(width_pt(mark), MARK_PT, clip=False)
    for position, (kind, side) in enumerate(mark.sorts):
        area.add_artist(
            Line2D([MARK_PT / 2 + position * GAP_PT], [MARK_PT / 2], marker=MARKERS[side][0],
                   markersize=MARK_PT - 1, markerfacecolor=KINDS[kind][1], markeredgecolor=PAPER,
                   markeredgewidth=0.8, linestyle="none")
        )  # fmt: skip
    return AnnotationBbox(area, (mark.x, mark.y), frameon=False, pad=0, zorder=9)
