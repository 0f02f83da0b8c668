"""The regions that a reader can choose by name: oblasts, raions, hromadas, as the gazetteer has."""

from functools import lru_cache

import numpy as np
import shapely

from geo.control.region import Region, drawn, find_region
from geo.control.region import region_title as title_of
from geo.errors import UsageError
from geo.gazetteer.index import Entry, Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.vocabulary import Lang, PlaceKind

LEVELS: tuple[PlaceKind, ...] = ("oblast", "raion", "hromada")
OFFICIAL = "UA"
"""Codes of KATOTTG begin so: the regions of Ukraine."""
LONGEST = 4_000
"""Characters of a region's words that are read: a polygon of 200 corners."""
WIDEST_KM2 = 1_000_000.0
"""Ukraine has 604,000: a larger circle or box is a slip of the hand."""
MOST_TITLES = 8_192
"""Titles that are kept: a box of all 1,900 regions in two languages, and what was typed."""


@lru_cache(maxsize=4)
def region_names(lang: Lang) -> dict[str, int]:
    """Names of oblasts, raions and hromadas -> place number; within a level by alphabet.

    A hromada is told with its oblast, since many share a name.
    """
    gazetteer = _gazetteer()
    kinds = np.asarray(gazetteer.kind)
    found: dict[str, int] = {}
    for level in LEVELS:
        numbers = np.flatnonzero(kinds == KINDS.index(level))
        units = ((int(n), gazetteer.entry(int(n))) for n in numbers)
        named = {_label(entry, lang): n for n, entry in units if entry.id.startswith(OFFICIAL)}
        found |= {name: named[name] for name in sorted(named)}
    return found


@lru_cache(maxsize=32)
def chosen_region(text: str) -> Region:
    """The region of a listed name, or of words such as `8 km around Pokrovsk`.

    The words may come from anybody: files are not read. Raises UsageError when nothing bears
    the name, or when the area is larger than any that these maps show.
    """
    if len(text) > LONGEST:
        raise UsageError(f"a region is named in at most {LONGEST} characters")
    for lang in ("en", "uk"):
        place = region_names(lang).get(text)
        if place is not None:
            return _listed(text, place)
    found = find_region(text, _gazetteer(), files=False)
    if not 0 < found.km2 <= WIDEST_KM2:
        raise UsageError(f"{text}: the region must be smaller than {WIDEST_KM2:,.0f} km²")
    return found


@lru_cache(maxsize=MOST_TITLES)
def region_title(text: str, lang: Lang) -> str:
    """What a reader calls a region in a language, whatever the language of its words."""
    for known in ("en", "uk"):
        place = region_names(known).get(text)
        if place is not None:
            return _label(_gazetteer().entry(place), lang)
    try:
        return title_of(text, _gazetteer(), lang)
    except UsageError:
        return text


def raion_at(lon: float, lat: float, lang: Lang) -> str | None:
    """The listed name of the raion that a place lies in; None outside all of them."""
    areas, names = _raions()
    found = areas.query(shapely.Point(lon, lat), predicate="intersects")
    wanted = {names[n] for n in found.tolist()}
    return next((name for name, n in region_names(lang).items() if n in wanted), None)


@lru_cache(maxsize=1)
def _raions() -> tuple[shapely.STRtree, list[int]]:
    gazetteer = _gazetteer()
    numbers = [n for n in region_names("en").values() if gazetteer.entry(n).kind == "raion"]
    shapes = {n: area for n in numbers if (area := gazetteer.area(n)) is not None}
    tree = shapely.STRtree([shapely.geometry.shape(dict(area)) for area in shapes.values()])
    return tree, list(shapes)


def _listed(name: str, place: int) -> Region:
    """A raion or hromada by its own number; an oblast by name, as the sum of its raions."""
    gazetteer = _gazetteer()
    entry, area = gazetteer.entry(place), gazetteer.area(place)
    if entry.kind == "oblast" or area is None:
        return find_region(entry.names.en or name, gazetteer, files=False)
    return drawn(name, shapely.geometry.shape(dict(area)))


def _label(entry: Entry, lang: Lang) -> str:
    name = entry.names.in_language(lang) or entry.id
    above = entry.admin.oblast.in_language(lang) if entry.kind == "hromada" else None
    return f"{name}, {above}" if above else name


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()
