"""`frontline place`: one name, its candidates, and what speaks for each."""

import json
from pathlib import Path

import pytest

from geo.cli import main
from geo.geocoding.by_name import Asked, candidates_for
from geo.records.geometry import great_circle_m
from geo.records.place import Candidate
from tests.geocoding.reading import gazetteer


def best(**question: object) -> str:
    return candidates_for(Asked(**question), gazetteer())[0].place_id  # type: ignore[arg-type]


def test_spellings_and_cases() -> None:
    assert best(name="Chasov Yar") == best(name="Часів Яр") == best(name="Часовому Яру")
    assert best(name="Красноармейск") == best(name="Pokrovsk")


def test_a_town_limits_the_answer() -> None:
    found = candidates_for(Asked("Sobornyi Square", town="Pokrovsk"), gazetteer())
    assert [c.place_id for c in found] == ["lm:pokrovsk_sobornyi_soborna_square"]


def test_a_phrase_is_looked_up_in_its_town() -> None:
    found = candidates_for(Asked("railway station", town="Pokrovsk"), gazetteer())
    assert [c.place_id for c in found] == ["lm:pokrovsk_pokrovsk_railway_station"]


def test_the_nearer_of_a_name_is_better() -> None:
    near = candidates_for(Asked("Ивановка", near=(37.45, 48.26)), gazetteer())[0]
    assert abs(near.lon - 37.45) < 0.1


def test_beside_a_point_the_nearest_wins_and_names_spelt_alike_are_shown() -> None:
    found = candidates_for(Asked("Ивановка", near=(37.9, 48.6)), gazetteer())
    assert inside_km(found[0], 37.9, 48.6) == min(
        inside_km(c, 37.9, 48.6) for c in found if "spelt" not in c.why[0]
    )
    alike = next(c for c in found if c.names.en == "Ivanivske")
    assert alike.why[0].startswith("spelt otherwise than Ивановка")
    assert inside_km(alike, 37.9, 48.6) < 10


def inside_km(found: Candidate, lon: float, lat: float) -> float:
    return great_circle_m(found.lon, found.lat, lon, lat) / 1000


def test_a_day_without_a_map_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    store = str(tmp_path / "none.gpkg")
    assert main(["place", "Kyiv", "--on", "2025-11-20", "--store", store]) == 0
    assert "no control map is loaded" in capsys.readouterr().err


def test_chances_add_up() -> None:
    scores = [c.score for c in candidates_for(Asked("Миколаївка"), gazetteer())]
    assert sum(scores) == pytest.approx(1.0, abs=0.05)
    assert scores == sorted(scores, reverse=True)


def test_an_unknown_name_gives_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["place", "Pokrowsk", "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out) == []
    assert "pokrovsk" in captured.err


def test_a_wrong_point_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["place", "Kyiv", "--near", "somewhere"]) == 2
    assert "LON,LAT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("New York", "UA14020110050044480"),  # the town by Toretsk
        ("Paris", "fr:paris"),
        ("Rostov", "ru:501175"),  # on the Don, not the hamlet of Sumy oblast
        ("Орёл", "ru:515012"),
        ("Липецьк", "ru:535121"),
        ("Череповця", "ru:569223"),
        ("Володимир", "UA07020010010041660"),
    ],
)
def test_who_asks_for_a_bare_name_means_the_one_that_this_war_knows(name: str, place: str) -> None:
    assert best(name=name) == place


def test_a_person_is_shown_few_and_told_how_many_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["place", "Іванівка"]) == 0
    shown = capsys.readouterr()
    assert shown.out.count("±") == 10
    assert "--json lists them" in shown.err


def test_degrees_west_are_written_so(capsys: pytest.CaptureFixture[str]) -> None:
    main(["place", "Washington"])
    assert "Washington  settlement  38.8951 N 77.0364 W" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ({"name": "Kherson's Dniprovskyi district"}, "Dniprovskyi District, Kherson"),
        ({"name": "Корабельний район Херсона"}, "Korabelnyi District, Kherson"),
        ({"name": "село Надія", "town": "Луганська область"}, "Nadiia"),
        ({"name": "5 km south of Kupiansk"}, "Kupiansk"),
    ],
)
def test_a_phrase_is_read_as_in_a_report(question: dict[str, str], name: str) -> None:
    found = candidates_for(Asked(**question), gazetteer())
    assert found[0].names.en == name


def test_a_known_name_inside_unknown_words_is_no_answer() -> None:
    assert candidates_for(Asked("Qwertz Kupiansk"), gazetteer()) == []


def test_one_object_of_two_tables_is_one_candidate() -> None:
    found = candidates_for(Asked("Dniprovskyi district", town="Kherson"), gazetteer())
    assert len(found) == 1
    assert found[0].score == 1.0


def test_an_object_in_russia_is_not_in_ukraine() -> None:
    (found,) = candidates_for(Asked("Kursk NPP"), gazetteer())
    assert not any("in Ukraine" in why for why in found.why)
