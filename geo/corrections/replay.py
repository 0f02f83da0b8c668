"""Corrections over events as they were read: replayed in order, undone ones left out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from geo.records.correction import FIELDS, PLACE_FIELDS, Correction
from geo.records.event import Event
from geo.records.feature import event_of, feature

MARK = "corrected"
"""The key of `extra` under which an event tells its corrections."""
INTO_WORDS = ("into_report", "into_quote", "into_place_text")
"""What a merge keeps in `before`, to find the event that stays again."""
SPLIT = "~"
"""Stands between the id of an event that was split, and the split with the part's number."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The corrected events, and the corrections in force that found no event."""

    events: tuple[Event, ...]
    without_event: tuple[Correction, ...]


def in_force(corrections: Iterable[Correction]) -> list[Correction]:
    """Those that are not undone, in the order they were made, undos left out."""
    undone: set[str] = set()
    kept: list[Correction] = []
    for correction in reversed(in_order(corrections)):
        if correction.id in undone:
            continue
        if correction.action == "undo":
            undone.add(correction.values["undoes"])
        else:
            kept.append(correction)
    return kept[::-1]


def in_order(corrections: Iterable[Correction]) -> list[Correction]:
    """In the order they were made; each id once."""
    once = {correction.id: correction for correction in corrections}
    return sorted(once.values(), key=lambda correction: (correction.made_at, correction.id))


def replay(events: Sequence[Event], corrections: Iterable[Correction]) -> Replayed:
    """Events as they were read, with what people corrected; replayed twice it changes nothing.

    A corrected event tells its corrections in `extra`, under `corrected`.
    """
    found = {event.id: event for event in events}
    lost: list[Correction] = []
    for correction in in_force(corrections):
        event = found.get(correction.event_id)
        if event is None or not _can(correction, found):
            lost.append(correction)
        elif not _has(event, correction):
            _apply(correction, event, found)
    return Replayed(tuple(found.values()), tuple(lost))


def marks(event: Event) -> Sequence[Mapping[str, Any]]:
    """The corrections that an event tells: `{id, action, fields, author, made_at, reason}`."""
    found: Sequence[Mapping[str, Any]] = (event.extra or {}).get(MARK, ())
    return found


def _has(event: Event, correction: Correction) -> bool:
    return any(mark["id"] == correction.id for mark in marks(event))


def _can(correction: Correction, found: Mapping[str, Event]) -> bool:
    """A merged event goes only if the one that stays is there, or is one of another report."""
    if correction.action != "merge":
        return True
    into, stays = correction.values["into"], found.get(correction.values["into"])
    same_report = correction.before.get("into_report") == correction.report_id
    return into != correction.event_id and (stays is not None or not same_report)


def _apply(correction: Correction, event: Event, found: dict[str, Event]) -> None:
    if correction.action == "reject":
        del found[event.id]
    elif correction.action == "merge":
        del found[event.id]
        stays = found.get(correction.values["into"])
        if stays is not None:
            found[stays.id] = _marked(stays, correction)
    elif correction.action == "split":
        _put_in_place(found, event, list(_parts(event, correction)))
    else:
        found[event.id] = _marked(with_values(event, correction.values), correction)


def _put_in_place(found: dict[str, Event], event: Event, parts: list[Event]) -> None:
    """Parts stand where the event stood."""
    items = list(found.items())
    found.clear()
    for key, value in items:
        found.update({p.id: p for p in parts} if key == event.id else {key: value})


def _parts(event: Event, correction: Correction) -> Iterator[Event]:
    for number, place in enumerate(correction.values["places"]):
        part_id = f"{event.id}{SPLIT}{correction.id}.{number}" if number else event.id
        part = replace(event, id=part_id)
        yield _marked(with_values(part, place), correction)


def with_values(event: Event, values: Mapping[str, Any]) -> Event:
    """An event with some properties changed, given as a Feature writes them.

    What control maps said of another place or day no longer holds and is left out.
    """
    shape = feature(event)
    given = {name: value for name, value in values.items() if name != "geometry"}
    shape["properties"] = {**shape["properties"], **given}
    if "geometry" in values:
        shape["geometry"] = values["geometry"]
    if values.keys() & {"geometry", "date_start"}:
        shape["properties"]["control"] = []
    return event_of(shape)


def _marked(event: Event, correction: Correction) -> Event:
    fields = PLACE_FIELDS if correction.action == "split" else FIELDS[correction.action]
    mark = {
        "id": correction.id,
        "action": correction.action,
        "fields": list(fields),
        "author": correction.author,
        "made_at": correction.made_at.isoformat(),
        "reason": correction.reason,
    }
    told = [*marks(event), mark]
    return replace(event, extra={**(event.extra or {}), MARK: told})


def found_again(corrections: Iterable[Correction], events: Sequence[Event]) -> list[Correction]:
    """Corrections turned to the ids that a new reading gave to the same words.

    An event that is gone is the one event of its report with the same quote and the same words
    for the place, if there is exactly one. `events` are as they were read.
    """
    ids = {event.id for event in events}
    by_words: dict[tuple[str | None, ...], list[str]] = {}
    for event in events:
        by_words.setdefault((event.report_id, event.quote, event.place_text), []).append(event.id)

    def turned(event_id: str, words: tuple[str | None, ...]) -> str:
        base, mark, part = event_id.partition(SPLIT)
        same = by_words.get(words, [])
        return event_id if base in ids or len(same) != 1 else f"{same[0]}{mark}{part}"

    return [_turned(correction, turned) for correction in corrections]


def _turned(
    correction: Correction, turned: Callable[[str, tuple[str | None, ...]], str]
) -> Correction:
    words = (correction.report_id, correction.quote, correction.place_text)
    event_id = turned(correction.event_id, words)
    if correction.action != "merge":
        return replace(correction, event_id=event_id)
    other = tuple(correction.before.get(name) for name in INTO_WORDS)
    into = turned(correction.values["into"], other)
    return replace(correction, event_id=event_id, values={"into": into})
