"""A pasted report read by the product's own route, and kept only when the visitor says so."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache

from dashboard import opened
from geo.control.at import ControlMaps
from geo.control.events import control_of
from geo.control.tables import read_maps
from geo.corrections.desk import Desk
from geo.errors import InputError
from geo.gazetteer.index import Gazetteer
from geo.pipeline import read as read_report
from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.report import MAX_TEXT_BYTES, Report, report_id
from geo.store import open_store


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that was read and is not in the store unless `kept`."""

    report: Report
    events: tuple[Event, ...]
    mentions: tuple[Mention, ...] = ()
    kept: bool = False

    def counts(self) -> dict[str, int]:
        """How many events, claims and events without a place were found."""
        claims = sum(event.record == "claim" for event in self.events)
        lost = sum(e.record == "event" and e.place_status == "not_placed" for e in self.events)
        return {"events": len(self.events) - claims, "claims": claims, "unplaced": lost}


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()


def read(text: str, published: date | None, source: str | None, url: str | None) -> Draft:
    """Read a text; raises InputError for one that is too long, UnreadLanguage for a foreign one."""
    if len(text.encode("utf-8", "surrogatepass")) > MAX_TEXT_BYTES:
        raise InputError("the text is over 5 MB: cut it into its reports")
    now = datetime.now(UTC).replace(microsecond=0)
    given = Report(report_id(text), text, published, source, url, captured=now,
                   acquisition={"how": "pasted"})  # fmt: skip
    reading = read_report(given, _gazetteer())
    return Draft(replace(given, lang=reading.report.lang), reading.events, reading.mentions)


def keep(draft: Draft) -> Draft:
    """Put the draft into the store; the same report again changes nothing."""
    with open_store(opened.store().path, write=True) as store:
        events = Desk(store).corrected(draft.report.id, draft.events)
        maps = ControlMaps(read_maps(store.connection))
        store.add_report(draft.report, control_of(events, maps))
    return replace(draft, kept=True)
