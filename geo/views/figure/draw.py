"""Draws a scene and writes it as PNG, SVG or PDF."""

from io import BytesIO
from typing import Any

from matplotlib import font_manager, rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from geo.views.figure.furniture import draw_credits, draw_scale, draw_side, draw_title, written
from geo.views.figure.ground import draw_ground
from geo.views.figure.labels import draw_labels
from geo.views.figure.marks import draw_marks
from geo.views.figure.scene import Scene
from geo.views.figure.style import DPI, FONTS, INK, MAP_BOX, PAPER, SIZE_IN, Format

GROUND_CREDIT = "Boundaries © OpenStreetMap contributors (ODbL); places: KATOTTG, GeoNames, OSM"


def render(scene: Scene, kind: Format, title: str | None = None, source: str = "") -> bytes:
    """The picture's bytes; `source` is added to the credits. The same scene, the same bytes."""
    settings: dict[Any, Any] = {
        "font.family": _font(),
        "svg.hashsalt": "frontline",
        "pdf.fonttype": 42,
        "hatch.linewidth": 0.6,
        "text.parse_math": False,  # a name may hold a dollar sign
    }
    with rc_context(settings):
        figure = draw(scene, title, source)
        out = BytesIO()
        dateless = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {}}[kind]
        figure.savefig(out, format=kind, dpi=DPI, facecolor=PAPER, metadata=dateless)
    return out.getvalue()


def draw(scene: Scene, title: str | None = None, source: str = "") -> Figure:
    """The figure, to be saved or looked at."""
    figure = Figure(figsize=SIZE_IN, dpi=DPI)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes(MAP_BOX)
    axes.set_xlim(scene.frame[0], scene.frame[2])
    axes.set_ylim(scene.frame[1], scene.frame[3])
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set(color=INK, linewidth=0.8)
    draw_ground(axes, scene)
    draw_marks(axes, scene)
    draw_labels(axes, scene, canvas.get_renderer())  # type: ignore[no-untyped-call]
    draw_scale(axes, scene)
    draw_title(figure, scene, title)
    draw_side(figure, scene)
    draw_credits(figure, credit_lines(scene, source))
    return figure


def credit_lines(scene: Scene, source: str = "") -> str:
    """Whose map, whose ground, and what is not drawn."""
    told = []
    if scene.shown is not None:
        info = scene.shown.info
        shows = f", showing the state of {written(info.as_of)}" if info.as_of else ""
        told.append(f"Control: {info.maker}, map of {written(info.map_date)}{shows}")
    told.append(GROUND_CREDIT)
    second = [part for part in (source, _event_words(scene)) if part]
    second.append("Claims are shown as claims. Made with Frontline Atlas")
    return " · ".join(told) + "\n" + " · ".join(second)


def _event_words(scene: Scene) -> str:
    """How many events of which days are drawn, and how many have no point to draw."""
    if not scene.drawn and not scene.not_drawn:
        return ""
    of = f" of {written(scene.days[0])} to {written(scene.days[1])}" if scene.days else ""
    rest = f"; {scene.not_drawn} known only to an area or not placed" if scene.not_drawn else ""
    return f"Events{of}: {scene.drawn} drawn{rest}"


def _font() -> str:
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in FONTS if name in installed), "DejaVu Sans")
