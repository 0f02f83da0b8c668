"""A correction: what a named person changed in an event, when and why; only ever undone."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, get_args

from geo.records.geometry import check_lon_lat
from geo.records.vocabulary import Activity, DateBasis, DatePrecision, PlaceKind, PlaceStatus, Side

Action = Literal[
    "choose_candidate", "place", "not_placed", "activity", "dates", "claimant", "merge", "split",
    "reject", "undo",
]  # fmt: skip
"""What a correction does; `undo` takes back another one, an undo too."""

PLACE_FIELDS = (
    "geometry", "place_id", "place_name", "place_kind", "place_status", "uncertainty_m",
    "geo_precision", "place_score", "place_why", "settlement", "hromada", "raion", "oblast",
)  # fmt: skip
FIELDS: Mapping[Action, tuple[str, ...]] = {
    "choose_candidate": PLACE_FIELDS,
    "place": PLACE_FIELDS,
    "not_placed": PLACE_FIELDS,
    "activity": ("activity", "event_type", "sub_event_type"),
    "dates": ("date_start", "date_end", "date_precision", "date_basis"),
    "claimant": ("claimant", "claimant_side"),
    "merge": ("into",),
    "split": ("places",),
    "reject": (),
    "undo": ("undoes",),
}
"""The values that each action gives: event properties as a Feature writes them, and `geometry`.

`into` is the id of the event that stays, `places` a list of place values (the first for the event
itself, one new event for each of the others), `undoes` the id of a correction.
"""

MAX_AUTHOR, MAX_REASON = 200, 2_000
"""Characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One line of the record of corrections.

    `report_id`, `quote` and `place_text` find the event again when a new reading has given it
    another id. `values` are the new values and `before` the earlier ones, both by `FIELDS`.
    Raises ValueError for a correction without a name, a reason or a zone, or with a value that
    its field cannot hold.
    """

    id: str
    made_at: datetime
    author: str
    reason: str
    event_id: str
    report_id: str
    action: Action
    quote: str | None = None
    place_text: str | None = None
    values: Mapping[str, Any]
    before: Mapping[str, Any]

    def __post_init__(self) -> None:
        _check_words("author", self.author, MAX_AUTHOR)
        _check_words("reason", self.reason, MAX_REASON)
        for name in ("id", "event_id", "report_id"):
            _check_words(name, getattr(self, name), MAX_AUTHOR)
        if self.made_at.tzinfo is None:
            raise ValueError("made_at needs a time zone")
        if self.action not in get_args(Action):
            raise ValueError(f"action {self.action!r}: write one of {', '.join(get_args(Action))}")
        wanted = FIELDS[self.action]
        if set(self.values) != set(wanted):
            raise ValueError(f"{self.action} gives exactly: {', '.join(wanted) or 'no values'}")
        check_values(self.values)


def correction_id(made_at: datetime, author: str, event_id: str, action: str, values: Any) -> str:
    """The id of a correction, from what it says."""
    text = json.dumps([made_at.isoformat(), author, event_id, action, values], sort_keys=True)
    return f"c{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def check_values(values: Mapping[str, Any]) -> None:
    """Raise ValueError, naming the field, for a value that it cannot hold."""
    for name, value in values.items():
        check = _CHECKS.get(name, _is_text)
        if not (value is None and name in _MAY_BE_NULL) and not check(value):
            raise ValueError(f"{name} cannot be {value!r}"[:200])
    start, end = values.get("date_start"), values.get("date_end")
    if (start is None) != (end is None) or (start is not None and start > str(end)):
        raise ValueError(f"a range needs both ends in order, got {start} to {end}")


def _check_words(name: str, text: str, limit: int) -> None:
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"a correction needs its {name}")
    if len(text) > limit:
        raise ValueError(f"the {name} is longer than {limit} characters")
    if not text.replace("\n", " ").isprintable():
        raise ValueError(f"the {name} has characters that cannot be shown")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MAX_REASON


def _is_number(value: Any, low: float, high: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _one_of(vocabulary: Any) -> Callable[[Any], bool]:
    words = get_args(vocabulary)
    return lambda value: any(value == word for word in words)


def _is_day(value: Any) -> bool:
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return len(value) == len("YYYY-MM-DD")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)


def _is_geometry(value: Any) -> bool:
    """A Point, Polygon or MultiPolygon with finite degrees in range."""
    if not isinstance(value, Mapping):
        return False
    depth = {"Point": 0, "Polygon": 2, "MultiPolygon": 3}.get(str(value.get("type")))
    return depth is not None and _are_positions(value.get("coordinates"), depth)


def _are_positions(value: Any, depth: int) -> bool:
    if not isinstance(value, list | tuple) or not value:
        return False
    if depth:
        return all(_are_positions(item, depth - 1) for item in value)
    try:
        check_lon_lat(*value)
    except (TypeError, ValueError):
        return False
    return True


def _are_places(value: Any) -> bool:
    if not isinstance(value, list | tuple) or len(value) < 2:
        return False
    for place in value:
        if not isinstance(place, Mapping) or set(place) != set(PLACE_FIELDS):
            return False
        check_values(place)
    return True


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "geometry": _is_geometry,
    "place_kind": _one_of(PlaceKind),
    "place_status": _one_of(PlaceStatus),
    "uncertainty_m": lambda value: _is_number(value, 1, 1_000_000),
    "geo_precision": lambda value: value in (1, 2, 3),
    "place_score": lambda value: _is_number(value, 0, 1),
    "place_why": _is_texts,
    "activity": _one_of(Activity),
    "date_start": _is_day,
    "date_end": _is_day,
    "date_precision": _one_of(DatePrecision),
    "date_basis": _one_of(DateBasis),
    "claimant_side": _one_of(Side),
    "places": _are_places,
}
_MAY_BE_NULL = frozenset(
    ("geometry", "place_id", "place_name", "place_kind", "uncertainty_m", "geo_precision",
     "place_score", "settlement", "hromada", "raion", "oblast", "date_start", "date_end",
     "claimant")
)  # fmt: skip
