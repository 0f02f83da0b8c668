"""The one selection of the product: commands, HTTP routes and the dashboard's URL share it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, get_args

from geo.errors import UsageError
from geo.records.vocabulary import Activity, Clock, Record, Status

BBox = tuple[float, float, float, float]
LISTS = ("type", "activity", "actor", "claimant", "source", "status", "record")
_CLOSED = {
    "activity": get_args(Activity),
    "status": get_args(Status),
    "record": get_args(Record),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """Which events are wanted; an empty value wants all.

    Days are Kyiv days and both ends are included. `clock` says which time they mean: when it
    happened, when it was reported, or when we captured it. An event with a range is wanted when
    its range touches the wanted one. `bbox` is west, south, east, north in degrees WGS84;
    `within` a region in words, as "Pokrovsk raion", "8 km around Pokrovsk" or the corners of a
    polygon; a point is inside by itself, an area by the point that stands for it. `report_id`
    wants the events of one report.
    """

    since: date | None = None
    until: date | None = None
    clock: Clock = "event"
    type: tuple[str, ...] = ()
    activity: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    claimant: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    place: str | None = None
    bbox: BBox | None = None
    text: str | None = None
    within: str | None = None
    report_id: str | None = None
    record: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.since and self.until and self.since > self.until:
            raise UsageError(f"--since {self.since} is after --until {self.until}: swap them")
        if self.clock not in get_args(Clock):
            raise UsageError(f"--clock {self.clock}: write one of {', '.join(get_args(Clock))}")
        for name, allowed in _CLOSED.items():
            for value in getattr(self, name):
                if value not in allowed:
                    raise UsageError(f"--{name} {value}: write one of {', '.join(allowed)}")

    def to_query(self) -> list[tuple[str, str]]:
        """As URL parameters, only those that are set; `from_query` reads them back."""
        return [(f.name, text) for f in fields(self) for text in _texts(f.name, self)]

    @classmethod
    def from_query(cls, pairs: Iterable[tuple[str, str]]) -> "Filters":
        """Read URL parameters; names that are not filters are ignored."""
        known = {f.name for f in fields(cls)}
        single: dict[str, str] = {}
        lists: dict[str, list[str]] = {}
        for name, text in pairs:
            if name in LISTS:
                lists.setdefault(name, []).append(text)
            elif name in known and text:
                single[name] = text
        return cls.from_texts(single | {name: tuple(v) for name, v in lists.items()})

    @classmethod
    def from_texts(cls, texts: Mapping[str, Any]) -> "Filters":
        """Read texts as the command line gives them; raises UsageError naming the option."""
        values: dict[str, Any] = {k: v for k, v in texts.items() if v not in (None, "", ())}
        for name in ("since", "until"):
            if name in values:
                values[name] = parse_day(values[name], f"--{name}")
        if "bbox" in values:
            values["bbox"] = parse_bbox(values["bbox"])
        for name in LISTS:
            if name in values:
                values[name] = tuple(values[name])
        return cls(**values)


def parse_day(text: str, option: str) -> date:
    """`YYYY-MM-DD` as a date; raises UsageError naming the option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{option} {text!r} is not a date: write YYYY-MM-DD") from None


def parse_bbox(text: str) -> BBox:
    """`W,S,E,N` in degrees; raises UsageError when it is not a box."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f"--bbox {text!r}: write W,S,E,N in degrees") from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise UsageError(f"--bbox {text!r}: needs west < east, south < north, in degrees")
    return west, south, east, north


def _texts(name: str, filters: Filters) -> list[str]:
    value = getattr(filters, name)
    if value is None or value == () or (name == "clock" and value == "event"):
        return []
    if name == "bbox":
        return [",".join(repr(float(v)) for v in value)]
    if name in LISTS:
        return list(value)
    return [value.isoformat() if isinstance(value, date) else str(value)]
