"""The table of records: any order, every record once, what is unknown last."""

import json
from itertools import pairwise

import pytest

from dashboard import data
from dashboard.filters import SORTS, Sort
from dashboard.ordered import ordered
from geo.records.filters import Filters
from tests.dashboard.test_map_page import html_of


def shown(visitor) -> dict:
    """What the table was told to draw."""
    given = (json.loads(e.proto.json) for e in visitor.get("bidi_component"))
    return next(one for one in given if "columns" in one)


@pytest.mark.parametrize("falling", [True, False])
@pytest.mark.parametrize("column", SORTS)
def test_any_order_has_every_record_once_and_the_unknown_last(store, column, falling):
    store(40)
    found = ordered(Filters(), Sort(column, falling), 100)
    assert sorted(e.id for e in found) == [f"e{n:05}" for n in range(40)]
    keys = [VALUES[column](event) for event in found]
    known = [key for key in keys if key is not None]
    assert keys == known + [None] * (len(keys) - len(known))
    assert all(b <= a if falling else a <= b for a, b in pairwise(known))


VALUES = {
    "activity": lambda e: e.activity,
    "day": lambda e: e.date_end,
    "raion": lambda e: e.raion,
    "claimant": lambda e: e.claimant and e.claimant.casefold(),
    "status": lambda e: e.status,
    "source": lambda e: e.source.casefold(),
    "radius": lambda e: e.uncertainty_m,
}


def test_words_sort_as_the_reader_sees_them(store):
    store(40)
    spoken = (("clash", "zzz"),)
    found = ordered(Filters(), Sort("activity", True), 100, spoken)
    assert found[0].activity == "clash"


def test_the_head_sorts_the_other_way_the_second_time():
    assert Sort().by("source") == Sort("source", falling=False)
    assert Sort("source", falling=False).by("source") == Sort("source", falling=True)
    assert Sort().by("day") == Sort("day", falling=False)


def test_the_table_follows_the_filters_the_order_and_the_language(store, on_page):
    store(40)
    visitor = on_page("records", sort="source", status="denied", lang="uk")
    told = shown(visitor)
    assert told["sort"] == {"column": "source", "falling": False}
    assert len(told["rows"]) == data.counts(Filters(status=("denied",))).all == 4
    assert [row["source"] for row in told["rows"]] == sorted(r["source"] for r in told["rows"])
    assert {row["status"] for row in told["rows"]} == {"Заперечено"}


def test_a_record_opens_its_card_beside_the_table(store, on_page):
    store(20)
    visitor = on_page("records", event="e00003")
    assert "fa-quote-mark" in html_of(visitor)
    assert visitor.button(key="to_map").label == "Show on the map"


def test_more_is_shown_when_it_is_asked_for(store, on_page):
    store(130)
    visitor = on_page("records")
    assert len(shown(visitor)["rows"]) == 100
    visitor.button(key="records_more").click().run()
    assert len(shown(visitor)["rows"]) == 130
