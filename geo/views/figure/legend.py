"""The panel beside the map: what the numbers are, and what every colour and mark means."""

from collections.abc import Callable
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from geo.views.figure.scene import Scene
from geo.views.figure.style import FAINT, GROUNDS, INK, KINDS, MARKERS, PAPER, SOFT_INK
from geo.views.figure.words import LANGUAGES, Words, number, written, written_days

TEXT_X = 0.145
"""Where words begin, as a share of the panel's width."""

ROW = 0.036
HEADING_GAP = 0.016
"""Heights as shares of the panel's; rows stand closer when there are many."""

INSET_TOP = 0.24
"""Below this height of the panel stands the inset."""

WHOLE = 0.999
"""A region is measured in km² only when the map covers this share of it."""

Draw = Callable[[Axes, float, float], None]
"""Draws a row's sign with its middle at a height; the last number is the row's height."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the legend: a heading without a sign, or a sign and its meaning."""

    text: str
    draw: Draw | None = None


def draw_panel(axes: Axes, scene: Scene) -> None:
    """Numbers above, then the legend of what occurs on this map."""
    top = _numbers(axes, scene)
    rows = [*_ground_rows(scene), *_event_rows(scene)]
    headings = sum(row.draw is None for row in rows)
    room = (top - INSET_TOP - headings * HEADING_GAP) / max(len(rows), 1)
    height, y = min(ROW, room), top
    for row in rows:
        if row.draw is None:
            y -= HEADING_GAP
        y -= height
        middle = y + height / 2
        if row.draw is None:
            axes.text(0, middle, row.text, fontsize=7.8, fontweight=600, color=SOFT_INK,
                      va="center")  # fmt: skip
        else:
            row.draw(axes, middle, height)
            axes.text(TEXT_X, middle, row.text, fontsize=8.2, color=INK, va="center")


def _numbers(axes: Axes, scene: Scene) -> float:
    """The region's numbers; returns the height at which the legend begins."""
    y = 1.0
    for large, small in _told(scene, LANGUAGES[scene.lang]):
        axes.text(0, y, large, fontsize=15, fontweight=700, color=INK, va="top")
        axes.text(0, y - 0.05, small, fontsize=8.0, color=SOFT_INK, va="top")
        y -= 0.098
    return y


def _told(scene: Scene, words: Words) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    km2 = words["km2"]
    if scene.occupied_km2 is not None and scene.covered >= WHOLE:
        share = number(100 * scene.occupied_km2 / scene.region.km2, ".0f", words)
        held = number(scene.occupied_km2, _digits(scene.occupied_km2), words)
        told.append((f"{held} {km2}", words["held"].format(share=share)))
    if scene.gained_km2 is not None and scene.since is not None:
        since = words["gained"].format(since=written(scene.since, words))
        told.append((f"{number(scene.gained_km2, '+,.1f', words)} {km2}", since))
        if scene.lost_km2:
            lost = number(-scene.lost_km2, ",.1f", words)
            told.append((f"{lost} {km2}", words["lost"]))
    return told


def _digits(km2: float) -> str:
    """Three figures or so: 2,694, 269, 26.9, 0.30."""
    return ",.0f" if km2 >= 100 or km2 == 0 else ".1f" if km2 >= 1 else ".2f"


def _ground_rows(scene: Scene) -> list[Row]:
    words = LANGUAGES[scene.lang]
    kinds = [kind for kind in GROUNDS if kind in scene.grounds]
    rows = [Row(words[GROUNDS[kind].words], _patch(kind)) for kind in kinds]
    return [Row(words["ground"]), *rows] if rows else []


def _event_rows(scene: Scene) -> list[Row]:
    words = LANGUAGES[scene.lang]
    sorts = {sort for mark in scene.marks for sort in mark.sorts}
    if not sorts:
        return []
    days = written_days(*scene.days, words) if scene.days else written(scene.on, words)
    kinds = [Row(words[kind], _dot("o", KINDS[kind][0]))
             for kind in KINDS if any(k == kind for k, _ in sorts)]  # fmt: skip
    sides = [Row(words[side], _dot(MARKERS[side], SOFT_INK))
             for side in MARKERS if any(s == side for _, s in sorts)]  # fmt: skip
    circle = Row(words["circle"], _circle)
    heading = Row(words["events"].format(days=days))
    return [heading, *kinds, circle, Row(words["claimed"]), *sides]


def _patch(kind: str) -> Draw:
    def draw(axes: Axes, middle: float, height: float) -> None:
        ground = GROUNDS[kind]
        box = {"xy": (0.0, middle - 0.34 * height), "width": 0.105, "height": 0.68 * height}
        axes.add_patch(Rectangle(**box, facecolor=ground.fill, edgecolor=PAPER,  # type: ignore[arg-type]
                                 hatch=ground.hatch, linewidth=0))  # fmt: skip
        axes.add_patch(Rectangle(**box, facecolor="none", edgecolor=ground.line, linewidth=0.7))  # type: ignore[arg-type]

    return draw


def _dot(marker: str, colour: str) -> Draw:
    def draw(axes: Axes, middle: float, height: float) -> None:
        axes.add_line(
            Line2D([0.052], [middle], marker=marker, markersize=6.5, markerfacecolor=colour,
                   markeredgecolor=PAPER, markeredgewidth=0.8, linestyle="none")
        )  # fmt: skip

    return draw


def _circle(axes: Axes, middle: float, height: float) -> None:
    axes.add_line(
        Line2D([0.052], [middle], marker="o", markersize=9.5, markerfacecolor=FAINT,
               markeredgecolor=INK, markeredgewidth=0.7, linestyle="none", alpha=0.35)
    )  # fmt: skip
