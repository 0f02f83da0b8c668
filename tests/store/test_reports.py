"""Reports in the store: whole, once, with versions; re-reading changes only what differs."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.records.report import Report
from geo.store import open_store
from geo.store.check import faults
from tests.making import NOW, make_event

TEXT = "Fighting went on near Rodynske on 22 November, the brigade that holds the town said."


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.gpkg", write=True) as opened:
        yield opened


def _report(text: str = TEXT, **said) -> Report:
    return Report(**{"id": "r1", "text": text, "captured": NOW, **said})


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(min_size=1, max_size=300))
def test_any_text_comes_back_as_it_was_published(store, text):
    store.add_report(_report(text), [])
    assert store.report("r1").text == text


def test_the_same_report_again_changes_nothing(store):
    events = [make_event(1), make_event(2, geometry=None)]
    assert store.add_report(_report(), events).kind == "new"
    revision = store.revision()
    again = store.add_report(replace(_report(), captured=None), events)
    assert (again.kind, again.events, store.revision()) == ("known", 0, revision)


def test_another_reading_replaces_the_events_at_once(store):
    store.add_report(_report(), [make_event(1), make_event(2)])
    added = store.add_report(_report(), [make_event(2), make_event(3)])
    assert (added.kind, added.events) == ("changed", 1)
    assert [event.id for event in store.select()] == ["e2", "e3"]


def test_a_changed_text_is_a_new_version_beside_the_old(store):
    store.add_report(_report(), [])
    store.add_report(_report(f"{TEXT} Corrected."), [])
    assert store.versions("r1") == [TEXT]
    assert store.report("r1").text.endswith("Corrected.")
    assert [line.version for line in store.reports()] == [2]


def test_nearly_the_same_words_are_linked(store):
    store.add_report(_report(), [])
    store.add_report(_report(f"{TEXT} Read more.", id="r2"), [])
    store.add_report(_report("Nothing of the kind was said anywhere on that day.", id="r3"), [])
    assert [like.other_id for like in store.alike("r1")] == ["r2"]
    assert store.alike("r3") == []


def test_everything_said_of_a_report_is_kept(store):
    report = _report(
        source="Desk", url="https://x.org", lang="en", title="T", author="A", origin="O",
        published_at=NOW, acquisition={"acquired": "page"},
    )  # fmt: skip
    store.add_report(report, [])
    assert store.report("r1") == report


def test_a_ready_event_is_its_own_report(store):
    store.add_events([make_event(1, report_id="acled:1", quote="Words", quote_end=5)])
    assert store.report("acled:1").text == "Words"
    assert store.report("unheard of") is None


def test_ready_events_again_change_only_what_differs(store):
    store.add_events([make_event(1), make_event(2)])
    assert store.add_events([make_event(1), make_event(2, claimant="X"), make_event(3)]) == 1
    assert {e.id: e.claimant for e in store.select()} == {"e1": None, "e2": "X", "e3": None}


def test_reports_written_together_stand_or_fall_alone(tmp_path):
    path = tmp_path / "s.gpkg"
    with open_store(path, write=True) as store:
        with store.together():
            store.add_report(Report(id="r1", text="one"), [make_event(1)])
            no_number = make_event(2, place_start=1 << 63)
            with pytest.raises(OverflowError):
                store.add_report(Report(id="r2", text="two"), [no_number])
        store.add_report(Report(id="r3", text="three"), [make_event(3)])
    with open_store(path) as store:
        assert [line.id for line in store.reports()] == ["r1", "r3"]
        assert store.count() == 2
        assert list(faults(store)) == []
