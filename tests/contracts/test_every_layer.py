"""Every layer of the map tells the browser something that JSON can carry, whatever is chosen."""

import json
from dataclasses import replace
from datetime import date

import pytest

from dashboard import canvas, drawing, strings
from dashboard.filters import LAYERS
from dashboard.layers.base import Layer, Shown
from geo import catalogue
from geo.records.filters import Filters
from tests.dashboard.build import AREA, event, report

NAMES = catalogue.names("dashboard.layers")
NOTHING = Shown(Filters(), strings.words("en"))
SOURCE = report(1, "Pokrovsk", "clash", date(2025, 11, 20))


def _event(**more):
    return event(SOURCE, "Pokrovsk", "clash", date(2025, 11, 20), 1, **more)


CASES = {
    "nothing": NOTHING,
    "a point": replace(NOTHING, selected=_event(), selected_fid=1, focus=1),
    "an area": replace(NOTHING, selected=_event(geometry=AREA, place_status="area"), focus=2),
    "no place": replace(
        NOTHING, selected=_event(geometry=None, place_status="not_placed"), focus=3
    ),
    "all off": replace(NOTHING, hidden=frozenset(LAYERS), words=strings.words("uk")),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", NAMES)
def test_tells_the_browser(name: str, case: str) -> None:
    layer: Layer = catalogue.load("dashboard.layers", "LAYER")[name]
    told = layer.config(CASES[case])
    assert json.loads(json.dumps(told)) == told


def test_no_two_layers_say_the_same_thing() -> None:
    layers = catalogue.load("dashboard.layers", "LAYER").values()
    keys = [key for layer in layers for key in layer.config(NOTHING)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", NAMES)
def test_a_switch_of_the_side_bar_has_words_and_works(name: str) -> None:
    layer: Layer = catalogue.load("dashboard.layers", "LAYER")[name]
    assert layer.optional == (name in LAYERS)
    if layer.optional:
        shown = replace(NOTHING, day=date(2025, 11, 20))
        hidden = replace(shown, hidden=frozenset({name}))
        assert layer.config(shown) != layer.config(hidden)
        assert strings.words("en")(f"layer.{name}")


def test_text_of_a_report_cannot_leave_its_string() -> None:
    shown = replace(NOTHING, filters=Filters(text="</script><script>alert(1)//"))
    told = canvas.Message(drawing.config(shown)).json
    assert "<" not in told
    assert json.loads(told)["query"].startswith("text=")
