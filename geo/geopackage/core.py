"""Core tables of a GeoPackage, its feature and attribute tables, and their R-tree indexes.

Source: OGC GeoPackage 1.3, clauses 1.1-2.1 and Annex F.3 (RTree spatial indexes).
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from operator import itemgetter
from typing import Any

from geo.geopackage.geometry import EDGES, WGS84, envelope

_MANY = 20
"""From so many rows on, a statement of their own for their columns pays."""

APPLICATION_ID = 0x47504B47
"""The four letters GPKG."""

USER_VERSION = 10300
"""GeoPackage 1.3."""

_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AUTHORITY["EPSG","4326"]]'
)
_CORE = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
"""
_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", None),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None),
    ("WGS 84 geodetic", WGS84, "EPSG", WGS84, _WKT, "longitude/latitude in degrees"),
)
_RTREE = """
CREATE VIRTUAL TABLE "rtree_{t}_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_{t}_geom_insert" AFTER INSERT ON "{t}"
  WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN INSERT OR REPLACE INTO "rtree_{t}_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"),
  ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update6" AFTER UPDATE OF "geom" ON "{t}"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
    AND (OLD."geom" NOTNULL AND NOT ST_IsEmpty(OLD."geom"))
BEGIN UPDATE "rtree_{t}_geom" SET minx = ST_MinX(NEW."geom"), maxx = ST_MaxX(NEW."geom"),
  miny = ST_MinY(NEW."geom"), maxy = ST_MaxY(NEW."geom") WHERE id = NEW."fid"; END;
CREATE TRIGGER "rtree_{t}_geom_update7" AFTER UPDATE OF "geom" ON "{t}"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
    AND (OLD."geom" ISNULL OR ST_IsEmpty(OLD."geom"))
BEGIN INSERT INTO "rtree_{t}_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"),
  ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update2" AFTER UPDATE OF "geom" ON "{t}"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_{t}_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_{t}_geom_update5" AFTER UPDATE ON "{t}"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_{t}_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_{t}_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"),
  ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update4" AFTER UPDATE ON "{t}"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_{t}_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_{t}_geom_delete" AFTER DELETE ON "{t}" WHEN old."geom" NOT NULL
BEGIN DELETE FROM "rtree_{t}_geom" WHERE id = OLD."fid"; END;
"""


def create(db: sqlite3.Connection) -> None:
    """Make an empty database a GeoPackage without layers."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {USER_VERSION}")
    run(db, _CORE)
    db.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", _SYSTEMS)


def add_layer(
    db: sqlite3.Connection, name: str, geometry_type: str, columns: Mapping[str, str]
) -> None:
    """A feature table with a spatial index; `columns` are name -> SQL type.

    `geometry_type` is POINT, POLYGON, MULTIPOLYGON or GEOMETRY.
    """
    geometry = f'"geom" {geometry_type}'
    db.execute(_table(name, [geometry], columns))
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?,?,?,?)",
        (name, "features", name, WGS84),
    )
    db.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
        (name, geometry_type, WGS84),
    )
    db.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
        "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (name,),
    )
    run(db, _RTREE.format(t=name))


def add_table(db: sqlite3.Connection, name: str, columns: Mapping[str, str]) -> None:
    """A table without geometry that GIS programs list."""
    db.execute(_table(name, [], columns))
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?,?,?,0)",
        (name, "attributes", name),
    )


def add_functions(db: sqlite3.Connection) -> None:
    """The functions that the spatial index's triggers call; needed on a writing connection."""
    for name, edge in EDGES.items():
        db.create_function(name, 1, edge, deterministic=True)
    db.create_function("ST_IsEmpty", 1, lambda blob: bool(blob[3] & 0b10000), deterministic=True)


@contextmanager
def many_rows(db: sqlite3.Connection, layer: str, first: int) -> Iterator[None]:
    """Insert many rows from `fid` = `first` on, then index them at once, not one by one.

    The trigger would call five functions a row: half of the time of an insert.
    """
    trigger = f"rtree_{layer}_geom_insert"
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name=?", (trigger,)).fetchone()
    db.execute(f'DROP TRIGGER "{trigger}"')
    yield
    rows = db.execute(f'SELECT fid, geom FROM "{layer}" WHERE fid >= ?', (first,))
    boxes = ((fid, *envelope(geom)) for fid, geom in rows if geom is not None)
    db.executemany(f'INSERT INTO "rtree_{layer}_geom" VALUES (?,?,?,?,?)', boxes)
    db.execute(sql)


def fill(
    db: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert rows; of many, columns that are empty in all of them are left to their NULL.

    `sqlite3` looks for an adapter for each None it is handed: 0.7 µs, and a dataset that fills
    half of our columns would pay it 20 times a row. For few rows a statement that is always the
    same costs less than one that must be compiled.
    """
    if len(rows) < _MANY:
        db.executemany(_insert_sql(table, tuple(columns)), rows)
        return
    used = [
        at for at, values in enumerate(zip(*rows, strict=True)) if values.count(None) < len(rows)
    ]
    sql = _insert_sql(table, tuple(columns[at] for at in used))
    db.executemany(sql, map(itemgetter(*used), rows))


@lru_cache(maxsize=256)
def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    names = ",".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({",".join("?" * len(columns))})'


def update_extent(db: sqlite3.Connection, name: str) -> None:
    """Write a layer's extent and time of change into the contents table."""
    box = db.execute(
        f'SELECT min(minx), min(miny), max(maxx), max(maxy) FROM "rtree_{name}_geom"'
    ).fetchone()
    db.execute(
        "UPDATE gpkg_contents SET min_x=?, min_y=?, max_x=?, max_y=?, "
        "last_change=strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name=?",
        (*box, name),
    )


def run(db: sqlite3.Connection, script: str) -> None:
    """Run several statements inside the open transaction (`executescript` would commit it)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""


def _table(name: str, first: list[str], columns: Mapping[str, str]) -> str:
    parts = ['"fid" INTEGER PRIMARY KEY NOT NULL', *first]
    parts += [f'"{column}" {kind}' for column, kind in columns.items()]
    return f'CREATE TABLE "{name}" ({", ".join(parts)})'
