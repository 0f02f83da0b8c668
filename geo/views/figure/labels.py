"""Names of places: the largest first, each where it hides nothing, or not at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.patheffects import withStroke
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox

from geo.views.figure.marks import MARK_PT, width_pt
from geo.views.figure.scene import Name, Scene
from geo.views.figure.style import INK, PAPER

MOST = 34
"""More names than this make a map grey."""

SIZES = (11.0, 10.0, 8.6, 7.6, 7.0)
DOTS_PT = (4.6, 4.0, 3.2, 2.6, 2.2)
"""Letters and dots by rank of people, the largest towns first, in points."""

CORNER = (0.27, 0.075)
"""The lower left corner, as shares of the map, is kept for the scale bar."""

AWAY_PT = 3.2
PLACES = (
    ("left", "center", 1, 0), ("right", "center", -1, 0), ("center", "bottom", 0, 1),
    ("center", "top", 0, -1), ("left", "bottom", 0.7, 0.7), ("left", "top", 0.7, -0.7),
    ("right", "bottom", -0.7, 0.7), ("right", "top", -0.7, -0.7),
)  # fmt: skip
"""Alignments and directions tried in turn: right of the dot first, as maps are read."""

RINGS = (1.5, 3.6, 5.5)
"""Times `AWAY_PT`: a place among marks is named a little farther off."""


@dataclass(slots=True)
class _Room:
    """What is taken already, in pixels."""

    inside: Bbox
    marks: list[Bbox]
    taken: list[Bbox]

    def free(self, box: Bbox) -> bool:
        within = self.inside.containsx(box.x0) and self.inside.containsx(box.x1)
        within = within and self.inside.containsy(box.y0) and self.inside.containsy(box.y1)
        return within and not any(box.overlaps(other) for other in self.taken)


def draw_labels(axes: Axes, scene: Scene, renderer: RendererBase) -> int:
    """Write the names that find room; returns how many."""
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    room = _Room(axes.get_window_extent(renderer).padded(-4 * pixel_pt), [], [])
    for mark in scene.marks:
        x, y = axes.transData.transform((mark.x, mark.y))
        room.marks.append(_around(x, y, width_pt(mark) / 2 * pixel_pt, MARK_PT / 2 * pixel_pt))
    room.taken += [*room.marks, _corner(axes, renderer)]
    written = 0
    for name in scene.names:
        if written < MOST and _write(axes, name, room, renderer):
            written += 1
    return written


def _write(axes: Axes, name: Name, room: _Room, renderer: RendererBase) -> bool:
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    x, y = axes.transData.transform((name.x, name.y))
    dot = _around(x, y, DOTS_PT[name.rank] / 2 * pixel_pt, DOTS_PT[name.rank] / 2 * pixel_pt)
    if not room.inside.contains(x, y):
        return False
    among_marks = any(dot.overlaps(mark) for mark in room.marks)
    if not (among_marks or room.free(dot)):
        return False
    for text in _tries(axes, name, RINGS if among_marks else RINGS[:1]):
        box = text.get_window_extent(renderer).padded(0.8 * pixel_pt)
        if room.free(box):
            axes.plot(name.x, name.y, "o", markersize=DOTS_PT[name.rank], color=INK,
                      markeredgecolor=PAPER, markeredgewidth=0.5, zorder=8)  # fmt: skip
            room.taken += [box, dot]
            return True
        text.remove()
    return False


def _tries(axes: Axes, name: Name, rings: tuple[float, ...]) -> Iterator[Annotation]:
    for ring, (horizontal, vertical, right, up) in product(rings, PLACES):
        yield axes.annotate(
            name.text, (name.x, name.y), xytext=(right * AWAY_PT * ring, up * AWAY_PT * ring),
            textcoords="offset points", ha=horizontal, va=vertical, fontsize=SIZES[name.rank],
            color=INK, fontweight="bold" if name.rank < 2 else "normal", zorder=10,
            path_effects=[withStroke(linewidth=2.2, foreground=PAPER, alpha=0.9)],
        )  # fmt: skip


def _corner(axes: Axes, renderer: RendererBase) -> Bbox:
    """Where the scale bar stands."""
    box = axes.get_window_extent(renderer)
    width, height = CORNER
    return Bbox.from_bounds(box.x0, box.y0, width * box.width, height * box.height)


def _around(x: float, y: float, half_width: float, half_height: float) -> Bbox:
    return Bbox.from_extents(x - half_width, y - half_height, x + half_width, y + half_height)
