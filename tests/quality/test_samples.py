"""The sample reports are whole: front matter, three languages, expectations in the text."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from geo.records.vocabulary import Activity, Record, Status

REPORTS = Path(__file__).parents[2] / "data" / "samples" / "reports"
FIELDS = {"record", "activity", "places", "date_start", "date_end", "claimant", "status"}
ALL = sorted(REPORTS.glob("*.md"))


def front_matter(report: Path) -> dict[str, str]:
    head = report.read_text(encoding="utf-8").split("---\n")[1]
    return dict(line.split(": ", 1) for line in head.splitlines())


def body(report: Path) -> str:
    return report.read_text(encoding="utf-8").split("---\n", 2)[2]


def expected(report: Path) -> list[dict[str, Any]]:
    text = report.with_suffix(".expected.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


def test_there_are_enough_reports_of_each_language() -> None:
    languages = Counter(front_matter(report)["lang"] for report in ALL)
    assert len(ALL) >= 18
    assert set(languages) == {"en", "uk", "ru"}
    assert min(languages.values()) >= 5


def test_the_month_moves() -> None:
    days = {expectation["date_start"] for report in ALL for expectation in expected(report)}
    november = {day for day in days if day.startswith("2025-11")}
    assert len(november) >= 12
    assert min(november) <= "2025-11-02"
    assert max(november) >= "2025-11-28"


@pytest.mark.parametrize("report", ALL, ids=lambda report: report.stem)
def test_a_report_says_who_published_it_and_when(report: Path) -> None:
    head = front_matter(report)
    assert {"published", "source", "lang"} <= set(head) <= {"published", "source", "url", "lang"}
    assert head.get("url", "https://").startswith("https://")
    date.fromisoformat(head["published"])


@pytest.mark.parametrize("report", ALL, ids=lambda report: report.stem)
def test_expectations_are_complete_and_in_the_text(report: Path) -> None:
    for row in expected(report):
        assert set(row) == FIELDS
        assert row["record"] in get_args(Record)
        assert row["activity"] in get_args(Activity)
        assert row["status"] in get_args(Status)
        assert all(surface in body(report) for surface in row["places"])
        assert date.fromisoformat(row["date_start"]) <= date.fromisoformat(row["date_end"])
        assert row["date_end"] <= front_matter(report)["published"]
