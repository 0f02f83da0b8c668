"""Candidates for one name asked by itself: what `frontline place` answers."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from geo.extraction.places.place_draft import place_words
from geo.extraction.places.toponyms import find_mentions
from geo.extraction.text.document import Document, read_document
from geo.gazetteer.index import Entry, Form, Gazetteer
from geo.geocoding.answers import candidate, inside
from geo.geocoding.context import Front
from geo.geocoding.neighbours import spelt_alike_near
from geo.geocoding.objects_anywhere import SAME_OBJECT_M
from geo.geocoding.resolve import resolve
from geo.geocoding.scores import FRONT, FRONT_REACH_M, POPULATION
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m
from geo.records.mention import Mention
from geo.records.place import Candidate, Place
from geo.records.report import Report

NEAR = 14.0
"""What every factor of ten in distance to a stated point adds, counted from `NEAR_M` to `FAR_M`:
who gives a point means the nearest, whatever its size."""
NEAR_M, FAR_M = 2_000.0, 1_500_000.0
SIZE_BESIDE_NEAR = 0.2
"""Share of the population's weight that is left where a point is given."""
SPELT_ALIKE = -15.0
"""What a name with another ending, close to a given point, has against it: as much as being ten
times as far away."""
IN_UKRAINE = 1.5
"""Reports on this war name Ukrainian places far more often than Russian ones."""
BEYOND = -1.8
"""Cities outside Ukraine, Russia and Belarus: who asks for New York means the town by Toretsk, who
asks for Paris does not mean the hamlet that once bore the name."""
HOME = ("UA", "ru:", "by:")
"""How the ids of places in the three countries begin."""
IN_TOWN = 4.0
"""What lying in the stated town adds."""
FORM = {"name": 0.5, "case": 0.4, "alias": 0.3, "old": 0.0, "occupation": 0.4, "rule": 0.0}
"""How directly a form names its place; anything else counts nothing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: a name and what is known around it."""

    name: str
    town: str | None = None
    near: tuple[float, float] | None = None
    on: date | None = None
    lang: str | None = None


def candidates_for(
    asked: Asked, gazetteer: Gazetteer, front: Front | None = None
) -> list[Candidate]:
    """Places that bear a name, best first, with chances that add up to 1 and their parts as why.

    With a town, only what lies inside it or is it answers.
    """
    forms = _best_forms(gazetteer.lookup(fold(asked.name)), asked.lang)
    towns = _towns(gazetteer, asked.town)
    if towns is not None:
        forms = {p: f for p, f in forms.items() if _inside(gazetteer, p, towns)}
    alike = spelt_alike_near(gazetteer, asked.name, asked.near) if asked.near else ()
    if not forms and not alike:
        return _as_phrase(asked, gazetteer)
    parts = {place: _parts(gazetteer, place, form, asked, front) for place, form in forms.items()}
    for place in alike:
        spelt = {f"spelt otherwise than {asked.name}": SPELT_ALIKE}
        parts.setdefault(place, spelt | _around(gazetteer, place, asked, front))
    return _ranked(gazetteer, parts)


def _as_phrase(asked: Asked, gazetteer: Gazetteer) -> list[Candidate]:
    """A phrase ("railway station", "село Надія", "7 km north of Kupiansk") read as a report has it.

    A town that is asked for stands as the report's heading.
    """
    heading = f"{asked.town}.\n\n" if asked.town else ""
    text = f"{heading}{'The ' if asked.name.isascii() and asked.town else ''}{asked.name}."
    document = read_document(Report("place", text, lang=asked.lang))
    if document.lang not in ("en", "uk", "ru"):
        return []
    mentions = find_mentions(document, gazetteer)
    answers = resolve(document, mentions, gazetteer)
    own = [n for n, m in enumerate(mentions) if m.start >= len(heading) and m.part_of is None]
    told = own and (own[1:] or _is_phrase(document, mentions[own[0]]))
    places = [answers[n] for n in own if told]
    return [_as_candidate(place) for place in places if isinstance(place, Place)]


def _is_phrase(document: Document, mention: Mention) -> bool:
    """Whether a mention is all that a phrase names: an object, a relative place, "село X"."""
    if mention.landmark is not None or mention.relation is not None:
        return True
    tells = place_words(document.lang)
    end = bisect_left(document.starts, mention.start)
    first = next(s.first for s in reversed(document.sentences) if s.first <= end)
    before = document.words[first:end]
    rest = document.words[bisect_left(document.starts, mention.end) :]
    known = tells.settlement_nouns.keys() | tells.articles | {"of"}
    return not rest and all(word in known for word in before)


def _as_candidate(place: Place) -> Candidate:
    return Candidate(
        place_id=place.place_id or "",
        names=place.names,
        admin=inside(place.admin, place.names.en),
        lon=place.lon,
        lat=place.lat,
        score=place.score,
        kind=place.kind,
        why=place.why,
        uncertainty_m=place.uncertainty_m,
    )


def _best_forms(forms: Iterable[Form], lang: str | None) -> dict[int, Form]:
    best: dict[int, Form] = {}
    for form in forms:
        if lang and form.lang not in (lang, ""):
            continue
        known = best.get(form.place)
        if known is None or FORM.get(form.how, 0.0) > FORM.get(known.how, 0.0):
            best[form.place] = form
    return best


def _towns(gazetteer: Gazetteer, town: str | None) -> set[int] | None:
    if town is None:
        return None
    return {form.place for form in gazetteer.lookup(fold(town))}


def _inside(gazetteer: Gazetteer, place: int, towns: set[int]) -> bool:
    entry = gazetteer.entry(place)
    columns = (gazetteer.hromada, gazetteer.raion, gazetteer.oblast)
    return entry.town in towns or any(int(column[place]) in towns for column in columns)


def _parts(
    gazetteer: Gazetteer, place: int, form: Form, asked: Asked, front: Front | None
) -> dict[str, float]:
    named = {f"{form.how} in {form.lang or 'any language'}": FORM.get(form.how, 0.0)}
    return named | _around(gazetteer, place, asked, front)


def _around(
    gazetteer: Gazetteer, place: int, asked: Asked, front: Front | None
) -> dict[str, float]:
    """What speaks for a place apart from its name."""
    entry = gazetteer.entry(place)
    size = POPULATION * (SIZE_BESIDE_NEAR if asked.near else 1.0)
    parts = {"population": size * float(np.log10(1 + max(entry.population or 0, 0)))}
    if not asked.near and _is_in_ukraine(gazetteer, entry):
        parts["in Ukraine"] = IN_UKRAINE
    elif not asked.near and entry.kind == "settlement" and not entry.id.startswith(HOME):
        parts["beyond Ukraine, Russia and Belarus"] = BEYOND
    if asked.near:
        metres = great_circle_m(*asked.near, entry.lon, entry.lat)
        value = NEAR * max(float(np.log10(FAR_M / (NEAR_M + metres))), 0.0)
        parts[f"{metres / 1000:.1f} km from the given point"] = value
    if asked.town:
        parts[f"in {asked.town}"] = IN_TOWN
    if front and asked.on:
        metres_off = front.distance_to_front_m(entry.lon, entry.lat, asked.on)
        if metres_off is not None:
            value = FRONT / (1 + (abs(metres_off) / FRONT_REACH_M) ** 2)
            parts[f"{abs(metres_off) / 1000:.0f} km from the front of that day"] = value
    return parts


def _is_in_ukraine(gazetteer: Gazetteer, entry: Entry) -> bool:
    town = entry.id if entry.town is None else gazetteer.entry(entry.town).id
    return town.startswith("UA")


def _ranked(gazetteer: Gazetteer, parts: dict[int, dict[str, float]]) -> list[Candidate]:
    totals = {place: sum(of.values()) for place, of in parts.items()}
    best = max(totals.values())
    weights = {place: float(np.exp(total - best)) for place, total in totals.items()}
    whole = sum(weights.values())
    order = sorted(totals, key=lambda p: (-totals[p], float(gazetteer.radius_m[p])))
    found: dict[int, float] = {}
    for place in order:
        first = next((p for p in found if _are_one(gazetteer, p, place)), place)
        found[first] = found.get(first, 0.0) + weights[place] / whole
    return [
        replace(candidate(gazetteer, place, chance), why=_why(parts[place]))
        for place, chance in found.items()
    ]


def _are_one(gazetteer: Gazetteer, one: int, other: int) -> bool:
    """Whether two tables tell of one object: of a kind, in one town, close by."""
    town = int(gazetteer.settlement[one])
    if town < 0 or town != int(gazetteer.settlement[other]):
        return False
    near = great_circle_m(
        float(gazetteer.lon[one]), float(gazetteer.lat[one]),
        float(gazetteer.lon[other]), float(gazetteer.lat[other]),
    ) < SAME_OBJECT_M  # fmt: skip
    return near and bool(gazetteer.kind[one] == gazetteer.kind[other])


def _why(parts: dict[str, float]) -> tuple[str, ...]:
    return tuple(f"{part} {value:+.1f}" for part, value in parts.items() if abs(value) >= 0.05)
