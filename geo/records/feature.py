"""An event as a GeoJSON Feature of the contract, and back: the plain values that all files hold."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any, get_args

from geo.records.event import PROPERTIES, ControlAt, Event
from geo.records.geometry import Geometry
from geo.records.place import Candidate, Names
from geo.records.statement import Figure, Formation
from geo.records.vocabulary import Lang

Feature = dict[str, Any]
"""`{"type": "Feature", "id", "geometry", "properties"}` with plain JSON values."""

_properties_of = attrgetter(*PROPERTIES)
_FIGURE_NAMES = tuple(f.name for f in fields(Figure))
_figure_values = attrgetter(*_FIGURE_NAMES)
_UNIT_NAMES = tuple(f.name for f in fields(Formation))
_unit_values = attrgetter(*_UNIT_NAMES)

_LANGS: tuple[Lang, ...] = get_args(Lang)

LISTS = ("units", "figures", "place_why", "place_candidates", "control")
"""The properties that hold lists; an empty one is `[]`, never null."""

DAYS = ("date_start", "date_end", "published")
"""The properties that hold a day as `YYYY-MM-DD`; `captured` holds a moment, RFC 3339."""


def feature(event: Event) -> Feature:
    """One Feature of the contract; values an imported dataset knows beside stand in `extra`."""
    properties: dict[str, Any] = dict(zip(PROPERTIES, _properties_of(event), strict=True))
    for name in DAYS:
        if properties[name] is not None:
            properties[name] = properties[name].isoformat()
    if event.captured is not None:
        properties["captured"] = moment(event.captured)
    for name in LISTS:
        items = properties[name]
        properties[name] = plain(name, items) if items else []
    if event.extra:
        properties["extra"] = event.extra
    return as_feature(properties, event.geometry)


def plain(name: str, items: Iterable[Any]) -> list[Any]:
    """The items of one of `LISTS` as plain values."""
    return list(map(_PLAIN[name], items))


@lru_cache(maxsize=1000)
def moment(when: datetime) -> str:
    """A moment in UTC to the millisecond, as GeoPackage and RFC 3339 both write it."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def as_feature(properties: dict[str, Any], geometry: Geometry | None) -> Feature:
    """A Feature of properties that are already plain."""
    return {
        "type": "Feature",
        "id": properties["id"],
        "geometry": geometry,
        "properties": properties,
    }


def event_of(shape: Mapping[str, Any]) -> Event:
    """The event of a Feature; unknown properties are left out, missing ones take defaults."""
    given = shape["properties"]
    values = {name: given[name] for name in PROPERTIES if given.get(name) is not None}
    for name in DAYS:
        if name in values:
            values[name] = date.fromisoformat(values[name])
    if "captured" in values:
        values["captured"] = datetime.fromisoformat(values["captured"])
    for name, read in _READERS.items():
        if name in values:
            values[name] = tuple(read(item) for item in values[name])
    return Event(**values, geometry=shape.get("geometry"), extra=given.get("extra") or None)


def _unit(unit: Formation) -> dict[str, Any]:
    return dict(zip(_UNIT_NAMES, _unit_values(unit), strict=True))


def _figure(figure: Figure) -> dict[str, Any]:
    plain = dict(zip(_FIGURE_NAMES, _figure_values(figure), strict=True))
    plain["date_start"] = _text(figure.date_start)
    plain["date_end"] = _text(figure.date_end)
    return plain


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "place_id": candidate.place_id,
        "name": candidate.names.in_language("en"),
        "admin": candidate.admin,
        "lon": candidate.lon,
        "lat": candidate.lat,
        "score": candidate.score,
        "kind": candidate.kind,
        "why": list(candidate.why),
        "names": {lang: name for lang in _LANGS if (name := getattr(candidate.names, lang))},
    }


def control_row(answer: ControlAt) -> dict[str, Any]:
    """One answer of a control map as plain values."""
    return {**asdict(answer), "map_date": answer.map_date.isoformat()}


_PLAIN: dict[str, Callable[[Any], Any]] = {
    "units": _unit,
    "figures": _figure,
    "place_why": str,
    "place_candidates": _candidate,
    "control": control_row,
}


def _read_figure(plain: Mapping[str, Any]) -> Figure:
    days = {name: _day(plain.get(name)) for name in ("date_start", "date_end")}
    return Figure(**{**plain, **days})


def _read_candidate(plain: Mapping[str, Any]) -> Candidate:
    names = Names(**plain["names"]) if plain.get("names") else Names(en=plain["name"])
    rest = {k: plain[k] for k in ("place_id", "admin", "lon", "lat", "score")}
    kind = plain.get("kind", "settlement")
    return Candidate(**rest, names=names, kind=kind, why=tuple(plain.get("why", ())))


def _read_control(plain: Mapping[str, Any]) -> ControlAt:
    return ControlAt(**{**plain, "map_date": date.fromisoformat(plain["map_date"])})


_READERS: dict[str, Any] = {
    "units": lambda plain: Formation(**plain),
    "figures": _read_figure,
    "place_why": str,
    "place_candidates": _read_candidate,
    "control": _read_control,
}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
