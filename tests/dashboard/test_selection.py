"""The columns in memory choose exactly what the store's own question chooses."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard import held, opened
from geo.records.filters import Filters
from geo.records.vocabulary import Activity, Clock, Record, Status
from tests.dashboard.build import FIRST, PAPERS, SPEAKERS, fill

REGIONS = (
    None,
    None,
    "Pokrovsk Raion",
    "12 km around Pokrovsk",
    "37,48 38,48 37.5,49",
    "36,47,38,49",
)
"""None, by name, around a place, the corners of a polygon, a box."""

DAYS = st.integers(-3, 40).map(lambda n: FIRST + timedelta(days=n))


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


@st.composite
def filters(draw: st.DrawFn) -> Filters:
    ends: list[date | None] = sorted((draw(DAYS), draw(DAYS)))
    since, until = (end if draw(st.booleans()) else None for end in ends)
    return Filters(
        since=since,
        until=until,
        clock=draw(st.sampled_from(get_args(Clock))),
        type=draw(some(("Battles", "armed", "Riots"))),
        activity=draw(some(get_args(Activity))),
        actor=draw(some(("Military Forces of Ukraine (2019-)", "forces", "nobody"))),
        claimant=draw(some(tuple(name for name, *_ in SPEAKERS if name))),
        source=draw(some(PAPERS)),
        status=draw(some(get_args(Status))),
        record=draw(some(get_args(Record))),
        within=draw(st.sampled_from(REGIONS)),
        report_id=draw(st.sampled_from((None, None, None, "r00003", "nothing"))),
    )


@pytest.fixture(scope="module", autouse=True)
def stored(tmp_path_factory: pytest.TempPathFactory):
    path = fill(tmp_path_factory.mktemp("selection") / "store.gpkg", 150)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FRONTLINE_STORE", str(path))
        yield
        opened.let_go()


@given(filters())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
def test_memory_and_store_agree(wanted: Filters) -> None:
    from_memory = held.rows_of(wanted)["fid"].tolist()
    assert from_memory == opened.store().columns(wanted)["fid"].tolist()
