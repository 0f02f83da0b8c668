"""What stands around the map: title, legend, inset, scale bar, sources."""

import math
from textwrap import wrap

import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.patheffects import withStroke
from shapely.geometry.base import BaseGeometry

from geo.control.earth import from_plane, geodesic_m, to_plane
from geo.control.outline import ukraine
from geo.records.vocabulary import Lang
from geo.views.figure.ground import patch
from geo.views.figure.legend import draw_panel
from geo.views.figure.scene import Scene
from geo.views.figure.style import (
    FAINT,
    FONTS,
    INK,
    LAND,
    MAP_BOX,
    OCCUPIED,
    PAPER,
    SIDE_BOX,
    SOFT_INK,
)
from geo.views.figure.words import LANGUAGES, Words, counted_days, written

INSET_SHARE = 0.18
"""Height of the inset, of the figure's."""

CREDIT_LETTERS, CREDIT_LINES = 192, 3
"""What fits below the map at its size of letters."""

NO_INSET = 0.8
"""Of the country's width: a map as wide as this needs no inset."""

LEAST_FRAME = 0.055
"""Of the inset's width: the box of a small region is drawn at least so large."""

KYIV = (30.5234, 50.4501)
KYIV_NAMES: dict[Lang, str] = {"en": "Kyiv", "uk": "Київ", "ru": "Киев"}

BAR_SHARE = 0.22
"""The scale bar is at most this share of the map's width."""


def draw_title(figure: Figure, scene: Scene, title: str | None) -> None:
    """The region's name, and below it what is shown and of which day."""
    left = MAP_BOX[0]
    figure.text(left, 0.954, title or title_of(scene.region.name), fontsize=21, fontweight=700,
                color=INK, va="center", fontfamily=FONTS)  # fmt: skip
    figure.text(left, 0.905, subtitle(scene), fontsize=10.5, color=SOFT_INK, va="center",
                fontfamily=FONTS)  # fmt: skip


def title_of(name: str) -> str:
    """A region's name as a title: 12 km around Pokrovsk, Pokrovsk raion, Drawn area."""
    plain = name.replace(" Raion", " raion").replace(" Oblast", " oblast")
    return plain[:1].upper() + plain[1:]


def subtitle(scene: Scene) -> str:
    """As of which day, by whose map, how old that map is, and since when changes are shown."""
    words = LANGUAGES[scene.lang]
    on = written(scene.on, words)
    if scene.shown is None:
        return words["no_map"].format(on=on)
    info = scene.shown.info
    age = (scene.on - info.map_date).days
    older = words["older"].format(days=counted_days(age, words)) if age else ""
    told = words["as_of"].format(on=on, maker=info.maker, map_date=written(info.map_date, words))
    since = words["changed"].format(since=written(scene.since, words)) if scene.since else ""
    return told + older + since


def draw_side(figure: Figure, scene: Scene) -> None:
    """The panel beside the map: numbers, legend, inset."""
    axes = figure.add_axes(SIDE_BOX)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_axis_off()
    draw_panel(axes, scene)
    _inset(figure, scene)


def draw_scale(axes: Axes, scene: Scene) -> None:
    """A bar of a round length, true at the map's middle."""
    west, south, east, north = scene.frame
    width = east - west
    length = _round_length(width * BAR_SHARE * _scale(scene)) / _scale(scene)
    x, y, thick = west + 0.025 * width, south + 0.03 * (north - south), 0.006 * (north - south)
    margin = 0.012 * width
    axes.add_patch(
        Rectangle((x - margin, y - margin), length + 2 * margin, 5.5 * thick + 2 * margin,
                  facecolor=PAPER, edgecolor="none", alpha=0.6, zorder=11)
    )  # fmt: skip
    for start, colour in ((0.0, INK), (0.5, PAPER)):
        axes.add_patch(
            Rectangle((x + start * length, y), length / 2, thick, facecolor=colour, edgecolor=INK,
                      linewidth=0.6, zorder=12)
        )  # fmt: skip
    words = _length(length * _scale(scene), LANGUAGES[scene.lang])
    halo = [withStroke(linewidth=2.5, foreground=PAPER)]
    for at, text, side in ((x, "0", "left"), (x + length, words, "right")):
        axes.text(at, y + 2.2 * thick, text, fontsize=8, color=INK, ha=side, zorder=12,
                  path_effects=halo)  # fmt: skip


def draw_credits(figure: Figure, lines: list[str]) -> None:
    """Sources and what the picture does not say, inside the picture."""
    left, right = MAP_BOX[0], SIDE_BOX[0] + SIDE_BOX[2]
    figure.add_artist(Line2D([left, right], [0.073, 0.073], color=FAINT, linewidth=0.8))
    wrapped = [part for line in lines for part in wrap(line, CREDIT_LETTERS)]
    figure.text(left, 0.062, "\n".join(wrapped[:CREDIT_LINES]), fontsize=6.8, color=SOFT_INK,
                va="top", linespacing=1.4, fontfamily=FONTS)  # fmt: skip


def _inset(figure: Figure, scene: Scene) -> None:
    """Ukraine, and where in it the map lies."""
    home = ukraine()
    if home is None or _shows_all(scene, home):
        return
    axes = figure.add_axes((SIDE_BOX[0], SIDE_BOX[1], SIDE_BOX[2], INSET_SHARE))
    axes.set_aspect("equal")
    axes.set_axis_off()
    land = to_plane(shapely.simplify(home, 0.02))
    axes.add_patch(patch(land, facecolor=LAND, edgecolor=SOFT_INK, linewidth=0.6))
    if scene.shown is not None and scene.shown.info.extent is None:
        held = shapely.intersection(shapely.simplify(scene.shown.held(), 0.02).buffer(0), home)
        axes.add_patch(patch(to_plane(held), facecolor=OCCUPIED, edgecolor="none", alpha=0.9))
    x0, y0, x1, y1 = land.bounds
    _box_of(axes, scene, x1 - x0)
    kyiv = shapely.get_coordinates(to_plane(shapely.Point(KYIV)))[0]
    axes.plot(*kyiv, "o", markersize=2.6, color=INK)
    axes.annotate(KYIV_NAMES[scene.lang], kyiv, xytext=(3.5, 0), textcoords="offset points",
                  fontsize=6.8, color=INK, va="center")  # fmt: skip
    pad = 0.02 * (x1 - x0)
    axes.set_xlim(min(x0, scene.frame[0]) - pad, max(x1, scene.frame[2]) + pad)
    axes.set_ylim(min(y0, scene.frame[1]) - pad, max(y1, scene.frame[3]) + pad)


def _shows_all(scene: Scene, home: BaseGeometry) -> bool:
    """Whether the map itself shows most of the country, so that an inset tells nothing."""
    west, _, east, _ = to_plane(shapely.box(*home.bounds)).bounds
    return scene.frame[2] - scene.frame[0] > NO_INSET * (east - west)


def _box_of(axes: Axes, scene: Scene, wide: float) -> None:
    """Where the map lies; never too small to be seen."""
    west, south, east, north = scene.frame
    grow = max(1.0, LEAST_FRAME * wide / (east - west))
    x, y = (west + east) / 2, (south + north) / 2
    width, height = (east - west) * grow, (north - south) * grow
    axes.add_patch(
        Rectangle((x - width / 2, y - height / 2), width, height, facecolor="none", edgecolor=INK,
                  linewidth=1.4)
    )  # fmt: skip


def _scale(scene: Scene) -> float:
    """Metres on the ground for a metre of the plane, at the map's middle."""
    west, south, east, north = scene.frame
    y = (south + north) / 2
    ends = from_plane(np.array([(west, y), (east, y)]))
    return float(geodesic_m(ends[0, 0], ends[0, 1], ends[1, 0], ends[1, 1]) / (east - west))


def _length(metres: float, words: Words) -> str:
    """20 km, 200 m."""
    if metres < 999:
        return f"{metres:.0f} {words['m']}"
    return f"{metres / 1000:g} {words['km']}"


def _round_length(most: float) -> float:
    """The largest of 1, 2, 5, 10 … that is not longer than `most` metres."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)
