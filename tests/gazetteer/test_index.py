"""What the index promises: honest points, areas, landmarks of a town, a light opening."""

import subprocess
import sys

import numpy as np
import pytest

from geo.errors import MissingData
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m

POKROVSK = "UA14160210010099403"


def number(gazetteer: Gazetteer, place_id: str) -> int:
    found = gazetteer.by_id(place_id)
    assert found is not None, place_id
    return found


def test_every_place_has_a_point_and_a_radius(gazetteer: Gazetteer) -> None:
    assert np.all(np.hypot(gazetteer.lon, gazetteer.lat) > 1)
    assert np.all(np.asarray(gazetteer.radius_m) > 0)


def test_containers_are_the_official_ones(gazetteer: Gazetteer) -> None:
    entry = gazetteer.entry(number(gazetteer, POKROVSK))
    assert entry.admin.raion.en == "Pokrovsk Raion"
    assert entry.admin.oblast.uk == "Донецька область"
    assert entry.admin.hromada.ru == "Покровская громада"


def test_a_point_of_a_container_has_the_radius_of_one(gazetteer: Gazetteer) -> None:
    places = range(29_000)
    guessed = [
        e for e in map(gazetteer.entry, places[::7]) if e.point_basis.startswith("admin_area")
    ]
    assert len(guessed) > 100
    assert np.median([e.radius_m for e in guessed]) > 8000


@pytest.mark.parametrize(
    "place_id",
    ["UA14000000000091971", "UA14160000000061982", "UA14160210000011148", "dir:pokrovsk",
     "area:donbas", "country:ua", "ru:belgorod-oblast"],
)  # fmt: skip
def test_an_area_is_a_polygon_around_its_point(gazetteer: Gazetteer, place_id: str) -> None:
    import shapely  # noqa: PLC0415

    place = number(gazetteer, place_id)
    area = gazetteer.area(place)
    assert area is not None
    shape = shapely.geometry.shape(area)
    assert shape.is_valid
    assert shape.contains(shapely.Point(gazetteer.lon[place], gazetteer.lat[place]))


def test_namesakes_of_one_hromada_have_points_of_their_own(gazetteer: Gazetteer) -> None:
    ids = ("UA14160190130054690", "UA14160190140092509")
    one, two = (gazetteer.entry(number(gazetteer, place_id)) for place_id in ids)
    assert one.names.en == two.names.en == "Novobakhmutivka"
    assert great_circle_m(one.lon, one.lat, two.lon, two.lat) > 10_000


def test_crimea_belongs_to_ukraine(gazetteer: Gazetteer) -> None:
    import shapely  # noqa: PLC0415

    simferopol = shapely.Point(34.10, 44.95)
    inside = {
        code: shapely.geometry.shape(gazetteer.area(number(gazetteer, f"country:{code}"))).contains(
            simferopol
        )
        for code in ("ua", "ru")
    }
    assert inside == {"ua": True, "ru": False}


def test_landmarks_lie_in_their_town_only(gazetteer: Gazetteer) -> None:
    town = number(gazetteer, POKROVSK)
    landmarks = [gazetteer.entry(n) for n in gazetteer.landmarks_in(town)]
    assert any(e.landmark_kind == "railway_station" for e in landmarks)
    assert {e.town for e in landmarks} == {town}


def test_forms_that_start_at_a_position_come_shortest_first(gazetteer: Gazetteer) -> None:
    text = fold("біля Великої Новосілки тривають")
    ends = [end for end, _ in gazetteer.starting_at(text, 5)]
    assert ends == sorted(ends)
    assert text[5 : ends[-1]] == "великої новосілки"


def test_all_hromadas_have_an_area_and_some_say_it_is_approximate(gazetteer: Gazetteer) -> None:
    places = np.flatnonzero(np.asarray(gazetteer.kind) == KINDS.index("hromada"))
    entries = [gazetteer.entry(int(p)) for p in places]
    assert all(gazetteer.area(int(p)) for p in places[::20])
    assert 0 < sum("approximate" in e.point_basis for e in entries) < len(entries) / 4


def test_an_index_that_is_not_there_is_said(tmp_path: object) -> None:
    with pytest.raises(MissingData, match="gazetteer build"):
        Gazetteer.open(tmp_path)  # type: ignore[arg-type]


def test_opening_loads_no_geometry_library() -> None:
    code = (
        "import sys; from geo.gazetteer.index import Gazetteer; g = Gazetteer.open();"
        "g.lookup('pokrovsk'); print(sorted(set(sys.modules) & {'shapely', 'pandas', 'osmium'}))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"
