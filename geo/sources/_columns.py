"""Which column of a user's sheet holds which of our fields: guessed, shown, corrected by a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from geo.errors import InputError
from geo.sources import _json
from geo.sources._sheets import GEOMETRY, Row

GUESSES: dict[str, tuple[str, ...]] = {
    "id": ("id", "event_id", "fid", "uid", "no", "№", "№ з/п", "№ п/п"),
    "latitude": ("latitude", "lat", "y", "широта"),
    "longitude": ("longitude", "lon", "lng", "long", "x", "довгота", "долгота"),
    "coordinates": ("coordinates", "coords", "latlon", "lat_lon", "координати", "координаты"),
    "date_start": ("date_start", "date", "event_date", "day", "start", "дата", "дата події"),
    "date_end": ("date_end", "end"),
    "place_name": (
        *("place_name", "place", "location", "settlement", "city"),
        *("місце", "населений пункт", "место", "населенный пункт"),
    ),
    "quote": ("quote", "text", "description", "notes", "note", "title", "опис", "описание"),
    "source": ("source", "publisher", "джерело", "источник"),
    "url": ("url", "link", "href", "посилання", "ссылка"),
    "claimant": ("claimant",),
    "activity": ("activity",),
    "status": ("status",),
    "event_type": ("event_type",),
    "sub_event_type": ("sub_event_type",),
    "actor1": ("actor1", "actor"),
    "actor2": ("actor2",),
    "uncertainty_m": ("uncertainty_m", "radius_m", "accuracy_m"),
}
"""Our fields and the columns they are taken from, the first that is there."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Our field -> their column, in lower case."""

    of: Mapping[str, str]

    def text(self, row: Row, name: str) -> str | None:
        """What a row says in the column of one of our fields."""
        return _json.text(row.get(self.of[name])) if name in self.of else None


def guess(names: Iterable[str]) -> Columns:
    """The columns whose names are known for a field of ours; "both" of them only where needed."""
    there = set(names)
    found = {
        ours: next((theirs for theirs in known if theirs in there), None)
        for ours, known in GUESSES.items()
    }
    if found["latitude"] and found["longitude"]:
        found["coordinates"] = None
    return Columns({ours: theirs for ours, theirs in found.items() if theirs})


def places(columns: Columns) -> bool:
    """Whether there are columns that say where."""
    return "coordinates" in columns.of or {"latitude", "longitude"} <= columns.of.keys()


def read_mapping(path: Path) -> Columns:
    """The mapping that the user wrote; raises InputError naming the field that is wrong."""
    try:
        found: Any = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError) as error:
        raise InputError(f"{path}: not a readable mapping ({error})") from None
    unknown = sorted(set(found) - set(GUESSES)) if isinstance(found, dict) else ["(no object)"]
    if unknown:
        raise InputError(f"{path}: unknown field {unknown[0]!r}; known: {', '.join(GUESSES)}")
    return Columns({ours: str(theirs).strip().lower() for ours, theirs in found.items() if theirs})


def require(columns: Columns, names: Iterable[str], name: str) -> None:
    """Raise InputError where a sheet cannot give a single event, once and not row by row."""
    there = list(names)
    told = ", ".join(filter(None, (n for n in there if n != GEOMETRY)))
    missing = [theirs for theirs in columns.of.values() if theirs not in there]
    if missing:
        raise InputError(f"{name}: no column {missing[0]!r}; there are: {told}")
    if GEOMETRY not in there and not places(columns):
        wanted = "latitude and longitude"
    elif "date_start" not in columns.of:
        wanted = "the date"
    else:
        return
    raise InputError(
        f"{name}: no columns for {wanted}; name them with --mapping; there are: {told}"
    )
