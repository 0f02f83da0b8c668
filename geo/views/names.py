"""An event with its places named in the reader's language, where the gazetteer knows them."""

from dataclasses import replace
from functools import lru_cache

from geo.gazetteer.index import Gazetteer
from geo.records.event import Event
from geo.records.vocabulary import Lang

_LEVELS = ("settlement", "hromada", "raion", "oblast")


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()


def named(event: Event, lang: Lang) -> Event:
    """The event with place and containers in `lang`; as it is stored where they are not known."""
    if event.place_id is None:
        return event
    gazetteer = _gazetteer()
    place = gazetteer.by_id(event.place_id)
    if place is None:
        return event
    entry = gazetteer.entry(place)
    above = {level: getattr(entry.admin, level).in_language(lang) for level in _LEVELS}
    known = {level: name for level, name in above.items() if name}
    return replace(event, place_name=entry.names.in_language(lang) or event.place_name, **known)
