"""Two ranges of days side by side: which days, how many records, and how the numbers differ."""

from datetime import date

from dashboard import data
from dashboard.panels.differences import differences
from dashboard.strings import words
from geo.records.filters import Filters
from tests.dashboard.test_map_page import html_of

NOW = {"since": "2025-11-20", "until": "2025-11-26"}


def number(since: date, until: date) -> int:
    return data.counts(Filters(since=since, until=until)).all


def test_the_days_just_before_are_compared_unless_others_are_asked_for(store, on_page):
    store(60)
    earlier = number(date(2025, 11, 13), date(2025, 11, 19))
    later = number(date(2025, 11, 20), date(2025, 11, 26))
    assert f"{earlier} records before, {later} now" in html_of(on_page("compare", **NOW))
    other = number(date(2025, 11, 1), date(2025, 11, 3))
    shown = html_of(on_page("compare", before="2025-11-01..2025-11-03", **NOW))
    assert f"{other} records before, {later} now" in shown
    assert "not equally long" in shown


def test_a_wrong_range_in_the_address_is_left_out(store, on_page):
    store(10)
    visitor = on_page("compare", before="2025-11-05..yesterday", **NOW)
    assert not visitor.exception
    assert "before" not in visitor.query_params


def test_the_most_changed_comes_first_and_nothing_is_lost():
    made = differences("Who", {"a": 9, "b": 1}, {"b": 2, "<c>": 30}, str, words("en"))
    assert made.index("&lt;c&gt;") < made.index(">a<") < made.index(">b<")
    assert [told in made for told in ("+30", "−9", "+1")] == [True] * 3
