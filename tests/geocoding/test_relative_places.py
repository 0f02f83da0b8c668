"""Relative places are areas of their own, never the point of the place they are measured from."""

import pytest
from shapely.geometry import Point, shape

from geo.records.geometry import great_circle_m
from geo.records.place import Place
from geo.records.vocabulary import Lang
from tests.geocoding.reading import named, place, read


def middle_m(found: Place, anchor: Place) -> float:
    return great_circle_m(found.lon, found.lat, anchor.lon, anchor.lat)


def test_a_distance_and_a_bearing_give_a_sector() -> None:
    anchor = place(read("Shells fell on Pokrovsk."), "Pokrovsk")
    found = place(read("A column was hit 7 km north of Pokrovsk."), "Pokrovsk")
    assert found.status == "area"
    assert found.lat > anchor.lat
    assert 6_000 < middle_m(found, anchor) < 8_000


@pytest.mark.parametrize(
    "text",
    [
        "A column was hit 7 km north of Pokrovsk.",
        "Clashes between Pokrovsk and Myrnohrad.",
        "Clashes in the southern outskirts of Pokrovsk.",
        "Clashes on the outskirts of Pokrovsk.",
        "Clashes in the northern part of Pokrovsk.",
        "They advance toward Pokrovsk.",
        "Mines lie along the Pokrovsk-Myrnohrad highway.",
        "The left bank of Kherson was shelled.",
    ],
)
def test_the_geometry_is_sound_and_covered_by_its_radius(text: str) -> None:
    found = read(text)[0][1]
    assert isinstance(found, Place)
    assert found.status == "area"
    area = shape(found.geometry)
    assert area.is_valid
    assert area.distance(Point(found.lon, found.lat)) < 0.1
    reach = max(great_circle_m(found.lon, found.lat, *c) for c in area.exterior.coords)
    assert found.uncertainty_m > reach / 3


def test_between_lies_half_way() -> None:
    found = place(read("Clashes between Pokrovsk and Myrnohrad."), "Pokrovsk")
    ends = read("Pokrovsk, Myrnohrad.")
    one, two = middle_m(found, place(ends, "Pokrovsk")), middle_m(found, place(ends, "Myrnohrad"))
    assert one == pytest.approx(two, rel=0.02)


def test_the_centre_is_a_point_with_a_smaller_radius() -> None:
    town = place(read("Clashes in the northern part of Pokrovsk."), "Pokrovsk")
    centre = place(read("Clashes in central Pokrovsk."), "Pokrovsk")
    assert centre.status == "placed"
    assert centre.uncertainty_m < town.uncertainty_m


def test_near_is_less_certain() -> None:
    near = place(read("Shells fell near Chasiv Yar."), "Chasiv Yar")
    at = place(read("Shells fell on Chasiv Yar."), "Chasiv Yar")
    assert near.uncertainty_m > at.uncertainty_m
    assert (near.geo_precision, at.geo_precision) == (2, 1)


@pytest.mark.parametrize(
    ("lang", "text", "village", "anchor"),
    [
        ("en", "Fighting in Kotlyne, southwest of Pokrovsk, went on.", "Kotlyne", "Pokrovsk"),
        ("en", "Fighting in Kotlyne (southwest of Pokrovsk) went on.", "Kotlyne", "Pokrovsk"),
        ("uk", "Бої у Котлиному, на південний захід від Покровська.", "Котлиному", "Покровська"),
        ("ru", "Бои в Котлино, юго-западнее Покровска.", "Котлино", "Покровска"),
    ],
)
def test_an_offset_beside_a_name_only_tells_which_place_it_is(
    lang: Lang, text: str, village: str, anchor: str
) -> None:
    found = read(text, lang)
    assert named(found, anchor).part_of == named(found, village).start
    assert place(found, village).status == "placed"
