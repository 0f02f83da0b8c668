"""The layers of control maps: `control_maps` (one row a map), `control_areas` (its polygons)."""

import sqlite3
import struct

from geo.geopackage.core import add_layer, add_table
from geo.geopackage.geometry import WGS84

MAPS, AREAS = "control_maps", "control_areas"
_HEADER = struct.Struct("<2sBBi4d")
_XY_ENVELOPE = 0b00011

MAP_COLUMNS = {
    "maker": "TEXT NOT NULL",
    "map_date": "DATE NOT NULL",
    "published_at": "TEXT",
    "as_of": "DATE",
    "extent": "TEXT",
    "source": "TEXT NOT NULL",
    "occupied_km2": "DOUBLE",
    "sha256": "TEXT NOT NULL",
    "notes": "TEXT",
    "set_aside": "TEXT",
}
AREA_COLUMNS = {
    "map": "INTEGER NOT NULL",
    "maker": "TEXT NOT NULL",
    "map_date": "DATE NOT NULL",
    "class": "TEXT NOT NULL",
    "km2": "DOUBLE NOT NULL",
}


def add_layers(db: sqlite3.Connection) -> None:
    """Create both tables, empty."""
    add_table(db, MAPS, MAP_COLUMNS)
    add_layer(db, AREAS, "MULTIPOLYGON", AREA_COLUMNS)
    db.execute(f"CREATE UNIQUE INDEX {MAPS}_content ON {MAPS} (maker, map_date, sha256)")
    db.execute(f"CREATE INDEX {AREAS}_map ON {AREAS} (map)")


def blob_of(wkb: bytes, bounds: tuple[float, float, float, float]) -> bytes:
    """The blob of an area given as little-endian ISO WKB and its west, south, east, north."""
    west, south, east, north = bounds
    return _HEADER.pack(b"GP", 0, _XY_ENVELOPE, WGS84, west, east, south, north) + wkb


def wkb_of(blob: bytes) -> bytes:
    """The WKB inside a blob that `blob_of` made."""
    return blob[_HEADER.size :]
