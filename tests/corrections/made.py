"""Events and corrections for tests: valid ones in a word, and any of them for properties."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from geo.corrections.changes import NOWHERE
from geo.records.correction import Action, Correction
from geo.records.event import Event
from geo.records.geometry import point

START = datetime(2025, 11, 24, 8, tzinfo=UTC)


def event(name: str = "e1", **more: Any) -> Event:
    given: dict[str, Any] = {
        "statement_id": "s1", "report_id": "r1", "quote": f"Words of {name}.", "quote_start": 0,
        "quote_end": 12, "place_text": "Hirnyk", "activity": "clash", "status": "claimed",
        "event_type": "Battles", "sub_event_type": "Armed clash", "date_start": date(2025, 11, 20),
        "date_end": date(2025, 11, 20), "date_precision": "day", "date_basis": "stated",
        "place_status": "placed", "geometry": point(37.5, 48.1), "uncertainty_m": 900.0,
    }  # fmt: skip
    return Event(id=name, **{**given, **more})


def spot(lon: float, lat: float, **more: Any) -> dict[str, Any]:
    return {**NOWHERE, "geometry": point(lon, lat), "place_status": "placed",
            "uncertainty_m": 500.0, "geo_precision": 1, **more}  # fmt: skip


def correction(
    number: int, action: Action, values: Any = None, about: str = "e1", **more: Any
) -> Correction:
    given: dict[str, Any] = {
        "made_at": START + timedelta(minutes=number), "author": "Olena", "reason": "seen on a map",
        "report_id": "r1", "quote": f"Words of {about}.", "place_text": "Hirnyk",
        "values": values or {}, "before": {},
    }  # fmt: skip
    return Correction(id=f"c{number}", event_id=about, action=action, **{**given, **more})


SHELLING = {"activity": "shelling", "event_type": "Explosions/Remote violence",
            "sub_event_type": "Shelling/artillery/missile attack"}  # fmt: skip
DAYS = {"date_start": "2025-11-18", "date_end": "2025-11-19", "date_precision": "range",
        "date_basis": "stated"}  # fmt: skip

_lons, _lats = st.floats(22, 40), st.floats(44, 52)
_spots = st.builds(spot, _lons, _lats)
_changes: st.SearchStrategy[tuple[Action, dict[str, Any]]] = st.one_of(
    st.tuples(st.just("place"), _spots),
    st.tuples(st.just("choose_candidate"), st.builds(spot, _lons, _lats, place_id=st.just("X"))),
    st.tuples(st.just("not_placed"), st.just(dict(NOWHERE))),
    st.tuples(st.just("activity"), st.just(SHELLING)),
    st.tuples(st.just("dates"), st.just(DAYS)),
    st.tuples(
        st.just("claimant"),
        st.fixed_dictionaries(
            {"claimant": st.none() | st.sampled_from(["Генштаб", "ISW"]),
             "claimant_side": st.sampled_from(["ukraine", "unknown"])}
        ),
    ),
    st.tuples(st.just("split"), st.fixed_dictionaries({"places": st.lists(_spots, min_size=2,
                                                                         max_size=3)})),
    st.tuples(st.just("merge"), st.fixed_dictionaries({"into": st.sampled_from(["e1", "e2"])})),
    st.tuples(st.just("reject"), st.just({})),
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> list[Correction]:
    """Any record over the events e1, e2, e3 of one report, undos of undos included."""
    made: list[Correction] = []
    for number in range(draw(st.integers(0, 8))):
        parts = [f"{c.event_id}~{c.id}.1" for c in made if c.action == "split"]
        about = draw(st.sampled_from(["e1", "e2", "e3", *parts]))
        if made and draw(st.booleans()):
            values = {"undoes": draw(st.sampled_from(made)).id}
            made.append(correction(number, "undo", values, about))
            continue
        action, given = draw(_changes)
        before = {"into_report": "r1"} if action == "merge" else {}
        made.append(correction(number, action, given, about, before=before))
    return made


EVENTS = [event("e1"), event("e2"), event("e3", extra={"dataset": "acled"})]
