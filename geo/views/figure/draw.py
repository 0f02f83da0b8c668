"""Draws a scene and writes it as PNG, SVG or PDF."""

from functools import cache
from io import BytesIO
from typing import Any

from matplotlib import font_manager, rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from geo.datasets import data_folder
from geo.views.figure.furniture import draw_credits, draw_scale, draw_side, draw_title
from geo.views.figure.ground import draw_ground
from geo.views.figure.labels import draw_labels
from geo.views.figure.marks import draw_marks, grouped
from geo.views.figure.scene import Scene
from geo.views.figure.style import DPI, FONT, INK, MAP_BOX, PAPER, SIZE_IN, Format
from geo.views.figure.words import LANGUAGES, written


def render(scene: Scene, kind: Format, title: str | None = None, source: str = "") -> bytes:
    """The picture's bytes; `source` is added to the credits. The same scene, the same bytes."""
    with rc_context(_settings()):
        figure = draw(scene, title, source)
        out = BytesIO()
        dateless = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {}}[kind]
        figure.savefig(out, format=kind, dpi=DPI, facecolor=PAPER, metadata=dateless)
    return out.getvalue()


def draw(scene: Scene, title: str | None = None, source: str = "") -> Figure:
    """The figure, to be saved or looked at."""
    with rc_context(_settings()):
        return _drawn(scene, title, source)


def _settings() -> dict[Any, Any]:
    return {
        "font.family": _font(),
        "svg.hashsalt": "frontline",
        "pdf.fonttype": 42,
        "hatch.linewidth": 0.6,
        "text.parse_math": False,  # a name may hold a dollar sign
    }


def _drawn(scene: Scene, title: str | None, source: str) -> Figure:
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
    groups = grouped(scene)
    draw_marks(axes, scene, groups)
    draw_labels(axes, scene, groups, canvas.get_renderer())  # type: ignore[no-untyped-call]
    draw_scale(axes, scene)
    draw_title(figure, scene, title)
    draw_side(figure, scene)
    draw_credits(figure, credit_lines(scene, source))
    return figure


def credit_lines(scene: Scene, source: str = "") -> list[str]:
    """Whose map, whose ground, and what is not drawn."""
    words = LANGUAGES[scene.lang]
    told = []
    if scene.shown is not None:
        info = scene.shown.info
        dated = words["control"].format(maker=info.maker, map_date=written(info.map_date, words))
        shows = (
            words["shows"].format(day=written(info.as_of, words))
            if info.as_of not in (None, info.map_date)
            else ""
        )
        told.append(dated + shows)
    second = [part for part in (_event_words(scene), source, words["claims"]) if part]
    return [" · ".join([*told, words["base"]]), " · ".join(second)]


def _event_words(scene: Scene) -> str:
    """How many events are drawn, and how many have no point to draw."""
    if not scene.drawn and not scene.not_drawn:
        return ""
    words = LANGUAGES[scene.lang]
    rest = words["rest"].format(n=scene.not_drawn) if scene.not_drawn else ""
    return words["count"].format(drawn=scene.drawn) + rest


@cache
def _font() -> str:
    """The family of the letters that come with the product, made known to matplotlib once."""
    for file in sorted((data_folder() / "fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(file)
    return FONT
