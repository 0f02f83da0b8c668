"""From each sample report to the events that are expected of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from geo.gazetteer.index import Gazetteer
from geo.pipeline import read
from geo.records.event import Event
from geo.sources.base import Options, finished
from geo.sources.text import front_matter
from geo.records.report import Report

ROOT = Path(__file__).parents[2]
REPORTS = sorted((ROOT / "data" / "samples" / "reports").glob("*.md"))
SEED = ROOT.parent / "shared" / "reports" / "kyiv-independent-2025-11-23.txt"


def events_of(path: Path, **said: Any) -> tuple[Event, ...]:
    fields, body = front_matter(path.read_text(encoding="utf-8"), path.name)
    report = finished(Report(**{"id": "", **fields}, text=body), Options(**said))
    return read(report, Gazetteer.open()).events


def fits(row: dict[str, Any], event: Event) -> bool:
    """The same kind of record, of the same days, by somebody where somebody is expected."""
    days = (str(event.date_start), str(event.date_end)) == (row["date_start"], row["date_end"])
    return row["record"] == event.record and days and bool(row["claimant"]) <= bool(event.claimant)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_sample_gives_what_is_expected(path: Path) -> None:
    found = events_of(path)
    rows = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    missing = [row for row in rows if not any(fits(row, event) for event in found)]
    assert missing == []
