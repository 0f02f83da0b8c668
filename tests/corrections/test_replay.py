"""Corrections win over the reading, replay to the same result, and can all be taken back."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from geo.corrections.changes import NOWHERE
from geo.corrections.lines import lines, parsed
from geo.corrections.replay import found_again, in_force, marks, replay
from geo.records.correction import Correction
from geo.records.event import ControlAt, Event
from geo.records.geometry import point

from .made import DAYS, EVENTS, SHELLING, correction, event, records, spot


def only(*corrections: Correction, events: list[Event] | None = None) -> Event:
    (found,) = replay(events or [event()], corrections).events
    return found


@given(records())
def test_replayed_twice_it_changes_nothing(record: list[Correction]) -> None:
    once = replay(EVENTS, record).events
    assert replay(once, record).events == once


@given(records(), st.randoms())
def test_the_order_of_the_lines_does_not_matter(record: list[Correction], chance: Any) -> None:
    shuffled = [*record, *record[:2]]
    chance.shuffle(shuffled)
    assert replay(EVENTS, shuffled) == replay(EVENTS, record)


@given(records())
def test_exported_and_imported_it_gives_the_same_events(record: list[Correction]) -> None:
    again = list(parsed(b"\n".join(lines(record)), "lines"))
    assert replay(EVENTS, again) == replay(EVENTS, record)


@given(records())
def test_undoing_everything_restores_exactly_what_was_read(record: list[Correction]) -> None:
    kept = in_force(record)
    undos = [
        correction(100 + i, "undo", {"undoes": line.id}, line.event_id)
        for i, line in enumerate(kept)
    ]
    assert list(replay(EVENTS, [*record, *undos]).events) == EVENTS


@given(records())
def test_an_undo_that_is_undone_counts_for_nothing(record: list[Correction]) -> None:
    kept = in_force(record)
    if not kept:
        return
    undo = correction(100, "undo", {"undoes": kept[-1].id})
    redo = correction(101, "undo", {"undoes": undo.id})
    assert replay(EVENTS, [*record, undo, redo]) == replay(EVENTS, record)


def test_a_place_elsewhere_and_who_put_it_there() -> None:
    moved = only(correction(1, "place", spot(37.2, 48.3, place_name="Hirnyk")))
    assert moved.geometry == point(37.2, 48.3)
    assert moved.uncertainty_m == 500
    assert moved.place_text == "Hirnyk"
    (mark,) = marks(moved)
    assert (mark["author"], mark["reason"], mark["action"]) == ("Olena", "seen on a map", "place")
    assert "geometry" in mark["fields"]


def test_what_control_maps_said_of_the_old_place_is_gone() -> None:
    told = ControlAt("m", event().date_start, 0, "occupied", -10.0)  # type: ignore[arg-type]
    moved = only(correction(1, "place", spot(37.2, 48.3)), events=[event(control=(told,))])
    assert moved.control == ()


def test_not_placed_leaves_no_point() -> None:
    gone = only(correction(1, "not_placed", NOWHERE))
    assert gone.geometry is None
    assert gone.place_status == "not_placed"


def test_the_later_of_two_corrections_wins() -> None:
    clash = SHELLING | {"activity": "assault"}
    changed = only(correction(1, "activity", SHELLING), correction(2, "activity", clash))
    assert changed.activity == "assault"
    assert [mark["id"] for mark in marks(changed)] == ["c1", "c2"]


def test_dates_and_claimant_change_and_nothing_else() -> None:
    changed = only(
        correction(1, "dates", DAYS),
        correction(2, "claimant", {"claimant": "ISW", "claimant_side": "independent"}),
    )
    same = replace(event(), date_start=changed.date_start, date_end=changed.date_end,
                   date_precision="range", claimant="ISW", claimant_side="independent",
                   extra=changed.extra)  # fmt: skip
    assert changed == same
    assert str(changed.date_start) == "2025-11-18"


def test_a_rejected_event_is_gone_and_the_others_stay() -> None:
    assert [e.id for e in replay(EVENTS, [correction(1, "reject")]).events] == ["e2", "e3"]


def test_a_merged_event_is_gone_and_the_one_that_stays_tells_it() -> None:
    merge = correction(1, "merge", {"into": "e2"}, before={"into_report": "r1"})
    events = replay(EVENTS, [merge]).events
    assert [e.id for e in events] == ["e2", "e3"]
    assert marks(events[0])[0]["action"] == "merge"


def test_nothing_is_merged_into_an_event_that_is_gone() -> None:
    merge = correction(2, "merge", {"into": "e2"}, before={"into_report": "r1"})
    replayed = replay(EVENTS, [correction(1, "reject", about="e2"), merge])
    assert [e.id for e in replayed.events] == ["e1", "e3"]
    assert replayed.without_event == (merge,)


def test_a_split_event_stands_at_several_places_and_its_parts_are_corrected_alone() -> None:
    split = correction(1, "split", {"places": [spot(37, 48), spot(38, 49)]})
    first, second = replay(
        [event()], [split, correction(2, "activity", SHELLING, "e1~c1.1")]
    ).events
    assert (first.id, second.id) == ("e1", "e1~c1.1")
    assert second.geometry == point(38, 49)
    assert (first.activity, second.activity) == ("clash", "shelling")
    assert first.statement_id == second.statement_id


def test_a_correction_without_its_event_is_told() -> None:
    lost = correction(1, "reject", about="e9")
    assert replay(EVENTS, [lost]).without_event == (lost,)


def test_a_correction_finds_its_words_under_a_new_id() -> None:
    again = [replace(event("e1"), id="n1"), event("e2")]
    moved = correction(1, "split", {"places": [spot(37, 48), spot(38, 49)]})
    part = correction(2, "activity", SHELLING, "e1~c1.1", quote="Words of e1.")
    events = replay(again, found_again([moved, part], again)).events
    assert [e.id for e in events] == ["n1", "n1~c1.1", "e2"]
    assert events[1].activity == "shelling"


def test_of_two_events_with_the_same_words_neither_is_taken() -> None:
    again = [replace(event("e1"), id="n1"), replace(event("e1"), id="n2")]
    assert replay(again, found_again([correction(1, "reject")], again)).events == tuple(again)


def test_an_event_into_which_another_is_merged_is_found_again_too() -> None:
    before = {"into_report": "r1", "into_quote": "Words of e2.", "into_place_text": "Hirnyk"}
    again = [event("e1"), replace(event("e2"), id="n2")]
    merge = correction(1, "merge", {"into": "e2"}, before=before)
    assert [e.id for e in replay(again, found_again([merge], again)).events] == ["n2"]
