"""What a visitor looks at survives the URL, and no URL breaks the page."""

from datetime import date
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from dashboard.filters import LAYERS, SORTS, Look, Sort, View
from geo.records.filters import Filters
from geo.records.vocabulary import Activity, Clock, Status

WORDS = st.text(min_size=1, max_size=30).filter(lambda text: "\ud800" not in text)
DAYS = st.dates(date(2014, 1, 1), date(2030, 1, 1))
VIEWS = st.builds(
    View,
    st.floats(-85, 85).map(lambda v: round(v, 5)),
    st.floats(-180, 180).map(lambda v: round(v, 5)),
    st.sampled_from([3.0, 6.5, 11.0, 18.0]),
)


@st.composite
def looks(draw: st.DrawFn) -> Look:
    since, until = sorted((draw(DAYS), draw(DAYS)))
    filters = Filters(
        since=since,
        until=until,
        clock=draw(st.sampled_from(get_args(Clock))),
        activity=tuple(draw(st.lists(st.sampled_from(get_args(Activity)), unique=True))),
        status=tuple(draw(st.lists(st.sampled_from(get_args(Status)), unique=True))),
        claimant=tuple(draw(st.lists(WORDS, max_size=3))),
        text=draw(st.none() | WORDS),
    )
    hidden = tuple(name for name in LAYERS if draw(st.booleans()))
    return Look(
        filters,
        draw(st.none() | VIEWS),
        draw(st.none() | WORDS),
        None,
        "uk",
        hidden,
        find=draw(st.none() | WORDS),
        before=draw(st.none() | st.tuples(DAYS, DAYS).map(lambda d: tuple(sorted(d)))),
        sort=draw(st.builds(Sort, st.sampled_from(SORTS), st.booleans())),
    )


@given(looks())
def test_the_url_gives_back_the_look(look: Look) -> None:
    assert Look.from_query(look.to_query()) == look


@given(st.lists(st.tuples(st.sampled_from(
    ["since", "until", "at", "bbox", "activity", "clock", "lang", "hide", "event", "status"]
), st.text(max_size=20))))  # fmt: skip
def test_any_url_is_read(pairs: list[tuple[str, str]]) -> None:
    Look.from_query(pairs)


def test_a_wrong_value_costs_only_its_own_parameter() -> None:
    look = Look.from_query([("since", "2025-11-05"), ("until", "never"), ("activity", "clash")])
    assert look.filters == Filters(since=date(2025, 11, 5), activity=("clash",))
