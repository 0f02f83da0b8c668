"""The cached reads: selections of the store as the pages and routes want them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dashboard import held, palette
from dashboard.held import AREA, CLAIM, POINT, UNPLACED
from dashboard.opened import kept, store
from geo.control.at import ControlMaps
from geo.control.finding import Finding
from geo.control.tables import read_maps
from geo.records.event import Event
from geo.records.filters import BBox, Filters
from geo.records.report import Report
from geo.store.reading import NO_DAY
from geo.views import selection
from geo.views.areas import shared_areas
from geo.views.by_day import Days, by_day
from geo.views.control_findings import control_findings
from geo.views.names import named as in_language
from geo.views.on_map import in_view

LISTED = 100
"""Records that a list beside the map shows."""

MOST_AREAS = 400
"""Areas that the map draws at once: more lie over one another and tell nothing."""

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


def on_map(filters: Filters, view: BBox, zoom: float) -> dict[str, Any]:
    """Placed events of a selection inside a view; areas and claims are no points."""
    return in_view(held.plotted(), view, zoom, len(palette.GROUPS), held.chosen(filters))


def warm() -> None:
    """Prepare what every visitor asks first and what is the same for all of them."""
    everything = Filters()
    on_map(everything, (22.0, 44.0, 41.0, 53.0), 6)
    days(everything)
    newest(everything, "placed")
    middle_part()


@kept
def middle_part() -> BBox | None:
    """The box in which the points from the tenth to the ninetieth percentile lie, in degrees."""
    rows, points = held.rows(), held.points()
    if not len(points):
        return None
    west, east = np.percentile(rows["lon"][points], (10, 90))
    south, north = np.percentile(rows["lat"][points], (10, 90))
    return float(west), float(south), float(east), float(north)


def days(filters: Filters) -> Days | None:
    """The histogram of events over the whole span, whatever days the selection asks for."""
    return _days(replace(filters, since=None, until=None))


@kept
def _days(filters: Filters) -> Days | None:
    rows = held.rows()
    first, last = (rows[name] for name in selection.CLOCKS[filters.clock])
    dated = held.chosen(filters) & (first != NO_DAY) & (last != NO_DAY) & (held.kinds() != CLAIM)
    groups = held.groups(rows["activity"][dated])
    found = by_day(first[dated], last[dated], groups, len(palette.GROUPS))
    span = store().span()
    return found or (Days(*span, []) if span else None)


@kept
def counts(filters: Filters) -> Counts:
    """How many records of each kind a selection holds."""
    kinds = np.bincount(held.kinds()[held.chosen(filters)], minlength=CLAIM + 1).tolist()
    return Counts(sum(kinds), kinds[POINT] + kinds[AREA], kinds[CLAIM], kinds[UNPLACED])


@kept
def areas(filters: Filters) -> dict[str, Any]:
    """Areas of a selection's events, the latest MOST_AREAS, each distinct shape once."""
    found = at_rows(_latest(filters, (AREA,), MOST_AREAS))
    if not found:
        return {"type": "FeatureCollection", "features": []}
    return shared_areas(found, lambda e: palette.GROUPS.index(palette.GROUP_OF[e.activity]))


@kept
def newest(filters: Filters, kind: str) -> tuple[Event, ...]:
    """The first LISTED records of a selection, newest first: `placed`, `claim` or `lost`."""
    kinds = {"claim": (CLAIM,), "lost": (UNPLACED,), "placed": (POINT, AREA)}[kind]
    return at_rows(_latest(filters, kinds, LISTED))


def _latest(filters: Filters, kinds: Sequence[int], most: int) -> tuple[int, ...]:
    """Row numbers of a selection's records of some kinds, the last day first."""
    looked_for = np.isin(np.arange(CLAIM + 1), kinds)
    wanted, order = held.chosen(filters) & looked_for[held.kinds()], held.newest_first()
    return tuple(held.rows()["fid"][order[wanted[order]][:most]].tolist())


def row_numbers(filters: Filters) -> list[int]:
    """The row numbers of a selection's records, as the map knows them, in the store's order."""
    numbers: list[int] = held.rows()["fid"][held.chosen(filters)].tolist()
    return numbers


def newest_numbers(filters: Filters, most: int) -> tuple[int, ...]:
    """Row numbers of the first `most` records of a selection, newest first."""
    return _latest(filters, range(CLAIM + 1), most)


@kept
def extent(filters: Filters) -> BBox | None:
    """The box of all places of a selection, in degrees; None when nothing of it is placed."""
    rows = held.rows()
    placed = held.chosen(filters) & (rows["layer"] != UNPLACED)
    lon, lat = rows["lon"][placed], rows["lat"][placed]
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
    numbers = np.bincount(held.rows()[column][held.chosen(filters)], minlength=len(words))
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
