"""A yes to an offer: the name goes into the user's own part of the gazetteer."""

from pathlib import Path

import shapely

from geo.corrections.learn import Offer
from geo.gazetteer import overlay
from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import CONTAINERS
from geo.gazetteer.towns import Towns, settle
from geo.records.place import Names


def accept(offer: Offer, gazetteer: Gazetteer, own: Path, name: str | None = None) -> str:
    """Learn an offer into the folder of the user's own places; returns the place's id.

    `name` is the name in its nominative, whose case forms are learnt too; the words of the report
    may be in any case and are learnt as they stand.
    """
    called = [
        Named(name or offer.name, lang, "alias", declines=name is not None)
        for lang in script_languages(name or offer.name)
    ]
    draft = _known(offer, gazetteer, own) if offer.what == "alias" else _new(offer, gazetteer)
    draft.called += [named for named in called if named not in draft.called]
    overlay.add(own, gazetteer.base, [draft])
    return draft.id


def _known(offer: Offer, gazetteer: Gazetteer, own: Path) -> Draft:
    """The user's own place of that id, else the gazetteer's with no name but those to come."""
    mine = next((d for d in overlay.load(own) if d.id == offer.place_id), None)
    if mine is not None:
        return mine
    number = gazetteer.by_id(offer.place_id or "")
    if number is None:
        raise LookupError(f"{offer.place_id} is not in the gazetteer")
    entry, area = gazetteer.entry(number), gazetteer.area(number)
    draft = Draft(
        entry.id, entry.kind, entry.names, lon=entry.lon, lat=entry.lat, radius_m=entry.radius_m,
        basis=entry.point_basis, category=entry.category, population=entry.population or -1,
        source=entry.source, landmark_kind=entry.landmark_kind or "",
        shape=shapely.geometry.shape(dict(area)) if area else None,
    )  # fmt: skip
    for level in CONTAINERS:
        above = int(getattr(gazetteer, level)[number])
        setattr(draft, level, gazetteer.entry(above).id if above >= 0 else "")
    return draft


def _new(offer: Offer, gazetteer: Gazetteer) -> Draft:
    names = dict.fromkeys(script_languages(offer.name), offer.name)
    town = Towns(gazetteer).containing(offer.lon, offer.lat) if offer.kind != "settlement" else ""
    draft = Draft(
        f"user:{offer.id}", offer.kind, Names(**names), lon=offer.lon, lat=offer.lat,
        radius_m=offer.radius_m, basis="learnt from a correction", category=offer.kind,
        source="user", settlement=town,
    )  # fmt: skip
    return settle(draft, gazetteer)
