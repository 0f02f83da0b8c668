"""Gathers the drafts of all tables, puts containers in, and fixes points that are known bad."""

from collections.abc import Callable, Iterator

from geo.gazetteer.draft import Draft
from geo.gazetteer.places import Places
from geo.gazetteer.repair import repair, widen
from geo.gazetteer.tables import (
    admin,
    areas,
    countries,
    districts,
    extra_names,
    foreign,
    landmarks,
    power_plants,
    russia,
    russian_districts,
    settlements,
    sites,
    waters,
)

Progress = Callable[[str], None]


def all_drafts(progress: Progress) -> list[Draft]:
    """Every draft, settlements first; a later draft of the same id is dropped."""
    progress("reading the settlements")
    towns = list(settlements.drafts())
    repair(towns)
    progress("reading the boundaries")
    units = list(admin.drafts(towns))
    widen(towns, units)
    progress("reading landmarks and areas")
    others = list(_others(towns, units))
    found: dict[str, Draft] = {}
    for draft in (*towns, *units, *others):
        found.setdefault(draft.id, draft)
    extra_names.add_names(Places(found.values()))
    _contain(found)
    return list(found.values())


def _others(towns: list[Draft], units: list[Draft]) -> Iterator[Draft]:
    yield from extra_names.drafts(Places(towns))
    known = [*landmarks.drafts(), *sites.drafts(Places(towns))]
    yield from known
    yield from districts.drafts(towns)
    yield from power_plants.drafts(towns, known)
    yield from russia.drafts()
    yield from russian_districts.drafts()
    yield from foreign.drafts()
    yield from waters.drafts()
    yield from areas.drafts(Places((*towns, *units)))
    yield from countries.drafts(u for u in units if u.kind == "oblast")


def _contain(found: dict[str, Draft]) -> None:
    """Give landmarks their town's containers, and settlements and units their oblast."""
    abroad = {d.names.en: d.id for d in found.values() if d.id.startswith("ru:")}
    oblasts = {d.id[:4]: d.id for d in found.values() if d.kind == "oblast"}
    for draft in found.values():
        if draft.settlement.startswith("@"):
            draft.settlement = abroad.get(draft.settlement[1:], "")
        town = found.get(draft.settlement)
        if town:
            draft.hromada, draft.raion = town.hromada, town.raion
            draft.oblast = town.oblast
        code = town.id if town else draft.hromada or draft.id
        if not draft.oblast and draft.kind not in ("oblast", "country"):
            draft.oblast = oblasts.get(code[:4], "")
        if town and not (draft.lon or draft.lat):
            draft.lon, draft.lat, draft.radius_m = town.lon, town.lat, town.radius_m
