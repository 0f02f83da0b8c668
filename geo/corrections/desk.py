"""Where corrections are made: written down and replayed over their report, in one transaction."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import NamedTuple

from geo.control.at import ControlMaps
from geo.control.events import control_of
from geo.control.tables import read_maps
from geo.corrections import log
from geo.corrections.changes import Values, before
from geo.corrections.replay import INTO_WORDS, found_again, in_force, replay
from geo.errors import UsageError
from geo.records.correction import PLACE_FIELDS, Action, Correction, correction_id
from geo.records.event import Event
from geo.records.feature import event_of
from geo.store.packing import Packed
from geo.store.writing import Store


class Taken(NamedTuple):
    """Of corrections taken in: how many were new, how many known, and which found no event."""

    new: int
    known: int
    without_event: tuple[Correction, ...]


class _About(NamedTuple):
    """The event that a correction is about, and the words that find it again."""

    event_id: str
    report_id: str
    quote: str | None
    place_text: str | None


class Desk:
    """The corrections of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._aside: dict[str, dict[str, Event]] = {}

    def correct(
        self, event_id: str, action: Action, values: Values, author: str, reason: str
    ) -> Correction:
        """Make one correction and put it into force; returns its line of the record.

        Raises UsageError for an event that is not there, or without an author and a reason.
        """
        event = self.event(event_id)
        about = _About(event.id, event.report_id, event.quote, event.place_text)
        earlier = self._before(event, action, values)
        line = _signed(about, action, values, earlier, author=author, reason=reason)
        self._take([line])
        return line

    def undo(self, correction_id_: str, author: str, reason: str) -> Correction:
        """Take a correction back; what it changed is as it was read, or corrected otherwise."""
        known = {c.id: c for c in self.made()}
        undone = known.get(correction_id_)
        if undone is None:
            raise UsageError(f"{correction_id_}: no such correction")
        if undone.action != "undo" and undone not in in_force(known.values()):
            raise UsageError(f"{correction_id_}: it is undone already")
        values = {"undoes": correction_id_}
        about = _About(undone.event_id, undone.report_id, undone.quote, undone.place_text)
        line = _signed(about, "undo", values, {}, author=author, reason=reason)
        self._take([line])
        return line

    def take(self, corrections: Iterable[Correction]) -> Taken:
        """Take in corrections made elsewhere; those with a known id change nothing."""
        given = list(corrections)
        known = {c.id for c in self.made()}
        fresh = {c.id: c for c in given if c.id not in known}
        lost = self._take(list(fresh.values()))
        return Taken(len(fresh), len(given) - len(fresh), lost)

    def made(self, event_id: str | None = None) -> list[Correction]:
        """All corrections, or those of one event, in the order they were added."""
        found = log.made(self._store.connection())
        return [c for c in found if event_id in (None, c.event_id)]

    def event(self, event_id: str) -> Event:
        """A stored event; raises UsageError when there is none of that id."""
        event = self._store.event(event_id)
        if event is None:
            raise UsageError(f"{event_id}: no event of that id is in the store")
        return event

    def corrected(self, report_id: str, events: Sequence[Event]) -> list[Event]:
        """A new reading of a report with its corrections; what was read is kept beside."""
        db = self._store.connection()
        corrections = log.made(db, report_id)
        if not corrections:
            return list(events)
        with self._store.transaction() as writing:
            log.keep_as_read(writing, report_id, events)
        return list(replay(events, found_again(corrections, events)).events)

    def sets_aside(self, new: Packed) -> bool:
        """Whether a ready event has corrections; it then waits for `replay_set_aside`."""
        if new.report_id not in self.corrected_reports:
            return False
        self._aside.setdefault(new.report_id, {})[new.id] = event_of(new.shape)
        return True

    def replay_set_aside(self) -> None:
        """Store the ready events that were set aside, with their corrections."""
        for report_id, fresh in self._aside.items():
            read = log.as_read(self._store.connection(), report_id) or []
            together = {event.id: event for event in read} | fresh
            self._replay(report_id, list(together.values()), ())
        self._aside.clear()

    @cached_property
    def corrected_reports(self) -> frozenset[str]:
        """The ids of the reports that have corrections."""
        return frozenset(log.corrected_reports(self._store.connection()))

    @cached_property
    def _maps(self) -> ControlMaps:
        return ControlMaps(read_maps(self._store.connection))

    def _before(self, event: Event, action: Action, values: Values) -> Values:
        """What the event says now; of a merge, the words of the event that stays."""
        if action == "split":
            return before(event, PLACE_FIELDS)
        if action != "merge":
            return before(event, [name for name in values if hasattr(event, name)])
        if values["into"] == event.id:
            raise UsageError(f"{event.id} cannot be merged into itself")
        stays = self.event(values["into"])
        words = (stays.report_id, stays.quote, stays.place_text)
        return dict(zip(INTO_WORDS, words, strict=True))

    def _take(self, fresh: Sequence[Correction]) -> tuple[Correction, ...]:
        """Write corrections down, report by report, and replay each; returns those in vain."""
        by_report: dict[str, list[Correction]] = {}
        for correction in fresh:
            by_report.setdefault(correction.report_id, []).append(correction)
        lost: list[Correction] = []
        for report_id, lines in by_report.items():
            read = log.as_read(self._store.connection(), report_id)
            events = self._store.events_of(report_id) if read is None else read
            lost += self._replay(report_id, events, lines)
        ids = {correction.id for correction in fresh}
        return tuple(correction for correction in lost if correction.id in ids)

    def _replay(
        self, report_id: str, events: Sequence[Event], fresh: Sequence[Correction]
    ) -> Sequence[Correction]:
        """Store a report's events as corrected, the fresh lines, and what was read."""
        corrections = [*log.made(self._store.connection(), report_id), *fresh]
        replayed = replay(events, found_again(corrections, events))
        stored = control_of(replayed.events, self._maps)
        self._store.put_events(report_id, stored, _beside(report_id, events, fresh))
        return replayed.without_event


def _beside(
    report_id: str, events: Sequence[Event], fresh: Sequence[Correction]
) -> Callable[[sqlite3.Connection], None]:
    def write(db: sqlite3.Connection) -> None:
        log.keep_as_read(db, report_id, events)
        log.append(db, fresh)

    return write


def _signed(
    about: _About, action: Action, values: Values, earlier: Values, *, author: str, reason: str
) -> Correction:
    """A line of the record, made now; raises UsageError when the record refuses it."""
    now = datetime.now(UTC)
    try:
        return Correction(
            id=correction_id(now, author, about.event_id, action, dict(values)),
            made_at=now,
            author=author,
            reason=reason,
            action=action,
            values=values,
            before=earlier,
            **about._asdict(),
        )
    except ValueError as error:
        raise UsageError(str(error)) from None
