"""Days and moments as tables, feeds and pages write them."""

from datetime import date

import pytest

from geo.sources._days import AmbiguousDayError, tells_order, whole_month, written_day
from geo.sources._moments import published

DAY = date(2025, 11, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-03",
        "2025-11-03T23:59:00Z",
        "2025-11-03 00:00:00.000",
        "03.11.2025",
        "3.11.2025 10:00",
        "20251103",
        "2025/11/03",
        "03 November 2025",
        "3-Nov-2025",
        "Nov 3, 2025",
        "November 3rd, 2025",
        "3 листопада 2025 року",
        "3 ноября 2025 г.",
    ],
)
def test_a_day_is_read_as_it_is_written(text):
    assert written_day(text) == DAY


@pytest.mark.parametrize("text", ["", "UKR3", "2025", "31 June 2025", "2025-13-01", "x 3 y 2025"])
def test_what_is_no_day_is_not_made_one(text):
    with pytest.raises(ValueError, match=r".*"):
        written_day(text)


def test_day_and_month_are_not_guessed():
    with pytest.raises(AmbiguousDayError):
        written_day("3/11/2025")
    assert written_day("3/11/2025", day_first=True) == DAY
    assert written_day("11/3/2025", day_first=False) == DAY
    assert written_day("11/22/2025") == written_day("22/11/2025") == date(2025, 11, 22)
    assert [tells_order(t) for t in ("22/11/2025", "11/22/2025", "3/11/2025")] == [
        True,
        False,
        None,
    ]


def test_a_month_is_its_first_to_its_last_day():
    assert whole_month("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert whole_month("2024-14") is None


@pytest.mark.parametrize(
    ("text", "day", "hour_in_utc"),
    [
        ("Sat, 22 Nov 2025 08:00:00 +0200", 22, 6),
        ("Sat, 22 Nov 2025 23:30:00 GMT", 23, 23),
        ("Sat, 22 Nov 2025 08:00:00 EET", 22, 6),
        ("2025-11-22T22:30:00Z", 23, 22),
        ("Sat, 22 Nov 2025 08:00:00", 22, None),
        ("Sat, 22 Nov 2025 08:00:00 XYZ", 22, None),
        ("2025-11-22 10:00:00", 22, None),
        ("22 листопада 2025, 10:00", 22, None),
    ],
)
def test_a_moment_is_claimed_only_where_its_zone_is_said(text, day, hour_in_utc):
    said = published(text)
    assert said.day == date(2025, 11, day)
    assert (said.at.utctimetuple().tm_hour if said.at else None) == hour_in_utc


@pytest.mark.parametrize(
    "text", [None, "", "yesterday", "Thu, 01 Jan 1970 00:00:00 +0000", "2999-01-01"]
)
def test_a_time_that_cannot_be_is_unknown(text):
    assert published(text) == (None, None)
