"""The reading of reports stays above its marks on both parts of the yardstick."""

import pytest

from geo.gazetteer.index import Gazetteer
from tests.quality.score_events import MARKS, Tally, passages, score, type_f1


@pytest.fixture(scope="module", params=["en", "uk", "ru"])
def tally(request: pytest.FixtureRequest) -> Tally:
    return score(list(passages(request.param)), Gazetteer.open())


@pytest.mark.quality
@pytest.mark.parametrize("measure", sorted(set(MARKS) - {"type"}))
def test_a_measure_stays_above_its_mark(tally: Tally, measure: str) -> None:
    assert tally.share(measure) >= MARKS[measure], "\n".join(tally.wrong)


@pytest.mark.quality
def test_types_stay_above_their_mark(tally: Tally) -> None:
    assert type_f1(tally) >= MARKS["type"]
