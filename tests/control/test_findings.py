"""The map beside the claim: five verdicts, each with its numbers in the words."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, get_args

import pytest

from geo.control.finding import VERDICTS, Reason
from geo.control.findings import findings_of
from geo.control.told import LANGUAGES, reason, sentence
from geo.records.event import Event
from geo.records.geometry import point
from geo.records.vocabulary import RUSSIA, UKRAINE
from tests.control.drawn import classed_map, day, drawn_map, growing, loaded, square

MAP = loaded(drawn_map(square(37, 48)))
INSIDE, OUTSIDE, AT_EDGE = point(37.5, 48.5), point(36.5, 48.5), point(37.001, 48.5)
CLAIM = Event(
    id="e", statement_id="s", report_id="r", activity="holding", actor1=UKRAINE,
    claimant_side="ukraine", status="claimed", date_start=day(0), date_end=day(0),
    place_status="placed", uncertainty_m=1500.0, geometry=OUTSIDE,
)  # fmt: skip


def verdict(maps: Any = MAP, **changed: Any) -> str:
    (finding,) = findings_of(replace(CLAIM, **changed), maps)
    return finding.verdict


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "consistent"),
        ({"geometry": INSIDE}, "contradicted"),
        ({"geometry": AT_EDGE}, "too_uncertain"),
        ({"geometry": INSIDE, "actor1": RUSSIA}, "consistent"),
        ({"geometry": INSIDE, "actor1": RUSSIA, "activity": "capture_claim"}, "consistent"),
        ({"actor1": RUSSIA, "activity": "capture_claim"}, "not_reflected"),
        ({"date_start": day(20), "date_end": day(20)}, "too_old"),
    ],
)
def test_a_claim_to_hold_a_place(changed: dict[str, Any], expected: str) -> None:
    assert verdict(**changed) == expected


def test_contested_ground_decides_nothing() -> None:
    grey = loaded(classed_map({"occupied": square(37, 48), "contested": square(36, 48)}))
    assert verdict(grey) == "too_uncertain"


@pytest.mark.parametrize(
    ("sides", "actor", "activity", "expected"),
    [
        ([0.50, 0.52], RUSSIA, "advance", "consistent"),
        ([0.50, 0.48], RUSSIA, "advance", "contradicted"),
        ([0.50, 0.50], RUSSIA, "advance", "not_reflected"),
        ([0.50, 0.48], UKRAINE, "advance", "consistent"),
        ([0.50, 0.52], UKRAINE, "withdrawal", "consistent"),
    ],
)
def test_a_claim_that_ground_changed_hands(
    sides: list[float], actor: str, activity: str, expected: str
) -> None:
    near_corner = {"geometry": point(37.5, 48.5), "date_start": day(1), "date_end": day(1)}
    found = verdict(growing(sides), actor1=actor, activity=activity, **near_corner)
    assert found == expected


def test_an_advance_without_a_map_since_it_began_cannot_be_judged() -> None:
    later = {"date_start": day(3), "date_end": day(3)}
    assert verdict(growing([0.5, 0.5]), actor1=RUSSIA, activity="advance", **later) == "too_old"


def test_the_words_carry_the_numbers() -> None:
    (finding,) = findings_of(replace(CLAIM, geometry=INSIDE), MAP)
    assert sentence(finding) == (
        "A's map of 1 November 2025 has the place 37 km inside the occupied area, farther than the "
        "place's ± 1.50 km: contradicted by the map."
    )
    assert finding.distance_m is not None
    assert finding.distance_m < 0


def test_the_words_are_told_in_the_language_of_the_page() -> None:
    (finding,) = findings_of(replace(CLAIM, geometry=INSIDE), MAP)
    assert sentence(finding, "uk") == (
        "На карті A за 1 листопада 2025 місце лежить на окупованій території, за 37 км від її "
        "межі, далі за його похибку ± 1,50 км: суперечить карті."
    )


def test_a_map_that_shows_another_day_than_its_own_says_so() -> None:
    archive = loaded(drawn_map(square(37, 48), as_of=day(-1)))
    (finding,) = findings_of(replace(CLAIM, geometry=INSIDE), archive)
    assert reason(finding).startswith("A's map of 1 November 2025 (state of 31 October) has")
    (own,) = findings_of(replace(CLAIM, geometry=INSIDE), MAP)
    assert "state of" not in reason(own)


def test_an_edge_that_an_excerpt_does_not_show_crosses_nothing() -> None:
    excerpt = loaded(drawn_map(square(37, 48), extent=(36.0, 47.0, 36.6, 49.0)))
    (finding,) = findings_of(CLAIM, excerpt)
    assert (finding.verdict, finding.reason) == ("too_uncertain", "no_edge")
    assert "across" not in sentence(finding)


def test_signs_are_real_and_nothing_has_none() -> None:
    near = {"geometry": point(37.5, 48.5), "date_start": day(1), "date_end": day(1)}
    asked = replace(CLAIM, actor1=RUSSIA, activity="advance", **near)
    told = [sentence(findings_of(asked, growing(sides))[0]) for sides in ([0.5, 0.48], [0.5, 0.5])]
    assert "(net −" in told[0]
    assert "(net 0.0 km²); the map was perhaps not updated" in told[1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reason_has_its_sentence_in_every_language(lang: str) -> None:
    (finding,) = findings_of(replace(CLAIM, geometry=INSIDE), MAP)
    for why in get_args(Reason):
        for days in (0, 1, 3, 12, 21):
            told = sentence(replace(finding, reason=why, age_days=days), lang)
            assert "{" not in told
            assert told.endswith(f"{LANGUAGES[lang]['contradicted']}.")


def test_words_are_neutral() -> None:
    told = " ".join(LANGUAGES["en"][verdict] for verdict in VERDICTS)
    assert not any(word in told for word in ("true", "false", "lie", "wrong", "propaganda"))


@pytest.mark.parametrize(
    "changed",
    [
        {"geometry": None}, {"date_start": None, "date_end": None}, {"status": "denied"},
        {"activity": "shelling"}, {"actor1": None, "claimant_side": "independent"},
    ],
)  # fmt: skip
def test_what_claims_no_ground_gets_no_finding(changed: dict[str, Any]) -> None:
    assert findings_of(replace(CLAIM, **changed), MAP) == []


def test_each_maker_has_its_own_finding() -> None:
    maps = loaded(drawn_map(square(37, 48), 0, "A"), drawn_map(square(36, 48), 0, "B"))
    found = {f.maker: f.verdict for f in findings_of(CLAIM, maps)}
    assert found == {"A": "consistent", "B": "contradicted"}
    assert CLAIM.date_end == day(1) - timedelta(days=1)
