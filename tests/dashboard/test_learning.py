"""Merging and splitting from the card, and what corrections teach for a yes or a no."""

import pytest

from dashboard import correcting, opened
from dashboard.correcting import Wish
from geo.corrections.changes import Spot
from geo.corrections.declined import declined
from geo.gazetteer.directory import user_gazetteer


@pytest.fixture(autouse=True)
def own(tmp_path, monkeypatch):
    """A part of the gazetteer that is the test's own."""
    monkeypatch.setenv("FRONTLINE_USER_GAZETTEER", str(tmp_path / "own"))
    correcting._gazetteer.cache_clear()
    yield user_gazetteer()
    correcting._gazetteer.cache_clear()


def test_the_same_event_in_another_report_is_offered_and_merged(store):
    store(60)
    pairs = ((e, correcting.alike(e)) for e in opened.store().select() if e.record == "event")
    event, others = next((e, found) for e, found in pairs if found)
    assert all(other.id != event.id for other in others)
    correcting.correct(event.id, Wish("merge", into=others[0].id), "Olena", "one incident")
    assert opened.store().event(event.id) is None
    assert opened.store().event(others[0].id) is not None


def test_an_event_is_split_into_its_places(store):
    store(3)
    spots = (Spot(37.17, 48.28, 400.0), Spot(37.27, 48.29, 900.0))
    correcting.correct("e00001", Wish("split", spots=spots), "Olena", "two towns are named")
    found = opened.store().events_of("r00001")
    assert [event.geometry["coordinates"] for event in found] == [[37.17, 48.28], [37.27, 48.29]]


def test_merge_and_split_can_be_chosen_on_the_card(store, visit):
    store(60)
    visitor = visit(event="e00001")
    visitor.selectbox(key="fix_action").set_value("split").run()
    assert [field.key for field in visitor.number_input][:2] == ["fix_places", "fix_lon_0"]
    visitor.selectbox(key="fix_action").set_value("merge").run()
    assert not visitor.exception


def taught(store) -> None:
    store(3)
    wish = Wish("place", lon=30.1, lat=50.9, radius_m=300)
    correcting.correct("e00001", wish, "Olena", "the brickyard by the river")


def test_a_no_is_remembered(store, own, on_page):
    taught(store)
    (offer,) = correcting.offered()
    visitor = on_page("corrections")
    visitor.button(key=f"no_{offer.id}").click().run()
    assert not visitor.exception
    assert correcting.offered() == []
    assert declined(own) == {offer.id}


def test_a_yes_is_known_to_the_next_reading(store, own, on_page):
    taught(store)
    (offer,) = correcting.offered()
    visitor = on_page("corrections")
    visitor.button(key=f"yes_{offer.id}").click().run()
    assert not visitor.exception
    assert correcting.offered() == []
    assert correcting._gazetteer().by_id(f"user:{offer.id}") is not None


def test_the_record_is_undone_and_downloaded_from_its_page(store, on_page):
    taught(store)
    visitor = on_page("corrections")
    (made,) = correcting.every()
    visitor.button(key=f"undo_{made.id}").click().run()
    assert made.id not in correcting.standing()
    assert len(correcting.exported().splitlines()) == 2
