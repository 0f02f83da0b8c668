"""Rows of workbooks, GeoJSON and GeoPackages, with their geometry under `_geometry`."""

import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from geo.errors import InputError
from geo.sources import _json, _tables
from geo.sources._archives import check_all
from geo.sources.base import Input

Row = Mapping[str, Any]
_SQLITE = b"SQLite format 3\0"


def rows(given: Input) -> Iterator[tuple[str, Row]]:
    """Each row with where it stands; column names in lower case."""
    if given.suffix == ".xlsx":
        return _of_workbook(given)
    if given.head.startswith(_SQLITE):
        return _of_geopackage(given)
    if _json.starts(given):
        return _of_geojson(given)
    return _tables.rows(given, _named)


def _of_workbook(given: Input) -> Iterator[tuple[str, Row]]:
    """The first sheet; its first row names the columns."""
    from openpyxl import load_workbook  # noqa: PLC0415 - costs 0.2 s, and few inputs are workbooks
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    check_all(given)
    try:
        book = load_workbook(given.path, read_only=True, data_only=True)
        table = book.worksheets[0].iter_rows(values_only=True)
        names = [str(name or "").strip().lower() for name in next(table, ())]
        for number, cells in enumerate(table, 2):
            if any(cell is not None for cell in cells):
                yield f"row {number}", dict(zip(names, map(_cell, cells), strict=False))
        book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError) as error:
        raise InputError(f"{given.name}: a damaged workbook ({error})") from None


def _of_geojson(given: Input) -> Iterator[tuple[str, Row]]:
    shapes = _json.features(_json.load(given))
    if not shapes:
        raise InputError(f"{given.name}: no FeatureCollection with Features")
    for number, shape in enumerate(shapes, 1):
        properties = {str(k).lower(): v for k, v in (shape.get("properties") or {}).items()}
        yield f"feature {number}", {**properties, "_geometry": shape.get("geometry")}


def _of_geopackage(given: Input) -> Iterator[tuple[str, Row]]:
    """The first layer, brought to WGS84."""
    import pyogrio  # noqa: PLC0415 - costs 0.3 s, and few inputs are GeoPackages

    try:
        frame = pyogrio.read_dataframe(given.path).to_crs(4326)
    except (pyogrio.errors.DataSourceError, ValueError, AttributeError) as error:
        raise InputError(f"{given.name}: no readable layer ({error})") from None
    frame.columns = [str(name).lower() for name in frame.columns]
    for number, shape in enumerate(frame.iterfeatures(na="drop"), 1):
        yield f"feature {number}", {**shape["properties"], "_geometry": shape["geometry"]}


def _named(column: str) -> str:
    return column.strip().lower()


def _cell(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
