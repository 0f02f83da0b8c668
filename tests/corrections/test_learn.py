"""What corrections teach is offered; only a yes puts it into the user's gazetteer."""

from pathlib import Path
from typing import Any

import pytest

from geo.corrections.accept import accept
from geo.corrections.changes import Spot, candidate, put_at
from geo.corrections.learn import Offer, offers
from geo.gazetteer.index import Gazetteer
from geo.languages.folding import fold
from geo.records.correction import Correction

from .made import correction, event


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    monkeypatch.setenv("FRONTLINE_USER_GAZETTEER", str(folder))
    return folder


def pokrovsk(gazetteer: Gazetteer) -> str:
    places = {form.place for form in gazetteer.lookup("pokrovsk")}
    return gazetteer.entry(max(places, key=lambda p: int(gazetteer.population[p]))).id


def chosen(gazetteer: Gazetteer, words: str, number: int = 1) -> Correction:
    values = candidate(event(), pokrovsk(gazetteer), gazetteer)
    return correction(number, "choose_candidate", values, place_text=words)


def put(gazetteer: Gazetteer, words: str, **more: Any) -> Correction:
    values = put_at(event(place_text=words, **more), Spot(37.18, 48.28, 150), gazetteer)
    return correction(1, "place", values, place_text=words)


def only(found: list[Offer]) -> Offer:
    (offer,) = found
    return offer


def test_an_unknown_name_of_a_chosen_place_is_offered_once(gazetteer: Gazetteer) -> None:
    offer = only(offers([chosen(gazetteer, "Pokrograd", n) for n in (1, 2)], gazetteer))
    assert (offer.what, offer.name, offer.place_id) == ("alias", "Pokrograd", pokrovsk(gazetteer))
    assert offer.taught_by == ("c1", "c2")


@pytest.mark.parametrize("words", ["Pokrovsk", "Покровську", "the city", "", "X" * 300])
def test_known_names_and_no_names_teach_nothing(gazetteer: Gazetteer, words: str) -> None:
    assert offers([chosen(gazetteer, words)], gazetteer) == []


def test_an_undone_correction_teaches_nothing(gazetteer: Gazetteer) -> None:
    undo = correction(2, "undo", {"undoes": "c1"})
    assert offers([chosen(gazetteer, "Pokrograd"), undo], gazetteer) == []


def test_an_unknown_landmark_with_a_point_is_offered(gazetteer: Gazetteer) -> None:
    offer = only(offers([put(gazetteer, "the Blue Kiosk")], gazetteer))
    assert (offer.what, offer.kind) == ("landmark", "landmark")
    assert (offer.lon, offer.lat, offer.radius_m) == (37.18, 48.28, 150)


def test_a_known_place_put_where_it_is_teaches_nothing(gazetteer: Gazetteer) -> None:
    assert offers([put(gazetteer, "Pokrovsk")], gazetteer) == []


def test_a_yes_to_an_alias_makes_the_name_mean_the_place(gazetteer: Gazetteer, own: Path) -> None:
    for words in ("Pokrograd", "Krasnopokrovsk"):
        accept(only(offers([chosen(gazetteer, words)], gazetteer)), gazetteer, own)
    learnt = Gazetteer.open()
    for words in ("Pokrograd", "Krasnopokrovsk"):
        ids = {learnt.entry(form.place).id for form in learnt.lookup(fold(words))}
        assert ids == {pokrovsk(gazetteer)}
    assert offers([chosen(gazetteer, "Pokrograd")], learnt) == []


def test_a_yes_to_a_landmark_makes_it_a_place_of_its_town(gazetteer: Gazetteer, own: Path) -> None:
    made = put(gazetteer, "Синій кіоск")
    place_id = accept(only(offers([made], gazetteer)), gazetteer, own, "Синій кіоск")
    learnt = Gazetteer.open()
    (number,) = {form.place for form in learnt.lookup(fold("синього кіоску"))}
    entry = learnt.entry(number)
    assert (entry.id, entry.lon, entry.radius_m) == (place_id, 37.18, 150)
    assert entry.admin.settlement.en == "Pokrovsk"
    assert offers([made], learnt) == []


def test_without_a_yes_nothing_is_learnt(gazetteer: Gazetteer, own: Path) -> None:
    offers([chosen(gazetteer, "Pokrograd")], gazetteer)
    assert not own.exists()
