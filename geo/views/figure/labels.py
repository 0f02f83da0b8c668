"""Names on the map: the largest first, each where it hides nothing, or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import shapely
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.patheffects import withStroke
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox
from shapely.geometry.base import BaseGeometry

from geo.views.figure.marks import Group
from geo.views.figure.scene import Scene
from geo.views.figure.style import INK, PAPER, SOFT_INK, WATER_INK
from geo.views.figure.surroundings import AreaName, Name

MOST = 34
"""More names than this make a map grey."""

SIZES = (10.5, 9.6, 8.4, 7.6, 7.0)
DOTS_PT = (4.8, 4.0, 3.2, 2.6, 2.2)
"""Letters and dots by rank of people, the largest towns first, in points."""

AREA_PT = 7.4
"""Names of oblasts, countries and seas: small and spaced, behind the towns."""

CORNER = (0.27, 0.075)
"""The lower left corner, as shares of the map, is kept for the scale bar."""

PAD_PT = 1.6
"""Kept free around a name, so that it is not read with its neighbour's dot."""

AWAY_PT = 3.2
PLACES = (
    ("left", "center", 1, 0), ("right", "center", -1, 0), ("center", "bottom", 0, 1),
    ("center", "top", 0, -1), ("left", "bottom", 0.7, 0.7), ("left", "top", 0.7, -0.7),
    ("right", "bottom", -0.7, 0.7), ("right", "top", -0.7, -0.7),
)  # fmt: skip
"""Alignments and directions tried in turn: right of the dot first, as maps are read."""

RINGS = (1.5, 3.6, 5.5)
"""Times `AWAY_PT`: a place among marks is named a little farther off."""

SHIFT, WIDER = 0.7, 2.0
"""Of the radius of its room: how far an area's name may stand from the middle, and reach."""

STEPS_PT = (0, 12, -12, 24, -24, 40, -40)
"""Up and down from the middle of its room an area's name looks for a place."""


@dataclass(slots=True)
class _Room:
    """What is taken already, and the lines that a name had better not cross, in pixels."""

    inside: Bbox
    marks: list[Bbox]
    taken: list[Bbox]
    lines: BaseGeometry

    def free(self, box: Bbox) -> bool:
        within = self.inside.containsx(box.x0) and self.inside.containsx(box.x1)
        within = within and self.inside.containsy(box.y0) and self.inside.containsy(box.y1)
        return within and not any(box.overlaps(other) for other in self.taken)

    def crossed(self, box: Bbox) -> bool:
        return bool(shapely.intersects(self.lines, shapely.box(*box.extents)))


def draw_labels(axes: Axes, scene: Scene, groups: Sequence[Group], renderer: RendererBase) -> int:
    """Write the names that find room; returns how many settlements were named."""
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    inside = axes.get_window_extent(renderer).padded(-4 * pixel_pt)
    room = _Room(inside, [], [], _lines(axes, scene))
    for group in groups:
        x, y = axes.transData.transform((group.x, group.y))
        wide, high = group.size_pt
        room.marks.append(_around(x, y, wide / 2 * pixel_pt, high / 2 * pixel_pt))
    room.taken += [*room.marks, _corner(axes, renderer)]
    written = 0
    for name in scene.names:
        if written < MOST and _write(axes, name, room, renderer):
            written += 1
    for area in scene.area_names:
        _write_area(axes, area, room, renderer)
    return written


def _lines(axes: Axes, scene: Scene) -> BaseGeometry:
    """The region's outline and the edges of the ground, in pixels."""
    areas = [scene.outline, *scene.grounds.values()]
    lines = shapely.union_all([shapely.boundary(area) for area in areas])
    found: BaseGeometry = shapely.transform(lines, axes.transData.transform)
    shapely.prepare(found)
    return found


def _write(axes: Axes, name: Name, room: _Room, renderer: RendererBase) -> bool:
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    x, y = axes.transData.transform((name.x, name.y))
    dot = _around(x, y, DOTS_PT[name.rank] / 2 * pixel_pt, DOTS_PT[name.rank] / 2 * pixel_pt)
    if not room.inside.contains(x, y):
        return False
    among_marks = any(dot.overlaps(mark) for mark in room.marks)
    if not (among_marks or room.free(dot)):
        return False
    text = _best(axes, name, RINGS if among_marks else RINGS[:1], room, renderer)
    if text is None:
        return False
    axes.plot(name.x, name.y, "o", markersize=DOTS_PT[name.rank], color=_ink(name),
              markeredgecolor=PAPER, markeredgewidth=0.5, zorder=8)  # fmt: skip
    room.taken += [text.get_window_extent(renderer).padded(PAD_PT * pixel_pt), dot]
    return True


def _best(
    axes: Axes, name: Name, rings: tuple[float, ...], room: _Room, renderer: RendererBase
) -> Annotation | None:
    """The first free place that crosses no line, else the first that is free."""
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    second: Annotation | None = None
    for text in _tries(axes, name, rings):
        box = text.get_window_extent(renderer).padded(PAD_PT * pixel_pt)
        if room.free(box) and not room.crossed(box):
            if second is not None:
                second.remove()
            return text
        if second is None and room.free(box):
            second = text
        else:
            text.remove()
    return second


def _tries(axes: Axes, name: Name, rings: tuple[float, ...]) -> Iterator[Annotation]:
    for ring, (horizontal, vertical, right, up) in product(rings, PLACES):
        yield axes.annotate(
            name.text, (name.x, name.y), xytext=(right * AWAY_PT * ring, up * AWAY_PT * ring),
            textcoords="offset points", ha=horizontal, va=vertical, fontsize=SIZES[name.rank],
            color=_ink(name), fontweight=600 if name.rank < 2 else 400, zorder=10,
            path_effects=[withStroke(linewidth=2.2, foreground=PAPER, alpha=0.85)],
        )  # fmt: skip


def _ink(name: Name) -> str:
    return INK if name.inside else SOFT_INK


def _write_area(axes: Axes, area: AreaName, room: _Room, renderer: RendererBase) -> None:
    """The name in spaced capitals near the middle of its room, or not at all."""
    water = area.kind == "area"
    origin, edge = axes.transData.transform([(0.0, 0.0), (area.radius, 0.0)])
    radius = float(edge[0] - origin[0])
    pixel_pt = float(renderer.points_to_pixels(1.0))  # type: ignore[arg-type]
    text = area.text if water else "\u200a".join(area.text.upper())
    for step in STEPS_PT:
        if abs(step) * pixel_pt > SHIFT * radius:
            continue
        written = axes.annotate(
            text, (area.x, area.y), xytext=(0, step), textcoords="offset points", ha="center",
            va="center", fontsize=AREA_PT, color=WATER_INK if water else SOFT_INK,
            alpha=1.0 if water else 0.85, zorder=6.5,
            path_effects=[withStroke(linewidth=2.0, foreground=PAPER, alpha=0.5)],
        )  # fmt: skip
        box = written.get_window_extent(renderer)
        if room.free(box) and box.width / 2 <= WIDER * radius:
            room.taken.append(box)
            return
        written.remove()


def _corner(axes: Axes, renderer: RendererBase) -> Bbox:
    """Where the scale bar stands."""
    box = axes.get_window_extent(renderer)
    width, height = CORNER
    return Bbox.from_bounds(box.x0, box.y0, width * box.width, height * box.height)


def _around(x: float, y: float, half_width: float, half_height: float) -> Bbox:
    return Bbox.from_extents(x - half_width, y - half_height, x + half_width, y + half_height)
