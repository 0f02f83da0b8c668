"""The labelled passages of events are sound: closed words, true spans, real dates, all parts."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from geo.records import vocabulary as words

HERE = Path(__file__).parent / "events"
LANGS = ("en", "uk", "ru")
MIN_PASSAGES = 36
MIN_EMPTY = 6
CLOSED = {
    "record": get_args(words.Record),
    "activity": get_args(words.Activity),
    "status": get_args(words.Status),
    "claimant_side": get_args(words.Side),
    "date_precision": get_args(words.DatePrecision),
    "date_basis": get_args(words.DateBasis),
}
ACTORS = {
    words.UKRAINE,
    words.RUSSIA,
    words.NORTH_KOREA,
    words.CIVILIANS,
    words.CIVILIANS_RUSSIA,
    None,
}
ACLED_TYPES = {
    ("Battles", "Armed clash"),
    ("Battles", "Government regains territory"),
    ("Battles", "Non-state actor overtakes territory"),
    ("Explosions/Remote violence", "Air/drone strike"),
    ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    ("Strategic developments", "Looting/property destruction"),
    ("Strategic developments", "Non-violent transfer of territory"),
    ("Strategic developments", "Other"),
    ("Violence against civilians", "Attack"),
    ("Violence against civilians", "Abduction/forced disappearance"),
}
METRICS = {
    "killed",
    "wounded",
    "killed_or_wounded",
    "captured",
    "destroyed",
    "engagements",
    "strikes",
    "drones",
    "area_km2",
    "evacuated",
}

Passage = dict[str, Any]


@pytest.fixture(params=LANGS)
def passages(request: pytest.FixtureRequest) -> list[Passage]:
    lines = (HERE / f"{request.param}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_each_language_has_enough_passages_of_every_part(passages: list[Passage]) -> None:
    parts = Counter(p["part"] for p in passages)
    empty = Counter(p["part"] for p in passages if not p["events"])
    assert len(passages) >= MIN_PASSAGES
    assert set(parts) == {"tune", "held", "blind"}
    assert parts["tune"] >= parts["held"] - 1
    assert sum(empty.values()) >= MIN_EMPTY
    assert min(empty[part] for part in parts) >= MIN_EMPTY // 3


def test_ids_and_texts_are_unique(passages: list[Passage]) -> None:
    assert len({p["id"] for p in passages}) == len(passages)
    assert len({p["text"] for p in passages}) == len(passages)


def test_words_come_from_the_closed_vocabularies(passages: list[Passage]) -> None:
    for passage, event in _events(passages):
        for field, allowed in CLOSED.items():
            assert event[field] in allowed, (passage["id"], field)
        assert (event["event_type"], event["sub_event_type"]) in ACLED_TYPES, passage["id"]
        assert {event["actor1"], event["actor2"]} <= ACTORS, passage["id"]
        assert {f["metric"] for f in event["figures"]} <= METRICS, passage["id"]


def test_quotes_places_and_formations_are_in_the_text(passages: list[Passage]) -> None:
    for passage, event in _events(passages):
        text = passage["text"]
        assert event["quote_contains"] in text, passage["id"]
        for place in event["places"]:
            start = place["start"]
            assert text[start : start + len(place["surface"])] == place["surface"], passage["id"]
        assert all(unit in text for unit in event["units"]), passage["id"]


def test_dates_are_ranges_that_do_not_outlive_the_report(passages: list[Passage]) -> None:
    for passage, event in _events(passages):
        if event["date_precision"] == "unknown":
            assert (event["date_start"], event["date_end"]) == (None, None), passage["id"]
            continue
        start, end = (date.fromisoformat(event[k]) for k in ("date_start", "date_end"))
        assert start <= end, passage["id"]
        assert (start == end) == (event["date_precision"] == "day"), passage["id"]
        if passage["published"]:
            assert end <= date.fromisoformat(passage["published"]), passage["id"]


def test_figures_say_a_number_or_a_bound(passages: list[Passage]) -> None:
    for passage, event in _events(passages):
        for figure in event["figures"]:
            bounds = (figure["low"], figure["high"])
            assert (figure["value"] is None) != (bounds == (None, None)), passage["id"]


def test_only_denied_claims_name_a_denier(passages: list[Passage]) -> None:
    for passage, event in _events(passages):
        assert (event["status"] == "denied") == bool(event["denied_by"]), passage["id"]
        assert event["record"] == "claim" or event["places"], passage["id"]


def _events(passages: list[Passage]) -> list[tuple[Passage, dict[str, Any]]]:
    return [(passage, event) for passage in passages for event in passage["events"]]
