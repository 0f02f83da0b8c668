"""The cached reads: selections of the store as the pages and routes want them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard import palette
from dashboard.opened import kept, store
from geo.control.at import ControlMaps
from geo.control.finding import Finding
from geo.control.tables import read_maps
from geo.records.event import Event
from geo.records.filters import BBox, Filters
from geo.records.report import Report
from geo.store.reading import NO_DAY, Columns
from geo.store.vocabulary import Vocabulary
from geo.views import selection
from geo.views.areas import shared_areas
from geo.views.by_day import Days, by_day
from geo.views.control_findings import control_findings
from geo.views.names import named as in_language
from geo.views.on_map import Points

LISTED = 100
"""Records that a list beside the map shows."""

MOST_AREAS = 400
"""Areas that the map draws at once: more lie over one another and tell nothing."""

POINT, AREA, UNPLACED = 0, 1, 2
"""Layers of the store, by number."""
NAMED = ("type", "source", "claimant", "actor1", "actor2")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records a selection holds: all, events on the map, claims, not placed."""

    all: int
    placed: int
    claims: int
    unplaced: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What the side bar offers: every name that the store holds, sorted."""

    actor: tuple[str, ...] = ()
    claimant: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    type: tuple[str, ...] = ()


@kept
def points(filters: Filters) -> Points:
    """Placed events of a selection as columns; areas and claims are no points."""
    rows = rows_of(filters)
    drawn = (rows["layer"] == POINT) & ~_is(rows, "record", "claim")
    chosen = {name: column[drawn] for name, column in rows.items()}
    return Points(
        id=chosen["fid"],
        lon=chosen["lon"],
        lat=chosen["lat"],
        group=_groups(chosen["activity"]),
        side=_sides(chosen["side"]),
        denied=_is(chosen, "status", "denied"),
        uncertainty_m=np.nan_to_num(chosen["uncertainty"]),
    )


@kept
def days(filters: Filters) -> Days | None:
    """The histogram of events over the whole span, whatever days the selection asks for."""
    rows = rows_of(replace(filters, since=None, until=None))
    first, last = selection.CLOCKS[filters.clock]
    dated = (rows[first] != NO_DAY) & (rows[last] != NO_DAY) & ~_is(rows, "record", "claim")
    start, end = rows[first][dated], rows[last][dated]
    found = by_day(start, end, _groups(rows["activity"][dated]), len(palette.GROUPS))
    span = store().span()
    return found or (Days(*span, []) if span else None)


@kept
def counts(filters: Filters) -> Counts:
    """How many records of each kind a selection holds."""
    rows = rows_of(filters)
    claims = _is(rows, "record", "claim")
    lost = ~claims & (rows["layer"] == UNPLACED)
    placed = len(claims) - int(claims.sum()) - int(lost.sum())
    return Counts(len(claims), placed, int(claims.sum()), int(lost.sum()))


@kept
def areas(filters: Filters) -> dict[str, Any]:
    """Areas of a selection's events, the latest MOST_AREAS, each distinct shape once."""
    rows = rows_of(filters)
    wanted = (rows["layer"] == AREA) & ~_is(rows, "record", "claim")
    found = at_rows(_latest(rows, wanted, MOST_AREAS))
    return shared_areas(found, lambda e: palette.GROUPS.index(palette.GROUP_OF[e.activity]))


@kept
def newest(filters: Filters, kind: str) -> tuple[Event, ...]:
    """The first LISTED records of a selection, newest first: `placed`, `claim` or `lost`."""
    rows = rows_of(filters)
    claims, lost = _is(rows, "record", "claim"), rows["layer"] == UNPLACED
    wanted = {"claim": claims, "lost": ~claims & lost, "placed": ~claims & ~lost}[kind]
    return at_rows(_latest(rows, wanted, LISTED))


def _latest(rows: Columns, wanted: NDArray[np.bool_], most: int) -> tuple[int, ...]:
    """Row numbers of the wanted rows, the last day first."""
    order = np.argsort(-rows["day_end"][wanted].astype(np.int64), kind="stable")
    return tuple(rows["fid"][wanted][order[:most]].tolist())


def row_numbers(filters: Filters) -> list[int]:
    """The row numbers of a selection's records, as the map knows them, in the store's order."""
    numbers: list[int] = rows_of(filters)["fid"].tolist()
    return numbers


@kept
def extent(filters: Filters) -> BBox | None:
    """The box of all places of a selection, in degrees; None when nothing of it is placed."""
    rows = rows_of(filters)
    lon, lat = (rows[name][rows["layer"] != UNPLACED] for name in ("lon", "lat"))
    if not len(lon):
        return None
    return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())


def within(filters: Filters, bbox: BBox) -> tuple[Event, ...]:
    """The first LISTED placed records inside a box, newest first."""
    return newest(replace(filters, bbox=bbox), "placed")


def at_rows(fids: tuple[int, ...]) -> tuple[Event, ...]:
    """The events of these row numbers, in this order; those that are gone are left out."""
    return tuple(store().events_at(fids))


@kept
def event(event_id: str) -> Event | None:
    """One event by its id."""
    return store().event(event_id)


@kept
def event_at(fid: int) -> Event | None:
    """One event by its row number, as the map knows it."""
    return store().event_at(fid)


@kept
def fid(event_id: str) -> int | None:
    """The row number of an event, as the map knows it."""
    return store().fid(event_id)


def named(found: Event, lang: str) -> Event:
    """An event with its places in the reader's language; stored names are English."""
    return in_language(found, "uk") if lang == "uk" else found


@kept
def findings(event_id: str) -> tuple[Finding, ...]:
    """What each control map of its day shows beside an event's claim."""
    found = store().event(event_id)
    if found is None or found.record == "claim" or found.geometry is None:
        return ()
    return tuple(row.finding for row in control_findings([found], control_maps()))


@kept
def verdicts(filters: Filters) -> dict[str, int]:
    """How many of the newest LISTED placed events stand how beside the control maps."""
    found = control_findings(newest(filters, "placed"), control_maps())
    return dict(Counter(row.finding.verdict for row in found))


@kept
def statement(statement_id: str) -> tuple[Event, ...]:
    """All events of one statement: the places that were reported together."""
    return tuple(store().statement(statement_id))


@kept
def events_of(report_id: str) -> tuple[Event, ...]:
    """All events of one report, in the order of its text."""
    return tuple(store().events_of(report_id))


@kept
def report(report_id: str) -> Report | None:
    """One report with its whole text."""
    return store().report(report_id)


def features(filters: Filters) -> Iterator[dict[str, Any]]:
    """The selection as Features, few in memory at once."""
    return store().features(filters)


@kept
def control_maps() -> ControlMaps:
    """Every control map of the store; polygons are read when a map is drawn."""
    return ControlMaps(read_maps(store().connection))


@kept
def tally(filters: Filters, column: str) -> dict[str, int]:
    """How many records of a selection each word of a column has; "" is none."""
    words = store().words(column)
    numbers = np.bincount(rows_of(filters)[column], minlength=len(words))
    return {word: int(number) for word, number in zip(words, numbers, strict=True) if number}


@kept
def choices() -> Choices:
    """Every name that the store holds, for the side bar."""
    word = {name: set(store().words(name)) - {""} for name in NAMED}
    return Choices(
        actor=tuple(sorted(word["actor1"] | word["actor2"])),
        claimant=tuple(sorted(word["claimant"], key=str.casefold)),
        source=tuple(sorted(word["source"], key=str.casefold)),
        type=tuple(sorted(word["type"])),
    )


@kept
def _all_rows() -> Columns:
    """The hot columns of the whole store, held in memory: about 90 bytes a record."""
    return store().columns()


def rows_of(filters: Filters) -> Columns:
    """The hot columns of a selection: from memory when they can tell, else asked of the store."""
    if selection.in_memory(filters):
        return selection.select(_all_rows(), filters, _meant)
    return store().columns(filters)


def _meant(column: str, texts: Sequence[str]) -> list[int]:
    words = Vocabulary(store().connection())
    exact = column in ("activity", "status", "record")
    return words.exact(column, texts) if exact else words.meant(column, texts)


def _is(rows: Columns, name: str, word: str) -> NDArray[np.bool_]:
    words = store().words(name)
    found: NDArray[np.bool_] = rows[name] == (words.index(word) if word in words else -1)
    return found


def _groups(codes: NDArray[Any]) -> NDArray[np.int64]:
    """Group numbers of the store's activity codes."""
    return _translated(codes, "activity", lambda w: palette.GROUPS.index(palette.GROUP_OF[w]),
                       palette.GROUPS.index("other"))  # fmt: skip


def _sides(codes: NDArray[Any]) -> NDArray[np.int64]:
    return _translated(codes, "side", palette.SIDES.index, palette.SIDES.index("unknown"))


def _translated(
    codes: NDArray[Any], name: str, number: Callable[[Any], int], missing: int
) -> NDArray[np.int64]:
    table = [number(word) if word else missing for word in store().words(name)]
    numbers: NDArray[np.int64] = np.array(table, dtype=np.int64)[codes]
    return numbers
