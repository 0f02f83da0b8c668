"""Any file of polygons, opened: GeoJSON (also gzipped), shapefile, GeoPackage, KML."""

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer

from geo.errors import InputError

MAX_BYTES = 500_000_000
"""Larger files are refused: ten years of a daily archive fit."""

MAX_UNPACKED = 1_000_000_000
"""The public archive unpacks to 51 MB; a gzip file can hide a thousand times its size."""

_CHUNK = 1 << 20

POLYGONS = (3, 6)
"""Shapely's type numbers of Polygon and MultiPolygon."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Rows of a file: `columns` name -> array, `geometries` in degrees WGS84, polygons only.

    A row without polygons (a point, an arrow) has None; of a collection its polygons are kept.
    """

    path: Path
    columns: Mapping[str, NDArray[Any]]
    geometries: NDArray[Any]

    def texts(self, column: str) -> list[str]:
        """A column's values as stripped texts, empty where missing; dates as YYYY-MM-DD."""
        return ["" if _missing(v) else str(v).strip() for v in self.columns[column]]

    def named(self, *names: str) -> str | None:
        """The column that has one of these names, whatever its case; the first name first."""
        own = {column.lower(): column for column in self.columns}
        return next((own[name] for name in names if name in own), None)


def open_layer(path: Path) -> Layer:
    """Read a file's first layer; raises InputError when it holds no polygons."""
    if not path.is_file():
        raise InputError(f"{path}: no such file")
    if path.stat().st_size > MAX_BYTES:
        raise InputError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB")
    if path.suffix == ".gz":
        _check_unpacked(path)
    from pyogrio import raw  # noqa: PLC0415 - brings pandas, 1.4 s that no question should pay
    from pyogrio.errors import DataSourceError  # noqa: PLC0415

    try:
        meta, _, wkb, values = raw.read(_address(path), force_2d=True)
    except (DataSourceError, ValueError) as error:
        reason = str(error).partition(";")[0].partition("\n")[0]
        raise InputError(f"{path}: not a file of polygons ({reason})") from error
    if wkb is None:
        raise InputError(f"{path}: a table without geometry")
    found = _polygons(shapely.from_wkb(wkb, on_invalid="ignore"))
    if all(geometry is None for geometry in found):
        raise InputError(f"{path}: no polygon in it")
    names = [str(name) for name in meta["fields"]]
    columns = dict(zip(names, values, strict=True))
    return Layer(path, columns, _in_degrees(found, meta["crs"]))


def _check_unpacked(path: Path) -> None:
    """Unpack into nothing: a damaged file or one that unpacks without end is refused."""
    size = 0
    try:
        with gzip.open(path) as file:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                if size > MAX_UNPACKED:
                    raise InputError(f"{path}: unpacks to more than {MAX_UNPACKED // 10**6} MB")
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: not a sound gzip file ({error})") from error


def _address(path: Path) -> str:
    return f"/vsigzip/{path}" if path.suffix == ".gz" else str(path)


def _polygons(geometries: NDArray[Any]) -> NDArray[Any]:
    """Polygons as they are, the polygons of a collection, None for the rest."""
    kinds = shapely.get_type_id(geometries)
    kept: NDArray[Any] = geometries.copy()
    kept[~np.isin(kinds, POLYGONS)] = None
    for row in np.flatnonzero(kinds == shapely.GeometryType.GEOMETRYCOLLECTION):
        parts = shapely.get_parts(geometries[row])
        parts = parts[np.isin(shapely.get_type_id(parts), POLYGONS)]
        if len(parts):
            kept[row] = shapely.multipolygons(shapely.get_parts(parts))
    return kept


def _in_degrees(geometries: NDArray[Any], crs: str | None) -> NDArray[Any]:
    """Reprojected to WGS84 when the file names another system that is not in degrees already."""
    if crs is None or CRS.from_user_input(crs).is_geographic:
        return geometries
    to_wgs84 = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    there = np.array([g is not None for g in geometries])
    moved = geometries[there]
    xy = shapely.get_coordinates(moved)
    lonlat = np.column_stack(to_wgs84.transform(xy[:, 0], xy[:, 1]))
    geometries = geometries.copy()
    geometries[there] = shapely.set_coordinates(moved, lonlat)
    return geometries


def _missing(value: Any) -> bool:
    return value is None or str(value) in ("nan", "NaT")
