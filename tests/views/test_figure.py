"""The printed map: names that hide nothing, a true scale bar, and honest words around it."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Annotation, Text

from geo.control.at import ControlMaps
from geo.control.importing import maps_in
from geo.control.region import find_region
from geo.gazetteer.index import Gazetteer
from geo.records.event import Event
from geo.records.geometry import great_circle_m, point
from geo.records.vocabulary import Lang
from geo.views.control_on_map import control_on_map
from geo.views.figure.draw import credit_lines, draw, render
from geo.views.figure.furniture import subtitle
from geo.views.figure.marks import grouped
from geo.views.figure.scene import Mark, Scene, compose
from geo.views.figure.words import LANGUAGES, written
from geo.views.regions import region_title

EXCERPT = Path(__file__).parents[2] / "data" / "control" / "pokrovsk-november-2025.geojson"
ON = date(2025, 11, 23)


def event(number: int, lon: float | None, lat: float = 48.28) -> Event:
    shape = None if lon is None else point(lon, lat)
    return Event(
        id=f"e{number}", statement_id="s", report_id="r", activity="clash", geometry=shape,
        claimant_side="ukraine", uncertainty_m=1500.0, date_start=ON, date_end=ON,
    )  # fmt: skip


@pytest.fixture(scope="module")
def scene() -> Scene:
    region = find_region("Pokrovsk raion", Gazetteer.open())
    events = [event(1, 37.1756), event(2, 37.1756), event(3, 37.25), event(4, None), event(5, 30.5)]
    return compose(region, ControlMaps(maps_in(EXCERPT)), events, ON, since=date(2025, 11, 1))


def test_names_hide_neither_each_other_nor_anything_beyond_the_frame(scene: Scene) -> None:
    figure = draw(scene)
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    renderer = canvas.get_renderer()
    names = figure.axes[0].findobj(Annotation)
    boxes = [name.get_window_extent(renderer) for name in names]
    assert len(boxes) >= 12
    assert not [a for a, b in combinations(boxes, 2) if a.overlaps(b)]
    assert "Pokrovsk" in [name.get_text() for name in names]


def test_the_frame_holds_the_region_and_is_true_to_scale(scene: Scene) -> None:
    west, south, east, north = scene.frame
    box = scene.outline.bounds
    assert west < box[0] < box[2] < east
    assert south < box[1] < box[3] < north
    middle = (scene.degrees[1] + scene.degrees[3]) / 2
    across = great_circle_m(scene.degrees[0], middle, scene.degrees[2], middle)
    assert east - west == pytest.approx(across, rel=0.02)


def test_events_are_counted_where_they_are_drawn(scene: Scene) -> None:
    assert len(scene.marks) == 2
    assert (scene.drawn, scene.not_drawn) == (3, 1)


def test_ground_outside_an_excerpt_is_said_to_be_on_no_map(scene: Scene) -> None:
    assert "no_map" in scene.grounds
    assert {"occupied", "newly_occupied"} <= set(scene.grounds)


def test_the_words_say_the_day_the_map_and_the_sources(scene: Scene) -> None:
    assert subtitle(scene) == (
        "As of 23 November 2025 · DeepState's map of 23 November 2025 · changes since "
        "1 November 2025"
    )
    credits_ = " ".join(credit_lines(scene, "Our newsroom"))
    assert "showing the state of 22 November 2025" in credits_
    assert "OpenStreetMap" in credits_
    assert "Our newsroom" in credits_
    assert "3 drawn; 1 known only to an area or not placed" in credits_


def test_an_older_map_says_its_age() -> None:
    region = find_region("8 km around Pokrovsk", Gazetteer.open())
    late = compose(region, ControlMaps(maps_in(EXCERPT)), [], date(2025, 11, 29))
    assert subtitle(late).endswith("map of 27 November 2025, 2 days earlier")


def test_without_a_map_the_picture_says_so() -> None:
    region = find_region("8 km around Pokrovsk", Gazetteer.open())
    bare = compose(region, ControlMaps([]), [], ON)
    assert "no control map" in subtitle(bare)
    assert render(bare, "png").startswith(b"\x89PNG")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_words_are_in_the_language_of_the_names(lang: Lang) -> None:
    region = find_region("8 km around Pokrovsk", Gazetteer.open())
    maps = ControlMaps(maps_in(EXCERPT))
    told = compose(region, maps, [event(1, 37.1756)], date(2025, 11, 29), names=lang, days=(ON, ON))
    figure = draw(told, "T")
    texts = [t.get_text() for t in figure.findobj(Text)]
    assert set(LANGUAGES[lang]) == set(LANGUAGES["en"])
    for key in ("ground", "occupied", "fighting", "claimed", "circle", "ukraine"):
        assert LANGUAGES[lang][key] in texts
    assert any(written(told.on, LANGUAGES[lang]) in text for text in texts)
    assert not any("{" in text for text in texts)


def test_letters_come_with_the_product(scene: Scene) -> None:
    figure = draw(scene, "Pokrovsk")
    title = figure.texts[0]
    assert "Inter-Bold" in str(font_manager.findfont(title.get_fontproperties()))


def test_marks_of_near_points_stand_beside_each_other(scene: Scene) -> None:
    close = [Mark(0.0, 0.0, 100.0, (("fire", "russia"),)),
             Mark(50.0, 0.0, 100.0, (("move", "ukraine"),)),
             Mark(30_000.0, 0.0, 100.0, (("fire", "russia"),))]  # fmt: skip
    groups = grouped(replace(scene, marks=tuple(close)))
    assert sorted(len(group.sorts) for group in groups) == [1, 2]


def test_a_name_is_written_once_and_those_of_the_region_first(scene: Scene) -> None:
    texts = [name.text for name in scene.names]
    assert len(texts) == len(set(texts))
    ranks = [(name.rank, not name.inside) for name in scene.names]
    assert ranks == sorted(ranks)


def test_the_sea_and_the_neighbours_are_named_around_an_oblast() -> None:
    region = find_region("Donetsk oblast", Gazetteer.open())
    whole = compose(region, ControlMaps([]), [], ON, names="uk")
    assert {name.text for name in whole.area_names} >= {"Азовське море", "Луганська область"}
    assert "Донецька область" not in {name.text for name in whole.area_names}
    assert not whole.sea.is_empty
    assert whole.homeland.contains(whole.outline.buffer(-2_000))


def test_the_sea_is_the_one_that_its_name_stands_in() -> None:
    region = find_region("Crimea", Gazetteer.open())
    (sea,) = (n for n in compose(region, ControlMaps([]), [], ON).area_names if n.kind == "area")
    assert sea.text == "Sea of Azov"


def test_a_small_area_is_not_rounded_to_nothing() -> None:
    region = find_region("0.5 km around 37.176,48.28", Gazetteer.open())
    figure = draw(compose(region, ControlMaps(maps_in(EXCERPT)), [], ON))
    texts = [t.get_text() for t in figure.findobj(Text)]
    assert any(text.startswith("0.") and text.endswith("km²") for text in texts)
    assert "200 m" in texts


def test_a_map_of_the_whole_country_needs_no_inset(scene: Scene) -> None:
    whole = find_region("22,44,40.5,52.5", Gazetteer.open())
    assert len(draw(compose(whole, ControlMaps([]), [], ON)).axes) == 2
    assert len(draw(scene).axes) == 3


def test_drawing_a_day_keeps_none_of_its_polygons() -> None:
    maps = ControlMaps(maps_in(EXCERPT))
    control_on_map(maps, ON)
    shown = maps.latest("DeepState", ON)
    assert shown is not None
    assert "areas" not in vars(shown)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Pokrovsk Raion", "Покровський район"),
        ("12 km around Pokrovsk", "Покровськ, 12 км довкола"),
        ("6.4 km around 37.1997,48.2996", "48.30° пн. ш. 37.20° сх. д., 6.4 км довкола"),
        ("37,48 37.2,48 37.2,48.2", "Обведена ділянка"),
        ("maps/our area.geojson", "our area"),
        ("nowhere at all", "nowhere at all"),
    ],
)
def test_a_region_is_called_by_its_name_in_the_language(words: str, title: str) -> None:
    assert region_title(words, "uk") == title


def test_the_same_scene_gives_the_same_bytes(scene: Scene) -> None:
    assert render(scene, "svg") == render(scene, "svg")
