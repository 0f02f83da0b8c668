"""One selection, written as URL parameters and read back, whatever is in it."""

from datetime import date
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import UsageError
from geo.records.filters import Filters

words = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20)
days = st.dates(date(2014, 1, 1), date(2030, 12, 31))
boxes = st.tuples(st.floats(-180, -0.1), st.floats(-90, -0.1), st.floats(0, 180), st.floats(0, 90))


@st.composite
def filters(draw: st.DrawFn) -> Filters:
    since, until = sorted([draw(days), draw(days)])
    return Filters(
        since=draw(st.sampled_from([since, None])),
        until=draw(st.sampled_from([until, None])),
        clock=draw(st.sampled_from(["event", "report", "capture"])),
        claimant=tuple(draw(st.lists(words, max_size=3))),
        activity=draw(st.sampled_from([(), ("shelling",), ("advance", "clash")])),
        place=draw(st.none() | words),
        bbox=draw(st.none() | boxes),
        text=draw(st.none() | words),
        report_id=draw(st.none() | words),
    )


@given(filters())
def test_a_url_gives_back_the_same_filters(wanted: Filters) -> None:
    query = urlencode(wanted.to_query())
    assert Filters.from_query(parse_qsl(query, keep_blank_values=True)) == wanted


def test_no_filter_is_an_empty_query() -> None:
    assert Filters().to_query() == []


def test_parameters_of_others_are_ignored() -> None:
    assert Filters.from_query([("zoom", "7"), ("since", "2025-11-01")]) == Filters(
        since=date(2025, 11, 1)
    )


@pytest.mark.parametrize(
    ("texts", "named"),
    [
        ({"since": "yesterday"}, "--since"),
        ({"since": "2025-11-02", "until": "2025-11-01"}, "swap"),
        ({"bbox": "1,2,3"}, "--bbox"),
        ({"bbox": "40,48,37,49"}, "west < east"),
        ({"activity": ["dancing"]}, "--activity"),
        ({"clock": "wall"}, "--clock"),
    ],
)
def test_a_wrong_filter_names_its_option(texts: dict[str, object], named: str) -> None:
    with pytest.raises(UsageError, match=named):
        Filters.from_texts(texts)
