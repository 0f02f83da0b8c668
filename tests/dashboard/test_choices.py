"""The side bar's filters as the browser gets them, and what it may send back."""

import json

import pytest

from dashboard.choices import _read


def fields(visitor) -> dict[str, dict]:
    told = [json.loads(element.proto.json) for element in visitor.get("bidi_component")]
    return {field["name"]: field for part in told for field in part.get("fields", ())}


def test_the_filters_show_what_the_address_asks_for(store, visit):
    store(20)
    shown = fields(visit(activity="clash", text="entry", clock="report", source="The Moon"))
    assert shown["activity"]["given"] == ["clash"]
    assert shown["text"]["given"] == ["entry"]
    assert shown["clock"]["given"] == ["report"]
    assert ["The Moon", "The Moon"] in shown["source"]["options"]
    assert shown["status"]["given"] == []


def test_options_are_called_as_the_reader_speaks(store, visit):
    store(20)
    english, ukrainian = fields(visit()), fields(visit(lang="uk"))
    assert ["clash", "Clash"] in english["activity"]["options"]
    assert ["clash", "Бій"] in ukrainian["activity"]["options"]
    assert english["within"]["options"][5] != ukrainian["within"]["options"][5]


def test_a_region_without_a_name_is_an_option_while_it_is_chosen(store, visit):
    store(20)
    circle = "8 km around Pokrovsk"
    given = fields(visit(within=circle))["within"]
    assert given["given"] == [circle]
    assert circle in dict(given["options"])
    assert circle not in dict(fields(visit())["within"]["options"])


@pytest.mark.parametrize("said", [None, "text", [1], {"text": 7}, {"text": [None, {}]}])
def test_only_texts_are_taken_from_the_browser(said):
    assert not any(_read(said).values())


def test_texts_are_taken_by_the_name_of_their_filter():
    assert _read({"status": ["denied", "claimed"]}) == {"status": ("denied", "claimed")}
