"""What a person asks for becomes values that are sound, or is refused in words."""

from datetime import date

import pytest

from geo.corrections import changes
from geo.corrections.changes import Spot
from geo.errors import UsageError
from geo.gazetteer.index import Gazetteer
from geo.records.correction import check_values
from geo.records.vocabulary import UKRAINE

from .made import event


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def test_a_point_knows_what_contains_it(gazetteer: Gazetteer) -> None:
    values = changes.put_at(event(), Spot(37.18, 48.28, 300), gazetteer)
    check_values(values)
    assert values["settlement"] == "Pokrovsk"
    assert values["oblast"]
    assert values["uncertainty_m"] == 300


@pytest.mark.parametrize(("radius_m", "precision"), [(300, 1), (20_000, 2), (100_000, 3)])
def test_a_wide_radius_is_not_an_exact_place(
    gazetteer: Gazetteer, radius_m: float, precision: int
) -> None:
    assert changes.put_at(event(), Spot(37, 48, radius_m), gazetteer)["geo_precision"] == precision


@pytest.mark.parametrize("spot", [Spot(200, 48, 9), Spot(37, 48, 0), Spot(float("nan"), 48, 9),
                                  Spot(37, 48, float("nan"))])  # fmt: skip
def test_no_such_point(gazetteer: Gazetteer, spot: Spot) -> None:
    with pytest.raises(UsageError, match=r"degrees|radius"):
        changes.put_at(event(), spot, gazetteer)


def test_a_total_is_never_put_on_a_point(gazetteer: Gazetteer) -> None:
    with pytest.raises(UsageError, match="never put on a point"):
        changes.put_at(event(record="claim"), Spot(37, 48, 300), gazetteer)


def test_a_region_is_an_area_and_may_hold_a_total(gazetteer: Gazetteer) -> None:
    region = next(
        entry.id
        for form in gazetteer.lookup("donetsk oblast")
        if (entry := gazetteer.entry(form.place)).kind == "oblast"
    )
    values = changes.candidate(event(record="claim"), region, gazetteer)
    check_values(values)
    assert values["place_status"] == "area"
    assert values["geometry"]["type"] in ("Polygon", "MultiPolygon")


def test_an_unknown_candidate_is_told(gazetteer: Gazetteer) -> None:
    with pytest.raises(UsageError, match="no such place"):
        changes.candidate(event(), "UA0", gazetteer)


def test_an_activity_brings_its_acled_names() -> None:
    assert changes.activity(event(), "air_strike")["sub_event_type"] == "Air/drone strike"
    taken = changes.activity(event(actor1=UKRAINE), "capture_claim")
    assert taken["sub_event_type"] == "Government regains territory"
    with pytest.raises(UsageError, match="dancing"):
        changes.activity(event(), "dancing")


@pytest.mark.parametrize(
    ("start", "end", "precision"),
    [(1, 1, "day"), (1, 2, "range"), (1, 30, "month"), (2, 30, "range")],
)
def test_days_bring_their_precision(start: int, end: int, precision: str) -> None:
    values = changes.dates(event(), date(2025, 11, start), date(2025, 11, end))
    check_values(values)
    assert values["date_precision"] == precision


def test_days_in_the_wrong_order() -> None:
    with pytest.raises(UsageError, match="swap"):
        changes.dates(event(), date(2025, 11, 2), date(2025, 11, 1))


def test_nowhere_is_sound() -> None:
    check_values(changes.NOWHERE)
