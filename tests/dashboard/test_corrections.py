"""Correcting from the card: with a name and a reason, in force at once, and undone."""

from dashboard import correcting, opened
from dashboard.correcting import Wish
from tests.dashboard.test_map_page import html_of


def test_a_correction_needs_a_name_and_a_reason(store, visit):
    store(5)
    visitor = visit(event="e00001")
    visitor.selectbox(key="fix_action").set_value("not_placed").run()
    visitor.button(key="fix_save").click().run()
    assert visitor.error
    assert correcting.made_on("r00001", "e00001") == []


def test_a_correction_is_on_the_card_and_can_be_undone(store, visit):
    store(5)
    visitor = visit(event="e00001")
    visitor.selectbox(key="fix_action").set_value("not_placed").run()
    visitor.text_input(key="fix_author").set_value("Olena")
    visitor.text_area(key="fix_reason").set_value("The report names no place").run()
    visitor.button(key="fix_save").click().run()
    assert "not placed" in html_of(visitor)
    (made,) = correcting.made_on("r00001", "e00001")
    assert (made.author, made.reason) == ("Olena", "The report names no place")
    visitor.button(key=f"undo_{made.id}").click().run()
    assert opened.store().event("e00001").place_status == "placed"


def test_every_action_of_the_form_is_carried_out(store):
    store(5)
    wishes = {
        "place": Wish("place", lon=37.2, lat=48.3, radius_m=300),
        "activity": Wish("activity", activity="shelling"),
        "dates": Wish("dates", start=None),
        "claimant": Wish("claimant", claimant="DeepState", side="independent"),
        "reject": Wish("reject"),
    }
    for wish in wishes.values():
        correcting.correct("e00002", wish, "Olena", "seen on the map")
    assert opened.store().event("e00002") is None
    assert len(correcting.made_on("r00002", "e00002")) == len(wishes)
