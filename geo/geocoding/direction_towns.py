"""The town that a direction of the General Staff is named after."""

from functools import lru_cache

from geo.gazetteer.index import Gazetteer
from geo.geocoding.answers import located
from geo.languages.folding import fold
from geo.records.geometry import great_circle_m
from geo.records.place import Place


@lru_cache(200)
def town_of(gazetteer: Gazetteer, direction_id: str | None) -> Place | None:
    """The largest town of the direction's own name within its reach; None for "Polissia"."""
    direction = gazetteer.by_id(direction_id or "")
    if direction is None:
        return None
    entry = gazetteer.entry(direction)
    name = (entry.names.en or "").removesuffix(" direction")
    towns = [
        form.place
        for form in gazetteer.lookup(fold(name))
        if gazetteer.entry(form.place).kind == "settlement"
        and great_circle_m(entry.lon, entry.lat, *_point(gazetteer, form.place)) < entry.radius_m
    ]
    if not towns:
        return None
    town = max(towns, key=lambda place: int(gazetteer.population[place]))
    return located(gazetteer, town, 1.0, (f"the {entry.names.en} is named after it",))


def _point(gazetteer: Gazetteer, place: int) -> tuple[float, float]:
    return float(gazetteer.lon[place]), float(gazetteer.lat[place])
