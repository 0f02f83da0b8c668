"""From each sample report to the events that are expected of it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from geo.pipeline import Reading, read
from geo.records.event import Event
from geo.records.report import Report
from geo.sources.base import Options, finished
from geo.sources.text import front_matter
from tests.geocoding.reading import gazetteer

ROOT = Path(__file__).parents[2]
REPORTS = sorted((ROOT / "data" / "samples" / "reports").glob("*.md"))
SEED = ROOT.parent / "shared" / "reports" / "kyiv-independent-2025-11-23.txt"


def reading_of(path: Path, **said: Any) -> Reading:
    fields, body = front_matter(path.read_text(encoding="utf-8"), path.name)
    report = finished(Report(**{"id": "", **fields}, text=body), Options(**said))
    return read(report, gazetteer())


def known_place(words: str, known: set[str]) -> bool:
    """Whether the places' yardstick can answer for a name; it has its own tests."""
    return any(words in surface or surface in words for surface in known)


def fits(row: dict[str, Any], event: Event) -> bool:
    """The same kind of record, of the same days, by somebody where somebody is expected."""
    days = (str(event.date_start), str(event.date_end)) == (row["date_start"], row["date_end"])
    return row["record"] == event.record and days and bool(row["claimant"]) <= bool(event.claimant)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_sample_gives_what_is_expected(path: Path) -> None:
    reading = reading_of(path)
    found, known = reading.events, {mention.surface for mention in reading.mentions}
    rows = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    readable = [row for row in rows if any(known_place(p, known) for p in row["places"])]
    missing = [row for row in readable if not any(fits(row, event) for event in found)]
    assert missing == []


@pytest.mark.skipif(not SEED.is_file(), reason="the first report is not beside the checkout")
def test_the_first_report() -> None:
    events = reading_of(SEED, published=date(2025, 11, 23)).events
    day = date(2025, 11, 23)
    assert any(e.activity in ("clearing", "clash") and e.date_start == day for e in events)
    (advance,) = [e for e in events if e.activity == "advance"]
    assert (advance.status, advance.date_start) == ("assessed", date(2025, 11, 22))
    skala = [e for e in events if "Skala" in (e.quote or "")]
    assert len(skala) == 3
    assert {e.settlement for e in skala} == {"Pokrovsk"}
    assert {e.place_kind for e in skala} == {"landmark"}
    assert len({e.statement_id for e in skala}) == 1
    assert {e.claimant for e in skala} == {"Airborne Assault Forces"}
    (footage,) = [e for e in events if e.status == "visual"]
    assert footage.claimant == "Special Operations Forces"
    (claim,) = [e for e in events if e.record == "claim"]
    assert claim.geometry is None
    assert [(f.metric, f.value, f.cumulative) for f in claim.figures] == [
        ("killed", 388, True),
        ("wounded", 87, True),
    ]
    assert (claim.date_start, claim.date_end) == (date(2025, 11, 1), day)


@pytest.mark.skipif(not SEED.is_file(), reason="the first report is not beside the checkout")
@pytest.mark.parametrize("words", ["Located in", "pre-war population", "as of November 2025"])
def test_the_first_report_has_no_event_in(words: str) -> None:
    events = reading_of(SEED, published=date(2025, 11, 23)).events
    assert not [e for e in events if words in (e.quote or "")]
