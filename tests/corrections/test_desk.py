"""Corrections in a store: in force at once, after a new reading, and gone when undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geo.corrections.desk import Desk
from geo.errors import StoreError, UsageError
from geo.records.event import Event
from geo.records.geometry import point
from geo.records.report import Report
from geo.store import open_store
from geo.store.packing import packed
from geo.store.writing import Store

from .made import SHELLING, correction, event, spot

REPORT = Report("r1", "Words of e1. Words of e2.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store.gpkg", write=True) as opened:
        opened.add_report(REPORT, [event("e1"), event("e2")], "1")
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def stored(store: Store) -> dict[str, Event]:
    return {found.id: found for found in store.select()}


def test_a_correction_is_in_force_at_once(store: Store, desk: Desk) -> None:
    desk.correct("e1", "place", spot(37.2, 48.3), "Olena", "the map shows it")
    assert stored(store)["e1"].geometry == point(37.2, 48.3)
    assert store.columns(names=("lon",))["lon"].max() == 37.5
    (line,) = desk.made()
    assert line.before["geometry"]["coordinates"] == [37.5, 48.1]
    assert line.quote == "Words of e1."


def test_a_new_reading_does_not_win_over_it(store: Store, desk: Desk) -> None:
    desk.correct("e1", "activity", SHELLING, "Olena", "shells are named")
    fresh = [replace(event("e1"), id="n1", claimant="ISW"), event("e2")]
    store.add_report(REPORT, desk.corrected("r1", fresh), "2")
    found = stored(store)["n1"]
    assert (found.activity, found.claimant) == ("shelling", "ISW")


def test_undone_it_is_as_it_was_read(store: Store, desk: Desk) -> None:
    before = stored(store)
    split = {"places": [spot(37, 48), spot(38, 48)]}
    made = [
        desk.correct("e1", "activity", SHELLING, "Olena", "why"),
        desk.correct("e2", "reject", {}, "Olena", "why"),
        desk.correct("e1", "split", split, "Petro", "two towns"),
    ]
    part = f"e1~{made[-1].id}.1"
    made.append(desk.correct(part, "merge", {"into": "e1"}, "Petro", "the same after all"))
    assert stored(store).keys() == {"e1"}
    for line in reversed(made):
        desk.undo(line.id, "Olena", "a mistake")
    assert stored(store) == before


def test_what_is_undone_cannot_be_undone_again(desk: Desk) -> None:
    line = desk.correct("e2", "reject", {}, "Olena", "why")
    undo = desk.undo(line.id, "Olena", "why")
    with pytest.raises(UsageError, match="already"):
        desk.undo(line.id, "Olena", "why")
    desk.undo(undo.id, "Olena", "it was right")
    assert len(desk.made()) == 3


def test_taken_in_twice_it_is_there_once(store: Store, desk: Desk, tmp_path: Path) -> None:
    desk.correct("e1", "activity", SHELLING, "Olena", "why")
    desk.correct("e2", "reject", {}, "Olena", "why")
    with open_store(tmp_path / "other.gpkg", write=True) as other:
        other.add_report(REPORT, [event("e1"), event("e2")], "1")
        there = Desk(other)
        assert there.take(desk.made())[:2] == (2, 0)
        assert there.take(desk.made())[:2] == (0, 2)
        assert there.made() == desk.made()
        assert stored(other) == stored(store)


def test_corrections_may_come_before_their_report(desk: Desk, tmp_path: Path) -> None:
    line = desk.correct("e1", "activity", SHELLING, "Olena", "why")
    with open_store(tmp_path / "other.gpkg", write=True) as other:
        there = Desk(other)
        assert there.take([line]).without_event == (line,)
        other.add_report(REPORT, there.corrected("r1", [event("e1")]), "1")
        assert stored(other)["e1"].activity == "shelling"


def test_a_ready_event_keeps_its_correction_when_it_comes_again(store: Store) -> None:
    ready = event("acled:1", report_id="acled:1")
    store.add_events([ready])
    Desk(store).correct("acled:1", "activity", SHELLING, "Olena", "why")
    desk = Desk(store)
    newer = replace(ready, claimant="ISW")
    assert desk.sets_aside(packed(newer))
    assert not desk.sets_aside(packed(event("acled:2", report_id="acled:2")))
    desk.replay_set_aside()
    found = stored(store)["acled:1"]
    assert (found.activity, found.claimant) == ("shelling", "ISW")


def test_the_record_is_only_ever_added_to(store: Store, desk: Desk) -> None:
    desk.correct("e1", "reject", {}, "Olena", "why")
    for change in ("DELETE FROM corrections", "UPDATE corrections SET author='x'"):
        with pytest.raises(StoreError, match="only ever added"), store.transaction() as db:
            db.execute(change)


@pytest.mark.parametrize(
    ("event_id", "author", "reason", "words"),
    [("e9", "Olena", "why", "e9"), ("e1", "", "why", "author"), ("e1", "Olena", " ", "reason")],
)
def test_a_correction_that_cannot_be_made_is_told(
    desk: Desk, event_id: str, author: str, reason: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        desk.correct(event_id, "reject", {}, author, reason)
    assert desk.made() == []


def test_no_event_is_merged_into_itself_or_into_nothing(desk: Desk) -> None:
    for into, words in (("e1", "itself"), ("e9", "e9")):
        with pytest.raises(UsageError, match=words):
            desk.correct("e1", "merge", {"into": into}, "Olena", "why")


def test_an_undo_names_a_correction(desk: Desk) -> None:
    with pytest.raises(UsageError, match="c9"):
        desk.undo("c9", "Olena", "why")


def test_merging_across_reports_takes_the_one_away(store: Store, desk: Desk) -> None:
    store.add_report(Report("r2", "Words of f1."), [event("f1", report_id="r2")], "1")
    line = desk.correct("f1", "merge", {"into": "e1"}, "Olena", "the same strike")
    assert stored(store).keys() == {"e1", "e2"}
    assert line.before["into_report"] == "r1"


def test_a_line_of_the_record_reads_back_as_it_was(desk: Desk) -> None:
    given = correction(1, "place", spot(37.25, 48.5, place_name="Гірник"))
    desk.take([given])
    assert desk.made() == [given]
