"""The map page: what it counts, selects, remembers and says when there is nothing."""

import json

from streamlit.testing.v1 import AppTest

from tests.dashboard.maps import draw_maps


def html_of(visitor: AppTest) -> str:
    return " ".join(element.proto.body for element in visitor.get("html"))


def message(visitor: AppTest) -> dict:
    """What the map was told to show."""
    group = json.loads(visitor.get("component_instance")[0].proto.json_args)["feature_group"]
    start = group.index("window.map,") + len("window.map,")
    return json.JSONDecoder().raw_decode(group[start:].strip())[0]


def test_says_how_many_of_how_many_are_shown(store, visit):
    store(40)
    assert "40 of 40 records shown" in html_of(visit())
    assert "of 40 records shown" in html_of(visit(activity="clash"))
    assert "40 of 40" not in html_of(visit(activity="clash"))


def test_an_empty_store_says_what_to_do(store, visit):
    store(0)
    assert "Nothing has been read yet" in html_of(visit())


def test_a_store_that_is_not_there_yet_begins_empty(visit, monkeypatch, tmp_path):
    monkeypatch.setenv("FRONTLINE_STORE", str(tmp_path / "none.gpkg"))
    visitor = visit()
    assert not visitor.exception
    assert "Nothing has been read yet" in html_of(visitor)


def test_a_file_that_is_not_ours_is_told_in_words(visit, monkeypatch, tmp_path):
    foreign = tmp_path / "foreign.gpkg"
    foreign.write_text("not a store", "utf-8")
    monkeypatch.setenv("FRONTLINE_STORE", str(foreign))
    visitor = visit()
    assert not visitor.exception
    assert "cannot be read just now" in html_of(visitor)
    assert str(foreign) in visitor.code[0].value
    assert visitor.button(key="again")
    assert visitor.sidebar.get("button_group")  # the language can still be chosen


def test_the_url_opens_the_card_of_an_event(store, visit):
    store(20)
    shown = html_of(visit(event="e00003"))
    assert "fa-quote-mark" in shown
    assert "within 1.8 km, 80 % sure" in shown


def test_an_event_that_is_gone_is_told_in_words(store, visit):
    store(5)
    assert "not in the store any more" in html_of(visit(event="nothing"))


def test_the_url_filters_what_the_map_asks_for(store, visit):
    store(20)
    told = message(visit(since="2025-11-10", activity="clash"))
    assert told["query"] == "since=2025-11-10&activity=clash"


def test_the_chosen_maker_of_control_maps_is_the_one_that_is_shown(store, visit):
    draw_maps(store(10), makers=("Maker A", "Maker B"))
    assert message(visit(maker="Maker B"))["control"].endswith("maker=Maker+B")
    assert "maker" not in message(visit())["control"]


def test_the_legend_names_the_ground_that_the_day_shows(store, visit):
    draw_maps(store(10))
    shown = html_of(visit(until="2025-11-24"))
    assert "fa-swatch occupied" in shown
    assert "fa-swatch contested" not in shown
    assert "fa-swatch occupied" not in html_of(visit(until="2025-11-01"))


def test_a_url_from_anybody_breaks_nothing(store, visit):
    store(20)
    visitor = visit(since="yesterday", activity="<script>", at="1,2", bbox="a", event="'\"<b>")
    assert not visitor.exception
    assert "<script>" not in html_of(visitor)


def test_what_is_chosen_in_the_side_bar_reaches_the_map_and_the_url(store, choose):
    store(20)
    visitor = choose({"claimant": ["DeepState"], "text": ["entry"]}, claimant="nobody", lang="uk")
    assert message(visitor)["query"] == "claimant=DeepState&text=entry"
    assert visitor.query_params["claimant"] == "DeepState"
    assert visitor.query_params["lang"] == "uk"


def test_what_was_chosen_is_let_go_again(store, choose):
    store(20)
    visitor = choose({"activity": [], "within": []}, activity="clash", within="Pokrovsk raion")
    assert message(visitor)["query"] == ""


def test_what_nobody_can_mean_costs_only_itself(store, choose):
    store(20)
    visitor = choose({"clock": ["never"], "within": ["Nowhereville"], "status": ["denied"]})
    assert not visitor.exception
    assert message(visitor)["query"] == "status=denied"
    assert "Nowhereville" in visitor.warning[0].value


def test_the_base_map_stays_the_same_whatever_is_filtered(store, visit, choose):
    store(20)
    whole, denied = (
        json.loads(visitor.get("component_instance")[0].proto.json_args)["script"]
        for visitor in (visit(), choose({"status": ["denied"]}))
    )
    assert whole == denied


def test_layers_are_switched_off_and_on(store, visit):
    store(20)
    visitor = visit(hide="circles")
    assert message(visitor)["circles"] is False
    visitor.toggle(key="w_layer_circles").set_value(True).run()
    assert message(visitor)["circles"] is True


def test_the_page_speaks_ukrainian(store, visit):
    store(20)
    assert "Показано записів: 20 з 20" in html_of(visit(lang="uk"))


def test_nothing_comes_from_another_machine(store, visit):
    store(20)
    told = json.loads(visit().get("component_instance")[0].proto.json_args)
    assert all(link.startswith("/assets/") for link in told["js_links"] + told["css_links"])
    assert "//" not in told["script"].replace("http://www.w3.org", "")
