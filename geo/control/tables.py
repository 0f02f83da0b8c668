"""Control maps in the store: written at once, listed fast, polygons read when used."""

import json
import sqlite3
from collections.abc import Callable
from datetime import date, datetime

import shapely

from geo.control.earth import area_km2
from geo.control.model import Areas, ControlMap, MapInfo
from geo.geopackage.control import AREA_COLUMNS, AREAS, MAP_COLUMNS, MAPS, blob_of, wkb_of
from geo.geopackage.core import update_extent

Connect = Callable[[], sqlite3.Connection]
"""Gives the calling thread's connection, each time polygons are read."""

_INSERT_MAP = f"INSERT INTO {MAPS} ({', '.join(MAP_COLUMNS)}) VALUES (?,?,?,?,?,?,?,?,?,?)"  # noqa: S608
_INSERT_AREA = f"INSERT INTO {AREAS} (geom, {', '.join(AREA_COLUMNS)}) VALUES (?,?,?,?,?,?)"  # noqa: S608


def write(db: sqlite3.Connection, control_map: ControlMap) -> bool:
    """Keep a map, inside the open transaction; False when the very same is kept already.

    A map that was set aside and comes again without a reason to be is taken into use; one that
    the user insisted on stays in use.
    """
    info = control_map.info
    found = _find(db, info)
    if found is not None:
        number, set_aside = found
        if set_aside is None or info.set_aside is not None:
            return False
        db.execute(f"UPDATE {MAPS} SET set_aside=NULL WHERE fid=?", (number,))  # noqa: S608
        return True
    new = db.execute(_INSERT_MAP, _row_of(info)).lastrowid
    for kind, area in control_map.areas.items():
        many = shapely.MultiPolygon(shapely.get_parts(area).tolist())
        row = (new, info.maker, info.map_date.isoformat(), kind, float(area_km2(many)))
        db.execute(_INSERT_AREA, (blob_of(shapely.to_wkb(many), many.bounds), *row))
    return True


def finish(db: sqlite3.Connection) -> None:
    """After a batch of writes: tell GIS programs the layer's new extent."""
    update_extent(db, AREAS)


def infos(db: sqlite3.Connection) -> list[MapInfo]:
    """Every map of the store, in use or set aside, by maker and date."""
    columns = ", ".join(("fid", *MAP_COLUMNS))
    rows = db.execute(f"SELECT {columns} FROM {MAPS}").fetchall()  # noqa: S608
    return sorted((_info_of(row) for row in rows), key=lambda i: (i.maker, i.order))


def read_maps(connect: Connect) -> list[ControlMap]:
    """Every map of the store; polygons are read only when a map is first asked for them."""
    return [ControlMap(info, _loader(connect, info.id)) for info in infos(connect())]


def load_areas(db: sqlite3.Connection, number: int) -> Areas:
    """The polygons of one map by class."""
    rows = db.execute(f"SELECT class, geom FROM {AREAS} WHERE map=?", (number,))  # noqa: S608
    return {kind: shapely.from_wkb(wkb_of(blob)) for kind, blob in rows}


def _loader(connect: Connect, number: int | None) -> Callable[[], Areas]:
    return lambda: load_areas(connect(), number or 0)


def in_use(db: sqlite3.Connection, info: MapInfo) -> bool:
    """Whether the very same map is kept and used, for instance since the user insisted."""
    found = _find(db, info)
    return found is not None and found[1] is None


def _find(db: sqlite3.Connection, info: MapInfo) -> tuple[int, str | None] | None:
    key = (info.maker, info.map_date.isoformat(), info.sha256)
    where = "WHERE maker=? AND map_date=? AND sha256=?"
    found: tuple[int, str | None] | None = db.execute(
        f"SELECT fid, set_aside FROM {MAPS} {where}",  # noqa: S608
        key,
    ).fetchone()
    return found


def _row_of(info: MapInfo) -> tuple[object, ...]:
    return (
        info.maker,
        info.map_date.isoformat(),
        info.published_at.isoformat() if info.published_at else None,
        info.as_of.isoformat() if info.as_of else None,
        json.dumps(info.extent) if info.extent else None,
        info.source,
        info.occupied_km2,
        info.sha256,
        json.dumps(info.notes, ensure_ascii=False) if info.notes else None,
        info.set_aside,
    )


def _info_of(row: tuple[object, ...]) -> MapInfo:
    fid, maker, day, published, as_of, extent, source, km2, sha, notes, set_aside = row
    return MapInfo(
        maker=str(maker),
        map_date=date.fromisoformat(str(day)),
        published_at=datetime.fromisoformat(str(published)) if published else None,
        as_of=date.fromisoformat(str(as_of)) if as_of else None,
        extent=tuple(json.loads(str(extent))) if extent else None,
        source=str(source),
        occupied_km2=None if km2 is None else float(str(km2)),
        sha256=str(sha),
        notes=tuple(json.loads(str(notes))) if notes else (),
        set_aside=None if set_aside is None else str(set_aside),
        id=int(str(fid)),
    )
