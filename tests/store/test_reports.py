"""Reports in the store: whole, once, with versions; re-reading changes only what differs."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.records.report import Report
from geo.store import open_store
from geo.store.check import faults
from geo.store.preparing import prepare
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


def test_a_fault_in_one_of_several_leaves_none_of_them(store):
    several = [prepare(_report(), [make_event(1)])]
    no_number = prepare(_report(id="r2"), [make_event(2, place_start=1 << 63)])
    with pytest.raises(OverflowError):
        store.add_reports([*several, no_number])
    assert (list(store.reports()), store.count(), store.alike("r1")) == ([], 0, [])
    assert [added.kind for added in store.add_reports(several)] == ["new"]
    assert list(faults(store)) == []


def test_several_at_once_are_what_one_by_one_would_be(tmp_path):
    first, again = _report(), _report(f"{TEXT} Corrected.")
    alike = _report(f"{TEXT} Read more.", id="r2")
    other_report = [make_event(3, report_id="r2")]
    given = [
        (first, [make_event(1), make_event(2)]),
        (alike, other_report),
        (first, []),
        (again, [make_event(2)]),
        (alike, other_report),
        (_report("Another.", id="r3"), []),
    ]
    several = [prepare(report, events) for report, events in given]
    with open_store(tmp_path / "1.gpkg", write=True) as one:
        alone = [one.add_reports([new])[0] for new in several]
        with open_store(tmp_path / "2.gpkg", write=True) as other:
            assert other.add_reports(several) == alone
            kinds = [added.kind for added in alone]
            assert kinds == ["new", "new", "changed", "changed", "known", "new"]
            for store in (one, other):
                assert [like.other_id for like in store.alike("r1")] == ["r2"]
                assert store.versions("r1") == [TEXT]
                assert {event.id for event in store.select()} == {"e2", "e3"}
                assert list(faults(store)) == []
