"""Filters as SQL over the table `hot`; every value of the user's travels as a parameter."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo.geopackage.events import LAYERS
from geo.records.filters import BBox, Filters
from geo.store import search
from geo.store.days import number
from geo.store.schema import LONG_DAYS
from geo.store.vocabulary import Vocabulary

CLOCKS = {
    "event": ("day_start", "day_end"),
    "report": ("day_report", "day_report"),
    "capture": ("day_capture", "day_capture"),
}
"""The columns that hold the first and last day on each clock."""

_FIRST, _LAST = -1_000_000, 10_000_000
_FIELDS: dict[str, tuple[str, ...]] = {
    "type": ("type", "sub_type"),
    "actor": ("actor1", "actor2"),
    "claimant": ("claimant",),
    "source": ("source",),
}
CLOSED = ("activity", "status", "record")
"""Filters by words of a closed vocabulary, which mean only themselves."""

IN_REGION = "in_region"
"""The SQL function that tells whether a longitude and latitude lie in the region asked for."""

NameAlternatives = Callable[[str], Iterable[str]]
"""Other names of the place that a name means, in any language."""


@dataclass(slots=True)
class Condition:
    """`FROM hot h WHERE <conditions>` with its parameters, in order.

    `ranges` are conditions on days that exclude each other; each is asked by itself, so that
    each is answered from its own index.
    """

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    ranges: list[tuple[str, list[Any]]] = field(default_factory=list)

    def add(self, sql: str, *values: Any) -> None:
        """One more thing that must hold."""
        self.conditions.append(sql)
        self.values.extend(values)

    def sql(self, columns: str) -> tuple[str, list[Any]]:
        """The whole SELECT of these columns of `h`."""
        arms, values = [], []
        for days, of_days in self.ranges or [("1", [])]:
            where = " AND ".join([days, *self.conditions])
            arms.append(f"SELECT {columns} FROM hot h WHERE {where}")
            values += [*of_days, *self.values]
        return " UNION ALL ".join(arms), values


def condition(
    filters: Filters,
    vocabulary: Vocabulary,
    alternatives: NameAlternatives | None = None,
    region: BBox | None = None,
) -> Condition:
    """What a row of `hot` must fulfil to be wanted.

    `region` is the box of the region asked for; the connection must then have `IN_REGION`.
    """
    wanted = Condition()
    _add_days(wanted, filters)
    for name, columns in _FIELDS.items():
        if texts := getattr(filters, name):
            _add_codes(wanted, columns, [vocabulary.meant(c, texts) for c in columns])
    for name in CLOSED:
        if texts := getattr(filters, name):
            _add_codes(wanted, (name,), [vocabulary.exact(name, texts)])
    if filters.bbox:
        _add_box(wanted, filters.bbox, alone=filters.since is None and filters.until is None)
    if region:
        _add_box(wanted, region, alone=filters.since is None and filters.until is None)
        wanted.add(f"{IN_REGION}(h.lon, h.lat)")
    if filters.report_id is not None:
        _add_report(wanted, filters.report_id)
    if filters.place is not None:
        names = {filters.place, *(alternatives(filters.place) if alternatives else ())}
        _add_search(wanted, search.place_query(names))
    if filters.text is not None:
        _add_search(wanted, search.text_query(filters.text))
    return wanted


def _add_days(wanted: Condition, filters: Filters) -> None:
    """The range touches the wanted one; long ranges come from an index of their own."""
    if filters.since is None and filters.until is None:
        return
    first, last = CLOCKS[filters.clock]
    since = number(filters.since) if filters.since else _FIRST
    until = number(filters.until) if filters.until else _LAST
    if filters.clock != "event" or filters.since is None:
        wanted.add(f"h.{first} BETWEEN ? AND ? AND h.{last} >= ?", _FIRST, until, since)
        return
    early = since - LONG_DAYS
    short = "h.day_start BETWEEN ? AND ? AND h.day_end >= ?"
    long = (
        f"h.day_end - h.day_start > {LONG_DAYS} AND h.day_end >= ? "
        "AND h.day_start < ? AND h.day_start <= ?"
    )
    wanted.ranges = [(short, [early, until, since]), (long, [since, early, until])]


def _add_codes(wanted: Condition, columns: Sequence[str], codes: Sequence[Sequence[int]]) -> None:
    parts = [
        f"h.{column} IN ({','.join('?' * len(some))})"
        for column, some in zip(columns, codes, strict=True)
    ]
    wanted.add(f"({' OR '.join(parts)})", *(code for some in codes for code in some))


def _add_box(wanted: Condition, bbox: BBox, *, alone: bool) -> None:
    """Points inside the box, edges included, and areas whose envelope touches it.

    `alone`: no days narrow the selection, so the spatial index has to.
    """
    west, south, east, north = bbox
    touching = "minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
    edges = (east, west, north, south)
    wanted.add(
        "((h.layer = 0 AND h.lon BETWEEN ? AND ? AND h.lat BETWEEN ? AND ?) OR (h.layer = 1 "
        f"AND h.fid IN (SELECT id FROM rtree_events_area_geom WHERE {touching})))",
        *(west, east, south, north),
        *edges,
    )
    if alone:
        wanted.add(
            f"h.fid IN (SELECT id FROM rtree_events_geom WHERE {touching} UNION ALL "
            f"SELECT id FROM rtree_events_area_geom WHERE {touching})",
            *edges,
            *edges,
        )


def _add_report(wanted: Condition, report_id: str) -> None:
    """The events of a report; a ready event is its own report and is found by its id."""
    arms = [f"SELECT fid FROM {layer} WHERE report_id=? AND report_id <> id" for layer in LAYERS]
    ready = [
        f"SELECT i.fid FROM event_ids i JOIN {layer} e ON e.fid=i.fid WHERE i.id=? "
        "AND e.report_id=i.id"
        for layer in LAYERS
    ]
    every = " UNION ALL ".join([*arms, *ready])
    wanted.add(f"h.fid IN ({every})", *[report_id] * 2 * len(LAYERS))


def _add_search(wanted: Condition, query: str | None) -> None:
    if query is None:
        wanted.add("0")
    else:
        wanted.add("h.fid IN (SELECT rowid FROM search WHERE search MATCH ?)", query)
