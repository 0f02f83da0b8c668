"""Rows of tables of any format that the user may have, with their geometry under `_geometry`."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from geo.errors import InputError
from geo.geopackage.geometry import from_wkb
from geo.records.geometry import Geometry
from geo.sources import _json, _parquet, _tables, _workbooks
from geo.sources._placemarks import Placemark, is_kml, name_of, placemarks, shape_of
from geo.sources._workbooks import Rank, named
from geo.sources.base import Input

Row = Mapping[str, Any]
GEOMETRY = "_geometry"
_SQLITE = b"SQLite format 3\0"


def rows(given: Input, rank: Rank) -> Iterator[tuple[str, Row]]:
    """Each row with where it stands; column names in lower case.

    `rank` tells the row of column names from a title above it.
    """
    if given.suffix == ".xlsx":
        return _workbooks.rows(given, rank)
    if given.head.startswith(_SQLITE):
        return _of_geopackage(given)
    if _parquet.is_parquet(given):
        return _of_parquet(given)
    if _json.starts(given):
        return _of_geojson(given)
    if is_kml(given):
        return _of_kml(given)
    return _tables.rows(given, named)


def _of_geojson(given: Input) -> Iterator[tuple[str, Row]]:
    shapes = _json.features(_json.load(given))
    if not shapes:
        raise InputError(f"{given.name}: no FeatureCollection with Features")
    for number, shape in enumerate(shapes, 1):
        properties = {str(k).lower(): v for k, v in (shape.get("properties") or {}).items()}
        yield f"feature {number}", {**properties, GEOMETRY: shape.get("geometry")}


def _of_geopackage(given: Input) -> Iterator[tuple[str, Row]]:
    """The first layer, brought to WGS84."""
    import pyogrio  # noqa: PLC0415 - costs 0.3 s, and few inputs are GeoPackages

    try:
        frame = pyogrio.read_dataframe(given.path).to_crs(4326)
    except (pyogrio.errors.DataSourceError, ValueError, AttributeError) as error:
        raise InputError(f"{given.name}: no readable layer ({error})") from None
    frame.columns = [str(name).lower() for name in frame.columns]
    for number, shape in enumerate(frame.iterfeatures(na="drop"), 1):
        plain = {name: _cell(value) for name, value in shape["properties"].items()}
        yield f"feature {number}", {**plain, GEOMETRY: shape["geometry"]}


def _of_kml(given: Input) -> Iterator[tuple[str, Row]]:
    """A row a placemark: what stands in its ExtendedData, and beside it what every one may have."""
    for mark in placemarks(given):
        usual = {
            "id": mark.id,
            "name": mark.name,
            "description": mark.told or mark.name,
            "date": mark.begin,
            "date_end": mark.end,
            "folder": mark.folder,
        }
        yield mark.where, {**usual, **_data(mark), GEOMETRY: _shape(mark)}


def _data(mark: Placemark) -> dict[str, str]:
    return {named(name): value for name, value in mark.data.items()}


def _shape(mark: Placemark) -> Geometry:
    """The first geometry; what is neither a point nor an area is named for who reads the row."""
    if not mark.shapes:
        return {}
    try:
        return shape_of(mark.shapes[0])
    except ValueError:
        return {"type": name_of(mark.shapes[0])}


def _of_parquet(given: Input) -> Iterator[tuple[str, Row]]:
    """A plain table, or GeoParquet whose geometry is WKB in degrees."""
    for where, row in _parquet.rows(given):
        yield where, _of_arrow(row)


def _of_arrow(row: dict[str, Any]) -> Row:
    plain = {named(name): _cell(value) for name, value in row.items()}
    if isinstance(blob := plain.get("geometry"), bytes):
        del plain["geometry"]
        plain[GEOMETRY] = from_wkb(blob)
    return plain


def _cell(value: Any) -> Any:
    """Days as text, as every other format has them."""
    return value.isoformat() if isinstance(value, date) else value
