"""What corrections teach the gazetteer: names and landmarks, offered for a yes or no."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, cast

from geo.corrections.replay import in_force
from geo.gazetteer.index import Gazetteer
from geo.languages.folding import fold
from geo.records.correction import Correction
from geo.records.geometry import great_circle_m
from geo.records.vocabulary import PlaceKind

NAME_LETTERS = 200
"""Longer words for a place are a description, not a name."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A name that the gazetteer could learn; nothing is learnt without a yes.

    "alias": `name` also means the place `place_id`. "landmark": `name` is a place of `kind` at
    `lon`, `lat` (degrees WGS84) within `radius_m` metres, until now unknown there. `taught_by`
    are the ids of the corrections that say so.
    """

    id: str
    what: Literal["alias", "landmark"]
    name: str
    place_id: str | None
    place_name: str | None
    kind: PlaceKind
    lon: float
    lat: float
    radius_m: float
    taught_by: tuple[str, ...]

    def sentence(self) -> str:
        """The offer in words."""
        if self.what == "alias":
            return f"“{self.name}” also means {self.place_name} ({self.place_id})"
        where = f"{self.lat:.5f} N {self.lon:.5f} E ± {self.radius_m:.0f} m"
        return f"“{self.name}” is a {self.kind} at {where}"


def offers(corrections: Iterable[Correction], gazetteer: Gazetteer) -> list[Offer]:
    """What corrections in force teach that the gazetteer does not know yet, each offer once."""
    found: dict[str, Offer] = {}
    for correction in in_force(corrections):
        for offer in _taught(correction, gazetteer):
            known = found.get(offer.id)
            together = (*known.taught_by, correction.id) if known else offer.taught_by
            found[offer.id] = replace(offer, taught_by=together)
    return list(found.values())


def _taught(correction: Correction, gazetteer: Gazetteer) -> Iterator[Offer]:
    name = (correction.place_text or "").strip()
    if not _is_name(name):
        return
    if correction.action == "choose_candidate":
        yield from _alias(correction, name, gazetteer)
    elif correction.action == "place":
        yield from _landmark(correction, name, gazetteer)


def _is_name(text: str) -> bool:
    """Whether words are a name: "the city" and "the railway station" are none."""
    return len(text) <= NAME_LETTERS and any(word[0].isupper() for word in text.split())


def _alias(correction: Correction, name: str, gazetteer: Gazetteer) -> Iterator[Offer]:
    number = gazetteer.by_id(str(correction.values["place_id"]))
    if number is None:
        return
    entry = gazetteer.entry(number)
    if all(gazetteer.entry(form.place).id != entry.id for form in gazetteer.lookup(fold(name))):
        yield Offer(
            _id("alias", name, entry.id), "alias", name, entry.id, entry.names.in_language("en"),
            entry.kind, entry.lon, entry.lat, entry.radius_m, (correction.id,),
        )  # fmt: skip


def _landmark(correction: Correction, name: str, gazetteer: Gazetteer) -> Iterator[Offer]:
    values = correction.values
    lon, lat = values["geometry"]["coordinates"]
    radius_m = float(values["uncertainty_m"])
    for form in gazetteer.lookup(fold(name)):
        known = gazetteer.entry(form.place)
        if great_circle_m(lon, lat, known.lon, known.lat) <= radius_m + known.radius_m:
            return
    kind = cast(PlaceKind, values["place_kind"] or "landmark")
    spot = f"{lon:.3f},{lat:.3f}"
    yield Offer(
        _id("landmark", name, spot), "landmark", name, None, None, kind, lon, lat, radius_m,
        (correction.id,),
    )  # fmt: skip


def _id(what: str, name: str, where: str) -> str:
    text = "\x1f".join((what, fold(name), where))
    return f"o{hashlib.sha256(text.encode()).hexdigest()[:12]}"
