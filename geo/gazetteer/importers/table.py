"""Reads the user's places from a CSV: one row a place, bad rows rejected one by one."""

import csv
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

from geo.errors import InputError, RejectedItem
from geo.gazetteer.draft import Draft, Named, script_languages
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.towns import Towns
from geo.languages.folding import fold
from geo.records.geometry import check_lon_lat
from geo.records.place import Names
from geo.records.vocabulary import PlaceKind

COLUMNS = (
    "id", "kind", "name", "name_en", "name_uk", "name_ru", "aliases", "lon", "lat", "radius_m",
    "town", "landmark_kind", "source",
)  # fmt: skip
DEFAULT_RADIUS_M = {"landmark": 300.0, "street": 500.0, "district": 1500.0, "settlement": 1000.0}
INSIDE_TOWN = ("landmark", "street", "district")
MAX_RADIUS_M = 500_000.0


def read_table(path: Path, gazetteer: Gazetteer) -> Iterator[Draft | RejectedItem]:
    """A draft or a rejection a row; raises InputError when the file is no such table.

    Columns: `name` or `name_en`, `name_uk`, `name_ru`; `lon`, `lat` in degrees WGS84; optional
    `kind` (default landmark), `radius_m` in metres, `town` (a name or an id; otherwise the
    settlement that the point lies in), `aliases` separated by bars, `landmark_kind`, `source`.
    """
    rows = _rows(path)
    towns = Towns(gazetteer)
    for number, row in rows:
        try:
            yield _draft(row, gazetteer, towns)
        except ValueError as error:
            yield RejectedItem(str(error), source=str(path), where=f"line {number}")


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            columns = set(reader.fieldnames or ())
            rows = [(reader.line_num, _cells(row)) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read as a CSV in UTF-8: {error}") from None
    if not {"lon", "lat"} <= columns or not columns & {"name", "name_en", "name_uk", "name_ru"}:
        raise InputError(
            f"{path} needs the columns lon, lat and name (or name_en, name_uk, name_ru)"
        )
    return rows


def _cells(row: dict[str, str | None]) -> dict[str, str]:
    return {key: (text or "").strip() for key, text in row.items() if key in COLUMNS}


def _draft(row: dict[str, str], gazetteer: Gazetteer, towns: Towns) -> Draft:
    called = list(_called(row))
    if not called:
        raise ValueError("the row has no name")
    kind = row.get("kind") or "landmark"
    if kind not in get_args(PlaceKind):
        raise ValueError(f"kind {kind!r}: write one of {', '.join(get_args(PlaceKind))}")
    lon, lat = _number(row, "lon"), _number(row, "lat")
    check_lon_lat(lon, lat)
    draft = Draft(
        _id(row), cast(PlaceKind, kind), _names(called), lon=lon, lat=lat,
        radius_m=_radius(row, kind), basis="given by the user", category=kind,
        source=row.get("source") or "user", landmark_kind=row.get("landmark_kind", ""),
        called=called,
    )  # fmt: skip
    draft.settlement = _town(row, draft, gazetteer, towns)
    return draft


def _called(row: dict[str, str]) -> Iterator[Named]:
    for lang in ("en", "uk", "ru"):
        if row.get(f"name_{lang}"):
            yield Named(row[f"name_{lang}"], lang)
    for text, how in ((row.get("name", ""), "name"), *((a, "alias") for a in _aliases(row))):
        for lang in script_languages(text) if text else ():
            yield Named(text, lang, "name" if how == "name" else "alias")


def _aliases(row: dict[str, str]) -> list[str]:
    return [alias.strip() for alias in row.get("aliases", "").split("|") if alias.strip()]


def _names(called: list[Named]) -> Names:
    first: dict[str, str] = {}
    for named in called:
        first.setdefault(named.lang, named.text)
    return Names(first.get("en"), first.get("uk"), first.get("ru"))


def _number(row: dict[str, str], name: str) -> float:
    try:
        return float(row.get(name, ""))
    except ValueError:
        raise ValueError(f"{name} {row.get(name, '')!r} is not a number") from None


def _radius(row: dict[str, str], kind: str) -> float:
    if not row.get("radius_m"):
        return DEFAULT_RADIUS_M.get(kind, 5000.0)
    radius_m = _number(row, "radius_m")
    if not 0 < radius_m <= MAX_RADIUS_M:
        raise ValueError(f"radius_m {radius_m:g} is not between 0 and {MAX_RADIUS_M:g}")
    return radius_m


def _id(row: dict[str, str]) -> str:
    if row.get("id"):
        return f"user:{row['id'].removeprefix('user:')}"
    key = "|".join(row.get(c, "") for c in ("name", "name_en", "name_uk", "name_ru", "lon", "lat"))
    return f"user:{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def _town(row: dict[str, str], draft: Draft, gazetteer: Gazetteer, towns: Towns) -> str:
    told = row.get("town", "")
    if draft.kind not in INSIDE_TOWN:
        return ""
    if not told:
        return towns.containing(draft.lon, draft.lat)
    if gazetteer.by_id(told) is not None:
        return told
    places = {form.place for form in gazetteer.lookup(fold(told))}
    found = [p for p in places if gazetteer.entry(p).kind == "settlement"]
    if not found:
        raise ValueError(f"town {told!r} is not in the gazetteer")
    near = min(found, key=lambda p: (gazetteer.lon[p] - draft.lon) ** 2
               + (gazetteer.lat[p] - draft.lat) ** 2)  # fmt: skip
    return gazetteer.entry(near).id
