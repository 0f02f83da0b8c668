"""VIINA 2.0: `event_info` (a place in a report), joined to its labels in `event_1pd` beside it."""

import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from geo.errors import InputError
from geo.records.event import Event
from geo.records.vocabulary import RUSSIA, UKRAINE, Activity, PlaceKind
from geo.sources import _archives, _tables
from geo.sources._ready import FaultError, each, placed, plausible, ready
from geo.sources._tables import Row, picked, rest
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source, open_path

UNCERTAINTY_M = {
    "STREET": 1_000.0,
    "PPL": 4_000.0,
    "ADM3": 15_000.0,
    "ADM2": 30_000.0,
    "ADM1": 100_000.0,
    "ADM0": None,
}
"""What VIINA's GEO_PRECISION says of a point; a country is no place on a map."""

_GEO_PRECISION = {"STREET": 1, "PPL": 1, "ADM3": 2, "ADM2": 2, "ADM1": 3}
_KINDS: dict[str, PlaceKind] = {
    "STREET": "street",
    "PPL": "settlement",
    "ADM3": "hromada",
    "ADM2": "raion",
    "ADM1": "oblast",
    "ADM0": "country",
}
_LABELS: tuple[tuple[str, str, str, Activity], ...] = (
    ("t_airstrike_b", "Explosions/Remote violence", "Air/drone strike", "air_strike"),
    ("t_uav_b", "Explosions/Remote violence", "Air/drone strike", "drone_strike"),
    (
        "t_artillery_b",
        "Explosions/Remote violence",
        "Shelling/artillery/missile attack",
        "shelling",
    ),
    ("t_firefight_b", "Battles", "Armed clash", "clash"),
    ("t_raid_b", "Battles", "Armed clash", "assault"),
    ("t_control_b", "Battles", "Non-state actor overtakes territory", "capture_claim"),
)
"""The first label that holds decides; VIINA's 1pd labels are 0 or 1."""

_EVENTS, _LABELLED = "event_info", "event_1pd"
"""What the names of the published files begin with."""

_DAY = re.compile(r"^(\d{4})-?(\d{2})-?(\d{2})$")
_USED = frozenset(
    (
        *("event_id", "date", "asciiname", "adm1_name", "adm2_name", "longitude", "latitude"),
        *("geo_precision", "location", "source", "url", "text", "lang"),
    )
)


def accepts(given: Input) -> int:
    """The published zips or the CSV inside them, events or labels."""
    if _archives.is_zip(given):
        inside = _archives.members(given)
        named = any(kind in name for name in inside for kind in (_EVENTS, _LABELLED))
        return CERTAIN if named else NO
    return CERTAIN if _tables.has(given, "viina_version", "event_id_1pd") else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """An event for each place in each report, with the labels of its day, place and type.

    The file of labels itself gives none: it is read with its events, which must lie beside it.
    """
    if _holds_labels(given):
        if _beside(given, _LABELLED, _EVENTS) is None:
            raise InputError(f"{given.name}: labels without events; put {_EVENTS}_… beside it")
        return iter(())
    labels = dict(_labels(given))

    def make(row: Row, options: Options) -> Event:
        return _event(row, labels.get(row.get("event_id_1pd", ""), {}), options)

    return each(_rows(given), make, options)


def _rows(given: Input) -> Iterator[tuple[str, Row]]:
    if not _archives.is_zip(given):
        yield from _tables.rows(given)
        return
    with _archives.member(given, ".csv") as file:
        yield from _tables.rows_of(io.TextIOWrapper(file, "utf-8-sig", newline=""), given.name)


def _labels(given: Input) -> Iterator[tuple[str, Row]]:
    """The rows of `event_1pd` of the same year, if it lies beside, by its id."""
    beside = _beside(given, _EVENTS, _LABELLED)
    if beside is None:
        return
    for _, row in _rows(open_path(beside)):
        yield row.get("event_id_1pd", ""), {k: v for k, v in row.items() if k[:2] in ("t_", "a_")}


def _holds_labels(given: Input) -> bool:
    if _archives.is_zip(given):
        return not any(_EVENTS in name for name in _archives.members(given))
    return not _tables.has(given, "event_id")


def _beside(given: Input, kind: str, other: str) -> Path | None:
    """The file of the other kind and the same year, zipped or not."""
    if kind not in given.path.name:
        return None
    name = given.path.with_name(given.path.name.replace(kind, other))
    found = (name.with_suffix(ending) for ending in (".zip", ".csv"))
    return next((path for path in found if path.is_file()), None)


def _event(row: Row, labels: Row, options: Options) -> Event:
    key = picked(row, "event_id")
    if key is None:
        raise FaultError("event_id is missing")
    day = _day(picked(row, "date"))
    precision = (picked(row, "geo_precision") or "").upper()
    reach = UNCERTAINTY_M.get(precision)
    geometry = placed(picked(row, "latitude"), picked(row, "longitude"))
    held = next((label for label in _LABELS if _is_one(labels.get(label[0]))), None)
    event_type, sub_event_type, activity = held[1:] if held else (None, None, "other")
    extra = rest(row, _USED) | rest(labels, ())
    if reach is None:
        extra["coordinates"] = geometry["coordinates"]
    return ready(
        "viina",
        key,
        picked(row, "text"),
        options,
        extra,
        event_type=event_type,
        sub_event_type=sub_event_type,
        activity=activity,
        actor1=_initiator(labels),
        status="reported",
        date_start=day,
        date_end=day,
        published=day,
        geometry=geometry if reach else None,
        uncertainty_m=reach,
        geo_precision=_GEO_PRECISION.get(precision),
        place_text=picked(row, "location"),
        place_name=picked(row, "asciiname"),
        place_kind=_KINDS.get(precision),
        oblast=picked(row, "adm1_name"),
        raion=picked(row, "adm2_name"),
        source=picked(row, "source"),
        url=picked(row, "url"),
        lang={"ua": "uk"}.get(row.get("lang", ""), picked(row, "lang")),
    )


def _initiator(labels: Row) -> str | None:
    sides = {"a_rus_init_b": RUSSIA, "a_ukr_init_b": UKRAINE}
    named = [actor for label, actor in sides.items() if _is_one(labels.get(label))]
    return named[0] if len(named) == 1 else None


def _is_one(text: str | None) -> bool:
    return text is not None and text.strip() in ("1", "1.0")


def _day(text: str | None) -> date:
    found = _DAY.match(text or "")
    if found is None:
        raise FaultError(f"date {text!r} is no date")
    try:
        return plausible(date(*map(int, found.groups())))
    except ValueError as error:
        raise FaultError(f"date {text!r}: {error}") from None


SOURCE = Source(
    "events",
    accepts,
    read,
    "VIINA 2.0, Zhukov (2023), github.com/zhukovyuri/VIINA (ODbL 1.0)",
    _tables.notes,
)
