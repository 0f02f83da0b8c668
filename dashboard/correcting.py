"""Corrections from the page: asked for as words, written down by the desk, undone there too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Any

from dashboard.opened import store
from geo.corrections import changes, log
from geo.corrections.accept import accept
from geo.corrections.changes import Spot
from geo.corrections.declined import decline, declined
from geo.corrections.desk import Desk
from geo.corrections.learn import Offer, offers
from geo.corrections.lines import lines
from geo.corrections.replay import in_force
from geo.gazetteer.directory import user_gazetteer
from geo.gazetteer.index import Gazetteer
from geo.records.correction import Action, Correction
from geo.records.event import Event
from geo.records.filters import Filters
from geo.records.vocabulary import Lang, Side
from geo.store import open_store

MOST_ALIKE = 50
"""Events at one place on the same days that are offered as the same."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants changed; only the fields of the action are read."""

    action: Action
    candidate: str = ""
    lon: float = 0.0
    lat: float = 0.0
    radius_m: float = 500.0
    activity: str = "other"
    start: date | None = None
    end: date | None = None
    claimant: str = ""
    side: Side = "unknown"
    into: str = ""
    spots: tuple[Spot, ...] = ()
    names: Lang = "en"


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()


def _dates(event: Event, wish: Wish) -> Mapping[str, Any]:
    start = wish.start or event.date_start or date.today()
    return changes.dates(event, start, wish.end or start)


VALUES: dict[Action, Callable[[Event, Wish], Mapping[str, Any]]] = {
    "choose_candidate": lambda e, w: changes.candidate(e, w.candidate, _gazetteer(), w.names),
    "place": lambda e, w: changes.put_at(
        e, changes.Spot(w.lon, w.lat, w.radius_m), _gazetteer(), w.names
    ),
    "not_placed": lambda e, w: changes.NOWHERE,
    "activity": lambda e, w: changes.activity(e, w.activity),
    "dates": _dates,
    "claimant": lambda e, w: changes.claimant(w.claimant, w.side),
    "merge": lambda e, w: {"into": w.into},
    "split": lambda e, w: changes.split(e, w.spots, _gazetteer(), w.names),
    "reject": lambda e, w: {},
}
"""Action -> the values that it gives, as the desk wants them."""


def correct(event_id: str, wish: Wish, author: str, reason: str) -> Correction:
    """Put one correction into force; raises GeoError saying what is missing or wrong."""
    with open_store(store().path, write=True) as writing:
        desk = Desk(writing)
        values = VALUES[wish.action](desk.event(event_id), wish)
        return desk.correct(event_id, wish.action, values, author, reason)


def undo(correction_id: str, author: str, reason: str) -> Correction:
    """Take a correction back."""
    with open_store(store().path, write=True) as writing:
        return Desk(writing).undo(correction_id, author, reason)


def alike(event: Event) -> list[Event]:
    """Events that may be the same: of its report, and at its place on its days."""
    same = store().events_of(event.report_id)
    if event.place_id and event.date_start:
        near = Filters(since=event.date_start, until=event.date_end, place=event.place_id)
        same = [*same, *islice(store().select(near), MOST_ALIKE)]
    found = {other.id: other for other in same if other.id != event.id}
    return list(found.values())


def made_on(report_id: str, event_id: str) -> list[Correction]:
    """The corrections of one event, oldest first."""
    found = log.made(store().connection(), report_id)
    return [correction for correction in found if correction.event_id == event_id]


def every() -> tuple[Correction, ...]:
    """The whole record, oldest first."""
    return tuple(log.made(store().connection()))


def standing() -> frozenset[str]:
    """Ids of the corrections that have not been undone."""
    return frozenset(correction.id for correction in in_force(every()))


def exported() -> bytes:
    """The whole record as JSON lines."""
    return b"".join(line + b"\n" for line in lines(every()))


def offered() -> list[Offer]:
    """What the record could teach the gazetteer and nobody has answered yet."""
    no = declined(user_gazetteer())
    return [offer for offer in offers(every(), _gazetteer()) if offer.id not in no]


def learn(offer: Offer, name: str | None = None) -> None:
    """A yes: the name is known to the next reading; `name` is its nominative."""
    accept(offer, _gazetteer(), user_gazetteer(), name)
    _gazetteer.cache_clear()


def decline_offer(offer: Offer) -> None:
    """A no: the offer is not made again."""
    decline(offer.id, user_gazetteer())
