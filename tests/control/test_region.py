"""Regions by name in three languages, by distance, by box, by a drawn file."""

import json
from pathlib import Path

import pytest
import shapely

from geo.control.region import drawn, find_region
from geo.errors import UsageError
from geo.gazetteer.index import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def test_one_raion_has_many_names(gazetteer: Gazetteer) -> None:
    names = ("Pokrovsk raion", "Покровський район", "Покровский район")
    assert len({find_region(name, gazetteer).name for name in names}) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [("Харківщина", "Kharkiv Oblast"), ("Bakhmut", "Bakhmut ±"), ("Donbas", "Donbas"),
     ("Kyiv", "Kyiv ±"), ("Pokrovsk hromada", "Pokrovsk hromada")],
)  # fmt: skip
def test_a_name_means_what_people_mean_by_it(gazetteer: Gazetteer, text: str, name: str) -> None:
    assert find_region(text, gazetteer).name.startswith(name)


def test_an_oblast_is_as_large_as_it_is(gazetteer: Gazetteer) -> None:
    assert find_region("Donetsk Oblast", gazetteer).km2 == pytest.approx(26_517, rel=0.02)


@pytest.mark.parametrize(
    "text",
    ["8 km around 37.18,48.28", "within 8 km of Pokrovsk", "8 км навколо Покровськ",
     "8 км вокруг Покровск"],
)  # fmt: skip
def test_a_distance_around_a_place_is_a_circle(gazetteer: Gazetteer, text: str) -> None:
    region = find_region(text, gazetteer)
    assert region.km2 == pytest.approx(201.06, rel=1e-3)
    assert region.area.centroid.distance(shapely.Point(37.18, 48.28)) < 0.03


def test_a_box_and_a_drawn_file_are_regions(gazetteer: Gazetteer, tmp_path: Path) -> None:
    box = find_region("37,48,38,49", gazetteer)
    path = tmp_path / "mine.geojson"
    shape = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(box.area)}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [shape]}), "utf-8")
    assert find_region(str(path), gazetteer).km2 == pytest.approx(box.km2)


def test_an_unknown_name_suggests_the_nearest(gazetteer: Gazetteer) -> None:
    with pytest.raises(UsageError, match="pokrovsk"):
        find_region("Pokrovks", gazetteer)


def test_a_drawn_line_that_crosses_itself_is_mended_and_nothing_is_refused() -> None:
    bow = shapely.Polygon([(37, 48), (38, 49), (38, 48), (37, 49)])
    assert drawn("mine", bow).area.is_valid
    with pytest.raises(UsageError, match="empty"):
        drawn("mine", shapely.Polygon())
