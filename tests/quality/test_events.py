"""The reading of reports stays above its marks, on what was seen and on what was not."""

import pytest

from geo.gazetteer.index import Gazetteer
from tests.quality.score_events import BLIND_MARKS, MARKS, Tally, passages, score, type_f1


@pytest.fixture(scope="module", params=["en", "uk", "ru"])
def tally(request: pytest.FixtureRequest) -> Tally:
    return score(list(passages(request.param)), Gazetteer.open())


@pytest.mark.quality
@pytest.mark.parametrize("measure", sorted(set(MARKS) - {"type"}))
def test_a_measure_stays_above_its_mark(tally: Tally, measure: str) -> None:
    assert tally.share(measure) >= MARKS[measure], "\n".join(tally.wrong)


@pytest.mark.quality
@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
def test_what_was_written_blind_stays_above_its_marks(lang: str) -> None:
    tally = score(list(passages(lang, "blind")), Gazetteer.open())
    reached = {name: tally.share(name) for name in BLIND_MARKS} | {"type": type_f1(tally)}
    fallen = {name: share for name, share in reached.items() if share < BLIND_MARKS[name]}
    assert not fallen


@pytest.mark.quality
def test_types_stay_above_their_mark(tally: Tally) -> None:
    assert type_f1(tally) >= MARKS["type"]
