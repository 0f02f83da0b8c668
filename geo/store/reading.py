"""Asking the store: selections, counts, the map's columns, single events and reports."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import orjson
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.errors import UsageError
from geo.geopackage.events import LAYERS, feature_of, select_sql
from geo.records.event import Event
from geo.records.feature import Feature, event_of
from geo.records.filters import BBox, Filters
from geo.records.report import Report
from geo.store import chunks, days, masks, report_search, reports, schema
from geo.store.cells import Cells, cells
from geo.store.chunks import NO_DAY, Columns
from geo.store.conditions import CLOSED, IN_REGION, NameAlternatives, condition
from geo.store.connection import Database, told
from geo.store.hot import COLUMNS
from geo.store.lines import Likeness, RejectedLine, ReportLine
from geo.store.vocabulary import Vocabulary

__all__ = ["EVERYTHING", "NO_DAY", "Columns", "Reader"]

EVERYTHING = Filters()
AreaOf = Callable[[str], BaseGeometry]
"""The area, in degrees, of a region in words; raises UsageError."""
_CHUNK = 100
"""Events fetched at once: more of them leave the processor's cache before they are written."""

_SOURCES = (
    "SELECT word, count(*) FROM hot JOIN vocabulary ON field='source' AND code=source "
    "GROUP BY word ORDER BY 2 DESC, 1 LIMIT 20"
)
_FEEDS = "SELECT count(*), coalesce(sum(failures > 0), 0) FROM watched"


class Reader:
    """A store opened for questions; each thread may ask, generators may change threads."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        self.path = path
        self.name_alternatives: NameAlternatives | None = None
        self.area_of: AreaOf | None = None
        self._database = Database(path, write=write)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, for the tables that other steps keep in the same file."""
        return self._database.connection()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def features(self, filters: Filters = EVERYTHING) -> Iterator[Feature]:
        """The wanted events as Features, in the order they were stored, few in memory at once."""
        chosen = self._chosen(filters)
        for start in range(0, len(chosen), _CHUNK):
            yield from self._fetch(chosen[start : start + _CHUNK])

    def select(self, filters: Filters = EVERYTHING) -> Iterator[Event]:
        """The wanted events, in the order they were stored, few in memory at once."""
        return map(event_of, self.features(filters))

    def claims(self, filters: Filters = EVERYTHING) -> Iterator[Event]:
        """The wanted events that are `record: claim`."""
        return (event for event in self.select(filters) if event.record == "claim")

    def unplaced(self, filters: Filters = EVERYTHING) -> Iterator[Event]:
        """The wanted events without a place."""
        return (event for event in self.select(filters) if event.geometry is None)

    def count(self, filters: Filters = EVERYTHING) -> int:
        """How many events are wanted."""
        sql, values = self._condition(filters).sql("1")
        return int(self._ask(f"SELECT count(*) FROM ({sql})", values)[0][0])

    def columns(self, filters: Filters = EVERYTHING, names: Sequence[str] = COLUMNS) -> Columns:
        """Hot columns of the wanted events, as equally long arrays ordered by `fid`.

        `lon`, `lat` in degrees (NaN when not placed; of an area a point inside it),
        `uncertainty` in metres, days since 1970-01-01 (`NO_DAY` when unknown), `layer` a
        position in `LAYERS`, all others numbers of words for `words` to translate, 0 for none.
        """
        if filters == EVERYTHING:
            with self._snapshot() as db:
                return chunks.read(db, names)
        sql, values = self._condition(filters).sql(chunks.asked(("fid", *names)))
        with told(self.path):
            rows = self._database.connection().execute(sql, values)
            found = chunks.columns_of(rows, ("fid", *names))
        order = np.argsort(found["fid"], kind="stable")
        return {name: found[name][order] for name in names}

    def cells(self, view: BBox, size: float, filters: Filters = EVERYTHING) -> Cells:
        """The wanted points inside `view` counted on a grid of `size` degrees.

        A filter by place, text or box asks the tables; all others read only the columns they
        need, so that a view of a million events is counted in less time than a frame is drawn.
        """
        if not masks.in_memory(filters):
            found = self.columns(filters, ("layer", "lon", "lat"))
            return cells(*_points(found, None), view, size)
        names = masks.needed(filters)
        with self._snapshot() as db:
            found = chunks.read(db, tuple({"layer", "lon", "lat"} | names))
        wanted = masks.mask(found, filters, self.meant, self._region(filters))
        return cells(*_points(found, wanted), view, size)

    def meant(self, column: str, texts: Sequence[str]) -> list[int]:
        """The numbers of the words of a column that a filter's texts mean."""
        words = Vocabulary(self._database.connection())
        exact = column in CLOSED
        return words.exact(column, texts) if exact else words.meant(column, texts)

    def words(self, column: str) -> list[str]:
        """The words of a coded column by their number; number 0 is the empty word."""
        found = Vocabulary(self._database.connection()).words(column)
        return [found.get(number, "") for number in range(max(found, default=0) + 1)]

    def span(self) -> tuple[date, date] | None:
        """First and last day on which anything happened; None in an empty store."""
        first, last = self._ask("SELECT min(day_start), max(day_end) FROM hot")[0]
        return None if first is None else (days.day(first), days.day(last))

    def revision(self) -> int:
        """Grows with every write: the same number, the same answers."""
        return int(self._ask("SELECT value FROM frontline_store WHERE key='revision'")[0][0])

    def event(self, event_id: str) -> Event | None:
        """One event by its id."""
        fid = self.fid(event_id)
        return None if fid is None else self.event_at(fid)

    def fid(self, event_id: str) -> int | None:
        """The `fid` of `columns` of an event, None when it is not stored."""
        rows = self._ask("SELECT fid FROM event_ids WHERE id=?", [event_id])
        return int(rows[0][0]) if rows else None

    def event_at(self, fid: int) -> Event | None:
        """One event by its `fid` of `columns`."""
        rows = self._ask("SELECT fid, layer FROM hot WHERE fid=?", [int(fid)])
        return next(map(event_of, self._fetch(rows)), None)

    def events_at(self, fids: Sequence[int]) -> list[Event]:
        """The events of these `fid`s, in this order; those deleted since are left out."""
        marks = ",".join("?" * len(fids))
        rows = self._ask(f"SELECT fid, layer FROM hot WHERE fid IN ({marks})", list(map(int, fids)))
        layers = dict(rows)
        return list(map(event_of, self._fetch([(f, layers[f]) for f in fids if f in layers])))

    def statement(self, statement_id: str) -> list[Event]:
        """All events of one statement."""
        return self._events_where("statement_id", statement_id)

    def events_of(self, report_id: str) -> list[Event]:
        """All events of one report."""
        return self._events_where("report_id", report_id)

    def report(self, report_id: str) -> Report | None:
        """A report with its text; of a ready event, the words its dataset gives are the text."""
        row = reports.find(self._database.connection(), report_id)
        if row is not None:
            return reports.report_of(row)
        first = next(iter(self.events_of(report_id)), None)
        return None if first is None else _report_of_ready(first)

    def acquired(self, report_id: str) -> reports.Acquired | None:
        """How a stored report came to be; None when it is not stored."""
        return reports.acquired(self._database.connection(), report_id)

    def has_url(self, url: str) -> bool:
        """Whether a report from this address is stored."""
        return bool(self._ask("SELECT 1 FROM reports WHERE url=? LIMIT 1", [url]))

    def reports(self) -> Iterator[ReportLine]:
        """Every stored report without its text, in the order of publication."""
        return reports.lines(self._database.connection())

    def reports_with(self, text: str) -> list[str]:
        """Ids of the reports with these words, or another name of the place they are."""
        other = self.name_alternatives(text) if self.name_alternatives else ()
        with told(self.path):
            return report_search.find(self._database.connection(), [text, *other])

    def reports_behind(self, filters: Filters) -> dict[str, int]:
        """The reports of the wanted events, with how many of these each has; ready ones too."""
        wanted, values = self._condition(filters).sql("h.fid")
        arms = [
            f"SELECT e.report_id AS id FROM {layer} e JOIN chosen USING (fid)" for layer in LAYERS
        ]
        every = " UNION ALL ".join(arms)
        sql = (
            f"WITH chosen AS MATERIALIZED ({wanted}) SELECT id, count(*) FROM ({every}) GROUP BY id"
        )
        return dict(self._ask(sql, values))

    def versions(self, report_id: str) -> list[str]:
        """The earlier texts of a report, oldest first."""
        return reports.versions(self._database.connection(), report_id)

    def alike(self, report_id: str) -> list[Likeness]:
        """The reports that are nearly identical to this one."""
        rows = self._ask(
            "SELECT other_id, likeness FROM report_links WHERE report_id=?1 UNION "
            "SELECT report_id, likeness FROM report_links WHERE other_id=?1",
            [report_id],
        )
        return [Likeness(report_id, other, like) for other, like in rows]

    def rejected(self) -> list[RejectedLine]:
        """What could not be taken in, oldest first."""
        rows = self._ask("SELECT input, place, reason, options, at FROM rejected ORDER BY number")
        return [
            RejectedLine(name, place, reason, orjson.loads(options), datetime.fromisoformat(at))
            for name, place, reason, options, at in rows
        ]

    def info(self) -> dict[str, Any]:
        """What is inside: counts, days, versions; plain values."""
        layers = {layer: f"SELECT count(*) FROM {layer}" for layer in LAYERS}
        counts = {layer: self._ask(sql)[0][0] for layer, sql in layers.items()}
        tables = {"reports": "reports", "rejected": "rejected", "near_identical": "report_links"}
        records = self._ask(
            "SELECT word, count(*) FROM hot JOIN vocabulary ON field='record' AND code=record "
            "GROUP BY word"
        )
        return {
            "store": str(self.path),
            "schema": schema.version(self.connection()),
            "size_bytes": self.path.stat().st_size,
            **{name: self._ask(f"SELECT count(*) FROM {t}")[0][0] for name, t in tables.items()},
            "layers": counts,
            "records": dict(records),
            "days": [day.isoformat() for day in self.span() or ()],
            "sources": dict(self._ask(_SOURCES)),
            "feeds": dict(zip(("watched", "failing"), self._ask(_FEEDS)[0], strict=True)),
            "credits": list(self.credits()),
        }

    def credits(self) -> tuple[str, ...]:
        """What the imported datasets ask to be said wherever their data goes."""
        return tuple(text for (text,) in self._ask("SELECT text FROM credits ORDER BY dataset"))

    def _events_where(self, column: str, value: str) -> list[Event]:
        """Events by report or statement; a ready event is its own, and is found by its id."""
        sql = f"WHERE e.{column}=? AND e.{column} <> e.id"
        found = [
            event_of(feature_of(row))
            for layer in LAYERS
            for row in self._ask(f"{select_sql(layer)} {sql}", [value])
        ]
        ready = self.event(value)
        if ready is not None and getattr(ready, column) == value:
            found.append(ready)
        return sorted(found, key=lambda event: (event.quote_start or 0, event.place_start or 0))

    @contextmanager
    def _snapshot(self) -> Iterator[sqlite3.Connection]:
        """Several questions to one state of the file, whatever is written meanwhile."""
        db = self._database.connection()
        with told(self.path):
            if db.in_transaction:
                yield db
                return
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.execute("COMMIT")

    def _condition(self, filters: Filters) -> Any:
        db, region = self._database.connection(), self._region(filters)
        if region is not None:
            db.create_function(IN_REGION, 2, partial(_holds, region), deterministic=True)
        box = region.bounds if region is not None else None
        return condition(filters, Vocabulary(db), self.name_alternatives, box)

    def _region(self, filters: Filters) -> BaseGeometry | None:
        """The area of the region asked for; raises UsageError when nobody knows it."""
        if filters.within is None:
            return None
        if self.area_of is None:
            raise UsageError(f"--within {filters.within}: no gazetteer to look it up in")
        return self.area_of(filters.within)

    def _chosen(self, filters: Filters) -> list[tuple[int, int]]:
        """The (fid, layer) pairs of the wanted events, in the order they were stored."""
        return sorted(self._ask(*self._condition(filters).sql("h.fid, h.layer")))

    def _fetch(self, chosen: Sequence[tuple[int, int]]) -> Iterator[Feature]:
        """The Features of (fid, layer) pairs, in their order; those deleted since are left out."""
        found: dict[int, tuple[Any, ...]] = {}
        for number in {layer for _, layer in chosen}:
            rows = self._rows_of(number, [fid for fid, layer in chosen if layer == number])
            found.update((row[0], row) for row in rows)
        return (feature_of(found[fid]) for fid, _ in chosen if fid in found)

    def _rows_of(self, layer: int, fids: Sequence[int]) -> list[tuple[Any, ...]]:
        """Rows of a layer by `fid`; a run of numbers without a gap is asked as a range."""
        sql, first = select_sql(LAYERS[layer]), fids[0]
        if fids == list(range(first, first + len(fids))):
            return self._ask(f"{sql} WHERE e.fid BETWEEN ? AND ?", (first, fids[-1]))
        return self._ask(f"{sql} WHERE e.fid IN ({','.join(map(str, fids))})")

    def _ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with told(self.path):
            return self._database.connection().execute(sql, values).fetchall()


def _holds(region: BaseGeometry, lon: float, lat: float) -> bool:
    return bool(shapely.intersects_xy(region, lon, lat))


def _points(rows: Columns, wanted: masks.Mask | None) -> tuple[NDArray[Any], NDArray[Any]]:
    """Longitude and latitude of the wanted rows that are points."""
    points = rows["layer"] == 0
    chosen = points if wanted is None else points & wanted
    if chosen.all():
        return rows["lon"], rows["lat"]
    return rows["lon"][chosen], rows["lat"][chosen]


def _report_of_ready(event: Event) -> Report:
    return Report(
        id=event.report_id,
        text=event.quote or "",
        published=event.published,
        source=event.source,
        url=event.url,
        lang=event.lang,
        captured=event.captured,
    )
