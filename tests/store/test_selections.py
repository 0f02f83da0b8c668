"""Selections: any filter gives exactly the events that a plain loop over all events gives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.geopackage.geometry import bounds
from geo.languages.folding import fold
from geo.records.event import Event
from geo.records.filters import Filters
from geo.store import open_store
from geo.store.days import KYIV, number
from geo.store.reading import NO_DAY
from geo.store.search import as_token, words
from tests.making import AREA, days, events, make_event, names

_boxes = st.sampled_from([None, (37.0, 48.0, 38.0, 49.0), (-180.0, -90.0, 0.0, 90.0)])
_filters = st.builds(
    lambda ends, **rest: Filters(since=ends[0], until=ends[1], **rest),
    st.tuples(st.none() | days, st.none() | days).map(
        lambda ends: tuple(sorted(ends)) if None not in ends else ends
    ),
    clock=st.sampled_from(["event", "report", "capture"]),
    type=st.sampled_from([(), ("Battles",), ("armed clash", "Nothing")]),
    activity=st.sampled_from([(), ("clash",), ("clearing", "advance")]),
    actor=st.sampled_from([(), ("Покровськ",), ("yar",)]),
    source=st.sampled_from([(), ("Slov’yansk",), ("покр", "Донецьк")]),
    status=st.sampled_from([(), ("claimed",)]),
    record=st.sampled_from([(), ("claim",)]),
    place=st.none() | names,
    bbox=_boxes,
    text=st.sampled_from([None, "chasiv", "ЯР", "line end", "no such words"]),
    report_id=st.sampled_from([None, None, None, "r1", "e1", "nothing"]),
)


def _wanted(event: Event, filters: Filters) -> bool:
    return all(_checks(event, filters))


def _checks(event: Event, wanted: Filters) -> Iterator[bool]:
    captured = event.captured.astimezone(KYIV).date()
    first, last = {
        "event": (event.date_start, event.date_end),
        "report": (event.published, event.published),
        "capture": (captured, captured),
    }[wanted.clock]
    if wanted.since or wanted.until:
        yield first is not None
        yield first is None or wanted.until is None or first <= wanted.until
        yield last is None or wanted.since is None or last >= wanted.since
    yield wanted.report_id is None or event.report_id == wanted.report_id
    yield not wanted.activity or event.activity in wanted.activity
    yield not wanted.status or event.status in wanted.status
    yield not wanted.record or event.record in wanted.record
    if wanted.bbox:
        yield event.geometry is not None and _touches(bounds(event.geometry), wanted.bbox)
    if wanted.place is not None:
        yield as_token(wanted.place) in {
            as_token(name) for name in (event.place_name, event.oblast, event.place_text) if name
        }
    if wanted.text is not None:
        texts = (event.quote, event.place_name, event.place_text, event.claimant)
        said = words(" ".join(filter(None, texts)))
        yield all(any(w.startswith(part) for w in said) for part in words(wanted.text))


def _touches(box: Any, wanted: Any) -> bool:
    west, south, east, north = wanted
    return box[0] <= east and box[2] >= west and box[1] <= north and box[3] >= south


def _meant(some: list[Event], field: str, texts: tuple[str, ...]) -> set[str]:
    values = {getattr(e, field) for e in some} - {None}
    meant: set[str] = set()
    for text in map(fold, texts):
        whole = {v for v in values if fold(v) == text}
        meant |= whole or {v for v in values if text in fold(v)}
    return meant


def _brute(some: list[Event], wanted: Filters) -> set[str]:
    by_field = {"type": ("event_type", "sub_event_type"), "actor": ("actor1", "actor2")}
    by_field |= {"source": ("source",)}
    found = {event.id for event in some if _wanted(event, wanted)}
    for name, fields in by_field.items():
        if texts := getattr(wanted, name):
            meant = [(field, _meant(some, field, texts)) for field in fields]
            found &= {e.id for e in some if any(getattr(e, f) in m for f, m in meant)}
    return found


@settings(max_examples=60, deadline=None)
@given(some=st.lists(events(), min_size=6, max_size=12), wanted=_filters)
def test_any_filter_finds_what_a_plain_loop_finds(tmp_path_factory, some, wanted):
    some = [replace(event, id=f"e{n}", statement_id=f"s{n}") for n, event in enumerate(some)]
    path = tmp_path_factory.mktemp("any") / "store.gpkg"
    with open_store(path, write=True) as store:
        store.add_events(some)
        expected = _brute(some, wanted)
        assert {event.id for event in store.select(wanted)} == expected
        assert store.count(wanted) == len(expected)
        assert len(store.columns(wanted)["fid"]) == len(expected)


def test_events_come_back_exactly_as_they_went_in(tmp_path):
    some = [make_event(1), make_event(2, geometry=AREA), make_event(3, geometry=None)]
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        store.add_events(some)
        assert list(store.select()) == some
        assert store.event("e2") == some[1]
        assert store.statement("s3") == [some[2]]
        assert [event.id for event in store.unplaced()] == ["e3"]


def test_columns_say_unknown_plainly(tmp_path):
    undated = make_event(1, date_start=None, date_end=None, geometry=None, claimant=None)
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        store.add_events([undated, make_event(2, geometry=AREA, claimant="X")])
        columns = store.columns()
        assert list(columns["day_start"]) == [NO_DAY, number(date(2025, 11, 22))]
        assert np.isnan(columns["lon"][0])
        assert 37 < columns["lon"][1] < 38
        assert [store.words("claimant")[code] for code in columns["claimant"]] == ["", "X"]


def test_a_place_is_found_by_its_other_names(tmp_path):
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        store.add_events([make_event(1, place_name="Pokrovsk")])
        assert store.count(Filters(place="Покровськ")) == 0
        store.name_alternatives = lambda _: ["Pokrovsk"]
        assert store.count(Filters(place="Покровськ")) == 1


def test_hostile_words_are_only_words(tmp_path):
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        store.add_events([make_event(1, quote="calm", quote_start=0, quote_end=4)])
        for text in ("'; DROP TABLE events; --", '" OR 1=1', "NEAR(a b)", "*", "words:"):
            wanted = Filters(text=text, place=text, source=(text,))
            assert store.count(wanted) == 0
        assert store.count() == 1
