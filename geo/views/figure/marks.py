"""The events: a small mark for each sort at a point, and the circle of what is not known."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from math import floor, hypot

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.offsetbox import AnnotationBbox, DrawingArea
from matplotlib.patches import Circle

from geo.records.vocabulary import Side
from geo.views.figure.scene import Scene
from geo.views.figure.style import INK, KINDS, MAP_BOX, MARKERS, PAPER, SIZE_IN

MARK_PT = 7.5
GAP_PT = 8.5
"""Marks at one point stand in rows, so that none hides another."""

A_ROW = 3
"""Marks in a row; more begin another."""

LEAST_CIRCLE_SHARE = 0.006
"""Of the frame's width: smaller circles would vanish under their marks."""

CELL_PT = A_ROW * GAP_PT + MARK_PT
"""Groups farther apart than this cannot cover one another."""

NINE = tuple(product((-1, 0, 1), repeat=2))
POINTS_PER_INCH = 72


@dataclass(slots=True)
class Group:
    """Marks that stand together: those whose points are nearer than a mark is wide."""

    x: float
    y: float
    sorts: tuple[tuple[str, Side], ...]

    @property
    def size_pt(self) -> tuple[float, float]:
        """Width and height of the marks, in points."""
        wide, rows = min(A_ROW, len(self.sorts)), -(-len(self.sorts) // A_ROW)
        return MARK_PT + GAP_PT * (wide - 1), MARK_PT + GAP_PT * (rows - 1)


def grouped(scene: Scene) -> list[Group]:
    """The marks of a scene; one that would cover another's stands beside it instead."""
    a_point = (scene.frame[2] - scene.frame[0]) / (MAP_BOX[2] * SIZE_IN[0] * POINTS_PER_INCH)
    groups: dict[tuple[int, int], list[Group]] = {}
    for mark in sorted(scene.marks, key=lambda m: (-len(m.sorts), m.x, m.y)):
        alone = Group(mark.x, mark.y, mark.sorts)
        cell = floor(mark.x / (CELL_PT * a_point)), floor(mark.y / (CELL_PT * a_point))
        around = (groups.get((cell[0] + dx, cell[1] + dy), ()) for dx, dy in NINE)
        covered = (g for found in around for g in found if _covers(g, alone, a_point))
        group = min(covered, key=lambda g: hypot(g.x - mark.x, g.y - mark.y), default=None)
        if group is None:
            groups.setdefault(cell, []).append(alone)
        else:
            group.sorts = tuple(sorted({*group.sorts, *mark.sorts}))
    return [group for found in groups.values() for group in found]


def _covers(one: Group, other: Group, a_point: float) -> bool:
    """Whether two groups would be drawn over one another; `a_point` is metres of the plane."""
    wide, high = (sum(pair) / 2 * a_point for pair in zip(one.size_pt, other.size_pt, strict=True))
    return abs(one.x - other.x) < wide and abs(one.y - other.y) < high


def draw_marks(axes: Axes, scene: Scene, groups: Iterable[Group]) -> None:
    """Draw circles first, marks over them."""
    for x, y, radius in sorted({(m.x, m.y, m.uncertainty_m) for m in scene.marks}):
        if radius > LEAST_CIRCLE_SHARE * (scene.frame[2] - scene.frame[0]):
            axes.add_patch(
                Circle((x, y), radius, facecolor=PAPER, edgecolor="none", alpha=0.18, zorder=7)
            )
            axes.add_patch(
                Circle((x, y), radius, facecolor="none", edgecolor=INK, linewidth=0.7,
                       linestyle=(0, (2, 2)), alpha=0.75, zorder=7)
            )  # fmt: skip
    for group in groups:
        axes.add_artist(_box(group))


def _box(group: Group) -> AnnotationBbox:
    wide, high = group.size_pt
    area = DrawingArea(wide, high, clip=False)
    for number, (kind, side) in enumerate(group.sorts):
        row, column = divmod(number, A_ROW)
        area.add_artist(
            Line2D([MARK_PT / 2 + column * GAP_PT], [high - MARK_PT / 2 - row * GAP_PT],
                   marker=MARKERS[side], markersize=MARK_PT - 1, markerfacecolor=KINDS[kind][0],
                   markeredgecolor=PAPER, markeredgewidth=0.8, linestyle="none")
        )  # fmt: skip
    return AnnotationBbox(area, (group.x, group.y), frameon=False, pad=0, zorder=9)
