"""Every source reads its samples: so many reports or events, so many set aside, each with why."""

import json
from pathlib import Path

import pytest

from geo import catalogue
from geo.ingest.inputs import source_of
from geo.records.event import Event
from geo.records.report import Report
from geo.sources.base import Item, Options, Rejected, open_path

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
SOURCES = catalogue.names("geo.sources")
EXPECTED = sorted(path for name in SOURCES for path in (SAMPLES / name).glob("*.expected.json"))


def _items(expected: Path) -> tuple[str, list[Item]]:
    given = open_path(expected.with_name(expected.name.removesuffix(".expected.json")))
    name, source = source_of(given)
    return name, list(source.read(given, Options()))


@pytest.fixture(params=EXPECTED, ids=lambda path: f"{path.parent.name}/{path.name}")
def sample(request):
    expected = request.param
    name, items = _items(expected)
    return expected.parent.name, name, items, json.loads(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [n for n in SOURCES if n != "own_export"])
def test_a_source_brings_a_sample(name):
    assert list((SAMPLES / name).glob("*.expected.json"))


def test_a_sample_is_recognised(sample):
    folder, name, _, _ = sample
    assert name == folder


def test_a_sample_gives_what_it_holds(sample):
    _, _, items, expected = sample
    counts = {
        "reports": sum(isinstance(i, Report) for i in items),
        "events": sum(isinstance(i, Event) for i in items),
        "rejected": sum(isinstance(i, Rejected) for i in items),
        "unplaced": sum(isinstance(i, Event) and i.geometry is None for i in items),
    }
    assert counts == {name: expected.get(name, 0) for name in counts}


def test_what_is_set_aside_says_where_and_why(sample):
    _, _, items, _ = sample
    for item in items:
        if isinstance(item, Rejected):
            assert item.where
            assert item.reason


def test_reports_keep_what_the_source_says(sample):
    _, _, items, expected = sample
    reports = [item for item in items if isinstance(item, Report)]
    texts = "\n\n".join(report.text for report in reports)
    assert expected.get("contains", "") in texts
    assert expected.get("lacks", "\0") not in texts
    for name in ("source", "url", "origin"):
        assert expected.get(name) in {None, *(getattr(r, name) for r in reports)}
    assert expected.get("published") in {None, *(str(r.published) for r in reports)}


def test_ready_events_keep_ids_points_and_dataset(sample):
    folder, _, items, expected = sample
    events = [item for item in items if isinstance(item, Event)]
    assert expected.get("ids") in (None, [event.id for event in events])
    for event in events:
        assert event.extra["dataset"] == folder
        assert event.quote == (event.quote or "")[event.quote_start : event.quote_end] or None
        assert (event.geometry is None) == (event.place_status == "not_placed")
    if "point" in expected:
        assert events[0].geometry["coordinates"] == expected["point"]
    if "activity" in expected:
        assert events[0].activity == expected["activity"]


def test_the_same_input_read_again_gives_the_same_ids(sample):
    folder, _, items, _ = sample
    again = [
        item
        for path in EXPECTED
        if path.parent.name == folder
        for item in _items(path)[1]
        if not isinstance(item, Rejected)
    ]
    ids = {item.id for item in items if not isinstance(item, Rejected)}
    assert ids <= {item.id for item in again}
